-- One row per version of a result; the current one is not superseded. What was known at K:
-- recorded_at <= K and (superseded_at is null or superseded_at > K). The state on a day is computed from the dates.
create table sampling_result (
  id uuid not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  -- How the report names the enterprise, and the one it was matched with; null = pending.
  given_id text,
  given_code text,
  given_name text,
  given_comparable_name text,
  enterprise_id text,
  trademark text,
  product_name text not null,
  product_comparable_name text not null,
  product_spec text,
  product_lot text,
  stage text not null check (stage in ('production', 'circulation')),
  result text not null check (result in ('pass', 'fail', 'refused', 'unlicensed')),
  failed_items jsonb not null,
  sampled_on date not null,
  notified_on date not null,
  last_day_to_object date not null,
  authority text not null,
  division text not null,
  laboratory text not null,
  objection jsonb,
  objected_on date,
  retest jsonb,
  retested_on date,
  -- First day as final by the dates of this version; null while an objection waits for its re-test.
  final_from date,
  withdrawn_on date,
  reason text,
  -- Bookkeeping, not knowledge: readers of the public topic have been told that this result is final.
  finalised_at timestamptz,
  primary key (id, version),
  check (notified_on >= sampled_on),
  check (result <> 'fail' or jsonb_array_length(failed_items) > 0)
);
create unique index sampling_result_current on sampling_result (id) where superseded_at is null;
create index sampling_result_enterprise on sampling_result (enterprise_id, recorded_at);
create index sampling_result_sampled on sampling_result (sampled_on, id);
-- What the day brings.
create index sampling_result_due on sampling_result (final_from)
  where superseded_at is null and finalised_at is null and withdrawn_on is null and enterprise_id is not null;
-- What waits for its enterprise.
create index sampling_result_pending_id on sampling_result (given_id) where superseded_at is null and enterprise_id is null;
create index sampling_result_pending_code on sampling_result (given_code) where superseded_at is null and enterprise_id is null;
-- The organisation code inside a unified one.
create index sampling_result_pending_inner_code on sampling_result (substr(given_code, 9, 9)) where superseded_at is null and enterprise_id is null;
create index sampling_result_pending_name on sampling_result (given_comparable_name) where superseded_at is null and enterprise_id is null;

-- Lines that a client has imported. The same line again is the same result; a line that stands in one file several times
-- is several results: each file claims the rows of its lines one after the other.
create table sampling_import_line (
  client text not null,
  fingerprint text not null,
  occurrence int not null,
  last_job text not null,
  primary key (client, fingerprint, occurrence)
);
