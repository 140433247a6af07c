-- The audit: who did or read what, written by the database itself in the transaction of the act (docs/adr/0015).
create table audit_entry (
  pos bigint generated always as identity primary key,
  -- The linker reads by snapshot difference on this column, as the relay does on that of the outbox.
  tx xid8 not null default pg_current_xact_id(),
  -- One JSON object. It is all there is of an entry, and its hash is that of these bytes: no column beside it could say
  -- something else.
  content text not null
);
create index audit_entry_tx on audit_entry (tx);
create index audit_entry_at on audit_entry (((content::jsonb->>'at') collate "C"), pos);
create index audit_entry_subject on audit_entry using gin ((content::jsonb->'subjects') jsonb_path_ops);

-- The chain: hash = sha256(hash before || sha256(content)); before the first stand 32 zero bytes.
create table audit_link (
  sequence bigint primary key,
  entry bigint not null unique,
  hash bytea not null
);

-- How far the chain has come; the transaction ids mean something on this server only.
create table audit_linked (
  only_row boolean primary key default true check (only_row),
  snapshot pg_snapshot not null default '3:3:',
  system_identifier bigint not null default 0
);
insert into audit_linked default values;

create table audit_key (
  id text primary key,
  -- SubjectPublicKeyInfo, base64.
  public_key text not null,
  known_since timestamptz not null default now()
);

create table audit_head (
  sequence bigint primary key,
  hash bytea not null,
  signed_at timestamptz not null,
  key_id text not null references audit_key,
  signature bytea not null
);

-- The runtime role adds keys and heads, changes nothing, and writes entries and links through the functions below alone.
select make_append_only(t) from unnest(array['audit_key', 'audit_head']::regclass[]) t;
select make_read_only(t) from unnest(array['audit_entry', 'audit_link', 'audit_linked']::regclass[]) t;

-- Not even the owner does it by mistake: whoever means to must take the trigger away first.
create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
do $$
declare
  name text;
begin
  foreach name in array array['audit_entry', 'audit_link', 'audit_head', 'audit_key'] loop
    execute format('create trigger append_only before update or delete or truncate on %I for each statement execute function audit_refuse()', name);
  end loop;
end $$;

create function audit_now() returns text language sql volatile as $$
  select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

/* The act that this transaction has declared; without one nothing may be changed that is audited. */
create function audit_act() returns jsonb language plpgsql stable as $$
declare
  act text := current_setting('huipin.act', true);
begin
  if coalesce(act, '') = '' then
    raise exception 'nobody answers for this change: declare the act first' using errcode = 'insufficient_privilege',
      hint = 'select set_config(''huipin.act'', ''{"who":{"sub":"…"},"what":"…"}'', true)';
  end if;
  return act::jsonb;
end $$;

/* An entry about one record. Of the events behind a batch it names those of its own subject, else how many there were. */
create function audit_content(act jsonb, at text, record jsonb, subject text, clause text, before jsonb, after jsonb) returns text
  language sql immutable as $$
  select (act - 'causes' || jsonb_strip_nulls(jsonb_build_object(
    'at', at, 'record', record, 'subjects', case when subject is null then '[]' else jsonb_build_array(subject) end,
    'clause', coalesce(act->>'clause', clause), 'before', before, 'after', after,
    'causes', coalesce(act->'causes'->subject, (select jsonb_agg(id) from (select jsonb_path_query(act, '$.causes.*[*]') as id limit 20) first_ids)))))::text
$$;

/*
 * From now on every change of this table is an entry, in its transaction, whoever makes it. Options:
 *   subject, clause  columns: whom the record is about, and by which clause it stands
 *   omit             columns that say nothing of their own (derived, or working state)
 *   mask             columns whose value is nobody's business; so are all that end in _sealed or _hash
 *   on               which of insert, update, delete; all by default
 *   when             an update counts only where this column changes
 * A record that is kept in versions is superseded and inserted anew: that is one entry, with the version before.
 */
