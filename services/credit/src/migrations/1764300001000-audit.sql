-- Every decision is an entry of the audit. Not audited: known_… and learned_merger (neighbours' facts), grade_standing
-- (what is due next), sampling_import_line (which lines were seen before).
select audit_table('sampling_result', '{"subject": "enterprise_id", "omit": ["given_comparable_name", "product_comparable_name"]}');
select audit_table('grading_rule', '{"clause": "policy_ref"}');
select audit_table('grade_decision', '{"subject": "enterprise_id", "clause": "policy_ref", "omit": ["explanation"]}');
select audit_table('listing_rule');
select audit_table('listing_case', '{"subject": "enterprise_id", "clause": "basis"}');
select audit_table('listing', '{"subject": "enterprise_id", "clause": "basis"}');
select audit_table('import_job', '{"on": ["update"], "when": "state", "omit": ["principal", "traceparent", "worker", "lease_until", "attempts", "read_as"]}');
select audit_table('proposal');
