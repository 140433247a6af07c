-- An honour that may lead to a reward, as the registry last told it. Its row is locked while its entitlements are decided.
create table claim (
  honour_id text primary key,
  version int not null,
  subject_id text not null,
  subject_kind text not null check (subject_kind in ('enterprise', 'brand', 'region', 'association')),
  subject_name text not null,
  honour_type_code text not null,
  honour_name_zh text not null,
  honour_name_en text not null,
  level text not null check (level in ('national', 'provincial', 'inter-provincial', 'municipal', 'county')),
  blocked_by_listing boolean not null,
  granted_from date,
  granted_to date,
  entitling boolean not null,
  revoked_on date,
  revocation_ref text
);
create index claim_subject on claim (subject_id);
create index claim_type on claim (honour_type_code, honour_id);

-- What a decision rested on, whole: it replays although rules, places and listings have moved on.
create table decision (
  id uuid primary key,
  honour_id text not null,
  decided_at timestamptz not null,
  cause text not null,
  inputs jsonb not null,
  outcomes jsonb not null
);
create index decision_honour on decision (honour_id, decided_at);

-- One row per move; the current one is not superseded. The first version of an entitlement is the row to lock.
create table entitlement (
  id uuid not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  honour_id text not null,
  honour_type_code text not null,
  subject_id text not null,
  subject_kind text not null,
  subject_name text not null,
  subject_division text,
  scheme text not null check (scheme in ('tier', 'local')),
  payer_level text check (payer_level in ('provincial', 'municipal', 'county')),
  payer_division text,
  rule_id uuid,
  rule_edition text,
  rule_policy_ref text,
  rule_amount_fen bigint,
  programme text,
  stacking text,
  amount_fen bigint check (amount_fen >= 0),
  state text not null check (state in
    ('no-payer', 'no-rule', 'proposed', 'prepared', 'approved', 'in-payment', 'paid', 'frozen', 'clawback', 'void')),
  former_state text check (former_state in ('no-payer', 'no-rule', 'proposed', 'prepared', 'approved', 'in-payment')),
  reason text,
  decision_id uuid not null references decision,
  moved_because text not null,
  moved_by text,
  note text,
  policy_ref text not null,
  budget_id uuid references budget,
  prepared_by text,
  approved_by text,
  batch_id uuid,
  paid_on date,
  reference text,
  recovered_on date,
  primary key (id, version),
  check ((state = 'frozen') = (former_state is not null)),
  check ((payer_level is null) = (payer_division is null)),
  check (budget_id is null or amount_fen is not null)
);
create unique index entitlement_current on entitlement (id) where superseded_at is null;
-- One per honour and payer.
create unique index entitlement_tier on entitlement (honour_id, subject_id) where superseded_at is null and scheme = 'tier';
create unique index entitlement_local on entitlement (honour_id, subject_id, payer_division) where superseded_at is null and scheme = 'local';
create index entitlement_subject on entitlement (subject_id, id) where superseded_at is null;
create index entitlement_payer on entitlement (payer_division, state, id) where superseded_at is null;
create index entitlement_reserved on entitlement (budget_id, id) where superseded_at is null and budget_id is not null and paid_on is null;
create index entitlement_paid on entitlement (paid_on, id) where superseded_at is null and paid_on is not null;
