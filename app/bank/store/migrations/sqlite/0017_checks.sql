-- Payments that the bank holds until its fraud desk has decided. Instants are microseconds since 1970, UTC, of business time.

-- ``held`` is why, as JSON; ``persons`` have to release it, one refuses it. ``over``: the payment has ended without the bank's decision.
CREATE TABLE checks (
    number INTEGER PRIMARY KEY,
    check_id TEXT NOT NULL UNIQUE,
    payment_id TEXT NOT NULL UNIQUE REFERENCES payments (payment_id),
    state TEXT NOT NULL CHECK (state IN ('open', 'released', 'refused', 'over')),
    held TEXT NOT NULL,
    persons INTEGER NOT NULL CHECK (persons IN (1, 2)),
    opened_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > opened_at)
) STRICT;
CREATE INDEX checks_open ON checks (number) WHERE state = 'open';
CREATE INDEX checks_expiring ON checks (expires_at) WHERE state = 'open';

CREATE TRIGGER check_stays BEFORE UPDATE ON checks WHEN OLD.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'a check that was decided does not change'); END;
CREATE TRIGGER check_is_kept BEFORE DELETE ON checks
BEGIN SELECT RAISE(ABORT, 'a check is kept'); END;

-- Who decided what, after which call. ``body`` is the hash of the accepted request; ``record`` is the contract's JSON.
CREATE TABLE check_acts (
    number INTEGER PRIMARY KEY,
    check_id TEXT NOT NULL REFERENCES checks (check_id),
    staff_id TEXT NOT NULL REFERENCES people,
    decision TEXT NOT NULL CHECK (decision IN ('release', 'refuse')),
    record TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (check_id, staff_id)
) STRICT;

CREATE TRIGGER check_act_stays BEFORE UPDATE ON check_acts
BEGIN SELECT RAISE(ABORT, 'what was decided is never rewritten'); END;
CREATE TRIGGER check_act_is_kept BEFORE DELETE ON check_acts
BEGIN SELECT RAISE(ABORT, 'what was decided is never taken away'); END;
