-- Bulk imports: jobs, the files they work on, and the lines they refused. The same in every service that imports.
create table import_job (
  id uuid primary key,
  kind text not null,
  -- Who sent it, as the token said; the rules for each line judge by it.
  client text not null,
  principal jsonb not null,
  options jsonb not null,
  traceparent text,
  state text not null check (state in ('receiving', 'running', 'finished', 'failed')),
  format text check (format in ('csv', 'xlsx')),
  encoding text check (encoding in ('utf-8', 'gb18030')),
  read_as jsonb not null default '{}',
  sha256 text,
  bytes bigint not null default 0,
  accepted_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  -- Lines done, committed together with what they did: where a restart goes on.
  rows_done bigint not null default 0,
  accepted bigint not null default 0,
  suspect bigint not null default 0,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  refused bigint not null default 0,
  -- Why the file as a whole failed: code, detail in both languages, columns.
  failure jsonb,
  -- The worker that has the job, until when it counts as alive, and its tries since the last line done.
  worker uuid,
  lease_until timestamptz,
  attempts int not null default 0
) with (fillfactor = 50);
create index import_job_open on import_job (accepted_at, id) where state in ('receiving', 'running');
create index import_job_client on import_job (client, id);

-- The file in pieces of 1 MiB, until its job has ended.
create table import_chunk (
  job_id uuid not null references import_job (id) on delete cascade,
  seq int not null,
  bytes bytea not null,
  primary key (job_id, seq)
);
-- Read once from front to back, then deleted: packing it would cost more than it saves.
alter table import_chunk alter column bytes set storage external;

create table import_refusal (
  job_id uuid not null references import_job (id) on delete cascade,
  -- Which line of the file it was, counting from 1 below the header; `line` is where it stands.
  position bigint not null,
  line bigint not null,
  field text,
  code text not null,
  detail jsonb not null,
  value text,
  others jsonb,
  primary key (job_id, position)
);
