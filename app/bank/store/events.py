"""The outbox of events: which resource of whom has changed. Numbers grow in the order of commits.

On SQLite the one writer gives them. On PostgreSQL a row has none until it was committed and published, and nobody sees it before.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.bank.store.columns import number, text
from app.bank.store.port import Tx

KEPT = 100_000
"""So many events back a listener may resume; older ones are let go, a thousand at a time."""
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event, as it stands in the outbox."""

    event_id: int
    type: str
    resource: str


def tell(tx: Tx, person_id: str, event_type: str, resource: str) -> None:
    """Puts an event for a person into the outbox, in the transaction that changed the resource."""
    row = tx.row("INSERT INTO events (person_id, type, resource) VALUES (?, ?, ?) RETURNING event_id", person_id, event_type, resource)
    if row and row["event_id"] is not None:
        let_go(tx, number(row, "event_id"), number(row, "event_id"))


def let_go(tx: Tx, first: int, last: int) -> None:
    """Called with the numbers just given: at each whole thousand, lets go of what is too old."""
    if last // _AT_ONCE > (first - 1) // _AT_ONCE:
        tx.run("DELETE FROM events WHERE event_id <= ?", last - KEPT)


def events_after(tx: Tx, person_id: str, after: int, limit: int) -> list[EventRow]:
    """A person's events that came after one, oldest first; of a coaching that is over no more than that it has changed."""
    rows = tx.rows(
        "SELECT event_id, type, resource FROM events WHERE person_id = ? AND event_id > ?"
        " AND (type NOT IN ('coaching.scene', 'coaching.hint')"
        " OR EXISTS (SELECT 1 FROM coachings WHERE coaching_id = resource AND ended_at IS NULL)) ORDER BY event_id LIMIT ?",
        person_id,
        after,
        limit,
    )
    return [EventRow(number(row, "event_id"), text(row, "type"), text(row, "resource")) for row in rows]


def kept_range(tx: Tx) -> tuple[int, int]:
    """The oldest and newest number in the outbox; ``(1, 0)`` when it is empty."""
    # Each by itself: SQLite finds one end of an index at once, and both together by reading all of it.
    ends = "SELECT COALESCE((SELECT MIN(event_id) FROM events), 1) AS oldest, COALESCE((SELECT MAX(event_id) FROM events), 0) AS newest"
    row = tx.row(ends)
    return (number(row, "oldest"), number(row, "newest")) if row else (1, 0)
