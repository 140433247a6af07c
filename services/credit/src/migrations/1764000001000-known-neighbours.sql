-- What the neighbours have published, as far as credit needs it. Ids of neighbours are opaque text.
create table known_enterprise (
  id text primary key,
  name text not null,
  comparable_name text not null,
  -- The name it had before: a result that was ambiguous under it may be clear now.
  former_comparable_name text,
  division text,
  division_name text,
  -- The code that a decision prints: the unified one, or the older one the registry has.
  printed_code text,
  merged_into text,
  -- When credit learned of the merger: before that instant the two are known apart.
  merged_at timestamptz
);
create index known_enterprise_name on known_enterprise (comparable_name);
create index known_enterprise_merged on known_enterprise (merged_into) where merged_into is not null;

create table known_enterprise_code (
  scheme text not null,
  value text not null,
  enterprise_id text not null,
  primary key (scheme, value)
);
create index known_enterprise_code_value on known_enterprise_code (value);
create index known_enterprise_code_owner on known_enterprise_code (enterprise_id);

-- Who owns a brand: an honour of the brand counts for its owner.
create table known_brand (
  id text primary key,
  owner_id text
);
create index known_brand_owner on known_brand (owner_id) where owner_id is not null;

-- Versions of what is known of an honour; the current one is not superseded.
create table known_honour (
  id text not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  subject_id text not null,
  -- Whose good conduct it is: the subject, or the owner of the brand; null while the owner is not known.
  enterprise_id text,
  name text not null,
  in_force_from date not null,
  valid_to date,
  -- First day out of force, by revocation or expiry.
  ended_on date,
  primary key (id, version)
);
create unique index known_honour_current on known_honour (id) where superseded_at is null;
create index known_honour_holder on known_honour (enterprise_id, recorded_at);
create index known_honour_subject on known_honour (subject_id) where superseded_at is null;

create table known_declaration (
  id text not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  enterprise_id text not null,
  what text not null,
  declared_on date not null,
  -- Last day in force; null = open.
  valid_to date,
  primary key (id, version)
);
create unique index known_declaration_current on known_declaration (id) where superseded_at is null;
create index known_declaration_holder on known_declaration (enterprise_id, recorded_at);
