"""What the bank's refusals mean, in plain words: what happened, what it means, what to do."""

from __future__ import annotations

from typing import Final

from app.journeys.ports import Refused
from app.journeys.say import Say, say
from app.journeys.steps import Tell, Trail

_WORDS: Final[dict[str, tuple[Say, Say]]] = {
    "AM04": (
        say("Refusals", "There is not enough money on this account."),
        say("Refusals", "Nothing was sent. You can send a smaller amount."),
    ),
    "AM14": (
        say("Refusals", "This is more than may be sent at once."),
        say("Refusals", "Nothing was sent. You can send a smaller amount, or go to the branch."),
    ),
    "amount_invalid": (
        say("Refusals", "This amount cannot be sent."),
        say("Refusals", "Nothing was sent. Please enter the amount once more."),
    ),
    "payee_unknown": (
        say("Refusals", "This person is not in your list any more."),
        say("Refusals", "Nothing was sent. Please go back to the start and choose again."),
    ),
    "content_changed": (
        say("Refusals", "Something has changed since you looked."),
        say("Refusals", "Nothing was sent. Please go through it once more."),
    ),
    "confirmation_too_soon": (
        say("Refusals", "That was a little early."),
        say("Refusals", "Nothing was sent. Please take your time and press again."),
    ),
    "payment_exists": (
        say("Refusals", "This payment has already been dealt with."),
        say("Refusals", "You need not send it again. You can see it under “My money”."),
    ),
    "payment_final": (
        say("Refusals", "This payment has already been dealt with."),
        say("Refusals", "Nothing more was sent. You can see it under “My money”."),
    ),
}
_OTHERWISE: Final = (
    say("Refusals", "The bank could not do this now."),
    say("Refusals", "You can try again, or talk to a person."),
)


def refusal(no: Refused, trail: Trail) -> Tell:
    """The step that tells a refusal. The code itself is for the bank's people and is not shown."""
    headline, meaning = _WORDS.get(no.code, _OTHERWISE)
    return Tell(
        key=f"refused-{no.code}", trail=trail, question=headline, why=(meaning,), go_on=say("Refusals", "I understand"), mood="care"
    )
