-- A look-up knows the code and not its scheme.
alter table enterprise_code drop constraint enterprise_code_pkey, add primary key (value, scheme);
