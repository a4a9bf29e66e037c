"""Payments that a person of the bank looks into: what came of it, and the news of it, in words that shame nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.domain.notices import Notice
from app.domain.payments import Payment
from app.journeys.agreement_news import WAITS_AT
from app.journeys.piece_of_news import PieceOfNews
from app.journeys.say import Name, Say, say

STOPPED_BY_BANK: Final = "bank_refused"
NOT_LOOKED_INTO: Final = "check_expired"
"""The bank's reasons."""
ON_THE_CARD: Final = say("Checks", "You can call the bank yourself: the number is on the back of your bank card.")
NO_SECRETS: Final = say("Checks", "Whoever is really from the bank never asks for your secret number or a code.")
_ASK_HER: Final = say("Checks", "Call {customer}, on the number you have always used, and ask whether all is well.")
_NO_FAULT: Final = say("Checks", "It looked like a scam. You have done nothing wrong: such people fool everybody.")


def what_the_bank_said(payment: Payment) -> tuple[Say, ...]:
    """Why it did not go out, where that was the bank's doing; and what she can do now."""
    if STOPPED_BY_BANK in payment.reasons:
        return (say("Checks", "A person at the bank has stopped it."), _NO_FAULT, ON_THE_CARD)
    if NOT_LOOKED_INTO in payment.reasons:
        return (
            say("Checks", "Nobody at the bank came to look at it in time. We are sorry."),
            say("Checks", "Please talk to the bank before you send it again."),
            ON_THE_CARD,
        )
    return ()


def stopped_in_short(payment: Payment) -> Say | None:
    """The same on a line of a list."""
    if STOPPED_BY_BANK in payment.reasons:
        return say("Checks", "The bank took it for a scam")
    return say("Checks", "The bank did not look at it in time") if NOT_LOOKED_INTO in payment.reasons else None


def check_news(notice: Notice) -> PieceOfNews | None:
    """The words for news of it; nothing where it is none, or does not say what belongs to it."""
    if words := _TO_HER.get(notice.code):
        payee = notice.facts.get("creditorName")
        return words(Name(payee)) if payee else None
    if words := _TO_HER_FAMILY.get(notice.code):
        her = notice.facts.get("customerName")
        return words(Name(her)) if her else None
    return None


def _held(payee: Name) -> PieceOfNews:
    headline = say("Checks", "A person at the bank first looks at your payment to {payee}, and calls you.")
    because = say("Checks", "Because scams often look like this, the bank wants to be sure.")
    return PieceOfNews(headline(payee=payee), (because, NO_SECRETS, WAITS_AT), "care")


def _released(payee: Name) -> PieceOfNews:
    headline = say("Checks", "A person at the bank has looked at your payment to {payee}. The bank holds it no longer.")
    return PieceOfNews(headline(payee=payee), (WAITS_AT,), "news")


def _stopped(payee: Name) -> PieceOfNews:
    headline = say("Checks", "A person at the bank has stopped your payment to {payee}. Nothing was sent.")
    return PieceOfNews(headline(payee=payee), (_NO_FAULT, NO_SECRETS, ON_THE_CARD), "care")


def _too_late(payee: Name) -> PieceOfNews:
    headline = say("Checks", "Nobody at the bank came to look at your payment to {payee} in time. Nothing was sent.")
    return PieceOfNews(headline(payee=payee), (say("Checks", "Please talk to the bank before you send it again."), ON_THE_CARD), "care")


def _somebody_else_s(customer: Name) -> PieceOfNews:
    """To somebody who helps: that there is something, and not what."""
    return PieceOfNews(
        say("Checks", "The bank is looking into a payment of {customer}.")(customer=customer),
        (
            say("Checks", "It may be a scam, or nothing at all. Please do not be angry with {customer}.")(customer=customer),
            _ASK_HER(customer=customer),
        ),
        "care",
    )


def _somebody_else_s_released(customer: Name) -> PieceOfNews:
    headline = say("Checks", "The bank has looked into the payment of {customer}, and holds it no longer.")
    return PieceOfNews(headline(customer=customer), (_ASK_HER(customer=customer),), "news")


def _somebody_else_s_stopped(customer: Name) -> PieceOfNews:
    headline = say("Checks", "The bank has stopped the payment of {customer}. Nothing was sent.")
    no_fault = say("Checks", "It looked like a scam. {customer} has done nothing wrong: such people fool everybody.")
    return PieceOfNews(headline(customer=customer), (no_fault(customer=customer), _ASK_HER(customer=customer)), "care")


def _somebody_else_s_too_late(customer: Name) -> PieceOfNews:
    headline = say("Checks", "Nobody at the bank came to look at the payment of {customer} in time. Nothing was sent.")
    talk = say("Checks", "It is best if {customer} talks to the bank before sending it again.")
    return PieceOfNews(headline(customer=customer), (talk(customer=customer), _ASK_HER(customer=customer)), "care")


_TO_HER: Final[dict[str, Callable[[Name], PieceOfNews]]] = {
    "payment_held_by_bank": _held,
    "payment_bank_released": _released,
    "payment_bank_refused": _stopped,
    "payment_check_expired": _too_late,
}
_TO_HER_FAMILY: Final[dict[str, Callable[[Name], PieceOfNews]]] = {
    "helped_payment_held": _somebody_else_s,
    "helped_payment_released": _somebody_else_s_released,
    "helped_payment_refused": _somebody_else_s_stopped,
    "helped_payment_expired": _somebody_else_s_too_late,
}
