-- Staff look at what would come of it before they do it, and that is put down as well.
ALTER TABLE counter_acts RENAME TO counter_acts_before;
CREATE TABLE counter_acts (
    number INTEGER PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people,
    staff_id TEXT NOT NULL REFERENCES people,
    act TEXT NOT NULL CHECK (act IN
        ('looked_ahead', 'issued_device_code', 'issued_pin_code', 'witnessed_safeguards', 'witnessed_unfreeze', 'witnessed_pairing')),
    at INTEGER NOT NULL
) STRICT;
INSERT INTO counter_acts SELECT number, person_id, staff_id, act, at FROM counter_acts_before;
DROP TABLE counter_acts_before;
CREATE INDEX counter_acts_by_person ON counter_acts (person_id, number);

-- A branch keeps its own hours: by the clock of ``zone`` (IANA). ``region``: where it is, as with customers, who are told of theirs first.
ALTER TABLE branches ADD COLUMN zone TEXT NOT NULL DEFAULT 'Asia/Shanghai';
ALTER TABLE branches ADD COLUMN region TEXT NOT NULL DEFAULT '';
