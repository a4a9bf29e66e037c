-- The ledger. Money is whole minor units (fen, pence); instants are microseconds since 1970, UTC.
-- What must never be wrong is held by the database itself: no code path can post twice, unbalance a transfer or overdraw a customer.

CREATE TABLE bank_facts (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Customers' accounts, and the bank's own two per currency: what goes to other banks and what comes from outside.
CREATE TABLE ledger_accounts (
    account_id TEXT PRIMARY KEY,
    customer_id TEXT,
    scheme TEXT NOT NULL,
    identification TEXT NOT NULL,
    holder TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('current', 'savings', 'outgoing', 'incoming')),
    currency TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    booked INTEGER NOT NULL DEFAULT 0,
    held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0),
    CHECK ((customer_id IS NULL) = (kind IN ('outgoing', 'incoming'))),
    CHECK (customer_id IS NULL OR (booked - held >= 0 AND booked < 1000000000000000)),
    UNIQUE (scheme, identification),
    UNIQUE (account_id, currency)
) STRICT;

CREATE INDEX ledger_accounts_by_customer ON ledger_accounts (customer_id);

-- One movement of money. creditor_account_id is the payee's account, or the bank's outgoing one when the payee banks elsewhere.
CREATE TABLE ledger_transfers (
    transfer_id TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('held', 'posted', 'voided')),
    debtor_account_id TEXT NOT NULL,
    creditor_account_id TEXT NOT NULL,
    creditor_scheme TEXT NOT NULL,
    creditor_identification TEXT NOT NULL,
    debtor_name TEXT NOT NULL,
    creditor_name TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    debtor_code TEXT NOT NULL,
    creditor_code TEXT NOT NULL,
    note TEXT NOT NULL,
    held_at INTEGER NOT NULL,
    ended_at INTEGER,
    CHECK ((state = 'held') = (ended_at IS NULL)),
    CHECK (debtor_account_id <> creditor_account_id),
    FOREIGN KEY (debtor_account_id, currency) REFERENCES ledger_accounts (account_id, currency),
    FOREIGN KEY (creditor_account_id, currency) REFERENCES ledger_accounts (account_id, currency)
) STRICT;

CREATE INDEX ledger_transfers_held ON ledger_transfers (debtor_account_id) WHERE state = 'held';

-- The two sides of a posted transfer: what left the debtor (negative) came to the creditor (positive).
CREATE TABLE ledger_entries (
    entry_id INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES ledger_accounts (account_id),
    transfer_id TEXT NOT NULL REFERENCES ledger_transfers (transfer_id),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    booked_at INTEGER NOT NULL,
    code TEXT NOT NULL,
    counterparty TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (transfer_id, account_id)
) STRICT;

CREATE INDEX ledger_entries_by_account ON ledger_entries (account_id, entry_id);

-- A transfer begins held, ends once, and is otherwise never rewritten.
CREATE TRIGGER ledger_transfer_begins_held BEFORE INSERT ON ledger_transfers WHEN NEW.state <> 'held'
BEGIN SELECT RAISE(ABORT, 'a transfer begins held'); END;

CREATE TRIGGER ledger_transfer_ends_once BEFORE UPDATE ON ledger_transfers
WHEN OLD.state <> 'held' OR NEW.state = 'held' OR
    (NEW.transfer_id, NEW.debtor_account_id, NEW.creditor_account_id, NEW.creditor_scheme, NEW.creditor_identification, NEW.debtor_name,
     NEW.creditor_name, NEW.currency, NEW.amount, NEW.debtor_code, NEW.creditor_code, NEW.note, NEW.held_at) <>
    (OLD.transfer_id, OLD.debtor_account_id, OLD.creditor_account_id, OLD.creditor_scheme, OLD.creditor_identification, OLD.debtor_name,
     OLD.creditor_name, OLD.currency, OLD.amount, OLD.debtor_code, OLD.creditor_code, OLD.note, OLD.held_at)
BEGIN SELECT RAISE(ABORT, 'a transfer ends once and keeps what it is'); END;

CREATE TRIGGER ledger_transfer_stays BEFORE DELETE ON ledger_transfers
BEGIN SELECT RAISE(ABORT, 'a transfer stays in the books'); END;

-- What is held follows from the transfers.
CREATE TRIGGER ledger_transfer_holds AFTER INSERT ON ledger_transfers
BEGIN UPDATE ledger_accounts SET held = held + NEW.amount WHERE account_id = NEW.debtor_account_id; END;

CREATE TRIGGER ledger_transfer_lets_go AFTER UPDATE ON ledger_transfers
BEGIN UPDATE ledger_accounts SET held = held - NEW.amount WHERE account_id = NEW.debtor_account_id; END;

-- An entry is a side of its posted transfer and stays; what is booked follows from the entries.
CREATE TRIGGER ledger_entry_fits BEFORE INSERT ON ledger_entries
WHEN NOT EXISTS (
    SELECT 1 FROM ledger_transfers AS transfer
    WHERE transfer.transfer_id = NEW.transfer_id AND transfer.state = 'posted' AND transfer.ended_at = NEW.booked_at
      AND (NEW.account_id, NEW.amount) IN (VALUES (transfer.debtor_account_id, -transfer.amount), (transfer.creditor_account_id, transfer.amount))
)
BEGIN SELECT RAISE(ABORT, 'an entry is a side of its posted transfer'); END;

CREATE TRIGGER ledger_entry_books AFTER INSERT ON ledger_entries
BEGIN UPDATE ledger_accounts SET booked = booked + NEW.amount WHERE account_id = NEW.account_id; END;

CREATE TRIGGER ledger_entry_is_not_rewritten BEFORE UPDATE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'an entry is never rewritten'); END;

CREATE TRIGGER ledger_entry_stays BEFORE DELETE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'an entry stays in the books'); END;
