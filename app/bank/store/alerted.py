"""What must hold of alerts, as queries that find what breaks it."""

from __future__ import annotations

from typing import Final

from app.bank.store.invariants import Invariant

ALERTED: Final = (
    Invariant(
        "alert_published_by_its_writer",
        "SELECT alert_id, revision FROM alert_acts AS published WHERE act = 'published' AND EXISTS (SELECT 1 FROM alert_acts AS written"
        " WHERE written.alert_id = published.alert_id AND written.revision = published.revision AND written.act = 'written'"
        " AND written.staff_id = published.staff_id)",
    ),
    Invariant(
        "alert_published_otherwise_than_written",
        "SELECT alert_id, revision FROM alert_acts AS published WHERE act = 'published' AND content_hash <> (SELECT content_hash"
        " FROM alert_acts AS written WHERE written.alert_id = published.alert_id AND written.revision = published.revision"
        " AND written.act = 'written' ORDER BY number DESC LIMIT 1)",
    ),
    Invariant(
        "alert_stands_otherwise_than_done",
        "SELECT alert_id, revision, state FROM alerts WHERE (published_at IS NOT NULL) <> EXISTS (SELECT 1 FROM alert_acts AS done"
        " WHERE done.alert_id = alerts.alert_id AND done.revision = alerts.revision AND act = 'published')"
        " OR (state = 'cancelled') <> EXISTS (SELECT 1 FROM alert_acts AS done"
        " WHERE done.alert_id = alerts.alert_id AND done.revision = alerts.revision AND act = 'cancelled')",
    ),
)
