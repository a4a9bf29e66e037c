-- Coaching and shares. Instants are microseconds since 1970, UTC.

-- A helper looks at the step that a customer is at. ``begun_by`` asks or offers, the other joins. ``last_at``: its last scene, or its beginning.
-- ``session_id`` is hers, with which she asked or accepted. ``scene`` is the contract's JSON, gone with the end; ``shows`` is separated by commas.
CREATE TABLE coachings (
    number INTEGER PRIMARY KEY,
    coaching_id TEXT NOT NULL UNIQUE,
    pairing_id TEXT NOT NULL REFERENCES pairings (pairing_id),
    customer_id TEXT NOT NULL REFERENCES people,
    helper_id TEXT NOT NULL REFERENCES people,
    begun_by TEXT NOT NULL CHECK (begun_by IN ('customer', 'helper')),
    session_id TEXT REFERENCES sessions,
    shows TEXT NOT NULL,
    last_at INTEGER NOT NULL,
    joined_at INTEGER,
    ended_at INTEGER,
    scene_number INTEGER NOT NULL DEFAULT 0,
    scene TEXT,
    CHECK (session_id IS NOT NULL OR (begun_by = 'helper' AND joined_at IS NULL)),
    CHECK (ended_at IS NULL OR scene IS NULL)
) STRICT;
CREATE UNIQUE INDEX coachings_one_of_hers ON coachings (customer_id) WHERE ended_at IS NULL AND session_id IS NOT NULL;
CREATE UNIQUE INDEX coachings_one_of_a_link ON coachings (pairing_id) WHERE ended_at IS NULL;
CREATE INDEX coachings_open ON coachings (number) WHERE ended_at IS NULL;
CREATE INDEX coachings_of_customer ON coachings (customer_id, number);
CREATE INDEX coachings_of_helper ON coachings (helper_id, number) WHERE ended_at IS NULL;

CREATE TRIGGER coaching_stays_over BEFORE UPDATE ON coachings WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a coaching that is over stays over'); END;

-- What he said in it; gone with its end, when the diary has counted it.
CREATE TABLE hints (
    coaching_id TEXT NOT NULL REFERENCES coachings (coaching_id),
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('point', 'phrase', 'line', 'call')),
    scene INTEGER NOT NULL,
    part TEXT,
    at INTEGER NOT NULL,
    phrase TEXT,
    text TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    PRIMARY KEY (coaching_id, number)
) STRICT;

-- Accounts that a customer first entered while a helper coached her, or within a day of it.
CREATE TABLE suggestions (
    customer_id TEXT NOT NULL REFERENCES people,
    scheme TEXT NOT NULL,
    identification TEXT NOT NULL,
    helper_id TEXT NOT NULL REFERENCES people,
    at INTEGER NOT NULL,
    PRIMARY KEY (customer_id, scheme, identification, helper_id)
) STRICT;

-- What one end of a link handed the other to look at.
CREATE TABLE shares (
    number INTEGER PRIMARY KEY,
    share_id TEXT NOT NULL UNIQUE,
    pairing_id TEXT NOT NULL REFERENCES pairings (pairing_id),
    customer_id TEXT NOT NULL REFERENCES people,
    helper_id TEXT NOT NULL REFERENCES people,
    sent_by TEXT NOT NULL CHECK (sent_by IN ('customer', 'helper')),
    kind TEXT NOT NULL CHECK (kind IN ('alert', 'message', 'stop')),
    text TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    seen_at INTEGER
) STRICT;
CREATE INDEX shares_of_customer ON shares (customer_id, number);
CREATE INDEX shares_of_helper ON shares (helper_id, number);
CREATE INDEX shares_by_age ON shares (sent_at);
