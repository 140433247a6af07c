-- The catalogue of honour types: one row per version of an entry, loaded at boot from the edition that the release carries.
-- abolished_by: the day from which the type surely is no more, for what is decided in sets.
create table honour_type (
  code text not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  edition date not null,
  content jsonb not null,
  abolished_by date,
  primary key (code, version)
);
create unique index honour_type_current on honour_type (code) where superseded_at is null;
