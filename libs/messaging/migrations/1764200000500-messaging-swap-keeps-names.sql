-- A swap keeps the names of indexes: copies are given names of the server's making, and migrations to come know the old ones.

/* What an index is, without its name and place. */
create function index_shape(index regclass) returns text language sql stable as $$
  select regexp_replace(pg_get_indexdef(index), 'INDEX \S+ ON \S+', '')
$$;
revoke execute on function index_shape(regclass) from public;

create or replace function shadow_swap(tables text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '5s' as $$
declare
  name text;
  names jsonb;
  other record;
begin
  perform assert_projection_tables(tables);
  foreach name in array tables loop
    select jsonb_object_agg(index_shape(i.indexrelid), c.relname) into names
      from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = format('public.%I', name)::regclass;
    execute format('drop table public.%I', name);
    execute format('alter table shadow.%I set schema public', name);
    for other in select c.relname as made, names->>index_shape(c.oid) as known from pg_index i join pg_class c on c.oid = i.indexrelid
                  where i.indrelid = format('public.%I', name)::regclass loop
      continue when other.known is null or other.known = other.made;
      execute format('alter index public.%I rename to %I', other.made, other.known);
    end loop;
  end loop;
  drop schema shadow;
end $$;
