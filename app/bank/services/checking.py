"""Holding payments for the bank: opening a check, ending what nobody has decided in time, and letting her and her family know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.bank.services import hands, helpers, holds, links, notices, requests, safeguards
from app.bank.services.accounts import number
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.payments import end_unpaid, happened
from app.bank.store import checks, outgoing, payments
from app.bank.store.checks import CheckRow
from app.bank.store.hands import CHECKS
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.contract.checks import HeldBody
from app.contract.notices import NoticeCode
from app.contract.wire import write
from app.domain.accounts import AccountNumber
from app.domain.checks import CHECK_LASTS, CheckState, Held, persons_needed
from app.domain.clearing import safety_wait
from app.domain.family import Power
from app.domain.money import Money
from app.domain.payments import PaymentStatus


def hold(tx: Tx, ctx: Context, payment: PaymentRow, held: Sequence[Held]) -> bool:
    """Holds a confirmed payment until the desk has decided; answers whether that is new to her. Her family hears that there is something,
    and not what.

    What the desk has decided about is no reason to hold it again; what it holds already it holds for the new reason as well.
    """
    fresh = _fresh(tx, payment, held)
    if not fresh or not _open(tx, ctx, payment, [*fresh, *_fresh(tx, payment, holds.not_alone(tx, payment.person_id))], quiet=False):
        return False
    happened(tx, ctx, payment, "held_by_bank")
    tell_family(tx, ctx, payment, "helped_payment_held")
    return True


def hold_quietly(tx: Tx, ctx: Context, payment: PaymentRow) -> None:
    """The same where nothing may show: somebody may be looking at her screen. What would go at once waits as a large amount does."""
    if fresh := _fresh(tx, payment, holds.not_alone(tx, payment.person_id)):
        _open(tx, ctx, payment, fresh, quiet=True)
        seem_to_wait(tx, ctx, payment.payment_id)


def seem_to_wait(tx: Tx, ctx: Context, payment_id: str) -> None:
    """What is held and hidden has a time to go at, like whatever else waits, once nobody has to agree to it (any more)."""
    payment, now = payments.payment(tx, payment_id), ctx.now(tx)
    due_at = outgoing.due_at(tx, payment_id)
    if payment is None or payment.status is not PaymentStatus.PENDING or due_at is None or due_at > now:
        return
    known = safeguards.in_force(tx, ctx, payment.person_id, parsed(payment.content).details.instructed_amount.currency)
    if known is not None and holds.is_hidden(tx, payment_id):
        outgoing.postpone_one(tx, payment_id, safety_wait(now, known))


def hold_waiting(tx: Tx, ctx: Context, creditors: Sequence[AccountNumber]) -> None:
    """Holds what waits already to accounts that an alert names from now on. That is new to her, and she is told."""
    for creditor in creditors:
        held = holds.why_held(tx, ctx, creditor)
        for payment in payments.waiting_for(tx, creditor):
            if hold(tx, ctx, payment, held):
                tell_her(tx, ctx, payment, "payment_held_by_bank")


def come_due(tx: Tx, ctx: Context, payment_id: str) -> int:
    """Ends a payment that nobody of the bank has decided about in time; answers 0 where it was not its time (any more)."""
    check, payment = checks.open_check_of(tx, payment_id), payments.payment(tx, payment_id)
    if check is None or payment is None or check.expires_at > ctx.now(tx):
        return 0
    if check.quiet:
        _end_unseen(tx, ctx, payment)
        return 1
    end_unpaid(tx, ctx, payment, PaymentStatus.REFUSED, "check_expired")
    happened(tx, ctx, payment, "expired")
    tell_her(tx, ctx, payment, "payment_check_expired")
    tell_family(tx, ctx, payment, "helped_payment_expired")
    return 1


def _end_unseen(tx: Tx, ctx: Context, payment: PaymentRow) -> None:
    """The same where somebody may be looking at her screen: it looks like one that could not be booked when its wait was over."""
    end_unpaid(tx, ctx, payment, PaymentStatus.REFUSED, "account_refused")
    happened(tx, ctx, payment, "refused")
    tell_her(tx, ctx, payment, "payment_refused")


def tell_her(tx: Tx, ctx: Context, payment: PaymentRow, code: NoticeCode) -> None:
    """Leaves her a notice about a payment."""
    notices.tell(tx, ctx, payment.person_id, code, requests.facts(parsed(payment.content)))


def tell_family(tx: Tx, ctx: Context, payment: PaymentRow, code: NoticeCode) -> None:
    """Leaves a notice for those who may agree to payments or get alerts for her, but for nobody to whom this one may come."""
    details = parsed(payment.content).details
    told = {
        link.helper_id: link.pairing_id
        for power in (Power.APPROVE, Power.GET_ALERTS)
        for link in links.active_helpers(tx, ctx, payment.person_id, power)
        if link.helper_id and not helpers.has_interest(tx, ctx, link, number(details.creditor_account), details.creditor_name)
    }
    for helper_id, pairing_id in told.items():
        facts = {"pairingId": pairing_id, "customerName": links.name_of(tx, payment.person_id)}
        notices.tell(tx, ctx, helper_id, code, facts)


def _fresh(tx: Tx, payment: PaymentRow, held: Sequence[Held]) -> list[Held]:
    """What the bank has not held this payment for yet."""
    known = [each for check in checks.checks_of(tx, payment.payment_id) for each in holds.meant(check)]
    return [each for each in held if each not in known]


def _open(tx: Tx, ctx: Context, payment: PaymentRow, held: Sequence[Held], *, quiet: bool) -> bool:
    """Opens a check, or one in the place of that which is open; answers whether it was held for nothing before."""
    now, amount = ctx.now(tx), _of_late(tx, ctx, payment)
    known = checks.open_check_of(tx, payment.payment_id)
    if known is not None:
        _open_anew(tx, ctx, known, held)
        return False
    row = CheckRow(
        check_id=fresh_id("chk"),
        payment_id=payment.payment_id,
        state=CheckState.OPEN,
        held=_written(held),
        persons=persons_needed(amount, ctx.bank.rules.checked_by_two_from[amount.currency]),
        opened_at=now,
        expires_at=now + CHECK_LASTS,
        quiet=quiet,
    )
    checks.add(tx, row)
    holds.tell_desk(tx, ctx, "check.updated", row.check_id)
    return True


def _of_late(tx: Tx, ctx: Context, payment: PaymentRow) -> Money:
    """Its amount, with those of hers that the desk has had since a check lasts: in parts a large amount is one yet."""
    amount = parsed(payment.content).details.instructed_amount.money
    held = payments.held_since(tx, payment.person_id, ctx.now(tx) - CHECK_LASTS)
    others = (parsed(each.content).details.instructed_amount.money for each in held if each.payment_id != payment.payment_id)
    return sum((other for other in others if other.currency == amount.currency), amount)


def _open_anew(tx: Tx, ctx: Context, known: CheckRow, held: Sequence[Held]) -> None:
    """Holds it for more than before. What was decided on the old reasons alone counts no longer; whoever is calling her goes on."""
    if known.expires_at <= ctx.now(tx):
        return
    row = replace(known, check_id=fresh_id("chk"), held=_written([*holds.meant(known), *held]))
    checks.come_to(tx, known.check_id, CheckState.OVER)
    checks.add(tx, row)
    hands.pass_on(tx, CHECKS, known.check_id, row.check_id)
    for check_id in (known.check_id, row.check_id):
        holds.tell_desk(tx, ctx, "check.updated", check_id)


def _written(held: Sequence[Held]) -> str:
    return write([HeldBody(each.reason.value, dict(each.facts)) for each in held]).decode()
