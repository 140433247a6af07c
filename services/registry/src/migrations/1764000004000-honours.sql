-- One row per version. As known at K: recorded_at <= K and (superseded_at is null or superseded_at > K). What holds on a
-- day is computed from the dates; an imprecise day counts as its latest possible one (counts_from, valid_to).
create table honour (
  id uuid not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  subject_id text not null,
  type_code text not null,
  granted_from date,
  granted_to date,
  granted_precision text not null check (granted_precision in ('day', 'year', 'range', 'before', 'unknown')),
  counts_from date not null,
  valid_to date,
  valid_to_precision text check (valid_to_precision in ('day', 'year', 'range', 'before', 'unknown')),
  document_no text not null,
  granting_body text not null,
  product text,
  entitling boolean not null,
  origin text not null check (origin in ('decision', 'import')),
  source text not null,
  revoked_on date,
  revocation jsonb,
  renewals jsonb not null,
  -- [{ listingId, from, to, reinstatedOn }]: what listings do to it, as known in this version.
  suspensions jsonb not null,
  -- The day for which HonourExpired has been published; null = nothing published, or the day that is due has changed.
  expired_on date,
  reason text,
  primary key (id, version),
  check ((revoked_on is null) = (revocation is null))
);
create unique index honour_current on honour (id) where superseded_at is null;
create index honour_subject on honour (subject_id, id);
create index honour_of_type on honour (type_code, id) where superseded_at is null;
create index honour_due on honour (valid_to) where superseded_at is null and expired_on is null and valid_to is not null;

-- 驰名商标: recorded, never an honour (Trademark Law art. 14).
create table protection (
  id uuid primary key,
  recorded_at timestamptz not null,
  subject_id text not null,
  type_code text not null,
  recorded_from date,
  recorded_to date,
  precision text not null check (precision in ('day', 'year', 'range', 'before', 'unknown')),
  document_no text not null,
  body text not null,
  product text,
  source text not null
);
create index protection_subject on protection (subject_id, id);

-- Rows of lists that were taken already, by their content: the same file twice changes nothing.
create table imported_honour_row (
  fingerprint text primary key,
  record_id uuid not null,
  recorded_at timestamptz not null
);
