-- What the desk has in hand, and holding again what it has released. Instants are microseconds since 1970, UTC, of business time.

-- Who of the desk is calling a customer who waits for that, so that no other does meanwhile. The newest line of a callback counts.
CREATE TABLE callback_hands (
    number INTEGER PRIMARY KEY,
    callback_id TEXT NOT NULL REFERENCES callbacks (callback_id),
    staff_id TEXT NOT NULL REFERENCES people,
    doing TEXT NOT NULL CHECK (doing IN ('calling', 'put_back')),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX callback_hands_by_callback ON callback_hands (callback_id, number);

CREATE TRIGGER callback_hand_stays BEFORE UPDATE ON callback_hands
BEGIN SELECT RAISE(ABORT, 'who had it in hand is never rewritten'); END;
CREATE TRIGGER callback_hand_is_kept BEFORE DELETE ON callback_hands
BEGIN SELECT RAISE(ABORT, 'who had it in hand is never taken away'); END;

-- When she has asked so that it may be seen: nothing of one that she has only asked for discreetly shows on her screen.
ALTER TABLE callbacks ADD COLUMN shown_at INTEGER;
UPDATE callbacks SET shown_at = asked_at WHERE discreet = 0;

-- A payment is held again where there is a new reason; one check of it at a time is open. SQLite drops no constraint: the tables are made anew.
CREATE TABLE checks_now (
    number INTEGER PRIMARY KEY,
    check_id TEXT NOT NULL UNIQUE,
    payment_id TEXT NOT NULL REFERENCES payments (payment_id),
    state TEXT NOT NULL CHECK (state IN ('open', 'released', 'refused', 'over')),
    held TEXT NOT NULL,
    persons INTEGER NOT NULL CHECK (persons IN (1, 2)),
    opened_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > opened_at),
    quiet INTEGER NOT NULL DEFAULT 0 CHECK (quiet IN (0, 1))
) STRICT;
CREATE TABLE check_acts_now (
    number INTEGER PRIMARY KEY,
    check_id TEXT NOT NULL REFERENCES checks_now (check_id),
    staff_id TEXT NOT NULL REFERENCES people,
    decision TEXT NOT NULL CHECK (decision IN ('release', 'refuse')),
    record TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (check_id, staff_id)
) STRICT;
CREATE TABLE check_hands_now (
    number INTEGER PRIMARY KEY,
    check_id TEXT NOT NULL REFERENCES checks_now (check_id),
    staff_id TEXT NOT NULL REFERENCES people,
    doing TEXT NOT NULL CHECK (doing IN ('calling', 'not_reached', 'put_back')),
    at INTEGER NOT NULL
) STRICT;
INSERT INTO checks_now SELECT number, check_id, payment_id, state, held, persons, opened_at, expires_at, quiet FROM checks;
INSERT INTO check_acts_now SELECT number, check_id, staff_id, decision, record, body, at FROM check_acts;
INSERT INTO check_hands_now SELECT number, check_id, staff_id, doing, at FROM check_hands;
DROP TABLE check_hands;
DROP TABLE check_acts;
DROP TABLE checks;
ALTER TABLE checks_now RENAME TO checks;
ALTER TABLE check_acts_now RENAME TO check_acts;
ALTER TABLE check_hands_now RENAME TO check_hands;

CREATE INDEX checks_open ON checks (number) WHERE state = 'open';
CREATE INDEX checks_expiring ON checks (expires_at) WHERE state = 'open';
CREATE INDEX checks_by_payment ON checks (payment_id, number);
CREATE UNIQUE INDEX checks_one_open ON checks (payment_id) WHERE state = 'open';
CREATE INDEX check_hands_by_check ON check_hands (check_id, number);

CREATE TRIGGER check_stays BEFORE UPDATE ON checks WHEN OLD.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'a check that was decided does not change'); END;
CREATE TRIGGER check_is_kept BEFORE DELETE ON checks
BEGIN SELECT RAISE(ABORT, 'a check is kept'); END;
CREATE TRIGGER check_act_stays BEFORE UPDATE ON check_acts
BEGIN SELECT RAISE(ABORT, 'what was decided is never rewritten'); END;
CREATE TRIGGER check_act_is_kept BEFORE DELETE ON check_acts
BEGIN SELECT RAISE(ABORT, 'what was decided is never taken away'); END;
CREATE TRIGGER check_hand_stays BEFORE UPDATE ON check_hands
BEGIN SELECT RAISE(ABORT, 'who had it in hand is never rewritten'); END;
CREATE TRIGGER check_hand_is_kept BEFORE DELETE ON check_hands
BEGIN SELECT RAISE(ABORT, 'who had it in hand is never taken away'); END;
