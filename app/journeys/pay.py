"""Pay someone: whom, how much, what for; read back; confirmed twice; a receipt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from app.domain.accounts import Account
from app.domain.payees import Payee
from app.domain.payments import Payment, PaymentOrder, PaymentStatus, Review, ScamWarning
from app.journeys.account_words import WRITTEN
from app.journeys.agreement import who_is_asked
from app.journeys.own_note import is_offered, with_her_note
from app.journeys.pay_words import (
    YOUR_WORDS,
    how_much,
    nobody_to_pay,
    nothing_to_pay_from,
    read_back,
    really,
    what_for,
    which_account,
    whom,
)
from app.journeys.payees import keep_in_list, somebody_new, steps_for
from app.journeys.ports import Needs, Refused
from app.journeys.receipt import HOME, nothing_was_sent
from app.journeys.receipt_sheet import receipt_to_keep
from app.journeys.refusals import another, refusal
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Say, say
from app.journeys.scam_payment import looked_into
from app.journeys.standing_order_confirming import read_back_order, really_order
from app.journeys.steps import Confirm, Trail
from app.journeys.steps import Review as ReadBack
from app.journeys.verification import in_short

TASK: Final = Trail(say("Pay", "Pay someone"))
STEPS: Final = 4
"""What is asked once it is known whom: how much, what for, read back, confirmed."""
_DEALT_WITH: Final = frozenset({"payment_exists", "payment_final"})
_READ_BACK_ANEW: Final = frozenset(
    {"content_changed", "review_unknown", "confirmation_out_of_order", "confirmation_too_soon", "questions_unanswered"}
)
_ANOTHER_AMOUNT: Final = frozenset({"AM04", "AM14", "amount_invalid"})
_LATER: Final = frozenset({"frozen", "too_many_attempts", "not_understood"})
"""Refusals that hold against nobody for ever: the task is kept. About any other it would be kept only to be refused again."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets the money, what the bank found of name and account, and where the task has come to."""

    payee: Payee
    trail: Trail
    found: Say | None = None
    note_called: Say = YOUR_WORDS

    @property
    def is_new(self) -> bool:
        """Whether nobody in her list."""
        return not self.payee.payee_id

    @property
    def one_more(self) -> Recipient:
        """The same where one step more is asked than is usual."""
        return replace(self, trail=replace(self.trail, number=self.trail.number + 1, of=self.trail.of + 1))


def pay_someone(needs: Needs) -> Journey[None]:
    """Walks her through one payment. The payment's id is the task's, so that it can only go out once."""
    if before := (yield from sent_before(needs)):
        return (yield from it_is_sent(needs, before, TASK, may_be_new=True))
    if (yield from read(needs.bank.read_freeze)).frozen:
        raise Refused("frozen")  # as the bank would in the end: told before she has entered anything, and what she has entered is kept
    accounts = yield from paid_from(needs)
    if not accounts:
        return (yield from nothing_to_pay_from(TASK))
    account = accounts[0] if len(accounts) == 1 else (yield from ask(which_account(accounts, TASK)))
    payees = yield from read(needs.bank.payees)
    if not payees and account.number.scheme not in WRITTEN:
        return (yield from nobody_to_pay(TASK))
    sent = yield from send(needs, account, payees, so_far=int(len(accounts) > 1))
    if sent:
        to, payment = sent
        return (yield from it_is_sent(needs, payment, to.trail.on(STEPS), may_be_new=to.is_new))
    return (yield from nothing_was_sent(TASK))


def send(needs: Needs, account: Account, payees: tuple[Payee, ...], so_far: int) -> Journey[tuple[Recipient, Payment] | None]:
    """Whom, how much, what for, confirmed twice. Where the bank does not pay whom she chose, she may choose anew. Nothing: rather not."""
    while to := (yield from recipient(needs, account.number.scheme, payees, so_far)):
        try:
            return (yield from arrange(needs, account, to))
        except Refused as no:
            if no.code in _LATER:
                raise
            if not (yield from ask(another(no, say("Pay", "Pay somebody else"), to.trail.on(1)))):
                return None
    return None


def arrange(needs: Needs, account: Account, to: Recipient) -> Journey[tuple[Recipient, Payment] | None]:
    """Amount and note, until the bank takes them, then confirmed twice. ``None`` when she would rather not."""
    note = ""
    while True:
        amount = yield from ask(how_much(to.payee, account, to.trail.on(1)))
        note = yield from ask(what_for(to.payee, to.trail.on(2), note))
        order = PaymentOrder(needs.task_id, account.account_id, to.payee.name, to.payee.account, amount, note)
        try:
            return (yield from go_through(needs, order, to))
        except Refused as no:
            if no.code in _DEALT_WITH:
                return to, (yield from read(needs.bank.payment, needs.task_id))
            if no.code not in _ANOTHER_AMOUNT:
                raise
            if not (yield from ask(another(no, say("Pay", "Send another amount"), to.trail.on(1)))):
                return None


