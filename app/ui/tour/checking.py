"""The story of a payment that the bank holds: at her window, at that of somebody she trusts, and at two of the bank's desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.ui.tour.family import PaymentAmongTwo, pays
from app.ui.tour.story import (
    DESK,
    DESK2,
    FAMILY,
    HOME,
    Move,
    Press,
    PressCalled,
    PressFirst,
    PressNews,
    PressTalk,
    Stay,
    Story,
    Turn,
    Type,
    TypePracticePin,
    at,
)

_SPEAKS_OF_SCAM: Final = {"told_to_pay": "yes", "met_in_person": "no", "keep_secret": "yes", "on_the_phone": "no", "where_from": "no"}
_SPEAKS_OF_NONE: Final = {"told_to_pay": "no", "met_in_person": "yes", "keep_secret": "no", "on_the_phone": "no", "where_from": "yes"}


@dataclass(frozen=True, slots=True)
class HeldPayment:
    """What she pays, and what she says of it when the desk calls; ``holder``: in whose name the account is."""

    payment: PaymentAmongTwo
    holder: str
    says: str


def checked(bad: HeldPayment, good: HeldPayment, wants: str) -> Story:
    """Both accounts are named in a warning. One payment is refused after a call, the other goes; nobody is called twice.

    Then she asks for a call, and is not alone; ``wants``: what she wanted. All programs are known to the bank already.
    """
    return Story(
        "check-desk",
        (
            *at(HOME, ("pin", TypePracticePin()), *pays(bad.payment)),
            *at(FAMILY, ("pin", TypePracticePin()), ("news-helped_payment_held", None), ("helping", Stay())),
            *at(HOME, *pays(good.payment), ("home", Stay())),
            *at(DESK, ("pin", TypePracticePin()), ("desk", PressCalled(bad.holder)), ("held", Press("option:call")), ("reached", Stay())),
            *at(DESK2, ("pin", TypePracticePin()), ("desk", PressCalled(bad.holder)), ("in-other-hands", None), ("desk", Stay())),
            *_call(DESK, bad, _SPEAKS_OF_SCAM),
            *at(DESK, ("decide", Press("option:refuse")), ("refused", None), ("desk", Stay())),
            *at(HOME, ("news-payment_bank_refused", None), ("home", Stay())),
            *at(DESK2, ("desk", PressCalled(good.holder)), ("held", Press("option:call"))),
            *_call(DESK2, good, _SPEAKS_OF_NONE),
            *at(DESK2, ("decide", Press("option:release")), ("really-release", Press("yes")), ("released", None), ("desk", Stay())),
            *at(HOME, ("news-payment_settled", None), ("home", PressTalk()), ("whom-to-ask", Press("option:call-me"))),
            *at(HOME, ("how-to-talk", Press("option:yes-or-no")), ("only-yes-or-no", Press("option:ask"))),
            *at(HOME, ("we-call-you", None), ("home", Stay())),
            *at(DESK2, ("desk", PressNews()), ("desk", PressFirst("item:callback:")), ("who-waits", Press("option:call"))),
            *at(DESK2, ("call-back", Press("option:spoke"))),
            *at(DESK2, ("what-was-said", Type(wants)), ("called", None), ("desk", Stay())),
        ),
    )


def _call(seat: str, held: HeldPayment, answers: dict[str, str]) -> tuple[Turn, ...]:
    """From the first word to what was said."""
    asked: tuple[tuple[str, Move], ...] = tuple((f"ask-{question}", Press(f"option:{answer}")) for question, answer in answers.items())
    return at(seat, ("reached", Press("option:spoke")), *asked, ("what-was-said", Type(held.says)))
