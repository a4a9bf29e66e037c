"""Shares: what one end of a link handed the other to look at. Kept thirty days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from app.bank.store.columns import moment, moment_or_none, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.family import Side
from app.domain.shares import ShareKind

_NEWEST: Final = 2**62


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One of them; ``number`` counts all that were ever handed over."""

    share_id: str
    pairing_id: str
    customer_id: str
    helper_id: str
    sent_by: Side
    kind: ShareKind
    text: str
    sent_at: datetime
    seen_at: datetime | None = None
    number: int = 0

    def side(self, person_id: str) -> Side | None:
        """At which end somebody is."""
        if person_id == self.customer_id:
            return Side.CUSTOMER
        return Side.HELPER if person_id == self.helper_id else None


def add(tx: Tx, share: ShareRow) -> None:
    """Puts one down."""
    tx.run(
        "INSERT INTO shares (share_id, pairing_id, customer_id, helper_id, sent_by, kind, text, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        share.share_id,
        share.pairing_id,
        share.customer_id,
        share.helper_id,
        share.sent_by.value,
        share.kind.value,
        share.text,
        kept(share.sent_at),
    )


def share(tx: Tx, share_id: str) -> ShareRow | None:
    """The share with this id."""
    row = tx.row("SELECT * FROM shares WHERE share_id = ?", share_id)
    return _share(row) if row else None


def shares_of(tx: Tx, person_id: str, since: datetime, today: date, most: int, before: int | None) -> list[ShareRow]:
    """At most so many of somebody, handed over since then, the newest first, all numbered below ``before``.

    At the helper's side those whose link is in force on the bank's ``today``: all others are gone alike.
    """
    rows = tx.rows(
        "SELECT * FROM shares WHERE (customer_id = ? OR (helper_id = ? AND EXISTS (SELECT 1 FROM pairings"
        " WHERE pairings.pairing_id = shares.pairing_id AND state = 'active' AND paused = 0 AND until >= ?)))"
        " AND sent_at > ? AND number < ? ORDER BY number DESC LIMIT ?",
        person_id,
        person_id,
        today.isoformat(),
        kept(since),
        before or _NEWEST,
        most,
    )
    return [_share(row) for row in rows]


def see(tx: Tx, share_id: str, at: datetime) -> int:
    """Whoever received it has looked; answers 0 where that was so before."""
    return tx.run("UPDATE shares SET seen_at = ? WHERE share_id = ? AND seen_at IS NULL", kept(at), share_id)


def old(tx: Tx, before: datetime, most: int) -> list[str]:
    """Those that were handed over so long ago, the oldest first."""
    rows = tx.rows("SELECT share_id FROM shares WHERE sent_at <= ? ORDER BY sent_at, share_id LIMIT ?", kept(before), most)
    return [text(row, "share_id") for row in rows]


def let_go(tx: Tx, share_id: str) -> int:
    """Takes one away."""
    return tx.run("DELETE FROM shares WHERE share_id = ?", share_id)


def _share(row: Row) -> ShareRow:
    return ShareRow(
        text(row, "share_id"),
        text(row, "pairing_id"),
        text(row, "customer_id"),
        text(row, "helper_id"),
        Side(text(row, "sent_by")),
        ShareKind(text(row, "kind")),
        text(row, "text"),
        moment(row, "sent_at"),
        moment_or_none(row, "seen_at"),
        number(row, "number"),
    )
