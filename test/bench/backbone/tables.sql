-- What a service of its own would have: the records that writers change, and what a projection keeps of its neighbours' facts.
create table enterprise (id text primary key, grade int not null, version bigint not null) with (fillfactor = 70);
create table grade_decision (
  id uuid primary key,
  enterprise_id text not null,
  grade int not null,
  decided_at timestamptz not null default now()
);
insert into enterprise select 'enterprise-' || n, 1, 1 from generate_series(0, 19999) n;

create table standing (key text primary key, facts bigint not null, grade int not null, since text not null) with (fillfactor = 70);
insert into projection_table values ('standing');
