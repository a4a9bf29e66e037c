"""The pages of a correction at the desk: its line at home, what is asked, the answer, and what came of it."""

from __future__ import annotations

from typing import Final

from app.domain.corrections import LONGEST_ANSWER, Asked, Outcome, Subject
from app.journeys.say import Digits, Name, Say, say
from app.journeys.steps import Choose, Fact, Item, Option, Review, Tell, Trail
from app.journeys.steps_messages import EnterLine

TRAIL: Final = Trail(say("DeskCorrections", "Something to put right"))
_UNDERSTOOD: Final = say("DeskCorrections", "I understand")
_ABOUT: Final[dict[Subject, Say]] = {
    Subject.NAME: say("DeskCorrections", "The name"),
    Subject.ADDRESS: say("DeskCorrections", "The address"),
    Subject.TELEPHONE: say("DeskCorrections", "The telephone number"),
    Subject.ACCOUNT: say("DeskCorrections", "An account, or what happened there"),
    Subject.OTHER: say("DeskCorrections", "Something else"),
}
_ANSWERS: Final[dict[Outcome, tuple[Say, Say | None, str]]] = {
    Outcome.PROOF_NEEDED: (say("DeskCorrections", "We need to see a paper first"), say("DeskCorrections", "At the branch"), "home"),
    Outcome.CORRECTED: (say("DeskCorrections", "It is put right now"), say("DeskCorrections", "I have changed it in the books"), "check"),
    Outcome.RIGHT_ALREADY: (say("DeskCorrections", "It is right as it is"), None, "info"),
    Outcome.KEPT_ELSEWHERE: (say("DeskCorrections", "Somebody else keeps this"), say("DeskCorrections", "Say who does"), "info"),
    Outcome.MUST_STAY: (
        say("DeskCorrections", "It has to stay"),
        say("DeskCorrections", "It tells what has happened, and may not be changed"),
        "stop",
    ),
}
_WAYS_IN: Final = frozenset({Subject.NAME, Subject.ADDRESS, Subject.TELEPHONE})
"""What a thief changes first, so that the bank's calls and letters come to him."""


def line(asked: Asked, key: str) -> Item:
    """Who asks, what about, and since when."""
    sentence = say("DeskCorrections", "{customer}: {subject}")(customer=Name(asked.customer_name), subject=_ABOUT[asked.subject])
    return Item(key, sentence, say("DeskCorrections", "Asked {at}")(at=asked.at), icon="care")


def what_is_asked(asked: Asked) -> Choose[Outcome | None]:
    """All there is to know, and the answers there are; to look again later is none."""
    who_asks = say(
        "DeskCorrections", "Somebody else may sit at that computer. First call {customer}, on the number that we have had for long."
    )
    customer = Name(asked.customer_name)
    answers: tuple[Option[Outcome | None], ...] = tuple(
        Option(outcome.value, label, outcome, detail, icon) for outcome, (label, detail, icon) in _ANSWERS.items()
    )
    return Choose(
        key="correction",
        trail=TRAIL,
        question=say("DeskCorrections", "What do we answer {customer}?")(customer=customer),
        why=(who_asks(customer=customer),) if asked.subject in _WAYS_IN else (),
        facts=(
            Fact(say("DeskCorrections", "What about"), _ABOUT[asked.subject]),
            Fact(say("DeskCorrections", "In the customer's words"), asked.words),
            Fact(say("DeskCorrections", "Customer number"), Digits(asked.customer_number), "name"),
            Fact(say("DeskCorrections", "Asked on"), asked.at),
        ),
        options=(
            *answers,
            Option("later", say("DeskCorrections", "Not now"), None, say("DeskCorrections", "It stays on the list"), "clock"),
        ),
    )


def in_your_words(asked: Asked, refused: str = "") -> EnterLine:
    """May be left empty. ``refused``: what the bank did not take; it is there again, to be changed."""
    not_sent = say(
        "DeskCorrections", "The bank did not take your words: a long number, a link or an address stands in them. Please change them."
    )
    return EnterLine(
        key="our-words",
        trail=TRAIL,
        question=say("DeskCorrections", "What else shall {customer} read?")(customer=Name(asked.customer_name)),
        why=(
            *((not_sent,) if refused else ()),
            say("DeskCorrections", "In plain words, as you would say it at the counter. You can also leave it empty."),
            say("DeskCorrections", "Write no number of an account or a card, and nothing about anybody else."),
        ),
        label=say("DeskCorrections", "Your words"),
        most=LONGEST_ANSWER,
        suggestion=refused,
    )


def read_back(asked: Asked, outcome: Outcome, words: str) -> Review:
    """What would be answered: it cannot be taken back."""
    own = (Fact(say("DeskCorrections", "Your words"), words),) if words else ()
    return Review(
        key="send-answer",
        trail=TRAIL,
        question=say("DeskCorrections", "Shall {customer} be told this?")(customer=Name(asked.customer_name)),
        why=(say("DeskCorrections", "It cannot be changed afterwards."),),
        facts=(Fact(say("DeskCorrections", "What we answer"), _ANSWERS[outcome][0], "name"), *own),
        yes=say("DeskCorrections", "Yes, send it"),
    )


def answered(asked: Asked) -> Tell:
    """It is done."""
    return Tell(
        key="answered",
        trail=TRAIL,
        question=say("DeskCorrections", "{customer} is told. It is off the list.")(customer=Name(asked.customer_name)),
        go_on=_UNDERSTOOD,
        mood="done",
    )


def answered_already() -> Tell:
    """A colleague was faster; or it is none that is on the list."""
    return Tell(
        key="answered-already",
        trail=TRAIL,
        question=say("DeskCorrections", "This is not on the list any more."),
        why=(say("DeskCorrections", "Mostly a colleague has answered it meanwhile. Nothing is said twice."),),
        go_on=_UNDERSTOOD,
        mood="news",
    )
