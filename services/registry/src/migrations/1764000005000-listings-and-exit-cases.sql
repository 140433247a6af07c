-- What the credit service has published on listings; kept for enterprises that the registry does not know yet, too.
create table known_listing (
  id text primary key,
  enterprise_id text not null,
  list text not null check (list in ('red', 'black')),
  decided_on date not null,
  ends_on date,
  ended_on date,
  end_cause text check (end_cause in ('term', 'removal'))
);
create index known_listing_enterprise on known_listing (enterprise_id);

-- The question whether a brand must leave (clause 3.1.2): one case per listing that touches an honour.
create table exit_case (
  id uuid primary key,
  version int not null,
  listing_id text not null unique,
  subject_id text not null,
  honour_ids jsonb not null,
  policy_ref text not null,
  opened_on date not null,
  closed_on date,
  close_reason text check (close_reason in ('listing-term-over', 'listing-removed')),
  check ((closed_on is null) = (close_reason is null))
);
create index exit_case_subject on exit_case (subject_id, id);
