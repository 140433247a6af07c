-- Every decision is an entry of the audit. Not audited: known_… and claim (neighbours' facts), decision (the inputs and
-- steps behind entitlements, each of which is an entry), payment_item (follows its entitlement).
select audit_table('reward_rule', '{"clause": "policy_ref"}');
select audit_table('budget');
select audit_table('budget_supplement');
select audit_table('entitlement', '{"subject": "subject_id", "clause": "policy_ref"}');
select audit_table('payment_batch');
select audit_table('import_job', '{"on": ["update"], "when": "state", "omit": ["principal", "traceparent", "worker", "lease_until", "attempts", "read_as"]}');
select audit_table('proposal');
