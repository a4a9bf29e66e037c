-- The outbox: written in the transaction that changed something, read by those who listen.

CREATE TABLE events (
    event_id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id TEXT NOT NULL REFERENCES people,
    type TEXT NOT NULL,
    resource TEXT NOT NULL
) STRICT;
CREATE INDEX events_by_person ON events (person_id, event_id);
