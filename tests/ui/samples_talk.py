"""Steps of talking to a person, of being warned, of telling the bank what one thinks, and an explanation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.accounts import AccountNumber
from app.domain.callbacks import Callback, CallTime
from app.domain.money import Money
from app.domain.payments import Clearing, Reason, Requirement, Review, ScamWarning
from app.domain.scams import ScamType
from app.journeys import feedback
from app.journeys.asking_help_words import whom_to_talk_to
from app.journeys.callbacks_words import is_awaited, only_yes_or_no
from app.journeys.explaining import explain
from app.journeys.say import say
from app.journeys.scam_payment_words import warned
from app.journeys.sign_in import enter_pin
from app.journeys.steps import Step, Trail
from app.journeys.talk import talk_to_a_person

NOW = datetime(2026, 11, 22, 2, 40, tzinfo=UTC)
TOMORROW = CallTime(NOW + timedelta(hours=23), NOW + timedelta(hours=26))


def warning() -> Step[Any]:
    """A payment that looks like a false investment."""
    account = AccountNumber("CN-BBAN", "6222021001116245702")
    money = Money("CNY", 130000)
    review = Review("p", "h", "王建业", account, account, money, Money("CNY", 0), "", 3, (Requirement(Clearing.BANK, Reason.SCAM_SIGNS),))
    return warned(ScamWarning((ScamType.INVEST,)), None, "zh_CN", review, Trail(say("Pay", "Pay someone"), 7, 9))


TALK_STEPS: dict[str, Callable[[], Step[Any]]] = {
    "whom-to-ask": lambda: whom_to_talk_to(sheets=True),
    "number": lambda: next(talk_to_a_person("01632 960 155")),  # type: ignore[arg-type]
    "number-practice": lambda: next(talk_to_a_person("01632 960 155", pretend=True)),  # type: ignore[arg-type]
    "only-yes-or-no": only_yes_or_no,
    "call-awaited": lambda: is_awaited(Callback("cbk_1", NOW, discreet=False, wanted=TOMORROW)),
    "how-is-it": feedback.how_is_it,
    "warning": warning,
    "explanation": lambda: next(explain(enter_pin(()))),  # type: ignore[arg-type]
}
