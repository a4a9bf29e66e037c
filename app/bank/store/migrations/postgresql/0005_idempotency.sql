-- What a request with an Idempotency-Key made, kept in the same transaction as what it made.

CREATE TABLE idempotency (
    scope TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    resource TEXT NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (scope, idempotency_key)
);
CREATE INDEX idempotency_by_age ON idempotency (kept_at);

-- Which proofs of possession were used, for all processes on this database. Neither table outlives a crash of the database, and
-- only both together: a new secret makes every earlier nonce, and so every earlier proof, worthless.

CREATE UNLOGGED TABLE nonce_secret (
    one BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (one),
    secret BYTEA NOT NULL
);

CREATE UNLOGGED TABLE used_proofs (
    slot BIGINT NOT NULL,
    proof BYTEA NOT NULL,
    PRIMARY KEY (slot, proof)
);
