-- What goes out regularly. Instants are microseconds since 1970, UTC, of business time; days are ``YYYY-MM-DD``, of the bank's calendar.

-- One is a payment with a schedule in its content. ``next_on``: the day of its schedule that comes next; ``next_at``: when something is to be
-- done about it, none where it has ended. ``looked``: whether she has been told, if there was anything to tell, that it will not go out.
CREATE TABLE standing_orders (
    order_id TEXT PRIMARY KEY REFERENCES payments (payment_id),
    person_id TEXT NOT NULL REFERENCES people,
    next_on TEXT NOT NULL,
    next_at INTEGER,
    not_before INTEGER NOT NULL,
    looked INTEGER NOT NULL CHECK (looked IN (0, 1)),
    tries INTEGER NOT NULL CHECK (tries >= 0)
) STRICT;
CREATE INDEX standing_orders_by_person ON standing_orders (person_id);
CREATE INDEX standing_orders_due ON standing_orders (next_at) WHERE next_at IS NOT NULL;

CREATE TRIGGER standing_order_ends_once BEFORE UPDATE ON standing_orders WHEN OLD.next_at IS NULL
BEGIN SELECT RAISE(ABORT, 'what has ended does not change'); END;

-- Each day of a schedule whose time has come: the payment that went out, or, where it was given up, why.
CREATE TABLE standing_order_runs (
    order_id TEXT NOT NULL REFERENCES standing_orders,
    day TEXT NOT NULL,
    at INTEGER NOT NULL,
    payment_id TEXT UNIQUE REFERENCES payments (payment_id),
    reason TEXT,
    PRIMARY KEY (order_id, day),
    CHECK ((payment_id IS NULL) = (reason IS NOT NULL))
) STRICT;

CREATE TRIGGER standing_order_run_stays BEFORE UPDATE ON standing_order_runs
BEGIN SELECT RAISE(ABORT, 'what has gone out is never rewritten'); END;
CREATE TRIGGER standing_order_run_is_kept BEFORE DELETE ON standing_order_runs
BEGIN SELECT RAISE(ABORT, 'what has gone out is never taken away'); END;
