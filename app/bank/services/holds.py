"""Holds by the bank, from the payment's end: why one is needed, whether it stands, and that it is over."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.bank.services import scam_payment
from app.bank.services.context import Context
from app.bank.store import alerts, checks, people
from app.bank.store.port import Tx
from app.contract.checks import HeldBody
from app.contract.events import EventType
from app.contract.wire import read
from app.domain.accounts import AccountNumber
from app.domain.checks import CheckState, Held, HeldFor
from app.domain.payments import Reason, Requirement
from app.domain.scam_payment.judge import NOTHING, Judgement

_DESK: Final = "fraud_desk"


def why_held(tx: Tx, ctx: Context, creditor: AccountNumber, looks: Judgement = NOTHING) -> tuple[Held, ...]:
    """Every reason for which the bank holds a payment to this account that looks like this."""
    named = tuple(Held(HeldFor.ALERT_ACCOUNT, {"alertId": alert_id}) for alert_id in alerts.naming(tx, creditor, ctx.now(tx)))
    return named + scam_payment.held(looks)


def is_held(tx: Tx, payment_id: str) -> bool:
    """Whether the bank has to decide about a payment yet."""
    check = checks.check_of(tx, payment_id)
    return check is not None and check.state is CheckState.OPEN


def shows(tx: Tx, payment_id: str) -> bool:
    """Whether she is told of it: not where she has asked discreetly for a call."""
    check = checks.check_of(tx, payment_id)
    return check is not None and check.state is CheckState.OPEN and not check.quiet


def shown(tx: Tx, payment_id: str) -> tuple[Reason, ...]:
    """Why it is held, as she is told: which rule or alert it was is told to nobody but the desk."""
    check = checks.check_of(tx, payment_id)
    if check is None or not shows(tx, payment_id):
        return ()
    held = {each.reason for each in read(check.held.encode(), list[HeldBody])}
    in_conflict = (Reason.CONFLICT,) if HeldFor.CONFLICT.value in held else ()
    return (*((Reason.SCAM_SIGNS,) if held != {HeldFor.CONFLICT.value} else ()), *in_conflict)


def for_conflict(needed: Iterable[Requirement]) -> tuple[Held, ...]:
    """The same where the rules ask for the bank in the place of those to whom the money may come."""
    return (Held(HeldFor.CONFLICT),) if any(each.reason is Reason.CONFLICT for each in needed) else ()


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
