-- Editions of the grading rules, with the versions of each: a successor closes the edition before it.
create table grading_rule (
  edition text not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  -- Counts every change of the rules: a grade that has seen fewer is recomputed.
  seq bigint generated always as identity,
  valid_from date not null,
  valid_to date,
  document text not null,
  policy_ref text not null,
  content jsonb not null,
  primary key (edition, version),
  check (valid_to is null or valid_to >= valid_from)
);
create unique index grading_rule_current on grading_rule (edition) where superseded_at is null;

-- Where an enterprise's grade stands and on which day it may change next. The row's lock serialises everything that
-- bears on one enterprise's grade.
create table grade_standing (
  enterprise_id text primary key,
  grade text check (grade in ('A', 'B', 'C', 'D')),
  -- The instant of the last decision: whatever is recorded later gets a later instant.
  known_at timestamptz,
  decisions int not null default 0,
  rules_seen bigint not null default 0,
  next_change_on date
) with (fillfactor = 80);
create index grade_standing_due on grade_standing (next_change_on);
create index grade_standing_rules on grade_standing (rules_seen);

create table grade_decision (
  id uuid primary key,
  enterprise_id text not null,
  number int not null,
  decided_on date not null,
  known_at timestamptz not null,
  from_grade text,
  to_grade text,
  since date,
  rule_edition text,
  policy_ref text,
  cause text not null,
  -- The exact bytes that were decided on; a replay at (decided_on, known_at) gives the same.
  explanation text not null,
  unique (enterprise_id, number)
);
select make_append_only('grade_decision'::regclass);
