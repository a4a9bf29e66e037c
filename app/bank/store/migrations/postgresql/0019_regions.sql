-- Where people live, by a code of GB/T 2260 or ISO 3166-2; empty where it is not known. What goes round there is told to them.
ALTER TABLE people ADD COLUMN region TEXT NOT NULL DEFAULT '';

-- Who may be listening is looked up for everybody whom an alert is for.
CREATE INDEX sessions_open ON sessions (person_id) WHERE ended_at IS NULL;
