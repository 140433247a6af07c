-- The sums are kept beside the parts so that one row lock decides who gets the last fen.
create table budget (
  id uuid primary key,
  version int not null,
  recorded_at timestamptz not null,
  payer_division text not null,
  year int not null,
  programme text not null,
  amount_fen bigint not null check (amount_fen > 0),
  supplemented_fen bigint not null default 0 check (supplemented_fen >= 0),
  reserved_fen bigint not null default 0 check (reserved_fen >= 0),
  paid_fen bigint not null default 0 check (paid_fen >= 0),
  unique (payer_division, year, programme),
  constraint budget_never_overspent check (reserved_fen + paid_fen <= amount_fen + supplemented_fen)
);

create table budget_supplement (
  id uuid primary key,
  budget_id uuid not null references budget,
  amount_fen bigint not null check (amount_fen > 0),
  document_no text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index budget_supplement_budget on budget_supplement (budget_id);
