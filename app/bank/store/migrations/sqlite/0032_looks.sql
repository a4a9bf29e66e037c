-- What staff looked at is put down too: a look at one thing is none at another.
ALTER TABLE counter_acts RENAME TO counter_acts_before;
CREATE TABLE counter_acts (
    number INTEGER PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    staff_id TEXT NOT NULL REFERENCES people,
    act TEXT NOT NULL CHECK (act IN
        ('looked_ahead', 'looked_at_device', 'looked_at_pin', 'looked_at_safeguards', 'looked_at_unfreeze',
         'issued_device_code', 'issued_pin_code', 'witnessed_safeguards', 'witnessed_unfreeze', 'witnessed_pairing')),
    at INTEGER NOT NULL
) STRICT;
INSERT INTO counter_acts SELECT number, person_id, staff_id, act, at FROM counter_acts_before;
DROP TABLE counter_acts_before;
CREATE INDEX counter_acts_by_person ON counter_acts (person_id, number);
