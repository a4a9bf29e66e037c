-- Kiosks: a machine of a branch, at which customers sign in who are there in person.

ALTER TABLE roles DROP CONSTRAINT roles_role_check;
ALTER TABLE roles ADD CONSTRAINT roles_role_check CHECK (role IN ('customer', 'helper', 'teller', 'fraud_desk', 'kiosk'));

-- Which branch it stands in; a session on one of its devices is that of a customer who is there.
CREATE TABLE kiosks (
    person_id TEXT PRIMARY KEY REFERENCES people,
    branch_id TEXT NOT NULL
);

-- A person's sessions are on her own devices and on kiosks.
CREATE INDEX sessions_by_person ON sessions (person_id, opened_at);
