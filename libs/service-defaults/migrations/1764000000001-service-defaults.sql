-- Answers of writes that carried an Idempotency-Key, and of pushed records that carried a sourceRef.
create table idempotency_key (
  client text not null,
  key text not null,
  fingerprint text not null,
  status int,
  headers jsonb,
  body text,
  recorded_at timestamptz not null default now(),
  primary key (client, key)
);
create index idempotency_key_age on idempotency_key (recorded_at);

create table source_ref (
  client text not null,
  kind text not null,
  ref text not null,
  fingerprint text not null,
  headers jsonb,
  body text,
  recorded_at timestamptz not null default now(),
  primary key (client, kind, ref)
);
