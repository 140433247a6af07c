-- What operators need: holds that every replica sees, a log that outlives its partitions, replays, rebuilds, and who did what.

-- A consumer reads no more of a topic while a row stands here.
create table consumer_hold (
  consumer text not null,
  topic text not null,
  -- Whose: an operator's, or a rebuild's, which does not outlive it.
  holder text not null check (holder in ('operator', 'rebuild')),
  held_at timestamptz not null default now(),
  primary key (consumer, topic, holder)
);

-- Since when the log no longer holds what comes next; reading goes on after a replay.
alter table consumer_position add column expired_at timestamptz;

-- Which server the cursor belongs to: transaction ids mean nothing anywhere else.
alter table outbox_cursor add column system_identifier bigint;
-- The highest pos that has ever been acknowledged: after a restore, what lies above it is due whatever its transaction id.
alter table outbox_cursor add column published_pos bigint not null default 0;

-- The newest row of each type, per record of a subject, out of partitions that are gone: with the partitions that
-- remain, a new consumer can always be built (docs/messaging.md).
create table outbox_base (
  topic text not null,
  key text not null,
  aggregate_id text not null,
  type text not null,
  pos bigint not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  key_version bigint not null,
  headers jsonb not null,
  payload bytea not null,
  primary key (topic, key, aggregate_id, type)
);
create index outbox_base_pos on outbox_base (topic, pos);

-- Facts on their way to one consumer again; sent and removed by the relay's leader.
create table replay (
  id uuid primary key,
  topic text not null,
  consumer text not null,
  key text,
  since timestamptz,
  until timestamptz,
  -- Last pos that has been sent.
  sent_pos bigint not null default -1,
  sent bigint not null default 0,
  asked_at timestamptz not null default now(),
  finished_at timestamptz
);

create table messaging_action (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  who text not null,
  action text not null,
  detail jsonb not null,
  reason text
);

-- Tables of projections that may be built anew; each service's migrations name their own.
create table projection_table (name text primary key);

create function make_read_only(target regclass) returns void language plpgsql as $$
declare
  other record;
begin
  perform make_append_only(target);
  for other in select distinct a.grantee::regrole as role from pg_class c, aclexplode(c.relacl) a
                where c.oid = target and a.grantee <> c.relowner and a.grantee <> 0 loop
    execute format('revoke insert on %s from %s', target, other.role);
  end loop;
end $$;
revoke execute on function make_read_only(regclass) from public;

select make_append_only('messaging_action'), make_read_only('outbox_base'), make_read_only('projection_table');

/* Copies the newest rows of a part of the outbox into the base. */
create function outbox_keep_newest(part regclass, before timestamptz) returns void language plpgsql as $$
begin
  execute format(
    $sql$insert into outbox_base as b (topic, key, aggregate_id, type, pos, recorded_at, event_id, key_version, headers, payload)
         select distinct on (topic, key, headers->>'ce_aggregateid', type)
                topic, key, coalesce(headers->>'ce_aggregateid', key), type, pos, recorded_at, event_id, key_version, headers, payload
           from %s where recorded_at < $1
          order by topic, key, headers->>'ce_aggregateid', type, key_version desc
         on conflict (topic, key, aggregate_id, type) do update
            set pos = excluded.pos, recorded_at = excluded.recorded_at, event_id = excluded.event_id,
                key_version = excluded.key_version, headers = excluded.headers, payload = excluded.payload
          where b.key_version < excluded.key_version$sql$, part) using before;
end $$;
revoke execute on function outbox_keep_newest(regclass, timestamptz) from public;

/*
 * Drops partitions that are older than `retention_days` and wholly published, after their newest rows have gone into
 * the base, in one transaction. Returns how many it dropped.
 */
create function outbox_retire_partitions(retention_days int) returns int
  -- A drop waits for writers and makes others wait: better not now than long.
  language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '1s' as $$
declare
  oldest timestamptz := current_date - retention_days;
  part record;
  is_published boolean;
  retired int := 0;
begin
  if retention_days < 1 then
    raise exception 'the outbox is kept for at least one day';
  end if;
  perform pg_advisory_xact_lock(hashtext('outbox_prepare_partitions'));
  for part in
    select c.oid::regclass as name, substring(pg_get_expr(c.relpartbound, c.oid) from $re$TO \('([^']+)'\)$re$)::timestamptz as ends
      from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'outbox'::regclass order by c.relname
  loop
    continue when part.ends is null or part.ends > oldest;
    execute format('select not exists (select from %s p, outbox_cursor c where not pg_visible_in_snapshot(p.tx, c.published))', part.name) into is_published;
    continue when not is_published;
    perform outbox_keep_newest(part.name, part.ends);
    execute format('drop table %s', part.name);
    retired := retired + 1;
  end loop;
  return retired;
end $$;

/*
 * After a dump was restored into another server, whose transaction ids are others: what the cursor calls published stays
 * published, everything else is published next. Returns how many facts that are.
 */
create function outbox_adopt() returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  due int;
begin
  perform pg_advisory_xact_lock(hashtext('outbox relay'));
  with judged as (
    select o.tableoid, o.ctid,
           o.pos <= c.published_pos
             and (pg_visible_in_snapshot(o.tx, c.published) or (c.target is not null and pg_visible_in_snapshot(o.tx, c.target) and o.pos <= c.target_pos)) as published
      from outbox o, outbox_cursor c
  ), adopted as (
    -- 3 is the first ordinary transaction id of any server: long past everywhere.
    update outbox o set tx = case when j.published then '3'::xid8 else pg_current_xact_id() end
      from judged j where o.tableoid = j.tableoid and o.ctid = j.ctid returning j.published
  )
  select count(*) filter (where not published) into due from adopted;
  update outbox_cursor set published = '4:4:', target = null, target_pos = 0, system_identifier = (select system_identifier from pg_control_system());
  return due;
end $$;

/* Refuses whatever no migration has named as a projection: these functions drop tables for a role that may not. */
create function assert_projection_tables(tables text[]) returns void language plpgsql as $$
begin
  if cardinality(tables) = 0 or exists (select from unnest(tables) t(name) where name not in (select p.name from projection_table p)) then
    raise exception 'not all of % are tables of a projection', tables using errcode = 'insufficient_privilege';
  end if;
end $$;
revoke execute on function assert_projection_tables(text[]) from public;

/* Empty copies beside the real tables, for a projection that is built anew; the runtime role may write to them. */
create function shadow_make(tables text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  name text;
begin
  perform assert_projection_tables(tables);
  drop schema if exists shadow cascade;
  create schema shadow;
  execute format('grant usage on schema shadow to %I', session_user);
  foreach name in array tables loop
    execute format('create table shadow.%I (like public.%I including all)', name, name);
    execute format('grant select, insert, update, delete on shadow.%I to %I', name, session_user);
  end loop;
end $$;

/* The copies take the place of the real tables, which go away with what they held. */
create function shadow_swap(tables text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '5s' as $$
declare
  name text;
begin
  perform assert_projection_tables(tables);
  foreach name in array tables loop
    execute format('drop table public.%I', name);
    execute format('alter table shadow.%I set schema public', name);
  end loop;
  drop schema shadow;
end $$;

create function shadow_drop() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  drop schema if exists shadow cascade;
end $$;
