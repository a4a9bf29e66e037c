"""What the bank asks about a payment, what she can say to it, and the warning: in plain words, and nobody is blamed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.alerts import Alert
from app.domain.payments import Review, ScamWarning
from app.domain.scam_payment.questions import ANSWERS, Answer, Purpose, Question, Whence, YesNo, answer
from app.domain.scams import ScamType
from app.journeys.clearing import bank_looks_into
from app.journeys.say import Name, Say, say
from app.journeys.scam_names import SCAM_NAMES
from app.journeys.scam_truths import TRUTHS
from app.journeys.steps import Choose, Option, Trail
from app.journeys.steps_warning import Warn

NOT_NOW: Final = "not-now"
_ASKED: Final[Mapping[Question, Say]] = {
    Question.PURPOSE: say("ScamPayment", "What is this payment for?"),
    Question.ON_THE_PHONE: say("ScamPayment", "Is somebody on the phone with you about this, or beside you saying what to press?"),
    Question.KEEP_SECRET: say("ScamPayment", "Has anybody asked you to keep this from your family or from the bank?"),
    Question.TOLD_TO_PAY: say("ScamPayment", "Has somebody told you to make this payment?"),
    Question.WHERE_FROM: say("ScamPayment", "Where do you have the account number from?"),
    Question.MET_IN_PERSON: say("ScamPayment", "Have you ever met {name} face to face?"),
}
_ANSWERS: Final[Mapping[Answer, Say]] = {
    Purpose.FAMILY: say("ScamPayment", "For my family or a friend"),
    Purpose.GOODS: say("ScamPayment", "For something I buy, for rent, or for work done"),
    Purpose.CARE: say("ScamPayment", "For a cure, a place in a home, or a pension"),
    Purpose.GAIN: say("ScamPayment", "To earn something with the money"),
    Purpose.FEE: say("ScamPayment", "A fee or deposit, so that I get something: a prize, a loan, work, a refund"),
    Purpose.SAFE: say("ScamPayment", "To keep my money safe, or because an office wants it"),
    Purpose.OTHER: say("ScamPayment", "For something else"),
    Whence.IN_PERSON: say("ScamPayment", "From this person, face to face"),
    Whence.PAPER: say("ScamPayment", "From a bill or another paper of mine"),
    Whence.MESSAGE: say("ScamPayment", "From a message"),
    Whence.CALL: say("ScamPayment", "From somebody on the phone"),
    Whence.CHANGED: say("ScamPayment", "Somebody I know says that it is a new account"),
    YesNo.YES: say("ScamPayment", "Yes"),
    YesNo.NO: say("ScamPayment", "No"),
}
_SHORT: Final[Mapping[tuple[Question, Answer], Say]] = {
    (Question.PURPOSE, Purpose.FAMILY): say("ScamPayment", "It is for family or a friend"),
    (Question.PURPOSE, Purpose.GOODS): say("ScamPayment", "It is for something bought, for rent, or for work done"),
    (Question.PURPOSE, Purpose.CARE): say("ScamPayment", "It is for a cure, a place in a home, or a pension"),
    (Question.PURPOSE, Purpose.GAIN): say("ScamPayment", "It is to earn something with the money"),
    (Question.PURPOSE, Purpose.FEE): say("ScamPayment", "It is paid first, to get something"),
    (Question.PURPOSE, Purpose.SAFE): say("ScamPayment", "It is to keep the money safe, or because an office wants it"),
    (Question.PURPOSE, Purpose.OTHER): say("ScamPayment", "It is for something else"),
    (Question.ON_THE_PHONE, YesNo.YES): say("ScamPayment", "On the phone about it at that moment"),
    (Question.ON_THE_PHONE, YesNo.NO): say("ScamPayment", "Not on the phone about it"),
    (Question.KEEP_SECRET, YesNo.YES): say("ScamPayment", "Was asked to keep it secret"),
    (Question.KEEP_SECRET, YesNo.NO): say("ScamPayment", "Was not asked to keep it secret"),
    (Question.TOLD_TO_PAY, YesNo.YES): say("ScamPayment", "Was told by somebody to pay it"),
    (Question.TOLD_TO_PAY, YesNo.NO): say("ScamPayment", "Was told by nobody to pay it"),
    (Question.WHERE_FROM, Whence.IN_PERSON): say("ScamPayment", "Has the number from the payee, face to face"),
    (Question.WHERE_FROM, Whence.PAPER): say("ScamPayment", "Has the number from a bill or another paper"),
    (Question.WHERE_FROM, Whence.MESSAGE): say("ScamPayment", "Has the number from a message"),
    (Question.WHERE_FROM, Whence.CALL): say("ScamPayment", "Has the number from somebody on the phone"),
    (Question.WHERE_FROM, Whence.CHANGED): say("ScamPayment", "Somebody known is said to have a new account"),
    (Question.MET_IN_PERSON, YesNo.YES): say("ScamPayment", "Has met the payee"),
    (Question.MET_IN_PERSON, YesNo.NO): say("ScamPayment", "Has never met the payee"),
}


def asked(question: Question, review: Review, trail: Trail, *, first: bool) -> Choose[Answer]:
    """A question of the bank's. With the first it is said why."""
    words = _ASKED[question]
    why = (
        say("ScamPayment", "The bank asks because scams often look like this. It takes a moment and protects you."),
        say("ScamPayment", "Say how it really is, whatever you were told to say."),
    )
    return Choose(
        key=f"asked-{question.value}",
        trail=trail,
        question=words(name=Name(review.creditor_name)) if question is Question.MET_IN_PERSON else words,
        why=why if first else (),
        options=tuple(Option(each.value, _ANSWERS[each], each) for each in ANSWERS[question]),
    )


