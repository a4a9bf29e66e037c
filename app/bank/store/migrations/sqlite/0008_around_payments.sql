-- What stands around a payment: what leaves, safeguards, stopping everything, asking for money back, notices.
-- Instants are microseconds since 1970, UTC.

-- What she has confirmed and has not taken back: held until ``settled_at``, and not before ``due_at``. ``own``: to an account of hers.
CREATE TABLE outgoing (
    payment_id TEXT PRIMARY KEY REFERENCES payments (payment_id),
    person_id TEXT NOT NULL REFERENCES people,
    account_id TEXT NOT NULL,
    scheme TEXT NOT NULL,
    identification TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    confirmed_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL CHECK (due_at >= confirmed_at),
    settled_at INTEGER CHECK (settled_at >= due_at)
) STRICT;
CREATE INDEX outgoing_by_person ON outgoing (person_id, settled_at);
CREATE INDEX outgoing_to_account ON outgoing (person_id, scheme, identification);
CREATE INDEX outgoing_due ON outgoing (due_at) WHERE settled_at IS NULL;

CREATE TRIGGER outgoing_settles_once BEFORE UPDATE ON outgoing WHEN OLD.settled_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what has left does not change'); END;

CREATE TRIGGER outgoing_stays BEFORE DELETE ON outgoing WHEN OLD.settled_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what has left does not change'); END;

-- Payments were settled in the moment of their confirmation until now.
INSERT INTO outgoing (payment_id, person_id, account_id, scheme, identification, currency, amount, own, confirmed_at, due_at, settled_at)
SELECT payment_id, person_id, debtor_account_id, creditor_scheme, creditor_identification, currency, amount,
    CASE debtor_code WHEN 'own_transfer' THEN 1 ELSE 0 END, held_at, held_at, ended_at
FROM payments JOIN ledger_transfers ON transfer_id = 'payment:' || payment_id WHERE status = 'ACSC';

-- Somebody who is in the list only once this payment has gone out.
ALTER TABLE beneficiaries ADD COLUMN after_payment TEXT REFERENCES payments (payment_id);
CREATE INDEX beneficiaries_after_payment ON beneficiaries (after_payment) WHERE after_payment IS NOT NULL;

-- What a customer has chosen; minor units or hours. Everything else is as the bank's rules say.
CREATE TABLE safeguards (
    person_id TEXT NOT NULL REFERENCES people,
    currency TEXT NOT NULL,
    field TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    PRIMARY KEY (person_id, currency, field)
) STRICT;

-- Loosenings that are not in force yet: one for each safeguard.
CREATE TABLE safeguard_changes (
    change_id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    currency TEXT NOT NULL,
    field TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    in_force_at INTEGER NOT NULL,
    UNIQUE (person_id, currency, field)
) STRICT;
CREATE INDEX safeguard_changes_due ON safeguard_changes (in_force_at);

-- Each time that somebody stopped everything; at most one of them lasts.
CREATE TABLE freezes (
    number INTEGER PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    frozen_at INTEGER NOT NULL,
    asked_at INTEGER,
    ended_at INTEGER,
    CHECK (ended_at IS NULL OR asked_at IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX freezes_one_lasts ON freezes (person_id) WHERE ended_at IS NULL;

CREATE TABLE recalls (
    recall_id TEXT PRIMARY KEY,
    payment_id TEXT NOT NULL UNIQUE REFERENCES payments (payment_id),
    what TEXT NOT NULL CHECK (what IN ('cheated', 'mistake', 'not_mine')),
    asked_at INTEGER NOT NULL
) STRICT;

CREATE TABLE notices (
    number INTEGER PRIMARY KEY,
    notice_id TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES people,
    at INTEGER NOT NULL,
    code TEXT NOT NULL,
    facts TEXT NOT NULL,
    seen_at INTEGER
) STRICT;
CREATE INDEX notices_unseen ON notices (person_id, number) WHERE seen_at IS NULL;
