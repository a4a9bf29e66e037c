"""Pay someone I know: whom, how much, what for; read back; confirmed twice; a receipt."""

from __future__ import annotations

from typing import Final

from app.domain.accounts import Account
from app.domain.payees import Payee
from app.domain.payments import Payment, PaymentOrder, PaymentStatus, Review
from app.journeys import steps
from app.journeys.account_words import account_called
from app.journeys.ports import Needs, Refused
from app.journeys.receipt import nothing_was_sent, receipt
from app.journeys.refusals import refusal
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Digits, InWords, Name, as_it_is, say
from app.journeys.steps import Choose, Confirm, EnterAmount, EnterText, Fact, Option, Tell, Trail

TRAIL = Trail(say("Pay", "Pay someone"), of=5)
_DEALT_WITH: Final = frozenset({"payment_exists", "payment_final"})
_READ_BACK_ANEW: Final = frozenset({"content_changed", "confirmation_too_soon"})


def pay_someone(needs: Needs) -> Journey[None]:
    """Walks her through one payment to somebody in her list. The payment's id is the task's, so that it can only go out once."""
    if sent := (yield from sent_before(needs)):
        return (yield from receipt(sent, TRAIL.at(5)))
    payees = yield from read(needs.bank.payees)
    if not payees:
        return (yield from nobody_to_pay())
    account = yield from from_which_account(needs)
    payee = yield from ask(whom(payees))
    try:
        order, review = yield from agree_what(needs, account, payee)
        payment = yield from confirm_twice(needs, order, review)
    except Refused as no:
        if no.code not in _DEALT_WITH:
            raise
        payment = yield from read(needs.bank.payment, needs.task_id)
    yield from (receipt(payment, TRAIL.at(5)) if payment else nothing_was_sent(TRAIL.at(5)))
    return None


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


def agree_what(needs: Needs, account: Account, payee: Payee) -> Journey[tuple[PaymentOrder, Review]]:
    """Asks amount and note until the bank has a review of them."""
    while True:
        amount = yield from ask(how_much(payee, account))
        note = yield from ask(what_for(payee))
        order = PaymentOrder(needs.task_id, account.account_id, payee.name, payee.account, amount, note)
        try:
            return order, (yield from read(needs.bank.review_payment, order))
        except Refused as no:
            if no.code == "payment_exists":
                raise
            yield from ask(refusal(no, TRAIL.at(2)))


def confirm_twice(needs: Needs, order: PaymentOrder, review: Review) -> Journey[Payment | None]:
    """The heart: read back, a pause, and asked again in other words. ``None`` when she would rather not.

    What no longer holds by the time she confirms voids both confirmations: it is told, and read back anew.
    """
    while True:
        yield from ask(read_back(review))
        try:
            pause = yield from act(needs.bank.confirm_first, review)
            if (yield from ask(really(review, pause))):
                return (yield from act(needs.bank.confirm_second, review))
        except Refused as no:
            if no.code not in _READ_BACK_ANEW:
                raise
            yield from ask(refusal(no, TRAIL.at(4)))
            review = yield from read(needs.bank.review_payment, order)
        else:
            yield from act(needs.bank.cancel_payment, review.payment_id)
            return None


def whom(payees: tuple[Payee, ...]) -> Choose[Payee]:
    """Who gets the money?"""
    return Choose(
        key="payee",
        trail=TRAIL.at(1),
        question=say("Pay", "Who would you like to pay?"),
        options=tuple(
            Option(
                payee.payee_id,
                as_it_is(Name(payee.called)),
                payee,
                say("Pay", "{name}, account ending in {digits}")(name=Name(payee.name), digits=Digits(payee.account.last_four)),
                payee.picture or "person",
            )
            for payee in payees
        ),
    )


def from_which_account(needs: Needs) -> Journey[Account]:
    """Asks only where there is a choice: savings are not paid from."""
    accounts = [account for account in (yield from read(needs.bank.accounts)) if account.kind == "current"]
    if len(accounts) == 1:
        return accounts[0]
    return (
        yield from ask(
            Choose(
                key="account",
                trail=TRAIL.at(1),
                question=say("Pay", "Which account should the money come from?"),
                options=tuple(
                    Option(
                        account.account_id,
                        account_called(account),
                        account,
                        say("Pay", "You can spend {amount}")(amount=account.available),
                        "money",
                    )
                    for account in accounts
                ),
            )
        )
    )


def how_much(payee: Payee, account: Account) -> EnterAmount:
    """How much?"""
    return EnterAmount(
        key="amount",
        trail=TRAIL.at(2),
        question=say("Pay", "How much would you like to send to {name}?")(name=Name(payee.called)),
        why=(say("Pay", "You can spend {amount}.")(amount=account.available),),
        most=account.available,
    )


def what_for(payee: Payee) -> EnterText:
    """What for? May be left empty."""
    return EnterText(
        key="note",
        trail=TRAIL.at(3),
        question=say("Pay", "Would you like to write a few words to {name}?")(name=Name(payee.called)),
        why=(say("Pay", "You can leave this empty and go on."),),
        label=say("Pay", "Your words"),
        most=40,
    )


def read_back(review: Review) -> steps.Review:
    """The first confirmation: who, how much, from where, what will happen."""
    note = (Fact(say("Pay", "Your words"), review.note),) if review.note else ()
    fee = (Fact(say("Pay", "Fee"), review.fee),) if review.fee.minor else ()
    return steps.Review(
        key="review",
        trail=TRAIL.at(4),
        question=say("Pay", "Is everything right?"),
        facts=(
            Fact(say("Pay", "To"), Name(review.creditor_name), "name"),
            Fact(say("Pay", "Amount"), review.amount, "money"),
            Fact(say("Pay", "In words"), InWords(review.amount)),
            Fact(say("Pay", "To the account ending in"), Digits(review.creditor_account.last_four)),
            Fact(say("Pay", "From your account ending in"), Digits(review.debtor_account.last_four)),
            *fee,
            *note,
            Fact(say("Pay", "What happens next"), say("Pay", "We ask you once more. Only then the money goes out.")),
        ),
        yes=say("Pay", "Yes, this is right"),
    )


def really(review: Review, pause_seconds: int) -> Confirm:
    """The second confirmation: in other words."""
    return Confirm(
        key="confirm",
        trail=TRAIL.at(5),
        question=say("Pay", "Shall {amount} go to {name} now?")(amount=review.amount, name=Name(review.creditor_name)),
        why=(
            say("Pay", "Once it has gone out, it is hard to get back."),
            say("Pay", "You can still stop here. When in doubt, stop."),
        ),
        facts=(Fact(say("Pay", "Amount in words"), InWords(review.amount), "name"),),
        yes=say("Pay", "Send it now"),
        no=say("Pay", "Do not send"),
        pause_seconds=pause_seconds,
    )


def nobody_to_pay() -> Journey[None]:
    """Her list is empty."""
    yield from ask(
        Tell(
            key="nobody",
            trail=TRAIL,
            question=say("Pay", "Nobody is in your list yet."),
            why=(say("Pay", "At the branch, a person helps you to put somebody there."),),
            go_on=say("Pay", "Back to the start"),
        )
    )
