-- Who banks here, with which devices, and whom they pay. Instants are microseconds since 1970, UTC.

CREATE TABLE people (
    person_id TEXT PRIMARY KEY,
    customer_number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    pin_hash TEXT NOT NULL,
    language TEXT NOT NULL,
    confirm_pause_seconds INTEGER NOT NULL CHECK (confirm_pause_seconds >= 0)
) STRICT;

CREATE TABLE roles (
    person_id TEXT NOT NULL REFERENCES people,
    role TEXT NOT NULL CHECK (role IN ('customer', 'helper', 'teller', 'fraud_desk')),
    PRIMARY KEY (person_id, role)
) STRICT;

CREATE TABLE activations (
    code_hash TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    at_branch INTEGER NOT NULL CHECK (at_branch IN (0, 1)),
    expires_at INTEGER NOT NULL,
    spent_at INTEGER
) STRICT;
CREATE INDEX activations_by_expiry ON activations (expires_at);

CREATE TABLE devices (
    device_id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    name TEXT NOT NULL,
    thumbprint TEXT NOT NULL,
    at_branch INTEGER NOT NULL CHECK (at_branch IN (0, 1)),
    enrolled_at INTEGER NOT NULL,
    locked_at INTEGER
) STRICT;
CREATE INDEX devices_by_person ON devices (person_id);

CREATE TABLE sessions (
    session_id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    device_id TEXT NOT NULL REFERENCES devices,
    opened_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE INDEX sessions_by_device ON sessions (device_id);

CREATE TABLE tokens (
    token_hash TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions,
    kind TEXT NOT NULL CHECK (kind IN ('access', 'refresh')),
    expires_at INTEGER NOT NULL,
    spent_at INTEGER
) STRICT;
CREATE INDEX tokens_by_session ON tokens (session_id);

CREATE TABLE attempts (
    subject TEXT PRIMARY KEY,
    wrong INTEGER NOT NULL,
    blocked_until INTEGER,
    last_at INTEGER NOT NULL
) STRICT;
CREATE INDEX attempts_by_age ON attempts (last_at);

CREATE TABLE beneficiaries (
    beneficiary_id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    name TEXT NOT NULL,
    scheme TEXT NOT NULL,
    identification TEXT NOT NULL,
    nickname TEXT NOT NULL,
    picture TEXT NOT NULL,
    suggested_by TEXT REFERENCES people,
    last_paid_at INTEGER,
    UNIQUE (person_id, scheme, identification)
) STRICT;
