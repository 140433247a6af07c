create table finding (
  id uuid not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  kind text not null check (kind in ('declared-but-failed')),
  enterprise_id text not null,
  enterprise_name text not null,
  division text,
  declaration_id uuid not null,
  sampling_result_id text not null,
  opened_on date not null,
  closed_on date check (closed_on >= opened_on),
  close_reason text check (
    close_reason in ('result-withdrawn', 'result-corrected', 'declaration-withdrawn', 'declaration-superseded', 'declaration-corrected')
  ),
  -- The promise and the result as they stood when this version was decided: its explanation needs nothing else.
  basis jsonb not null,
  primary key (id, version),
  check ((closed_on is null) = (close_reason is null))
);
-- Exactly one finding per declaration and sampling result, however often and in whatever order the facts come.
create unique index finding_current on finding (declaration_id, sampling_result_id) where superseded_at is null;
create unique index finding_current_id on finding (id) where superseded_at is null;
create index finding_enterprise on finding (enterprise_id, id);
create index finding_result on finding (sampling_result_id) where superseded_at is null;
