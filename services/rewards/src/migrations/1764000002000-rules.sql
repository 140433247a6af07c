-- One row per version of a rule: published once, closed once. Versions only ever bring the last day forward.
create table reward_rule (
  id uuid not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  edition text not null,
  scheme text not null check (scheme in ('tier', 'local')),
  payer_level text not null check (payer_level in ('provincial', 'municipal', 'county')),
  payer_division text not null,
  honour_type_code text not null,
  amount_fen bigint not null check (amount_fen > 0),
  programme text not null,
  stacking text not null check (stacking in ('exclusive-highest', 'top-up', 'additive')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  document text not null,
  policy_ref text not null,
  condition text,
  primary key (id, version)
);
create unique index reward_rule_current on reward_rule (id) where superseded_at is null;
create index reward_rule_type on reward_rule (honour_type_code, payer_division) where superseded_at is null;
