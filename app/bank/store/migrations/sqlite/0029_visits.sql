-- Trips to a branch. Instants are microseconds since 1970, UTC, of business time; days are the bank's.

-- ``opens`` and ``closes``: minutes after midnight. ``every_day``: also where it is no business day.
CREATE TABLE branches (
    branch_id TEXT PRIMARY KEY,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    address_zh TEXT NOT NULL,
    address_en TEXT NOT NULL,
    opens INTEGER NOT NULL CHECK (opens BETWEEN 0 AND 1439),
    closes INTEGER NOT NULL CHECK (closes > opens AND closes <= 1440),
    every_day INTEGER NOT NULL CHECK (every_day IN (0, 1)),
    usual_minutes INTEGER NOT NULL CHECK (usual_minutes BETWEEN 1 AND 120),
    most_waiting INTEGER NOT NULL CHECK (most_waiting > 0)
) STRICT;

-- Where staff work.
CREATE TABLE branch_staff (
    person_id TEXT PRIMARY KEY REFERENCES people,
    branch_id TEXT NOT NULL REFERENCES branches
) STRICT;

-- Numbers at a branch, counted anew each day. ``place``: an instant; whose is earlier comes earlier. ``tag``: what makes the ticket hers.
CREATE TABLE visits (
    visit_id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    branch_id TEXT NOT NULL REFERENCES branches,
    purpose TEXT NOT NULL,
    day TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    tag TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('taken', 'checked_in', 'called', 'finished', 'given_up', 'expired')),
    place INTEGER NOT NULL,
    taken_at INTEGER NOT NULL,
    wanted_at INTEGER,
    draft_id TEXT,
    passed_over_at INTEGER,
    checked_in_at INTEGER,
    checked_in_by TEXT REFERENCES people,
    called_at INTEGER,
    called_by TEXT REFERENCES people,
    called_to INTEGER CHECK (called_to BETWEEN 1 AND 99),
    ended_at INTEGER,
    UNIQUE (branch_id, day, sequence),
    CHECK (state NOT IN ('checked_in', 'called', 'finished') OR checked_in_at IS NOT NULL),
    CHECK (state NOT IN ('called', 'finished') OR (called_at IS NOT NULL AND called_by IS NOT NULL AND called_to IS NOT NULL)),
    CHECK ((state IN ('finished', 'given_up', 'expired')) = (ended_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX visits_one_open ON visits (person_id, branch_id, day) WHERE state IN ('taken', 'checked_in', 'called');
CREATE INDEX visits_open ON visits (day) WHERE state IN ('taken', 'checked_in', 'called');
CREATE INDEX visits_by_person ON visits (person_id, taken_at);

CREATE TRIGGER visit_stays BEFORE UPDATE ON visits WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a visit that is over does not change'); END;
CREATE TRIGGER visit_is_kept BEFORE DELETE ON visits
BEGIN SELECT RAISE(ABORT, 'a visit is kept'); END;

-- A look of staff at what she prepared: ten minutes at most, in one session of theirs.
CREATE TABLE assistance (
    assistance_id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL REFERENCES visits (visit_id),
    staff_id TEXT NOT NULL REFERENCES people,
    session_id TEXT NOT NULL REFERENCES sessions (session_id),
    begun_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL CHECK (ends_at > begun_at AND ends_at - begun_at <= 600000000),
    ended_at INTEGER,
    ended_by TEXT CHECK (ended_by IN ('customer', 'staff', 'bank')),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT;
CREATE INDEX assistance_by_visit ON assistance (visit_id, begun_at);
CREATE INDEX assistance_open ON assistance (ends_at) WHERE ended_at IS NULL;

CREATE TRIGGER assistance_stays BEFORE UPDATE ON assistance WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a look that is over does not change'); END;
CREATE TRIGGER assistance_is_kept BEFORE DELETE ON assistance
BEGIN SELECT RAISE(ABORT, 'a look is kept'); END;
