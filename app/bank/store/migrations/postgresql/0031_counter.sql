-- Staff look at what would come of it before they do it, and that is put down as well.
ALTER TABLE counter_acts DROP CONSTRAINT counter_acts_act_check;
ALTER TABLE counter_acts ADD CONSTRAINT counter_acts_act_check CHECK
    (act IN ('looked_ahead', 'issued_device_code', 'issued_pin_code', 'witnessed_safeguards', 'witnessed_unfreeze', 'witnessed_pairing'));

-- A branch keeps its own hours: by the clock of ``zone`` (IANA). ``region``: where it is, as with customers, who are told of theirs first.
ALTER TABLE branches ADD COLUMN zone TEXT NOT NULL DEFAULT 'Asia/Shanghai';
ALTER TABLE branches ADD COLUMN region TEXT NOT NULL DEFAULT '';
