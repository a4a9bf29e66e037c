-- Whoever agrees that money may go out again signs it with the key of the device it is said from.

ALTER TABLE freezes ADD COLUMN consent_device_id TEXT REFERENCES devices (device_id);
ALTER TABLE freezes ADD COLUMN consent_signature TEXT;

-- What was agreed to until now was not signed: where it has not come to anything yet it has to be said once more.
UPDATE freezes SET consent_under = NULL, consented_at = NULL WHERE ended_at IS NULL;
