-- One row per version of a record; the current one is not superseded. What was known at K:
-- recorded_at <= K and (superseded_at is null or superseded_at > K).
-- superseded_by is another matter: the declaration that took the place of this one (修订).
create table declaration (
  id uuid not null,
  version int not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  enterprise_id text not null,
  standing text not null check (standing in ('pending', 'accepted', 'refused')),
  -- Of the registrar who declared for an enterprise not known yet: checked when it comes.
  territory text,
  product_name text not null,
  product_model text,
  comparable_product text not null,
  comparable_model text,
  standard_number text not null,
  standard_typed text not null,
  standard_name text not null,
  standard_kind text not null check (standard_kind in ('national', 'industry', 'local', 'group', 'enterprise', 'international')),
  comparable_standard text not null,
  indicators jsonb not null,
  declared_on date not null,
  edition int not null check (edition > 0),
  withdrawn_on date check (withdrawn_on >= declared_on),
  superseded_by uuid,
  valid_to date,
  reason text,
  primary key (id, version)
);
create unique index declaration_current on declaration (id) where superseded_at is null;
create index declaration_enterprise on declaration (enterprise_id, comparable_product) where superseded_at is null;
create index declaration_enterprise_history on declaration (enterprise_id, id);
create index declaration_pending on declaration (enterprise_id) where superseded_at is null and standing = 'pending';
create index declaration_standard on declaration (comparable_standard text_pattern_ops);
