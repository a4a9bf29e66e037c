-- Alerts. Instants are microseconds since 1970, UTC; an alert's are business time.

-- The Ed25519 keys that bundles are signed with: the lowest number is the current one, the other the next, which clients know already.
CREATE TABLE alert_keys (
    number INTEGER PRIMARY KEY,
    private TEXT NOT NULL
) STRICT;

-- ``content`` is the contract's JSON, without the accounts: those stand apart because they never leave the bank.
CREATE TABLE alerts (
    number INTEGER PRIMARY KEY,
    alert_id TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'replaced', 'cancelled')),
    content TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    written_at INTEGER NOT NULL,
    published_at INTEGER,
    UNIQUE (alert_id, revision),
    CHECK ((state IN ('published', 'replaced')) <= (published_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX alerts_one_draft ON alerts (alert_id) WHERE state = 'draft';
CREATE UNIQUE INDEX alerts_one_published ON alerts (alert_id) WHERE state = 'published';
CREATE INDEX alerts_published ON alerts (expires_at) WHERE state = 'published';

-- Accounts that money is sent to in a scam.
CREATE TABLE alert_accounts (
    alert_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    scheme TEXT NOT NULL,
    identification TEXT NOT NULL,
    PRIMARY KEY (alert_id, revision, scheme, identification),
    FOREIGN KEY (alert_id, revision) REFERENCES alerts (alert_id, revision)
) STRICT;
CREATE INDEX alert_accounts_by_account ON alert_accounts (scheme, identification);

-- Who wrote, published or cancelled what. The highest number of a publication or cancellation is the version of the bundle.
CREATE TABLE alert_acts (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    alert_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    staff_id TEXT NOT NULL REFERENCES people,
    act TEXT NOT NULL CHECK (act IN ('written', 'published', 'cancelled')),
    content_hash TEXT NOT NULL,
    at INTEGER NOT NULL,
    FOREIGN KEY (alert_id, revision) REFERENCES alerts (alert_id, revision)
) STRICT;
CREATE INDEX alert_acts_by_alert ON alert_acts (alert_id, revision);

CREATE TRIGGER alert_act_stays BEFORE UPDATE ON alert_acts
BEGIN SELECT RAISE(ABORT, 'what was done to an alert is never rewritten'); END;
CREATE TRIGGER alert_act_is_kept BEFORE DELETE ON alert_acts
BEGIN SELECT RAISE(ABORT, 'what was done to an alert is never taken away'); END;

-- How far an alert has come with whom.
CREATE TABLE alert_receipts (
    alert_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES people,
    what TEXT NOT NULL CHECK (what IN ('delivered', 'shown', 'read')),
    at INTEGER NOT NULL,
    PRIMARY KEY (alert_id, revision, person_id, what),
    FOREIGN KEY (alert_id, revision) REFERENCES alerts (alert_id, revision)
) STRICT;
