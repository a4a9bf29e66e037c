-- What the desk answers to somebody who asks to have something put right. Instants are microseconds since 1970, UTC, of business time.
-- ``answer``: in the words of whoever answers, or empty; ``body``: the hash of the whole answer, by which it is known when it is sent again.
ALTER TABLE corrections ADD COLUMN outcome TEXT CHECK (outcome IN ('corrected', 'right_already', 'proof_needed', 'kept_elsewhere', 'must_stay'));
ALTER TABLE corrections ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE corrections ADD COLUMN answered_by TEXT REFERENCES people;
ALTER TABLE corrections ADD COLUMN answered_at BIGINT;
ALTER TABLE corrections ADD COLUMN body TEXT;
CREATE INDEX corrections_waiting ON corrections (at, correction_id) WHERE status = 'received';

CREATE TRIGGER correction_stays BEFORE UPDATE ON corrections FOR EACH ROW WHEN (OLD.status <> 'received')
EXECUTE FUNCTION refuse('what was answered does not change');
CREATE TRIGGER correction_is_kept BEFORE DELETE ON corrections FOR EACH ROW
EXECUTE FUNCTION refuse('what somebody asked for is kept');
