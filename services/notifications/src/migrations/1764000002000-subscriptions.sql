-- A receiver of webhooks: what it wants and where it goes. How far it has come is in delivery_progress.
create table subscription (
  id uuid primary key,
  version int not null,
  client text not null,
  feed text not null check (feed in ('public', 'department')),
  sink text not null,
  filter jsonb not null,
  algorithm text not null check (algorithm in ('v1', 'v1a')),
  -- Newest first; older ones sign too until their valid_to.
  keys jsonb not null,
  max_in_flight int not null check (max_in_flight between 1 and 50),
  starts_after bigint not null,
  state text not null check (state in ('active', 'paused', 'disabled')),
  disabled_reason text check (disabled_reason in ('gone', 'retries-exhausted')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((state = 'disabled') = (disabled_reason is not null))
);
create index subscription_client on subscription (client, id);
create index subscription_active on subscription (id) where state = 'active';

-- A subscription is a cursor over its feed: everything up to position is delivered, not wanted, or a row of
-- delivery_failure. Whoever holds the lease delivers; a save without it writes nothing.
create table delivery_progress (
  subscription_id uuid primary key,
  position bigint not null,
  -- Of the subscription that this progress was made under: a change of it closes the breaker.
  subscription_version int not null,
  lease_owner uuid,
  lease_until timestamptz,
  -- Circuit breaker: failures in a row, how often opened since the last success, closed until which instant.
  failures int not null default 0,
  openings int not null default 0,
  open_until timestamptz,
  last_delivered_at timestamptz
) with (fillfactor = 50);

-- Deliveries that failed, and later events of the same subject waiting behind them (attempts = 0).
create table delivery_failure (
  subscription_id uuid not null,
  sequence bigint not null,
  event_id text not null,
  subject text not null,
  attempts int not null,
  -- Null = waits behind an earlier one, or given up.
  next_attempt_at timestamptz,
  given_up_at timestamptz,
  reason text,
  status int,
  failed_at timestamptz not null,
  primary key (subscription_id, sequence)
);
create index delivery_failure_subject on delivery_failure (subscription_id, subject, sequence) where given_up_at is null;
create index delivery_failure_due on delivery_failure (subscription_id, next_attempt_at) where next_attempt_at is not null;

-- Attempt log; rows older than 30 days are removed by the day task.
create table delivery_attempt (
  id bigint generated always as identity,
  subscription_id uuid not null,
  -- Null = a test event.
  sequence bigint,
  event_id text not null,
  attempt int not null,
  attempted_at timestamptz not null,
  outcome text not null check (outcome in ('delivered', 'failed', 'gone')),
  reason text,
  status int,
  duration_ms int not null,
  primary key (subscription_id, id)
);
create index delivery_attempt_outcome on delivery_attempt (subscription_id, id) where outcome <> 'delivered';
create index delivery_attempt_age on delivery_attempt using brin (attempted_at);
