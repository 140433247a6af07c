-- What a consumer did, one row per event it applied, and nothing that would hide a second time.
create table effect (
  seq bigint generated always as identity,
  event_id text not null,
  topic text not null,
  key text not null,
  key_version bigint not null
);
-- A fold over the same events, which shows by its digest when one came twice, late or never.
create table balance (topic text not null, key text not null, events bigint not null, digest text not null, primary key (topic, key));
select make_append_only('effect');
