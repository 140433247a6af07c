-- Every decision is an entry of the audit. Not audited: feed_… (what others have published), delivery_… (the log of
-- deliveries is a record of its own).
select audit_table('subscription', '{"mask": ["keys"]}');
