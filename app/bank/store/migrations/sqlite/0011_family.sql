-- The family link: pairings, what both ends put in, the codes that find them, and the diary of what others saw or did.
-- Instants are microseconds since 1970, UTC; days are ISO dates, the bank's.

-- A link between a customer and her helper. ``powers`` are separated by commas. ``coming_*``: what holds from ``coming_at`` on.
-- ``lapses_at``: when the invitation, or comparing the pictures, runs out. ``matched_at``: both have said that the pictures are the same.
-- ``inactive_at``: since when it gives nothing, though it did. ``approved_until``: the same for the power to approve alone.
-- ``next_at``: when the next thing happens to it by itself.
CREATE TABLE pairings (
    number INTEGER PRIMARY KEY,
    pairing_id TEXT NOT NULL UNIQUE,
    customer_id TEXT NOT NULL REFERENCES people,
    helper_id TEXT REFERENCES people,
    state TEXT NOT NULL CHECK (state IN ('invited', 'claimed', 'matched', 'waiting', 'active', 'ended', 'expired')),
    powers TEXT NOT NULL,
    until TEXT NOT NULL,
    paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
    coming_powers TEXT,
    coming_until TEXT,
    coming_paused INTEGER CHECK (coming_paused IN (0, 1)),
    coming_at INTEGER,
    invited_at INTEGER NOT NULL,
    lapses_at INTEGER NOT NULL,
    matched_at INTEGER,
    in_force_at INTEGER,
    witnessed_by TEXT REFERENCES people,
    reminded INTEGER NOT NULL CHECK (reminded IN (0, 1)),
    inactive_at INTEGER,
    approved_until INTEGER,
    ended_at INTEGER,
    next_at INTEGER,
    CHECK (helper_id <> customer_id),
    CHECK (helper_id IS NOT NULL OR state IN ('invited', 'ended', 'expired')),
    CHECK ((matched_at IS NULL) = (in_force_at IS NULL)),
    CHECK (matched_at IS NOT NULL OR state NOT IN ('waiting', 'active')),
    CHECK ((coming_at IS NULL) = (coming_powers IS NULL) AND (coming_at IS NULL) = (coming_until IS NULL)
        AND (coming_at IS NULL) = (coming_paused IS NULL)),
    CHECK ((ended_at IS NULL) = (state NOT IN ('ended', 'expired')))
) STRICT;
CREATE INDEX pairings_of_customer ON pairings (customer_id, number);
CREATE INDEX pairings_of_helper ON pairings (helper_id, number);
CREATE INDEX pairings_next ON pairings (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX pairings_waiting ON pairings (number) WHERE state = 'waiting';
CREATE UNIQUE INDEX pairings_one_lasts ON pairings (customer_id, helper_id) WHERE ended_at IS NULL;

CREATE TRIGGER pairing_stays_over BEFORE UPDATE ON pairings WHEN OLD.ended_at IS NOT NULL AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'a link that is over stays over'); END;

-- The code of an open invitation; gone once it was claimed or is over. ``tries`` were made with the same ``prefix``.
CREATE TABLE pairing_codes (
    pairing_id TEXT PRIMARY KEY REFERENCES pairings (pairing_id),
    prefix TEXT NOT NULL,
    code_hash TEXT NOT NULL UNIQUE,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX pairing_codes_by_prefix ON pairing_codes (prefix);

-- What each end put in: its device, her commitment, the nonce once it was told, and whether it said that the pictures are the same.
CREATE TABLE pairing_ends (
    pairing_id TEXT NOT NULL REFERENCES pairings (pairing_id),
    side TEXT NOT NULL CHECK (side IN ('customer', 'helper')),
    device_id TEXT NOT NULL REFERENCES devices,
    commitment TEXT,
    nonce TEXT,
    said_match INTEGER CHECK (said_match IN (0, 1)),
    PRIMARY KEY (pairing_id, side),
    CHECK ((commitment IS NOT NULL) = (side = 'customer'))
) STRICT;

-- What others saw or did for a customer, each entry bound to the one before; never rewritten.
CREATE TABLE diary (
    customer_id TEXT NOT NULL REFERENCES people,
    number INTEGER NOT NULL CHECK (number > 0),
    at INTEGER NOT NULL,
    code TEXT NOT NULL,
    pairing_id TEXT NOT NULL,
    name TEXT NOT NULL,
    facts TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (customer_id, number)
) STRICT;
CREATE INDEX diary_of_pairing ON diary (pairing_id);

CREATE TRIGGER diary_is_not_rewritten BEFORE UPDATE ON diary
BEGIN SELECT RAISE(ABORT, 'the diary is never rewritten'); END;

CREATE TRIGGER diary_stays BEFORE DELETE ON diary
BEGIN SELECT RAISE(ABORT, 'what stands in the diary stays'); END;

-- Staff may witness pairings too.
ALTER TABLE counter_acts RENAME TO counter_acts_before;
CREATE TABLE counter_acts (
    number INTEGER PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    staff_id TEXT NOT NULL REFERENCES people,
    act TEXT NOT NULL CHECK (act IN ('issued_device_code', 'issued_pin_code', 'witnessed_safeguards', 'witnessed_unfreeze', 'witnessed_pairing')),
    at INTEGER NOT NULL
) STRICT;
INSERT INTO counter_acts SELECT number, person_id, staff_id, act, at FROM counter_acts_before;
DROP TABLE counter_acts_before;
CREATE INDEX counter_acts_by_person ON counter_acts (person_id, number);
