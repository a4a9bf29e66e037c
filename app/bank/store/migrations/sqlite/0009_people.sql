-- Codes say what they are for and who made them; what staff did for whom; corrections asked for; who was loaded from a file.
-- Instants are microseconds since 1970, UTC.

ALTER TABLE people ADD COLUMN former_pin_hash TEXT; -- the PIN before this one: a change that is asked for again is known by it

ALTER TABLE activations ADD COLUMN activation_id TEXT;
ALTER TABLE activations ADD COLUMN purpose TEXT NOT NULL DEFAULT 'device' CHECK (purpose IN ('device', 'pin'));
CREATE UNIQUE INDEX activations_by_id ON activations (activation_id);
CREATE INDEX activations_by_person ON activations (person_id);

CREATE TABLE counter_acts (
    number INTEGER PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    staff_id TEXT NOT NULL REFERENCES people,
    act TEXT NOT NULL CHECK (act IN ('issued_device_code', 'issued_pin_code', 'witnessed_safeguards', 'witnessed_unfreeze')),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX counter_acts_by_person ON counter_acts (person_id, number);

CREATE TABLE corrections (
    correction_id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    at INTEGER NOT NULL,
    subject TEXT NOT NULL,
    words TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('received', 'done', 'refused'))
) STRICT;
CREATE INDEX corrections_by_person ON corrections (person_id, at);

-- What a file said of a customer, as a hash: the same file again changes nothing, another one about her is refused.
CREATE TABLE loads (
    customer_number TEXT PRIMARY KEY REFERENCES people (customer_number),
    sha256 TEXT NOT NULL,
    loaded_at INTEGER NOT NULL
) STRICT;
