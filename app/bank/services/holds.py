"""Holds by the bank, from the payment's end: why one is needed, whether it stands, and that it is over."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from app.bank.services import scam_payment
from app.bank.services.context import Context
from app.bank.store import alerts, callbacks, checks, people
from app.bank.store.checks import CheckRow
from app.bank.store.port import Tx
from app.contract.checks import HeldBody
from app.contract.events import EventType
from app.contract.wire import read
from app.domain.accounts import AccountNumber
from app.domain.checks import CheckState, Held, HeldFor
from app.domain.clearing import DAY
from app.domain.payments import Reason, Requirement
from app.domain.scam_payment.judge import NOTHING, Judgement

_DESK: Final = "fraud_desk"


def why_held(tx: Tx, ctx: Context, creditor: AccountNumber, looks: Judgement = NOTHING) -> tuple[Held, ...]:
    """Every reason for which the bank holds a payment to this account that looks like this."""
    named = tuple(Held(HeldFor.ALERT_ACCOUNT, {"alertId": alert_id}) for alert_id in alerts.naming(tx, creditor, ctx.now(tx)))
    return named + scam_payment.held(looks)


def not_alone(tx: Tx, person_id: str) -> tuple[Held, ...]:
    """That she waits for a call which she has asked for discreetly: nothing leaves her until the desk has talked with her."""
    callback = callbacks.waiting_of(tx, person_id)
    return (Held(HeldFor.ASKED_DISCREETLY, {"callbackId": callback.callback_id}),) if callback and callback.discreet else ()


def meant(check: CheckRow) -> list[Held]:
    """Why a check holds a payment."""
    return [Held(HeldFor(each.reason), each.facts) for each in read(check.held.encode(), list[HeldBody])]


def is_held(tx: Tx, payment_id: str) -> bool:
    """Whether the bank has to decide about a payment yet."""
    return checks.open_check_of(tx, payment_id) is not None


def hides(tx: Tx, payment_id: str) -> bool:
    """Whether it holds one now of which she is told nothing."""
    check = checks.open_check_of(tx, payment_id)
    return check is not None and check.quiet


def is_hidden(tx: Tx, payment_id: str) -> bool:
    """Whether the bank holds, or has held, a payment of which she is told nothing of that: to her, it waits as others do."""
    return any(check.quiet for check in checks.checks_of(tx, payment_id))


def goes_at(due_at: datetime, now: datetime) -> datetime:
    """When a payment that is held unseen goes, as she is told: once its time has come, a day later each day."""
    return due_at if due_at > now else due_at + ((now - due_at) // DAY + 1) * DAY


def shown(tx: Tx, payment_id: str) -> tuple[Reason, ...]:
    """Why it is held, as she is told: which rule or alert it was, and that she is not alone, is told to nobody but the desk."""
    check = checks.open_check_of(tx, payment_id)
    if check is None or check.quiet:
        return ()
    held = {each.reason for each in meant(check)} - {HeldFor.ASKED_DISCREETLY}
    in_conflict = (Reason.CONFLICT,) if HeldFor.CONFLICT in held else ()
    return (*((Reason.SCAM_SIGNS,) if held != {HeldFor.CONFLICT} else ()), *in_conflict)


def for_conflict(needed: Iterable[Requirement]) -> tuple[Held, ...]:
    """The same where the rules ask for the bank in the place of those to whom the money may come."""
    return (Held(HeldFor.CONFLICT),) if any(each.reason is Reason.CONFLICT for each in needed) else ()


def withdraw(tx: Tx, ctx: Context, payment_id: str) -> None:
    """The payment has ended: nothing is left to check. Nothing happens where it was not held, or is decided."""
    check = checks.open_check_of(tx, payment_id)
    if check is not None:
        checks.come_to(tx, check.check_id, CheckState.OVER)
        tell_desk(tx, ctx, "check.updated", check.check_id)


def tell_desk(tx: Tx, ctx: Context, event: EventType, resource: str) -> None:
    """Lets everybody of the desk look again."""
    for person_id in people.with_role(tx, _DESK):
        ctx.tell(tx, person_id, event, resource)
