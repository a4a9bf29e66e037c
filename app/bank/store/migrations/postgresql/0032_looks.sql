-- What staff looked at is put down too: a look at one thing is none at another.
ALTER TABLE counter_acts DROP CONSTRAINT counter_acts_act_check;
ALTER TABLE counter_acts ADD CONSTRAINT counter_acts_act_check CHECK
    (act IN
        ('looked_ahead', 'looked_at_device', 'looked_at_pin', 'looked_at_safeguards', 'looked_at_unfreeze',
         'issued_device_code', 'issued_pin_code', 'witnessed_safeguards', 'witnessed_unfreeze', 'witnessed_pairing'));
