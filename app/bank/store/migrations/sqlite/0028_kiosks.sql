-- Kiosks: a machine of a branch, at which customers sign in who are there in person. SQLite changes no CHECK: the table is made anew.

CREATE TABLE roles_now (
    person_id TEXT NOT NULL REFERENCES people,
    role TEXT NOT NULL CHECK (role IN ('customer', 'helper', 'teller', 'fraud_desk', 'kiosk')),
    PRIMARY KEY (person_id, role)
) STRICT;
INSERT INTO roles_now (person_id, role) SELECT person_id, role FROM roles;
DROP TABLE roles;
ALTER TABLE roles_now RENAME TO roles;

-- Which branch it stands in; a session on one of its devices is that of a customer who is there.
CREATE TABLE kiosks (
    person_id TEXT PRIMARY KEY REFERENCES people,
    branch_id TEXT NOT NULL
) STRICT;

-- A person's sessions are on her own devices and on kiosks.
CREATE INDEX sessions_by_person ON sessions (person_id, opened_at);
