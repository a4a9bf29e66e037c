"""My payments: what she has sent, how each stands, and what she can do about it."""

from __future__ import annotations

from typing import Final

from app.domain.payments import Payment, PaymentStatus
from app.journeys.agreement import refused_in_short
from app.journeys.cheated import something_is_wrong
from app.journeys.checks import stopped_in_short
from app.journeys.clearing import why_this_waits
from app.journeys.paper import print_sheet
from app.journeys.paper_words import ICON, LARGE, LARGE_DETAIL, PAPER
from app.journeys.ports import Bank, Needs, Refused
from app.journeys.receipt import what_it_means
from app.journeys.receipt_sheet import receipt_sheet
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Digits, Name, Say, say
from app.journeys.steps import Browse, Choose, Confirm, Fact, Item, Option, Tell, Trail

TRAIL: Final = Trail(say("Payments", "My payments"))
ON_ITS_WAY: Final = Trail(say("Payments", "Waiting to go out"))
AT_ONCE: Final = 12
"""So many lines on one page."""
_WRONG: Final = "wrong"
_NOT_SENT: Final = say("Payments", "Nothing was sent")
_NOT_YET: Final = say("Payments", "It has not gone out yet")
_ON_ITS_WAY: Final = say("Payments", "Waiting to go out to {name}: {amount}, {day}")
_TOLD: Final[dict[PaymentStatus, tuple[Say, Say | None, str]]] = {
    PaymentStatus.SETTLED: (say("Payments", "You sent {name} {amount}, {day}"), None, "out"),
    PaymentStatus.PENDING: (_ON_ITS_WAY, _NOT_YET, "clock"),
    PaymentStatus.WAITING_FOR_FAMILY: (_ON_ITS_WAY, _NOT_YET, "clock"),
    PaymentStatus.CANCELLED: (say("Payments", "Stopped: {amount} to {name}, {day}"), _NOT_SENT, "stop"),
    PaymentStatus.REFUSED: (say("Payments", "Not sent by the bank: {amount} to {name}, {day}"), _NOT_SENT, "care"),
}
"""Each in one sentence, a smaller one under it, and an icon."""
_OF_ANOTHER_KIND: Final = say("Payments", "{amount} to {name}, {day}"), say("Payments", "The bank has this payment"), "question"


def my_payments(needs: Needs) -> Journey[None]:
    """Shows her payments, newest first, until she has seen enough; each can be opened."""
    seen = 0
    while True:
        payments = yield from read(confirmed, needs.bank, seen + AT_ONCE + 1)
        pressed = yield from ask(listed(payments, seen))
        if pressed == "done":
            return
        if pressed == "more":
            seen += AT_ONCE
        else:
            yield from one_payment(needs, (yield from read(needs.bank.payment, pressed)))


def confirmed(bank: Bank, most: int) -> tuple[Payment, ...]:
    """Her newest ``most`` payments. What she never confirmed is none, and however many of those there are, they hide no other."""
    asked = most
    while True:
        found = bank.payments(asked)
        payments = tuple(payment for payment in found if payment.status is not PaymentStatus.RECEIVED)
        if len(payments) >= most or len(found) < asked:
            return payments[:most]
        asked *= 2


def one_payment(needs: Needs, payment: Payment) -> Journey[None]:
    """One of them. What still waits can be stopped with one press; about any other she can say that something is wrong."""
    if not payment.waits:
        while (pressed := (yield from ask(as_it_stands(payment, prints=needs.paper is not None)))) == PAPER:
            yield from print_sheet(needs, receipt_sheet(payment), TRAIL)
        if pressed == _WRONG:
            yield from something_is_wrong(needs, payment)
        return
    if (yield from ask(shall_it_stop(payment))):
        yield from stop(needs, payment)


def stop(needs: Needs, payment: Payment) -> Journey[None]:
    """Stops what waits and says truly what came of it: it may have gone out meanwhile."""
    try:
        ended = yield from act(needs.bank.cancel_payment, payment.payment_id)
    except Refused as no:
        if no.code != "payment_final":
            raise
        ended = yield from read(needs.bank.payment, payment.payment_id)
    if ended.status is not PaymentStatus.CANCELLED:
        yield from ask(came_too_late())
        yield from one_payment(needs, ended)
    elif (yield from ask(stopped())) == _WRONG:
        yield from something_is_wrong(needs, ended)


