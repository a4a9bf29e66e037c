"""Holding payments for the bank: opening a check, ending what nobody has decided in time, and letting her and her family know."""

from __future__ import annotations

from collections.abc import Sequence

from app.bank.services import helpers, holds, links, notices, requests
from app.bank.services.accounts import number
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.payments import end_unpaid, happened
from app.bank.store import checks, payments
from app.bank.store.checks import CheckRow
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.contract.checks import HeldBody
from app.contract.notices import NoticeCode
from app.contract.wire import write
from app.domain.accounts import AccountNumber
from app.domain.checks import CHECK_LASTS, CheckState, Held, persons_needed
from app.domain.family import Power
from app.domain.payments import PaymentStatus


def hold(tx: Tx, ctx: Context, payment: PaymentRow, held: Sequence[Held]) -> None:
    """Holds a confirmed payment until the desk has decided. Her family hears that there is something, and not what."""
    _open(tx, ctx, payment, held, quiet=False)
    happened(tx, ctx, payment, "held_by_bank")
    tell_family(tx, ctx, payment, "helped_payment_held")


def hold_quietly(tx: Tx, ctx: Context, payment: PaymentRow, held: Sequence[Held]) -> None:
    """The same where nothing may show: somebody may be looking at her screen."""
    _open(tx, ctx, payment, held, quiet=True)


def hold_waiting(tx: Tx, ctx: Context, creditors: Sequence[AccountNumber]) -> None:
    """Holds what waits already to accounts that an alert names from now on. That is new to her, and she is told."""
    for creditor in creditors:
        held = holds.why_held(tx, ctx, creditor)
        for payment in payments.waiting_unchecked(tx, creditor):
            hold(tx, ctx, payment, held)
            tell_her(tx, ctx, payment, "payment_held_by_bank")


def come_due(tx: Tx, ctx: Context, payment_id: str) -> int:
    """Ends a payment that nobody of the bank has decided about in time; answers 0 where it was not its time (any more)."""
    check, payment = checks.check_of(tx, payment_id), payments.payment(tx, payment_id)
    if check is None or payment is None or check.state is not CheckState.OPEN or check.expires_at > ctx.now(tx):
        return 0
    end_unpaid(tx, ctx, payment, PaymentStatus.REFUSED, "check_expired")
    happened(tx, ctx, payment, "expired")
    tell_her(tx, ctx, payment, "payment_check_expired")
    if not check.quiet:
        tell_family(tx, ctx, payment, "helped_payment_expired")
    return 1


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


def _open(tx: Tx, ctx: Context, payment: PaymentRow, held: Sequence[Held], *, quiet: bool) -> None:
    now, amount = ctx.now(tx), parsed(payment.content).details.instructed_amount.money
    row = CheckRow(
        check_id=fresh_id("chk"),
        payment_id=payment.payment_id,
        state=CheckState.OPEN,
        held=write([HeldBody(each.reason.value, dict(each.facts)) for each in held]).decode(),
        persons=persons_needed(amount, ctx.bank.rules.checked_by_two_from[amount.currency]),
        opened_at=now,
        expires_at=now + CHECK_LASTS,
        quiet=quiet,
    )
    checks.add(tx, row)
    holds.tell_desk(tx, ctx, "check.updated", row.check_id)