def warned(warning: ScamWarning, alert: Alert | None, language: str, review: Review, trail: Trail) -> Warn:
    """The very scam by its name, or the two or three that it may be, what to know of each, and what the bank tells of it just now.

    Not now is marked beforehand.
    """
    held = say("ScamPayment", "A person at the bank looks at it first, and calls you")
    return Warn(
        key="scam-warning",
        trail=trail,
        question=_headline(warning.scam_types),
        why=(
            *_truths(warning.scam_types[:2] if alert else warning.scam_types),
            *((_GOES_ROUND(headline=Name(alert.worded(language).headline)),) if alert else ()),
            say("ScamPayment", "It can be paid tomorrow as well. Sleep on it, and ask somebody you trust."),
        ),
        options=(
            Option(
                NOT_NOW, say("ScamPayment", "Not now. Send nothing"), False, say("ScamPayment", "Your money stays where it is"), "shield"
            ),
            Option(
                "go-on",
                say("ScamPayment", "I am sure. Go on all the same"),
                True,
                held if bank_looks_into(review.requires) else None,
                "pay",
            ),
        ),
        chosen=NOT_NOW,
        leave=say("ScamPayment", "Send nothing"),
        go_on=say("ScamPayment", "Go on all the same"),
    )


def in_short(question: str, said: str) -> Say | None:
    """What she said, for those who look at it with her; nothing where a newer bank has asked what this program does not know."""
    try:
        return _SHORT[answer(question, said)]
    except ValueError:
        return None


def _headline(scams: tuple[ScamType, ...]) -> Say:
    """The name, where it is one that has a name."""
    named = say("ScamPayment", "Please stop for a moment. This looks like a scam: {scam}.")
    return named(scam=SCAM_NAMES[scams[0]]) if len(scams) == 1 and scams[0] in TRUTHS else _NAMELESS


def _truths(scams: tuple[ScamType, ...]) -> tuple[Say, ...]:
    """What to know of it; where it may be one of several, each by its name."""
    if len(scams) == 1:
        return (TRUTHS.get(scams[0], say("ScamPayment", "Whoever hurries you, or wants it kept secret, is cheating.")),)
    one_of_them = say("ScamPayment", "{scam}? {truth}")
    return tuple(one_of_them(scam=SCAM_NAMES[each], truth=TRUTHS[each]) for each in scams)


_NAMELESS: Final = say("ScamPayment", "Please stop for a moment. This looks like a scam.")
_GOES_ROUND: Final = say("ScamPayment", "The bank is warning of this now: {headline}")
