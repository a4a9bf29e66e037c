-- Which key used a code up; which device has seen which notice; and indexes for what is read again and again.
-- Instants are microseconds since 1970, UTC.

ALTER TABLE activations ADD COLUMN spent_by TEXT; -- the thumbprint: an enrolment whose answer was lost is known by it

-- ``notices.seen_at`` is when the first of her devices has seen it; what one has seen is still news to the others.
CREATE TABLE notices_seen (
    device_id TEXT NOT NULL REFERENCES devices,
    notice_id TEXT NOT NULL REFERENCES notices (notice_id),
    PRIMARY KEY (device_id, notice_id)
);
DROP INDEX notices_unseen;
CREATE INDEX notices_by_person ON notices (person_id, number);

DROP INDEX outgoing_to_account;
CREATE INDEX outgoing_to_account ON outgoing (person_id, scheme, identification, settled_at);
