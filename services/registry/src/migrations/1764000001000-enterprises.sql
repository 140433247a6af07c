-- One row per version of a file; the current one is not superseded. What was known at K:
-- recorded_at <= K and (superseded_at is null or superseded_at > K).
create table enterprise (
  id uuid not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  name text not null,
  comparable_name text not null,
  identification text not null check (identification in ('verified-code', 'suspect-code', 'name-only')),
  codes jsonb not null,
  division text,
  industry_edition text,
  industry_code text,
  size text,
  established_on date,
  merged_into uuid,
  reason text,
  primary key (id, version)
);
create unique index enterprise_current on enterprise (id) where superseded_at is null;
create index enterprise_name on enterprise (comparable_name) where superseded_at is null;
create index enterprise_division on enterprise (division, id) where superseded_at is null;

-- A code belongs to one enterprise for ever. The organisation code inside a unified one is kept too, so that an
-- old 9-character code finds its enterprise.
create table enterprise_code (
  scheme text not null,
  value text not null,
  enterprise_id uuid not null,
  primary key (scheme, value)
);
create index enterprise_code_owner on enterprise_code (enterprise_id);
