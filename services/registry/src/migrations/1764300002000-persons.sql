-- Natural persons behind an enterprise. Their numbers are sealed: what opens them is not in the database.
create table enterprise_person (
  id uuid primary key,
  version int not null default 1,
  enterprise_id uuid not null,
  role text not null check (role in ('legal-representative', 'operator', 'contact')),
  name text not null,
  identity_sealed text,
  identity_fingerprint text,
  mobile_sealed text,
  mobile_fingerprint text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  check ((identity_sealed is null) = (identity_fingerprint is null)),
  check ((mobile_sealed is null) = (mobile_fingerprint is null))
);
create index enterprise_person_enterprise on enterprise_person (enterprise_id);
create index enterprise_person_identity on enterprise_person (identity_fingerprint) where identity_fingerprint is not null;
create index enterprise_person_mobile on enterprise_person (mobile_fingerprint) where mobile_fingerprint is not null;
select audit_table('enterprise_person', '{"subject": "enterprise_id", "mask": ["identity_fingerprint", "mobile_fingerprint"]}');
