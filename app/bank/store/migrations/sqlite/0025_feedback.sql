-- Talking with the bank. Instants are microseconds since 1970, UTC, of business time.

-- What people think of their bank, in a word out of five and in their own.
CREATE TABLE feedback (
    number INTEGER PRIMARY KEY,
    feedback_id TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES people,
    mood TEXT NOT NULL CHECK (mood IN ('very_good', 'good', 'so_so', 'bad', 'very_bad')),
    words TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX feedback_by_person ON feedback (person_id, number);

CREATE TRIGGER feedback_stays BEFORE UPDATE ON feedback
BEGIN SELECT RAISE(ABORT, 'what somebody said is never rewritten'); END;

-- When a call suits her; nothing where that is as soon as possible.
ALTER TABLE callbacks ADD COLUMN wanted_from INTEGER;
ALTER TABLE callbacks ADD COLUMN wanted_until INTEGER;
