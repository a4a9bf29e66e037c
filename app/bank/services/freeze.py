"""Stop everything: all outgoing money at once. Undoing it takes a day and somebody she trusts, or the branch: who stands beside her can
press a button too.

Between her own accounts nothing moves either while it lasts: savings that move to the daily account are half-way out.
"""

from __future__ import annotations

from datetime import datetime

from app.bank.services import links, notices
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.services.standing_order_days import goes_next
from app.bank.store import freezes, outgoing, pairings, payments, standing_orders
from app.bank.store.freezes import FreezeRow
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.bank.store.standing_orders import KeptRow
from app.contract.freeze import FreezeBody, Missing, Stopped, StoppedOrder, Unfreezing
from app.domain.family import Power
from app.domain.safeguards import LOOSENS_AFTER
from app.domain.zones import CHINA


def read_freeze(tx: Tx, ctx: Context, _: None) -> FreezeBody:
    """Whether the caller has stopped everything, and what does not, or would not, go out."""
    stops, orders = waits(tx, ctx.person_id)
    known = freezes.lasting(tx, ctx.person_id)
    if known is None:
        return FreezeBody(False, stops, orders=orders)
    unfreezing = None
    if known.asked_at is not None:
        unfreezing = Unfreezing(known.asked_at, known.asked_at + LOOSENS_AFTER, _missing(tx, ctx, known))
    return FreezeBody(True, stops, known.frozen_at, unfreezing, orders)


def waits(tx: Tx, person_id: str) -> tuple[list[Stopped], list[StoppedOrder]]:
    """What does not go out while somebody has stopped everything, and does soon once that is undone."""
    stops = [_stopped(payment) for payment in payments.waiting_of(tx, person_id)]
    return stops, [_stopped_order(kept) for kept in standing_orders.in_force(tx, person_id) if kept.goes_soon]


def freeze(tx: Tx, ctx: Context, _: None) -> FreezeBody:
    """Stops everything. May be repeated; said again, it takes back that she had asked to undo it."""
    known = freezes.lasting(tx, ctx.person_id)
    if known is None:
        freezes.begin(tx, ctx.person_id, ctx.now(tx))
        notices.tell(tx, ctx, ctx.person_id, "frozen", {})
        _changed(tx, ctx, ctx.person_id)
    elif known.asked_at is not None:
        freezes.ask_end(tx, ctx.person_id, None)
        _changed(tx, ctx, ctx.person_id)
    return read_freeze(tx, ctx, None)


def ask_unfreeze(tx: Tx, ctx: Context, _: None) -> FreezeBody:
    """The caller asks that money may go out again; said again, her day does not begin anew."""
    known = freezes.lasting(tx, ctx.person_id)
    if known is not None and known.asked_at is None:
        freezes.ask_end(tx, ctx.person_id, ctx.now(tx))
        _changed(tx, ctx, ctx.person_id)
        _ask_family(tx, ctx)
    return read_freeze(tx, ctx, None)


def thaw_before_staff(tx: Tx, ctx: Context, person_id: str, seen: datetime | None) -> int:
    """She stands before staff and asks: that is asked and seen in one. Answers 1, or 0 where she has not stopped everything.

    ``seen``: of when the stop is that staff have read back to her; another one is refused ``content_changed``.
    """
    known = freezes.lasting(tx, person_id)
    if known is not None and known.frozen_at != seen:
        raise Refusal("content_changed")
    if known is not None and known.asked_at is None:
        freezes.ask_end(tx, person_id, ctx.now(tx))
    return thaw(tx, ctx, person_id)


def thaw(tx: Tx, ctx: Context, person_id: str) -> int:
    """Staff have seen her ask, or her day is over and somebody she trusts has agreed: money may go out again.

    Answers 1, or 0 where she has not stopped everything, or not asked to undo it.
    What was waiting waits a day more at least, however long it was due: she may have stopped everything because of one of these
    payments, and has the time now to look at each and take it back.
    """
    now = ctx.now(tx)
    ended = freezes.end(tx, person_id, now)
    if ended:
        outgoing.postpone(tx, person_id, now + ctx.bank.rules.after_thaw)
        standing_orders.postpone(tx, person_id, now + ctx.bank.rules.after_thaw)
        notices.tell(tx, ctx, person_id, "unfrozen", {})
        _changed(tx, ctx, person_id)
    return ended


def refuse_while_frozen(tx: Tx, person_id: str) -> None:
    """Refused ``frozen`` for somebody who has stopped everything."""
    if is_frozen(tx, person_id):
        raise Refusal("frozen")


def frozen_at(tx: Tx, person_id: str) -> datetime | None:
    """Since when somebody has everything stopped."""
    known = freezes.lasting(tx, person_id)
    return known.frozen_at if known else None


def is_frozen(tx: Tx, person_id: str) -> bool:
    """Whether somebody has stopped everything."""
    return freezes.lasting(tx, person_id) is not None


def is_consented(tx: Tx, ctx: Context, person_id: str, known: FreezeRow) -> bool:
    """Whether somebody has agreed to undo it whom she trusts still."""
    under = pairings.link(tx, known.consent_under) if known.consent_under else None
    return bool(under and under.helper_id and links.may(tx, ctx, under.helper_id, person_id, Power.APPROVE))


def _missing(tx: Tx, ctx: Context, known: FreezeRow) -> list[str]:
    """What has to come yet; where nobody could agree, a day alone does not undo it."""
    if not links.active_helpers(tx, ctx, ctx.person_id, Power.APPROVE):
        return ["branch"]
    waits = known.asked_at is not None and ctx.now(tx) < known.asked_at + LOOSENS_AFTER
    missing: list[tuple[Missing, bool]] = [("wait", waits), ("family", not is_consented(tx, ctx, ctx.person_id, known))]
    return [what for what, is_missing in missing if is_missing]


def _ask_family(tx: Tx, ctx: Context) -> None:
    for link in links.active_helpers(tx, ctx, ctx.person_id, Power.APPROVE):
        if link.helper_id:
            facts = {"pairingId": link.pairing_id, "customerName": links.name_of(tx, ctx.person_id)}
            notices.tell(tx, ctx, link.helper_id, "unfreeze_asked", facts)
            ctx.tell(tx, link.helper_id, "freeze.updated", link.pairing_id)
            ctx.poke(link.helper_id)


def _changed(tx: Tx, ctx: Context, person_id: str) -> None:
    """What waits is told otherwise now, too."""
    ctx.tell(tx, person_id, "freeze.updated", person_id)
    for payment in payments.waiting_of(tx, person_id):
        ctx.tell(tx, person_id, "payment.updated", payment.payment_id)


def _stopped(payment: PaymentRow) -> Stopped:
    details = parsed(payment.content).details
    return Stopped(payment.payment_id, details.creditor_name, details.instructed_amount)


def _stopped_order(kept: KeptRow) -> StoppedOrder:
    order, details = kept.order, parsed(kept.content).details
    on = goes_next(order).astimezone(CHINA).date()
    return StoppedOrder(order.order_id, details.creditor_name, details.instructed_amount, on.isoformat())
