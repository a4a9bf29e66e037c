-- Asking about payments that look like a scam. Instants are microseconds since 1970, UTC, of business time.

-- Everything that she has ever answered about a payment, also what she has changed since.
CREATE TABLE payment_answers (
    person_id TEXT NOT NULL REFERENCES people,
    payment_id TEXT NOT NULL,
    scheme TEXT NOT NULL,
    identification TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (person_id, payment_id, scheme, identification, question, answer)
) STRICT;
CREATE INDEX payment_answers_by_age ON payment_answers (person_id, at);

CREATE TRIGGER payment_answer_stays BEFORE UPDATE ON payment_answers
BEGIN SELECT RAISE(ABORT, 'what was answered is never rewritten'); END;
CREATE TRIGGER payment_answer_is_kept BEFORE DELETE ON payment_answers
BEGIN SELECT RAISE(ABORT, 'what was answered is never taken away'); END;

-- What is still to be asked about a content, as codes with spaces between.
ALTER TABLE reviews ADD COLUMN questions TEXT NOT NULL DEFAULT '';

-- Whether a list has somebody from before its owner banked here.
ALTER TABLE beneficiaries ADD COLUMN from_before INTEGER NOT NULL DEFAULT 0 CHECK (from_before IN (0, 1));
UPDATE beneficiaries SET from_before = 1 WHERE last_paid_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM outgoing
    WHERE outgoing.person_id = beneficiaries.person_id AND outgoing.scheme = beneficiaries.scheme
    AND outgoing.identification = beneficiaries.identification AND settled_at IS NOT NULL);