def go_through(needs: Needs, order: PaymentOrder, to: Recipient) -> Journey[tuple[Recipient, Payment] | None]:
    """Reviewed, asked about and warned of where need be, with a note to those who have to agree, and confirmed twice."""
    found = yield from looked_into(needs, order, (yield from read(needs.bank.review_payment, order)), to.trail.on(2))
    if found is None:
        return None
    order, review = found
    told = review.warning
    if is_offered(review):
        to = to.one_more
        order, review = yield from with_her_note(needs, order, review, to.trail.on(2))
    payment = yield from confirm_twice(needs, order, review, to, told)
    return (to, payment) if payment else None


def it_is_sent(needs: Needs, payment: Payment, trail: Trail, *, may_be_new: bool) -> Journey[None]:
    """The receipt; and for somebody new, a place in her list."""
    yield from receipt_to_keep(needs, payment, trail, say("Pay", "I understand") if may_be_new else HOME)
    if may_be_new:
        yield from keep_in_list(needs, payment)


def sent_before(needs: Needs) -> Journey[Payment | None]:
    """When the task goes on after a sign-out or a crash: did its payment go out already?"""
    if not needs.resumed:
        return None
    try:
        payment = yield from read(needs.bank.payment, needs.task_id)
    except Refused as no:
        if no.code != "not_found":
            raise
        return None  # the bank has never heard of it
    return None if payment.status is PaymentStatus.RECEIVED else payment


def paid_from(needs: Needs) -> Journey[tuple[Account, ...]]:
    """The accounts that can be paid from: savings are not."""
    return tuple(account for account in (yield from read(needs.bank.accounts)) if account.kind != "savings")


def recipient(needs: Needs, scheme: str, payees: tuple[Payee, ...], so_far: int) -> Journey[Recipient | None]:
    """Somebody in her list, or somebody new; nobody where she would rather not. ``so_far``: how much was asked before."""
    if payees:
        so_far += 1
        if payee := (yield from ask(whom(payees, TASK, somebody_new=scheme in WRITTEN))):
            return Recipient(payee, counted(so_far))
    before = counted(so_far + steps_for(scheme))
    new = yield from somebody_new(needs, scheme, payees, before.at(so_far))
    return Recipient(new.payee, before, in_short(new.match) if new.match else None) if new else None


def counted(so_far: int) -> Trail:
    """Where the task has come to, once it is known how much there will be to ask."""
    return Trail(TASK.task, so_far, so_far + STEPS)


def confirm_twice(
    needs: Needs, order: PaymentOrder, review: Review, to: Recipient, told: ScamWarning | None = None
) -> Journey[Payment | None]:
    """The heart: read back, a pause, and asked again in other words. ``None`` when she would rather not.

    What no longer holds by the time she confirms voids both confirmations: it is told, and read back anew. ``told``: what she was warned
    of already.
    """
    while True:
        found = yield from looked_into(needs, order, review, to.trail.on(3), told)
        if found is None:
            return (yield from taken_back(needs, review))
        order, review = found
        told = review.warning
        asked = yield from who_is_asked(needs, review.requires)
        yield from ask(_read_back(review, to, asked))
        try:
            pause = yield from act(needs.bank.confirm_first, review)
            if (yield from ask(_really(review, pause, to))):
                return (yield from act(needs.bank.confirm_second, review))
        except Refused as no:
            if no.code not in _READ_BACK_ANEW:
                raise
            yield from ask(refusal(no, to.trail.on(3)))
            review = yield from read(needs.bank.review_payment, order)
        else:
            return (yield from taken_back(needs, review))


def _read_back(review: Review, to: Recipient, asked: tuple[Say, ...]) -> ReadBack:
    """The first question, about one payment or about what goes out again and again."""
    if review.schedule:
        return read_back_order(review, to.found, to.trail.on(3), asked)
    return read_back(review, to.found, to.trail.on(3), asked, to.note_called)


def _really(review: Review, pause: int, to: Recipient) -> Confirm:
    trail = to.trail.on(4)
    return really_order(review, review.schedule, pause, trail) if review.schedule else really(review, pause, trail)


def taken_back(needs: Needs, review: Review) -> Journey[Payment | None]:
    """She would rather not: nothing, unless it has gone further already. What was never begun need not be taken back."""
    try:
        ended = yield from act(needs.bank.cancel_payment, review.payment_id)
    except Refused as no:
        if no.code != "not_found":
            raise
        return None
    return None if ended.status is PaymentStatus.CANCELLED else ended
