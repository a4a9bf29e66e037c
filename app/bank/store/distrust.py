"""What speaks against a payee by now: money asked back from there, and what the bank's desk has decided about payments of hers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, moment_or_none, text
from app.bank.store.port import Tx
from app.domain.accounts import AccountNumber
from app.domain.checks import CheckState


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """The desk has decided about a payment; ``content`` as it was kept."""

    content: str
    state: CheckState
    at: datetime


def asked_back(tx: Tx, person_id: str, creditor: AccountNumber) -> datetime | None:
    """When she last said of a payment to this account that she was cheated, or that it was not hers; a slip is nobody's fault."""
    row = tx.row(
        "SELECT MAX(asked_at) AS at FROM outgoing JOIN recalls ON recalls.payment_id = outgoing.payment_id"
        " WHERE person_id = ? AND scheme = ? AND identification = ? AND what <> 'mistake'",
        person_id,
        creditor.scheme,
        creditor.identification,
    )
    return moment_or_none(row, "at") if row else None


def decided(tx: Tx, person_id: str) -> list[DecidedRow]:
    """All that the desk has decided about what she confirmed, the oldest first; but for what it refused quietly: somebody may be looking
    at her screen, and would read from what comes next that the desk has looked at it.
    """
    rows = tx.rows(
        "SELECT content, state, act.at AS at FROM payments JOIN checks ON checks.payment_id = payments.payment_id"
        " JOIN check_acts AS act ON act.check_id = checks.check_id"
        " WHERE person_id = ? AND (state = 'released' OR (state = 'refused' AND quiet = 0)) ORDER BY act.number",
        person_id,
    )
    return [DecidedRow(text(row, "content"), CheckState(text(row, "state")), moment(row, "at")) for row in rows]


def confirmed_at(tx: Tx, order_id: str) -> datetime | None:
    """When a standing order was confirmed."""
    row = tx.row("SELECT MAX(at) AS at FROM timeline WHERE payment_id = ? AND code = 'confirmed_second'", order_id)
    return moment_or_none(row, "at") if row else None
