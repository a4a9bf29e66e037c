-- What is needed to check a signature again: the key that made it and the challenge that was signed.
-- Devices enrolled and payments confirmed before this step have neither, and are told by the bank's check.

ALTER TABLE devices ADD COLUMN key_x TEXT;
ALTER TABLE devices ADD COLUMN key_y TEXT CHECK ((key_x IS NULL) = (key_y IS NULL));
CREATE INDEX devices_by_thumbprint ON devices (thumbprint);

ALTER TABLE authorisations ADD COLUMN signed_challenge TEXT;