def listed(payments: tuple[Payment, ...], seen: int) -> Browse:
    """A handful at once, the earlier ones on the next page."""
    shown = payments[seen : seen + AT_ONCE]
    return Browse(
        key=f"payments-{seen}" if seen else "payments",
        trail=TRAIL,
        question=say("Payments", "These are your payments. Which would you like to see?"),
        items=tuple(_line(payment) for payment in shown),
        empty=say("Payments", "You have not sent anything yet."),
        done=say("Payments", "Back to the start"),
        opens=True,
        more=say("Payments", "Show earlier ones") if len(payments) > seen + AT_ONCE else None,
    )


def as_it_stands(payment: Payment, *, prints: bool = False) -> Browse:
    """What came of one that is over, and what can be done about it. ``prints``: it can be had on paper."""
    asked_back = (say("Payments", "You have asked for this money back."),) if payment.recalled else ()
    wrong = say("Payments", "Something is wrong with this")
    for_that = say("Payments", "I was cheated, it was a slip, or it was not me")
    return Browse(
        key="payment",
        trail=TRAIL,
        question=_line(payment).sentence,
        why=asked_back or what_it_means(payment),
        above=_to_account(payment),
        items=(Item(_WRONG, wrong, for_that, icon="care"), *((Item(PAPER, LARGE, LARGE_DETAIL, icon=ICON),) if prints else ())),
        empty=wrong,
        done=say("Payments", "All is well"),
        opens=True,
    )


def shall_it_stop(payment: Payment) -> Confirm:
    """Why it waits and when it goes. Stopping is safe, so one press is enough; the only red key there is the one that stops everything."""
    question = say("Payments", "{amount} for {name} has not gone out yet. Shall it be stopped?")
    return Confirm(
        key="waiting-payment",
        trail=ON_ITS_WAY,
        question=question(amount=payment.amount, name=Name(payment.creditor_name)),
        why=why_this_waits(payment),
        facts=_to_account(payment),
        yes=say("Payments", "Stop this payment"),
        no=say("Payments", "Leave it as it is"),
        pause_seconds=0,
    )


def stopped() -> Choose[str]:
    """It is stopped. Whoever was pushed to send it may need more than that."""
    return Choose(
        key="payment-stopped",
        trail=ON_ITS_WAY,
        question=say("Payments", "It is stopped. Nothing was sent."),
        why=(say("Payments", "Your money is still there. Stopping to think is always right."),),
        options=(
            Option("well", say("Payments", "All is well"), "well", say("Payments", "I only changed my mind"), "check"),
            Option(
                _WRONG,
                say("Payments", "Something was wrong with it"),
                _WRONG,
                say("Payments", "Somebody pushed me to send it, or it was not me"),
                "care",
            ),
        ),
        chosen="well",
    )


def came_too_late() -> Tell:
    """It was over before she pressed."""
    return Tell(
        key="too-late",
        trail=ON_ITS_WAY,
        question=say("Payments", "This could not be stopped any more."),
        why=(say("Payments", "It was over before you pressed. Next you see how it stands, and what you can still do."),),
        go_on=say("Payments", "Show me"),
        mood="care",
    )


def _line(payment: Payment) -> Item:
    sentence, detail, icon = _TOLD.get(payment.status, _OF_ANOTHER_KIND)
    asked_back = say("Payments", "You have asked for it back") if payment.recalled else None
    day = payment.changed_at.astimezone().date()
    no = refused_in_short(payment) or stopped_in_short(payment) if payment.status is PaymentStatus.REFUSED else None
    sentence = say("Payments", "Not sent: {amount} to {name}, {day}") if no else sentence
    told = sentence(name=Name(payment.creditor_name), amount=payment.amount, day=day)
    return Item(payment.payment_id, told, asked_back or no or detail, icon=icon)


def _to_account(payment: Payment) -> tuple[Fact, ...]:
    return (Fact(say("Payments", "To the account ending in"), Digits(payment.creditor_account.last_four)),)
