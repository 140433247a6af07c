-- What the registry says of enterprises. A row without a name stands for an enterprise that somebody here has named
-- before the registry's fact of it came: it is what writers about that enterprise lock.
create table known_enterprise (
  id text primary key,
  name text,
  division text,
  merged_into text
);
create index known_enterprise_merged on known_enterprise (merged_into) where merged_into is not null;

-- Public final sampling results, each as it stands now; what a finding was decided on is kept with the finding.
create table known_sampling_result (
  id text primary key,
  version bigint not null,
  enterprise_id text,
  product_name text not null,
  comparable_product text not null,
  spec text,
  lot text,
  stage text,
  outcome text not null,
  failed_items jsonb not null,
  sampled_on date not null,
  final_on date not null,
  withdrawn_on date,
  authority text not null,
  laboratory text not null
);
create index known_sampling_result_failed on known_sampling_result (enterprise_id) where outcome = 'fail' and withdrawn_on is null;
