"""What the bank's refusals mean, in plain words: what happened, what it means, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.money import Money, NotMoney
from app.journeys.ports import Refused
from app.journeys.say import Say, say
from app.journeys.steps import Choose, Option, Tell, Trail

_CHANGED: Final = (
    say("Refusals", "Something has changed since you looked."),
    say("Refusals", "Nothing was sent. Please go through it once more."),
)
_WORDS: Final[dict[str, tuple[Say, ...]]] = {
    "AM04": (
        say("Refusals", "There is not enough money on this account."),
        say("Refusals", "Nothing was sent. You can send a smaller amount."),
    ),
    "AM14": (
        say("Refusals", "This is more than may be sent at once."),
        say("Refusals", "Nothing was sent. You can send a smaller amount, or go to the branch."),
    ),
    "AM03": (
        say("Refusals", "This account is in the money of another country."),
        say("Refusals", "Nothing was sent. At the branch, a person can help you with that."),
    ),
    "amount_invalid": (
        say("Refusals", "This amount cannot be sent."),
        say("Refusals", "Nothing was sent. Please enter the amount once more."),
    ),
    "same_account": (
        say("Refusals", "This is the account that the money comes from."),
        say("Refusals", "Nothing was sent. Please check whose number is on your paper."),
    ),
    "frozen": (
        say("Refusals", "You had everything stopped. So no money goes out."),
        say("Refusals", "Nothing was sent. Your answers are kept."),
        say("Refusals", "“Stop everything” on the start page shows how it can be undone."),
    ),
    "device_untrusted": (
        say("Refusals", "The bank has known this computer for less than a day."),
        say("Refusals", "So for now it sends money only to people whom you have paid before. That keeps thieves out."),
        say("Refusals", "Nothing was sent. Tomorrow it can be sent from here, and at the branch already now."),
    ),
    "not_at_kiosk": (
        say("Refusals", "This is not done at this machine."),
        say("Refusals", "Nothing was changed. You can do it at home, or at the counter with a person."),
    ),
    "beneficiary_exists": (
        say("Refusals", "This account is in your list already."),
        say("Refusals", "So nothing had to be added."),
    ),
    "payment_not_sent": (
        say("Refusals", "This payment has not gone out."),
        say("Refusals", "So there is nothing to ask back: you can still stop it, at the start under “Waiting to go out”."),
    ),
    "too_many_attempts": (
        say("Refusals", "This was tried many times today."),
        say("Refusals", "To protect you, it has to wait a while. Nothing is lost. You can also talk to a person."),
    ),
    "words_refused": (
        say("Refusals", "Your words cannot be passed on like this."),
        say("Refusals", "Words to those you trust go without long numbers and without links. That protects both of you."),
        say("Refusals", "Nothing was sent. Please say it in other words, or leave it empty."),
    ),
    "bill_unknown": (
        say("Refusals", "The firm does not know this number."),
        say("Refusals", "Please compare it with your bill on paper, digit by digit."),
    ),
    "biller_silent": (
        say("Refusals", "The firm does not answer at the moment."),
        say("Refusals", "Nothing was paid. You can try again a little later, or call the firm."),
    ),
    "biller_unclear": (
        say("Refusals", "What the firm answers does not fit what we have asked. So we do not rely on it."),
        say("Refusals", "Nothing was paid. Please try again tomorrow, or talk to a person."),
    ),
    "bill_paid": (
        say("Refusals", "This bill is paid already."),
        say("Refusals", "Nothing more was paid. You need not pay it again."),
    ),
    "bill_under_way": (
        say("Refusals", "This bill is being paid already."),
        say("Refusals", "Nothing more was paid. You need not pay it again."),
    ),
    "bill_changed": (
        say("Refusals", "The bill has changed since you looked."),
        say("Refusals", "Nothing was paid. Please look it up once more."),
    ),
    "DT01": (
        say("Refusals", "On this day it can no longer begin."),
        say("Refusals", "Nothing was set up yet. Your other answers are kept."),
    ),
    "standing_orders_full": (
        say("Refusals", "You have as many regular payments as one person may have."),
        say("Refusals", "If you stop one that you no longer need, there is room."),
    ),
    "content_changed": _CHANGED,
    "questions_unanswered": (
        say("Refusals", "The bank would like to ask you something about this payment."),
        say("Refusals", "Nothing was sent. Please go through it once more."),
    ),
    "review_unknown": _CHANGED,
    "confirmation_out_of_order": _CHANGED,
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
_ONE_PAYMENT: Final = say("Refusals", "This is more than the {limit} that may go out in one payment.")
_ONE_DAY: Final = say("Refusals", "Together with what you have sent today, this is more than the {limit} for one day.")
_LEFT: Final = say("Refusals", "Nothing was sent. You can still send {left} today.")
_NOTHING_LEFT: Final = say("Refusals", "Nothing was sent. You can send it tomorrow.")
_AT_KIOSK: Final = say("Refusals", "This machine sends a little at a time. For more, please go to the counter: somebody does it with you.")
_SET_BY_HER: Final = say("Refusals", "Your limits are under “My settings”.")


def refusal(no: Refused, trail: Trail) -> Tell:
    """The step that tells a refusal. The code itself is for the bank's people and is not shown."""
    headline, *meaning = _words(no)
    return Tell(
        key=f"refused-{no.code}", trail=trail, question=headline, why=tuple(meaning), go_on=say("Refusals", "I understand"), mood="care"
    )


def another(no: Refused, again: Say, trail: Trail) -> Choose[bool]:
    """The same where something else may be sent instead: whether she would like that. Leaving is offered, for Back may not lead out."""
    headline, *meaning = _words(no)
    return Choose(
        key=f"refused-{no.code}",
        trail=trail,
        question=headline,
        why=tuple(meaning),
        options=(
            Option("again", again, value=True, icon="resume"),
            Option("leave", say("Refusals", "Leave it, and send nothing"), value=False, icon="cross"),
        ),
    )


def _words(no: Refused) -> tuple[Say, ...]:
    return _above_a_limit(no.facts) or _WORDS.get(no.code, _OTHERWISE)


def _above_a_limit(facts: Mapping[str, object]) -> tuple[Say, ...]:
    """AM14 with which limit it is, and what is left of it; nothing where the bank does not say."""
    limit, left = _amount(facts.get("limit")), _amount(facts.get("left"))
    if limit is None or left is None:
        return ()
    headline = (_ONE_DAY if facts.get("which") == "daily" else _ONE_PAYMENT)(limit=limit)
    where = _AT_KIOSK if facts.get("place") == "kiosk" else _SET_BY_HER
    return headline, _LEFT(left=left) if left.minor else _NOTHING_LEFT, where


def _amount(fact: object) -> Money | None:
    match fact:
        case {"currency": str() as currency, "amount": str() as decimal}:
            try:
                return Money.parse(currency, decimal)
            except NotMoney:
                return None
    return None
