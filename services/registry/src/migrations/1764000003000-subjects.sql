-- Brands, regions and associations, in versions like enterprises. The id of a region is its division code.
create table subject (
  id text not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  kind text not null check (kind in ('brand', 'region', 'association')),
  name text not null,
  comparable_name text not null,
  owner_id uuid,
  division text,
  reason text,
  primary key (id, version)
);
create unique index subject_current on subject (id) where superseded_at is null;
create index subject_name on subject (comparable_name, kind) where superseded_at is null;
create index subject_owner on subject (owner_id) where superseded_at is null and owner_id is not null;
create index subject_division on subject (division) where superseded_at is null;

-- Which records became which: an honour is found under every id that its holder ever had.
create index enterprise_merged on enterprise (merged_into) where superseded_at is null and merged_into is not null;
