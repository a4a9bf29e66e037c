-- Who of the desk is calling a customer about a check, so that no other does meanwhile. The newest line of a check counts.
CREATE TABLE check_hands (
    number INTEGER PRIMARY KEY,
    check_id TEXT NOT NULL REFERENCES checks (check_id),
    staff_id TEXT NOT NULL REFERENCES people,
    doing TEXT NOT NULL CHECK (doing IN ('calling', 'not_reached', 'put_back')),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX check_hands_by_check ON check_hands (check_id, number);

CREATE TRIGGER check_hand_stays BEFORE UPDATE ON check_hands
BEGIN SELECT RAISE(ABORT, 'who had it in hand is never rewritten'); END;
CREATE TRIGGER check_hand_is_kept BEFORE DELETE ON check_hands
BEGIN SELECT RAISE(ABORT, 'who had it in hand is never taken away'); END;
