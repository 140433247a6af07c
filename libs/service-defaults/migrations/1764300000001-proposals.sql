-- Acts that take effect once a second person has confirmed them.
create table proposal (
  id uuid primary key,
  act text not null,
  command jsonb not null,
  state text not null check (state in ('open', 'confirmed', 'withdrawn')),
  proposed_by text not null,
  proposed_at timestamptz not null default now(),
  decided_by text,
  decided_at timestamptz,
  outcome text,
  check (state <> 'confirmed' or decided_by <> proposed_by)
);
