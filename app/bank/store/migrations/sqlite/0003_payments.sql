-- What was reviewed, confirmed, and how far each payment has come. ``content`` is the RFC 8785 writing that the hash names.

CREATE TABLE reviews (
    person_id TEXT NOT NULL REFERENCES people,
    payment_id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    content TEXT NOT NULL,
    reviewed_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, payment_id, content_hash)
) STRICT;

CREATE TABLE payments (
    number INTEGER PRIMARY KEY,
    payment_id TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES people,
    status TEXT NOT NULL CHECK (status IN ('RCVD', 'PATC', 'PDNG', 'ACSC', 'RJCT', 'CANC')),
    status_reason TEXT,
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL
) STRICT;
CREATE INDEX payments_by_person ON payments (person_id, number);
CREATE INDEX payments_by_status ON payments (status);

CREATE TRIGGER payments_end_once BEFORE UPDATE ON payments
WHEN OLD.status IN ('ACSC', 'RJCT', 'CANC')
BEGIN SELECT RAISE(ABORT, 'a payment that has ended does not change'); END;

CREATE TABLE authorisations (
    number INTEGER PRIMARY KEY,
    authorisation_id TEXT NOT NULL UNIQUE,
    payment_id TEXT NOT NULL REFERENCES payments (payment_id),
    person_id TEXT NOT NULL REFERENCES people,
    sca_status TEXT NOT NULL CHECK (sca_status IN ('received', 'started', 'finalised', 'failed')),
    confirmations INTEGER NOT NULL CHECK (confirmations IN (0, 1, 2)),
    challenge TEXT,
    not_before INTEGER,
    first_body TEXT,
    second_body TEXT,
    signature TEXT,
    device_id TEXT REFERENCES devices,
    CHECK ((confirmations = 2) = (sca_status = 'finalised')),
    CHECK ((confirmations = 2) = (signature IS NOT NULL AND device_id IS NOT NULL))
) STRICT;
CREATE INDEX authorisations_by_payment ON authorisations (payment_id, number);
CREATE UNIQUE INDEX authorisations_one_alive ON authorisations (payment_id, person_id) WHERE sca_status <> 'failed';

CREATE TABLE timeline (
    number INTEGER PRIMARY KEY,
    payment_id TEXT NOT NULL REFERENCES payments (payment_id),
    at INTEGER NOT NULL,
    code TEXT NOT NULL
) STRICT;
CREATE INDEX timeline_by_payment ON timeline (payment_id, number);
