-- What came and went in a span of days, without going through all that ever happened on an account: for statements, and for what was
-- paid today, which every payment asks.
CREATE INDEX ledger_entries_by_time ON ledger_entries (account_id, booked_at);
