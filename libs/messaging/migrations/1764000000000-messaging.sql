-- Outbox, inbox and their bookkeeping: the same in every service's database (docs/adr/0004, 0005).
create table outbox (
  pos bigint generated always as identity,
  -- The relay reads by snapshot difference on this column; it must be the writing transaction's own id.
  tx xid8 not null default pg_current_xact_id(),
  recorded_at timestamptz not null default clock_timestamp(),
  event_id uuid not null,
  topic text not null,
  key text not null,
  key_version bigint not null,
  type text not null,
  headers jsonb not null,
  payload bytea not null
) partition by range (recorded_at);
create index outbox_tx on outbox (tx);
create index outbox_pos on outbox (pos);
-- A row is never refused for want of a partition; while this one holds any, partitions of their weeks cannot be made.
create table outbox_default partition of outbox default;

-- One row per (topic, key): its lock serialises the writers of one subject and numbers their facts without a gap.
create table outbox_head (
  topic text not null,
  key text not null,
  version bigint not null,
  primary key (topic, key)
) with (fillfactor = 70);

-- Where the relay stands. A leader owns the epoch it wrote; an older epoch can no longer move the cursor.
create table outbox_cursor (
  only_row boolean primary key default true check (only_row),
  epoch bigint not null default 0,
  -- Everything visible here has been acknowledged by the broker.
  published pg_snapshot not null default '3:3:',
  -- While a difference is being sent: its upper snapshot, and the last acknowledged pos inside it.
  target pg_snapshot,
  target_pos bigint not null default 0,
  moved_at timestamptz not null default now()
);
insert into outbox_cursor default values;

create table consumer_position (
  consumer text not null,
  topic text not null,
  partition int not null,
  next_offset bigint not null,
  -- Time of the last record taken, for lag in seconds.
  event_time timestamptz,
  moved_at timestamptz not null default now(),
  primary key (consumer, topic, partition)
);

-- High-water version per (consumer, topic, key): at or below it = already applied or parked.
create table inbox (
  consumer text not null,
  topic text not null,
  key text not null,
  version bigint not null,
  primary key (consumer, topic, key)
) with (fillfactor = 70);

-- Events whose handler failed, and every later event of the same key behind them, in order.
create table parked_event (
  consumer text not null,
  topic text not null,
  key text not null,
  seq bigint generated always as identity,
  event_id text not null,
  type text not null,
  headers jsonb not null,
  payload bytea not null,
  attempts int not null default 0,
  reason text not null,
  parked_at timestamptz not null default now(),
  next_attempt_at timestamptz not null default now(),
  primary key (consumer, topic, key, seq)
);
create index parked_event_due on parked_event (next_attempt_at);

create table dead_letter (
  id bigint generated always as identity primary key,
  consumer text not null,
  topic text not null,
  partition int not null,
  record_offset bigint not null,
  key text,
  reason text not null,
  dead_at timestamptz not null default now()
);

-- What is written stays as it was written: whoever is not the owner may add rows and read them, no more.
create function make_append_only(target regclass) returns void language plpgsql as $$
declare
  other record;
begin
  for other in select distinct a.grantee::regrole as role from pg_class c, aclexplode(c.relacl) a
                where c.oid = target and a.grantee <> c.relowner and a.grantee <> 0 loop
    execute format('revoke update, delete, truncate on %s from %s', target, other.role);
  end loop;
end $$;

-- The runtime role writes rows and nothing else; partitions are the owner's work, done through this function.
create function outbox_prepare_partitions(through date) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  week date := date_trunc('week', current_date)::date;
  made int := 0;
  name text;
begin
  -- Two replicas may ask at once.
  perform pg_advisory_xact_lock(hashtext('outbox_prepare_partitions'));
  while week <= through loop
    name := to_char(week, '"outbox_"IYYY"w"IW');
    if to_regclass(name) is null then
      execute format('create table %I partition of outbox for values from (%L) to (%L)', name, week, week + 7);
      perform make_append_only(name::regclass);
      made := made + 1;
    end if;
    week := week + 7;
  end loop;
  return made;
end $$;

select make_append_only(t) from unnest(array['outbox', 'outbox_default', 'dead_letter']::regclass[]) t;
select outbox_prepare_partitions(current_date + 56);
revoke execute on function make_append_only(regclass) from public;
