-- Every decision is an entry of the audit. Not audited: known_… (neighbours' facts).
select audit_table('declaration', '{"subject": "enterprise_id", "omit": ["comparable_product", "comparable_model", "comparable_standard"]}');
select audit_table('finding', '{"subject": "enterprise_id"}');
