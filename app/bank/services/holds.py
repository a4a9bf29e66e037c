"""Holds by the bank, from the payment's end: why one is needed, whether it stands, and that it is over."""

from __future__ import annotations

from typing import Final

from app.bank.services.context import Context
from app.bank.store import alerts, checks, people
from app.bank.store.port import Tx
from app.contract.events import EventType
from app.domain.accounts import AccountNumber
from app.domain.checks import CheckState, Held, HeldFor

_DESK: Final = "fraud_desk"


def why_held(tx: Tx, ctx: Context, creditor: AccountNumber) -> tuple[Held, ...]:
    """Every reason for which the bank holds a payment to this account; whatever else is to hold one is added here."""
    return tuple(Held(HeldFor.ALERT_ACCOUNT, {"alertId": alert_id}) for alert_id in alerts.naming(tx, creditor, ctx.now(tx)))


def is_held(tx: Tx, payment_id: str) -> bool:
    """Whether the bank has to decide about a payment yet."""
    check = checks.check_of(tx, payment_id)
    return check is not None and check.state is CheckState.OPEN


def shows(tx: Tx, payment_id: str) -> bool:
    """Whether she is told of it: not where she has asked discreetly for a call."""
    check = checks.check_of(tx, payment_id)
    return check is not None and check.state is CheckState.OPEN and not check.quiet


def withdraw(tx: Tx, ctx: Context, payment_id: str) -> None:
    """The payment has ended: nothing is left to check. Nothing happens where it was not held, or is decided."""
    check = checks.check_of(tx, payment_id)
    if check is not None and check.state is CheckState.OPEN:
        checks.come_to(tx, check.check_id, CheckState.OVER)
        tell_desk(tx, ctx, "check.updated", check.check_id)


def tell_desk(tx: Tx, ctx: Context, event: EventType, resource: str) -> None:
    """Lets everybody of the desk look again."""
    for person_id in people.with_role(tx, _DESK):
        ctx.tell(tx, person_id, event, resource)
