-- Half-done tasks; the answers are the contract's own JSON. Instants are microseconds since 1970, UTC.

CREATE TABLE drafts (
    person_id TEXT NOT NULL REFERENCES people,
    draft_id TEXT NOT NULL,
    journey TEXT NOT NULL,
    version BIGINT NOT NULL,
    answers TEXT NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, draft_id)
);
