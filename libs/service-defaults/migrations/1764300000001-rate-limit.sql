-- Requests counted by all replicas together, where HUIPIN_RATE_LIMIT_STORE says so. Worth nothing after a crash.
create unlogged table rate_limit (
  key text primary key,
  points int not null default 0,
  expire bigint
);
