"""What she would like to say to those who have to agree to a payment: why, in her own words, or nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.domain.payments import PaymentOrder, Review
from app.journeys.agreement import has_to_agree, may_agree
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Name, say
from app.journeys.steps import Trail
from app.journeys.steps_messages import EnterLine

_LONGEST: Final = 140
"""As the bank keeps a line."""


def with_her_note(needs: Needs, order: PaymentOrder, review: Review, trail: Trail) -> Journey[tuple[PaymentOrder, Review]]:
    """The order and its review, with her note in both where she writes one: what they judge is what she has confirmed."""
    note = yield from ask(would_you_like_to_say_why((yield from read(may_agree, needs.bank)), trail))
    if not note:
        return order, review
    noted = replace(order, note_to_family=note)
    return noted, (yield from read(needs.bank.review_payment, noted))


def is_offered(review: Review) -> bool:
    """Whether there is anybody to write to."""
    return has_to_agree(review.requires)


def would_you_like_to_say_why(names: tuple[str, ...], trail: Trail) -> EnterLine:
    """One question, passed with one press. Where several may be asked, none is named beforehand."""
    to_one = say("OwnNote", "{name} is asked to agree. Would you like to write a few words about it?")
    to_some = say("OwnNote", "Somebody you trust is asked to agree. Would you like to write a few words about it?")
    return EnterLine(
        key="note-to-family",
        trail=trail,
        question=to_one(name=Name(names[0])) if len(names) == 1 else to_some,
        why=(
            say("OwnNote", "For instance who has asked you for the money, and what it is for."),
            say("OwnNote", "You can leave this empty and go on."),
        ),
        label=say("OwnNote", "Your words"),
        most=_LONGEST,
    )
