-- The law of listings by date.
create table listing_rule (
  edition text primary key,
  valid_from date not null,
  valid_to date,
  content jsonb not null
);

create table listing_case (
  id uuid primary key,
  version int not null,
  opened_at timestamptz not null,
  enterprise_id text not null,
  list text not null check (list in ('red', 'black')),
  cause text not null,
  basis text not null,
  severity text check (severity in ('minor', 'ordinary', 'serious')),
  -- Each step of the procedure with the instant at which it was recorded.
  notice jsonb,
  statements jsonb not null,
  consent jsonb,
  decision jsonb
);
create index listing_case_enterprise on listing_case (enterprise_id, id);

-- One row per version of a listing; whether it is in force on a day is computed from the dates.
create table listing (
  id uuid not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  case_id uuid not null,
  enterprise_id text not null,
  -- As they were on the decision.
  subject_name text not null,
  subject_code text,
  list text not null check (list in ('red', 'black')),
  cause text not null,
  basis text not null,
  severity text check (severity in ('minor', 'ordinary', 'serious')),
  decided_on date not null,
  -- Last day in force by its term; null = no end.
  ends_on date,
  document_no text not null,
  organ text not null,
  reason text not null,
  remedies text not null,
  rule_edition text not null,
  removal jsonb,
  -- First day out of force by early removal.
  removed_on date,
  correction text,
  -- Bookkeeping, not knowledge: readers have been told that it is over.
  ended_at timestamptz,
  primary key (id, version),
  check (ends_on is null or ends_on >= decided_on),
  check (list <> 'black' or ends_on is not null)
);
create unique index listing_current on listing (id) where superseded_at is null;
create index listing_enterprise on listing (enterprise_id, recorded_at);
create index listing_due on listing (ends_on) where superseded_at is null and ended_at is null;
create index listing_list on listing (list, id) where superseded_at is null;
