-- What those she trusts are asked and say: about payments, and about undoing "stop everything".
-- Instants are microseconds since 1970, UTC.

-- A payment about which the family is asked. ``wanted``: so many were to agree; ``required``: so many still are, because the safety wait
-- stands in for others, until ``stands_in_until``. ``next_at``: when somebody is reminded, or nobody may decide any more.
CREATE TABLE approvals (
    payment_id TEXT PRIMARY KEY REFERENCES payments (payment_id),
    asked_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > asked_at),
    wanted INTEGER NOT NULL CHECK (wanted > 0),
    required INTEGER NOT NULL CHECK (required >= 0 AND required <= wanted),
    agreement TEXT NOT NULL CHECK (agreement IN ('AWAF', 'AUTH', 'RJCT')),
    stands_in_until INTEGER,
    next_at INTEGER,
    CHECK ((next_at IS NOT NULL) = (agreement = 'AWAF')),
    CHECK ((stands_in_until IS NOT NULL) = (required < wanted))
) STRICT;
CREATE INDEX approvals_next ON approvals (next_at) WHERE next_at IS NOT NULL;

-- One person who is asked about one payment. ``body`` and ``call_body`` are hashes of the accepted requests.
-- ``conflict``: something of the payment comes to that person. ``over``: decided by others, withdrawn, expired, or the link is not in force.
CREATE TABLE decisions (
    number INTEGER PRIMARY KEY,
    authorisation_id TEXT NOT NULL UNIQUE,
    payment_id TEXT NOT NULL REFERENCES approvals (payment_id),
    pairing_id TEXT NOT NULL REFERENCES pairings (pairing_id),
    helper_id TEXT NOT NULL REFERENCES people,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'refused', 'conflict', 'over')),
    challenge TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    seen_at INTEGER,
    called_at INTEGER,
    call_body TEXT,
    decided_at INTEGER,
    body TEXT,
    signature TEXT,
    device_id TEXT REFERENCES devices,
    UNIQUE (payment_id, helper_id),
    CHECK ((state IN ('approved', 'refused')) = (signature IS NOT NULL)),
    CHECK ((decided_at IS NULL) = (signature IS NULL) AND (body IS NULL) = (signature IS NULL) AND (device_id IS NULL) = (signature IS NULL)),
    CHECK ((called_at IS NULL) = (call_body IS NULL))
) STRICT;
CREATE INDEX decisions_of_helper ON decisions (helper_id, number);
CREATE INDEX decisions_of_pairing ON decisions (pairing_id) WHERE state = 'waiting';

CREATE TRIGGER decision_stays BEFORE UPDATE ON decisions WHEN OLD.state <> 'waiting'
BEGIN SELECT RAISE(ABORT, 'what was decided does not change'); END;

CREATE TRIGGER decision_is_kept BEFORE DELETE ON decisions
BEGIN SELECT RAISE(ABORT, 'what was decided is kept'); END;

CREATE TRIGGER agreement_stays BEFORE UPDATE ON approvals WHEN OLD.agreement = 'RJCT' OR (OLD.agreement = 'AUTH' AND NEW.agreement = 'AWAF')
BEGIN SELECT RAISE(ABORT, 'what was agreed does not change'); END;

-- Somebody she trusts has agreed that she undoes it, under this link.
ALTER TABLE freezes ADD COLUMN consent_under TEXT REFERENCES pairings (pairing_id);
ALTER TABLE freezes ADD COLUMN consented_at INTEGER;
CREATE INDEX freezes_consented ON freezes (asked_at) WHERE ended_at IS NULL AND consented_at IS NOT NULL;
