-- Who is who can be built anew from the log: what is kept depends on what was said of each enterprise, not on how it came.

-- Every name an enterprise has had here: a result that was ambiguous under one of them may be clear now.
create table known_name (
  enterprise_id text not null,
  comparable_name text not null,
  primary key (enterprise_id, comparable_name)
);
insert into known_name
select id, comparable_name from known_enterprise
union select id, former_comparable_name from known_enterprise where former_comparable_name is not null;
alter table known_enterprise drop column former_comparable_name;

-- Of two enterprises that are said to have one code it is that of whoever was said so last.
alter table known_enterprise_code
  add column told_at timestamptz not null default '-infinity',
  drop constraint known_enterprise_code_pkey,
  add primary key (scheme, value, enterprise_id);
alter table known_enterprise_code alter column told_at drop default;

-- When credit learned of a merger is in no log but here, and decisions replay by it: no rebuild may touch it.
create table learned_merger (
  enterprise_id text primary key,
  learned_at timestamptz not null
);
insert into learned_merger select id, merged_at from known_enterprise where merged_at is not null;
select make_append_only('learned_merger');

insert into projection_table (name) values ('known_enterprise'), ('known_enterprise_code'), ('known_name');
