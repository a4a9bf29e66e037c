-- Customers who wait for a call of the bank. Instants are microseconds since 1970, UTC, of business time.

-- ``discreet``: she is not alone.
CREATE TABLE callbacks (
    callback_id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    discreet INTEGER NOT NULL CHECK (discreet IN (0, 1)),
    asked_at INTEGER NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX callbacks_waiting ON callbacks (person_id) WHERE done = 0;

-- What came of each call. ``body`` is the hash of what was sent; ``record`` is the contract's JSON.
CREATE TABLE callback_calls (
    number INTEGER PRIMARY KEY,
    callback_id TEXT NOT NULL REFERENCES callbacks (callback_id),
    staff_id TEXT NOT NULL REFERENCES people,
    record TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX callback_calls_by_callback ON callback_calls (callback_id);

CREATE TRIGGER callback_call_stays BEFORE UPDATE ON callback_calls
BEGIN SELECT RAISE(ABORT, 'what came of a call is never rewritten'); END;
CREATE TRIGGER callback_call_is_kept BEFORE DELETE ON callback_calls
BEGIN SELECT RAISE(ABORT, 'what came of a call is never taken away'); END;

-- A payment that is held because she asked discreetly for a call shows her nothing of it.
ALTER TABLE checks ADD COLUMN quiet INTEGER NOT NULL DEFAULT 0 CHECK (quiet IN (0, 1));
