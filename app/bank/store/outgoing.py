"""What leaves: each payment that was confirmed and not taken back, held until it settles. What has settled stays as it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Tx
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
    """What has left one account for others, or is held to: ``today`` of what was confirmed since the day began, ``lately`` of all."""

    account_id: str
    today: Money
    lately: Money


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


def left(tx: Tx, person_id: str, currency: str, *, today: datetime, lately: datetime) -> list[LeftRow]:
    """What has left each account of a person for others: confirmed since ``today``; settled since ``lately``, or held still."""
    rows = tx.rows(
        "SELECT account_id, SUM(CASE WHEN confirmed_at >= ? THEN amount ELSE 0 END) AS today,"
        " SUM(CASE WHEN settled_at IS NULL OR settled_at >= ? THEN amount ELSE 0 END) AS lately FROM outgoing"
        " WHERE person_id = ? AND currency = ? AND own = 0 AND (settled_at IS NULL OR settled_at >= ?) GROUP BY account_id",
        kept(today),
        kept(lately),
        person_id,
        currency,
        kept(min(today, lately)),
    )
    return [LeftRow(text(row, "account_id"), Money(currency, number(row, "today")), Money(currency, number(row, "lately"))) for row in rows]


def due_at(tx: Tx, payment_id: str) -> datetime | None:
    """When a payment that waits may go; None where it does not wait."""
    row = tx.row("SELECT due_at FROM outgoing WHERE payment_id = ? AND settled_at IS NULL", payment_id)
    return moment(row, "due_at") if row else None


def due(tx: Tx, now: datetime, most: int) -> list[str]:
    """Payments whose time has come, of people who have not stopped everything, the longest due first."""
    rows = tx.rows(
        "SELECT payment_id FROM outgoing WHERE settled_at IS NULL AND due_at <= ? AND NOT EXISTS (SELECT 1 FROM freezes"
        " WHERE freezes.person_id = outgoing.person_id AND ended_at IS NULL) ORDER BY due_at, payment_id LIMIT ?",
        kept(now),
        most,
    )
    return [text(row, "payment_id") for row in rows]


def postpone(tx: Tx, person_id: str, until: datetime) -> None:
    """Nothing of a person's that waits goes before ``until``."""
    tx.run("UPDATE outgoing SET due_at = ? WHERE person_id = ? AND settled_at IS NULL AND due_at < ?", kept(until), person_id, kept(until))


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
