create table payment_batch (
  id uuid primary key,
  version int not null,
  payer_division text not null,
  state text not null check (state in ('open', 'confirmed')),
  amount_fen bigint not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  paid_on date,
  reference text,
  confirmed_at timestamptz,
  confirmed_by text
);
create index payment_batch_payer on payment_batch (payer_division, id);

create table payment_item (
  batch_id uuid not null references payment_batch,
  entitlement_id uuid not null,
  amount_fen bigint not null,
  outcome text not null check (outcome in ('pending', 'paid', 'failed')),
  reason text,
  primary key (batch_id, entitlement_id)
);
