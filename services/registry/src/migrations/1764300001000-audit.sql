-- Every decision is an entry of the audit. Not audited: known_listing (a neighbour's facts), enterprise_code (in the
-- enterprise), imported_honour_row (which lines were seen before).
select audit_table('enterprise', '{"subject": "id", "omit": ["comparable_name"]}');
select audit_table('subject', '{"subject": "id", "omit": ["comparable_name"]}');
select audit_table('honour_type');
select audit_table('honour', '{"subject": "subject_id"}');
select audit_table('protection', '{"subject": "subject_id"}');
select audit_table('exit_case', '{"subject": "subject_id", "clause": "policy_ref"}');
select audit_table('import_job', '{"on": ["update"], "when": "state", "omit": ["principal", "traceparent", "worker", "lease_until", "attempts", "read_as"]}');
