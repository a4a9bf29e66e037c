"""What leaves: each payment that was confirmed and not taken back, held until it settles. What has settled stays as it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.bank.store.columns import moment, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.accounts import AccountNumber
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class OutgoingRow:
    """A confirmed payment. ``own``: to an account of the same person. ``due_at``: not sooner than that; at once is ``confirmed_at``."""

    payment_id: str
    person_id: str
    account_id: str
    creditor: AccountNumber
    amount: Money
    own: bool
    confirmed_at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True)
class LeftRow:
    """What has left one account for others, or is held to: ``today`` of what was confirmed since the day began, ``lately`` of all.

    ``unasked``: what of it went to one payee with nothing that had to clear.
    """

    account_id: str
    today: Money
    lately: Money
    unasked: Money


_LEFT: Final = (
    "SELECT account_id, SUM(CASE WHEN confirmed_at >= ? THEN amount ELSE 0 END) AS today,"
    " SUM(CASE WHEN settled_at IS NULL OR settled_at >= ? THEN amount ELSE 0 END) AS lately,"
    " SUM(CASE WHEN settled_at >= ? AND due_at = confirmed_at AND scheme = ? AND identification = ?"
    " AND NOT EXISTS (SELECT 1 FROM approvals WHERE approvals.payment_id = leaving.payment_id)"
    " AND NOT EXISTS (SELECT 1 FROM checks WHERE checks.payment_id = leaving.payment_id) THEN amount ELSE 0 END) AS unasked"
    " FROM (SELECT * FROM outgoing WHERE person_id = ? AND settled_at IS NULL"
    " UNION ALL SELECT * FROM outgoing WHERE person_id = ? AND settled_at >= ?) AS leaving"
    " WHERE currency = ? AND own = 0 GROUP BY account_id"
)
"""What is held and what has left since an instant, in two halves, so that no database goes through all that she ever paid."""


def add(tx: Tx, outgoing: OutgoingRow) -> None:
    """Puts down a payment that has just been confirmed."""
    tx.run(
        "INSERT INTO outgoing (payment_id, person_id, account_id, scheme, identification, currency, amount, own, confirmed_at, due_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        outgoing.payment_id,
        outgoing.person_id,
        outgoing.account_id,
        outgoing.creditor.scheme,
        outgoing.creditor.identification,
        outgoing.amount.currency,
        outgoing.amount.minor,
        int(outgoing.own),
        kept(outgoing.confirmed_at),
        kept(outgoing.due_at),
    )


def settled(tx: Tx, payment_id: str, at: datetime) -> None:
    """It has left. The schema lets nothing leave before it is due, or twice."""
    tx.run("UPDATE outgoing SET settled_at = ? WHERE payment_id = ?", kept(at), payment_id)


def forget(tx: Tx, payment_id: str) -> str | None:
    """It does not leave: taken back or refused. Answers the account where it was held."""
    row = tx.row("DELETE FROM outgoing WHERE payment_id = ? RETURNING account_id", payment_id)
    return text(row, "account_id") if row else None


def left(tx: Tx, person_id: str, currency: str, creditor: AccountNumber, *, today: datetime, lately: datetime) -> list[LeftRow]:
    """What has left each account of a person for others: confirmed since ``today``; settled since ``lately``, or held still."""
    rows = tx.rows(
        _LEFT,
        kept(today),
        kept(lately),
        kept(lately),
        creditor.scheme,
        creditor.identification,
        person_id,
        person_id,
        kept(min(today, lately)),
        currency,
    )
    return [_left(row, currency) for row in rows]


def due_at(tx: Tx, payment_id: str) -> datetime | None:
    """When a payment that waits may go; None where it does not wait."""
    row = tx.row("SELECT due_at FROM outgoing WHERE payment_id = ? AND settled_at IS NULL", payment_id)
    return moment(row, "due_at") if row else None


def due(tx: Tx, now: datetime, most: int) -> list[str]:
    """Payments whose time has come, of people who have not stopped everything, for which nobody has to agree (any more), and which the bank
    does not hold. The longest due first.
    """
    rows = tx.rows(
        "SELECT payment_id FROM outgoing WHERE settled_at IS NULL AND due_at <= ? AND NOT EXISTS (SELECT 1 FROM freezes"
        " WHERE freezes.person_id = outgoing.person_id AND ended_at IS NULL) AND NOT EXISTS (SELECT 1 FROM approvals"
        " WHERE approvals.payment_id = outgoing.payment_id AND agreement <> 'AUTH') AND NOT EXISTS (SELECT 1 FROM checks"
        " WHERE checks.payment_id = outgoing.payment_id AND state = 'open') ORDER BY due_at, payment_id LIMIT ?",
        kept(now),
        most,
    )
    return [text(row, "payment_id") for row in rows]


def postpone(tx: Tx, person_id: str, until: datetime) -> None:
    """Nothing of a person's that waits goes before ``until``."""
    tx.run("UPDATE outgoing SET due_at = ? WHERE person_id = ? AND settled_at IS NULL AND due_at < ?", kept(until), person_id, kept(until))


def postpone_one(tx: Tx, payment_id: str, until: datetime) -> None:
    """One that waits does not go before ``until``."""
    tx.run(
        "UPDATE outgoing SET due_at = ? WHERE payment_id = ? AND settled_at IS NULL AND due_at < ?", kept(until), payment_id, kept(until)
    )


def last_settled(tx: Tx, person_id: str, creditor: AccountNumber) -> datetime | None:
    """When a payment of a person to an account last settled, if one ever has."""
    row = tx.row(
        "SELECT settled_at FROM outgoing WHERE person_id = ? AND scheme = ? AND identification = ? AND settled_at IS NOT NULL"
        " ORDER BY settled_at DESC LIMIT 1",
        person_id,
        creditor.scheme,
        creditor.identification,
    )
    return moment(row, "settled_at") if row else None


def _left(row: Row, currency: str) -> LeftRow:
    today, lately, unasked = (Money(currency, number(row, name)) for name in ("today", "lately", "unasked"))
    return LeftRow(text(row, "account_id"), today, lately, unasked)
