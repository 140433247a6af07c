-- What the neighbours publish and this service needs to decide. Ids are theirs and opaque; a region's id is its code.
create table known_enterprise (
  id text primary key,
  name text not null,
  division text,
  merged_into text
);
create index known_enterprise_merged on known_enterprise (merged_into) where merged_into is not null;

create table known_subject (
  id text primary key,
  kind text not null check (kind in ('brand', 'region', 'association')),
  name text not null,
  division text,
  owner_id text
);
create index known_subject_owner on known_subject (owner_id) where owner_id is not null;

create table known_honour_type (
  code text primary key,
  name_zh text not null,
  name_en text not null,
  aliases jsonb not null,
  kind text not null check (kind in ('honour', 'protection-record')),
  level text not null check (level in ('national', 'provincial', 'inter-provincial', 'municipal', 'county')),
  blocked_by_listing boolean not null,
  body_is_market_regulator boolean not null
);

-- Black listings. In force is what the dates say, until the end itself has been published.
create table known_listing (
  id text primary key,
  enterprise_id text not null,
  decided_on date not null,
  ends_on date,
  ended_on date
);
create index known_listing_enterprise on known_listing (enterprise_id) where ended_on is null;
