"""Payments that the bank holds, and what its desk has decided. ``held`` and ``record`` are the contract's JSON; nobody looks in here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.checks import CheckDecision, CheckState


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One payment that is or was held; so many ``persons`` have to release it. Of a ``quiet`` one she sees nothing.

    ``number`` orders them.
    """

    check_id: str
    payment_id: str
    state: CheckState
    held: str
    persons: int
    opened_at: datetime
    expires_at: datetime
    quiet: bool = False
    number: int = 0


@dataclass(frozen=True, slots=True)
class ActRow:
    """What one of the desk decided; ``body`` is the hash of the accepted request."""

    check_id: str
    staff_id: str
    decision: CheckDecision
    record: str
    body: str
    at: datetime


def add(tx: Tx, check: CheckRow) -> None:
    """A payment is held from now on."""
    tx.run(
        "INSERT INTO checks (check_id, payment_id, state, held, persons, opened_at, expires_at, quiet) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        check.check_id,
        check.payment_id,
        check.state.value,
        check.held,
        check.persons,
        kept(check.opened_at),
        kept(check.expires_at),
        int(check.quiet),
    )


def check(tx: Tx, check_id: str) -> CheckRow | None:
    """The one with this id."""
    row = tx.row("SELECT * FROM checks WHERE check_id = ?", check_id)
    return _check(row) if row else None


def checks_of(tx: Tx, payment_id: str) -> list[CheckRow]:
    """Those of a payment, the oldest first; none where the bank has never held it."""
    return [_check(row) for row in tx.rows("SELECT * FROM checks WHERE payment_id = ? ORDER BY number", payment_id)]


def open_check_of(tx: Tx, payment_id: str) -> CheckRow | None:
    """The one of a payment that waits for the desk; none where the bank does not hold it (any more)."""
    row = tx.row("SELECT * FROM checks WHERE payment_id = ? AND state = 'open'", payment_id)
    return _check(row) if row else None


def open_checks(tx: Tx, after: int | None, most: int) -> list[CheckRow]:
    """What waits for the desk, the oldest first, all numbered above ``after``."""
    rows = tx.rows("SELECT * FROM checks WHERE state = 'open' AND number > ? ORDER BY number LIMIT ?", after or 0, most)
    return [_check(row) for row in rows]


def due(tx: Tx, now: datetime, most: int) -> list[str]:
    """Payments that nobody has decided about in time, the longest due first."""
    rows = tx.rows(
        "SELECT payment_id FROM checks WHERE state = 'open' AND expires_at <= ? ORDER BY expires_at, payment_id LIMIT ?", kept(now), most
    )
    return [text(row, "payment_id") for row in rows]


def come_to(tx: Tx, check_id: str, state: CheckState) -> None:
    """It is not open any more. The schema lets it change no further."""
    tx.run("UPDATE checks SET state = ? WHERE check_id = ?", state.value, check_id)


def put_down(tx: Tx, act: ActRow) -> None:
    """Somebody has decided; the schema lets nobody do so twice, and nothing of it be rewritten."""
    tx.run(
        "INSERT INTO check_acts (check_id, staff_id, decision, record, body, at) VALUES (?, ?, ?, ?, ?, ?)",
        act.check_id,
        act.staff_id,
        act.decision.value,
        act.record,
        act.body,
        kept(act.at),
    )


def acts_on(tx: Tx, check_id: str) -> list[ActRow]:
    """What was decided about one, in order."""
    return [_act(row) for row in tx.rows("SELECT * FROM check_acts WHERE check_id = ? ORDER BY number", check_id)]


def _check(row: Row) -> CheckRow:
    return CheckRow(
        text(row, "check_id"),
        text(row, "payment_id"),
        CheckState(text(row, "state")),
        text(row, "held"),
        number(row, "persons"),
        moment(row, "opened_at"),
        moment(row, "expires_at"),
        bool(number(row, "quiet")),
        number(row, "number"),
    )


def _act(row: Row) -> ActRow:
    return ActRow(
        text(row, "check_id"),
        text(row, "staff_id"),
        CheckDecision(text(row, "decision")),
        text(row, "record"),
        text(row, "body"),
        moment(row, "at"),
    )
