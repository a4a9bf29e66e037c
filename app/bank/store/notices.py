"""What happened to people while they were away. ``facts`` is the contract's JSON; the store does not look into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A notice."""

    notice_id: str
    person_id: str
    at: datetime
    code: str
    facts: str


def add(tx: Tx, notice: NoticeRow) -> None:
    """Keeps a notice until it is seen, and after that too."""
    tx.run(
        "INSERT INTO notices (notice_id, person_id, at, code, facts) VALUES (?, ?, ?, ?, ?)",
        notice.notice_id,
        notice.person_id,
        kept(notice.at),
        notice.code,
        notice.facts,
    )


def unseen(tx: Tx, person_id: str, device_id: str, since: datetime, most: int) -> list[NoticeRow]:
    """What a person has not seen on this device, the oldest first; of what she has seen on another, what is not older than ``since``."""
    rows = tx.rows(
        "SELECT * FROM notices WHERE person_id = ? AND (seen_at IS NULL OR (at >= ? AND NOT EXISTS (SELECT 1 FROM notices_seen"
        " WHERE device_id = ? AND notices_seen.notice_id = notices.notice_id))) ORDER BY number LIMIT ?",
        person_id,
        kept(since),
        device_id,
        most,
    )
    return [_notice(row) for row in rows]


def notices_of(tx: Tx, person_id: str) -> list[NoticeRow]:
    """All that are kept, seen or not, the oldest first."""
    return [_notice(row) for row in tx.rows("SELECT * FROM notices WHERE person_id = ? ORDER BY number", person_id)]


def see(tx: Tx, person_id: str, device_id: str, notice_id: str, at: datetime) -> bool:
    """She has seen it on this device; the first time on any counts. False where there is no such notice of hers."""
    seen = tx.run("UPDATE notices SET seen_at = COALESCE(seen_at, ?) WHERE person_id = ? AND notice_id = ?", kept(at), person_id, notice_id)
    if seen:
        tx.run("INSERT INTO notices_seen (device_id, notice_id) VALUES (?, ?) ON CONFLICT DO NOTHING", device_id, notice_id)
    return seen == 1


def _notice(row: Row) -> NoticeRow:
    return NoticeRow(text(row, "notice_id"), text(row, "person_id"), moment(row, "at"), text(row, "code"), text(row, "facts"))
