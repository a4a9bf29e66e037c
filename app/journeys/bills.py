"""Pay a bill: which one, what is owed and how it compares; read back and confirmed twice like any payment; a receipt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.domain.bills import Bill, Biller, BillStatus, FoundBill, Meter
from app.domain.payees import Payee
from app.domain.payments import Payment, PaymentOrder
from app.journeys.bills_forgetting import forget_one
from app.journeys.bills_words import (
    FOR_THE_BILL,
    FORGET,
    TRY_AGAIN,
    customer_number,
    no_billers,
    settled,
    shown,
    too_much,
    which_bill,
    which_firm,
    which_kind,
)
from app.journeys.pay import Recipient, go_through, paid_from, sent_before
from app.journeys.pay_words import nothing_to_pay_from, which_account
from app.journeys.ports import Needs, Refused
from app.journeys.receipt import nothing_was_sent
from app.journeys.receipt_sheet import receipt_to_keep
from app.journeys.refusals import another, refusal
from app.journeys.runner import Journey, ask, read
from app.journeys.say import say
from app.journeys.steps import Trail

TASK: Final = Trail(say("Bills", "Pay a bill"))
STEPS: Final = 3
"""What is asked once it is known whose bill: whether to pay it, read back, confirmed."""
_OPEN: Final = frozenset({BillStatus.DUE, BillStatus.OVERDUE})
_NOT_FOUND: Final = frozenset({"bill_unknown", "biller_silent", "biller_unclear"})
_ENDS_IT: Final = frozenset({"AM14", "bill_paid", "bill_under_way", "bill_changed"})
_SENT_BEFORE: Final = frozenset({"payment_exists", "payment_final"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose bill she wants to see; ``asked`` is how many steps that took."""

    biller: Biller
    customer_ref: str
    asked: int


def pay_a_bill(needs: Needs, *, forgets: bool = True) -> Journey[None]:
    """Walks her through one bill. The payment's id is the task's, and the bank takes a bill once, so that it can only be paid once.

    ``forgets``: whether one that she has paid before can be taken out of the list here.
    """
    if before := (yield from sent_before(needs)):
        return (yield from receipt_to_keep(needs, before, TASK))
    if (yield from read(needs.bank.read_freeze)).frozen:
        raise Refused("frozen")  # before she has searched for her paper
    billers, meters = yield from read(needs.bank.billers)
    if not billers:
        yield from ask(no_billers(TASK))
        return None
    by_id = {biller.biller_id: biller for biller in billers}
    known = [(by_id[meter.biller_id], meter) for meter in meters if meter.biller_id in by_id]
    wanted = yield from whose(billers, known, forgets=forgets)
    if wanted is None:
        return (yield from forget_one(needs, known, TASK))
    if looked_up := (yield from find(needs, wanted)):
        yield from show(needs, *looked_up)
    return None


def whose(billers: tuple[Biller, ...], known: Sequence[tuple[Biller, Meter]], *, forgets: bool) -> Journey[Wanted | None]:
    """One that she has paid before, or another: for what, from which firm, under which number. Nothing: one of those shall be forgotten."""
    asked = 0
    if known:
        asked += 1
        chosen = yield from ask(which_bill(known, TASK, forgets=forgets))
        if chosen == FORGET:
            return None
        if not isinstance(chosen, str):
            return Wanted(*chosen, asked)
    kind = yield from ask(which_kind(dict.fromkeys(biller.kind for biller in billers), TASK))
    firms = tuple(biller for biller in billers if biller.kind is kind)
    biller = firms[0] if len(firms) == 1 else (yield from ask(which_firm(firms, TASK)))
    number = yield from ask(customer_number(biller, TASK))
    return Wanted(biller, number, asked + 2 + (len(firms) > 1))


def find(needs: Needs, wanted: Wanted) -> Journey[tuple[Wanted, FoundBill] | None]:
    """Asks the firm, and again where she wishes; nothing where she would rather leave it."""
    while True:
        try:
            return wanted, (yield from read(needs.bank.look_up_bill, wanted.biller, wanted.customer_ref))
        except Refused as no:
            if no.code not in _NOT_FOUND:
                raise
            if not (yield from ask(another(no, TRY_AGAIN, TASK))):
                return None
            if no.code == "bill_unknown":
                number = yield from ask(customer_number(wanted.biller, TASK, wanted.customer_ref))
                wanted = replace(wanted, customer_ref=number)


def show(needs: Needs, wanted: Wanted, found: FoundBill) -> Journey[None]:
    """What is owed, if anything is, and paying it, if she likes."""
    trail = Trail(TASK.task, wanted.asked, wanted.asked + STEPS)
    if found.status is BillStatus.OTHER:
        raise Refused("biller_unclear")
    if found.bill is None or found.status not in _OPEN:
        yield from ask(settled(found, TASK))
    elif (yield from ask(shown(wanted.biller, found, found.bill, trail.on(1)))):
        yield from pay(needs, wanted.biller, found, found.bill, trail)


def pay(needs: Needs, biller: Biller, found: FoundBill, bill: Bill, trail: Trail) -> Journey[None]:
    """All of it, from an account in its currency."""
    accounts = tuple(account for account in (yield from paid_from(needs)) if account.available.currency == bill.amount.currency)
    if not accounts:
        return (yield from nothing_to_pay_from(TASK))
    if len(accounts) > 1:
        trail = replace(trail, number=trail.number + 1, of=trail.of + 1)
    account = accounts[0] if len(accounts) == 1 else (yield from ask(which_account(accounts, trail.on(1))))
    order = PaymentOrder(needs.task_id, account.account_id, biller.name, biller.account, bill.amount, found.reference)
    firm = Payee(biller.biller_id, biller.name, biller.account, paid_before=not found.of_another)
    try:
        sent = yield from go_through(needs, order, Recipient(firm, trail.on(-1), note_called=FOR_THE_BILL))
    except Refused as no:
        return (yield from not_taken(needs, no, found, bill))
    return (yield from receipt_to_keep(needs, sent[1], TASK, note_called=FOR_THE_BILL) if sent else nothing_was_sent(TASK))


def not_taken(needs: Needs, no: Refused, found: FoundBill, bill: Bill) -> Journey[None]:
    """The bank does not take it, or has it already."""
    if no.code in _SENT_BEFORE:
        payment: Payment = yield from read(needs.bank.payment, needs.task_id)
        return (yield from receipt_to_keep(needs, payment, TASK, note_called=FOR_THE_BILL))
    if no.code != "AM04" and no.code not in _ENDS_IT:
        raise no
    yield from ask(too_much(found, bill, TASK) if no.code == "AM04" else refusal(no, TASK))
    return None