create function audit_table(target regclass, options jsonb default '{}') returns void language plpgsql as $body$
declare
  name text := (select relname from pg_class where oid = target);
  columns text[] := (select array_agg(attname::text order by attnum) from pg_attribute where attrelid = target and attnum > 0 and not attisdropped);
  keys text[] := (select array_agg(a.attname::text order by a.attnum) from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                   where i.indrelid = target and i.indisprimary and a.attname <> 'version');
  version text := case when 'version' = any(columns) then '%1$s.version' else 'null' end;
  is_versioned boolean := 'superseded_at' = any(columns);
  omitted text[] := array['superseded_at'] || coalesce((select array_agg(each) from jsonb_array_elements_text(options->'omit') each), '{}');
  masked jsonb := (select coalesce(jsonb_object_agg(each, '***'), '{}') from unnest(columns) each
                    where options->'mask' ? each or each like '%\_sealed' or each like '%\_hash');
  key text := (select string_agg(format('%%1$s.%I', each), ' || '' '' || ') from unnest(keys) each);
  same text := (select string_agg(format('o.%1$I = n.%1$I', each), ' and ') from unnest(keys) each);
  record text := format($$jsonb_build_object('table', %L, 'key', (%s)::text, 'version', %s)$$, name, key, version);
  state text := format('((to_jsonb(%%1$s) - %L::text[]) || %L::jsonb)', omitted, masked);
  subject text := case when options ? 'subject' then format('%%1$s.%I::text', options->>'subject') else 'null' end;
  clause text := case when options ? 'clause' then format('%%1$s.%I::text', options->>'clause') else 'null' end;
  -- Asked for once, and only where there is something to write.
  entry text := 'audit_content((select audit_act()), audit_now(), ' || record || ', ' || subject || ', ' || clause || ', %2$s, %3$s)';
  counts text := case when options ? 'when' then format('o.%1$I is distinct from n.%1$I', options->>'when') else format(state, 'o') || ' is distinct from ' || format(state, 'n') end;
  operation text;
begin
  execute format($f$
    create or replace function %I() returns trigger language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $t$
    begin
      if tg_op = 'INSERT' then
        insert into audit_entry (content) select %s from fresh n;
      elsif tg_op = 'UPDATE' then
        insert into audit_entry (content) select %s from fresh n join stale o on %s where %s;
      else
        insert into audit_entry (content) select %s from stale o;
      end if;
      return null;
    end $t$ $f$,
    'audit_' || name,
    format(entry, 'n', case when is_versioned then format('(select %s from %s o where n.version > 1 and %s and o.version = n.version - 1)', format(state, 'o'), target, same) else 'null' end, format(state, 'n')),
    format(entry, 'n', format(state, 'o'), format(state, 'n')),
    same || case when is_versioned then ' and o.version = n.version' else '' end,
    counts,
    format(entry, 'o', format(state, 'o'), 'null'));
  for operation in select lower(each) from jsonb_array_elements_text(coalesce(options->'on', '["insert", "update", "delete"]')) each loop
    execute format('create trigger %I after %s on %s %s for each statement execute function %I()', 'audit_' || operation, operation, target,
      case operation when 'insert' then 'referencing new table as fresh' when 'update' then 'referencing new table as fresh old table as stale' else 'referencing old table as stale' end,
      'audit_' || name);
  end loop;
end $body$;
revoke execute on function audit_table(regclass, jsonb) from public;

/* What was read: one entry each, all at one instant. */
create function audit_read(readings jsonb) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into audit_entry (content) select (each || jsonb_build_object('at', audit_now()))::text from jsonb_array_elements(readings) each
$$;

/*
 * Links what has been committed since the last time, in the order in which it was written, and answers where the chain
 * ends. One at a time: who comes meanwhile gets no row. What is visible now and was not visible then is exactly what was
 * committed in between (docs/messaging.md); a server that is not the one of that snapshot looks at every entry once.
 */
create function audit_link_new() returns table (sequence bigint, hash bytea)
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  here bigint := (select c.system_identifier from pg_control_system() c);
  now_at pg_snapshot;
  since xid8;
  running xid8[];
  found record;
  at_sequence bigint;
  at_hash bytea;
  linked bigint := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext('audit chain')) then return; end if;
  now_at := pg_current_snapshot();
  select pg_snapshot_xmax(l.snapshot), array(select pg_snapshot_xip(l.snapshot)) into since, running from audit_linked l
   where l.system_identifier = here and pg_snapshot_xmax(l.snapshot) <= pg_snapshot_xmax(now_at);
  select l.sequence, l.hash into at_sequence, at_hash from audit_link l order by l.sequence desc limit 1;
  at_sequence := coalesce(at_sequence, 0);
  at_hash := coalesce(at_hash, decode(repeat('00', 32), 'hex'));
  for found in
    select e.pos, e.content from audit_entry e
     where (e.tx >= coalesce(since, '0') or e.tx = any(running)) and not exists (select from audit_link l where l.entry = e.pos) order by e.pos
  loop
    at_sequence := at_sequence + 1;
    at_hash := sha256(at_hash || sha256(convert_to(found.content, 'UTF8')));
    insert into audit_link values (at_sequence, found.pos, at_hash);
    linked := linked + 1;
  end loop;
  if linked > 0 or since is null then
    update audit_linked set snapshot = now_at, system_identifier = here;
  end if;
  return query select at_sequence, at_hash;
end $$;

-- What an operator does about events.
select audit_table('messaging_action', '{"on": ["insert"]}');
