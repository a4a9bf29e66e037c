-- Posting a transfer writes both of its entries: what has ended as posted is booked, by the same statement.
DROP TRIGGER ledger_transfer_lets_go;
CREATE TRIGGER ledger_transfer_lets_go AFTER UPDATE ON ledger_transfers
BEGIN
    UPDATE ledger_accounts SET held = held - NEW.amount WHERE account_id = NEW.debtor_account_id;
    INSERT INTO ledger_entries (account_id, transfer_id, amount, booked_at, code, counterparty, note)
    SELECT NEW.debtor_account_id, NEW.transfer_id, -NEW.amount, NEW.ended_at, NEW.debtor_code, NEW.creditor_name, NEW.note
    WHERE NEW.state = 'posted'
    UNION ALL SELECT NEW.creditor_account_id, NEW.transfer_id, NEW.amount, NEW.ended_at, NEW.creditor_code, NEW.debtor_name, NEW.note
    WHERE NEW.state = 'posted';
END;

-- Nothing looked for what is held by this; it made every posting write all of the transfer's indexes anew.
DROP INDEX ledger_transfers_held;

-- Reviews are forgotten after some time.
CREATE INDEX reviews_by_age ON reviews (reviewed_at);
