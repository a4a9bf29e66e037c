-- Bills that billers have told of, each paid by one payment at most. Instants are microseconds since 1970, UTC, of business time.

-- ``payment_id``: what pays it, from the second confirmation on; gone again when that ends unpaid. ``paid_at``: when it settled.
CREATE TABLE bills (
    biller_id TEXT NOT NULL,
    bill_number TEXT NOT NULL,
    customer_ref TEXT NOT NULL,
    holder TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    told_at INTEGER NOT NULL,
    payment_id TEXT UNIQUE REFERENCES payments (payment_id),
    paid_at INTEGER,
    PRIMARY KEY (biller_id, customer_ref, bill_number),
    CHECK (paid_at IS NULL OR payment_id IS NOT NULL)
) STRICT;

CREATE TRIGGER bill_is_paid_once BEFORE UPDATE ON bills
WHEN OLD.paid_at IS NOT NULL OR (OLD.payment_id <> NEW.payment_id)
    OR (OLD.payment_id = NEW.payment_id AND (OLD.amount <> NEW.amount OR OLD.currency <> NEW.currency))
BEGIN SELECT RAISE(ABORT, 'a bill is paid once'); END;
CREATE TRIGGER paid_bill_is_kept BEFORE DELETE ON bills
WHEN OLD.paid_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a bill is paid once'); END;

-- Customer numbers whose bills somebody has paid.
CREATE TABLE meters (
    person_id TEXT NOT NULL REFERENCES people,
    biller_id TEXT NOT NULL,
    customer_ref TEXT NOT NULL,
    holder TEXT NOT NULL,
    last_paid_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, biller_id, customer_ref)
) STRICT;
