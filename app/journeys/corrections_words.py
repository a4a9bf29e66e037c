"""Asking the bank to put something right, in plain sentences: what is wrong, what the bank says to it, and the news of that."""

from __future__ import annotations

from typing import Final

from app.domain.corrections import Correction, Course, Outcome, Subject
from app.domain.notices import Notice
from app.journeys.piece_of_news import PieceOfNews
from app.journeys.say import Say, say
from app.journeys.steps import Browse, Choose, EnterText, Item, Option, Tell, Trail

TRAIL: Final = Trail(say("Mine", "What the bank keeps about me"))
SUBJECTS: Final[dict[Subject, tuple[Say, str]]] = {
    Subject.NAME: (say("Mine", "My name"), "info"),
    Subject.ADDRESS: (say("Mine", "My address"), "home"),
    Subject.TELEPHONE: (say("Mine", "My telephone number"), "phone"),
    Subject.ACCOUNT: (say("Mine", "An account, or what happened there"), "money"),
    Subject.OTHER: (say("Mine", "Something else"), "question"),
}
_WAITS: Final = say("Mine", "A person at the bank reads it. You are told the answer")
_OUTCOMES: Final[dict[Outcome, tuple[Say, str]]] = {
    Outcome.CORRECTED: (say("Mine", "The bank has put it right"), "check"),
    Outcome.RIGHT_ALREADY: (say("Mine", "The bank has looked: as it stands there, it is right"), "info"),
    Outcome.PROOF_NEEDED: (say("Mine", "The bank has to see a paper first. Please come to the branch with your identity card"), "home"),
    Outcome.KEPT_ELSEWHERE: (say("Mine", "It is not this bank that keeps it, so this bank cannot change it"), "info"),
    Outcome.MUST_STAY: (say("Mine", "It is the record of something that has happened. Nobody may change it, the bank neither"), "info"),
}
_KNOWN: Final = {outcome.value: outcome for outcome in Outcome}
_ANOTHER_ANSWER: Final = say("Mine", "The bank has answered. A person there can tell you what"), "question"
_TALK: Final = say("Mine", "If that is not as it should be, press “Talk to a person”.")
_ANSWERED: Final = say("Mine", "The bank has answered what you asked to have put right.")


def what_is_wrong() -> Choose[Subject]:
    """What it is about."""
    return Choose(
        key="subject",
        trail=TRAIL,
        question=say("Mine", "What is wrong?"),
        options=tuple(Option(subject.value, label, subject, icon=icon) for subject, (label, icon) in SUBJECTS.items()),
    )


def in_her_words(subject: Subject) -> EnterText:
    """How it is right."""
    return EnterText(
        key="words",
        trail=TRAIL,
        question=say("Mine", "What should it be?"),
        why=(
            say("Mine", "In your own words, such as: “My name is written with another sign.”"),
            say("Mine", "Never write your secret number here."),
        ),
        label=SUBJECTS[subject][0],
        least=2,
        most=140,
    )


def the_bank_has_it() -> Tell:
    """It has been asked for."""
    return Tell(
        key="correction-asked",
        trail=TRAIL,
        question=say("Mine", "The bank has what you wrote."),
        why=(
            say("Mine", "A person there reads it, and may call you to be sure that it was you."),
            say("Mine", "You are told the answer, and it stands here under “What I asked to have put right”."),
        ),
        go_on=say("Mine", "All right"),
        mood="done",
    )


def what_became(corrections: tuple[Correction, ...]) -> Browse:
    """Every request of hers, the latest first, and under it what the bank says."""
    return Browse(
        key="corrections",
        trail=TRAIL,
        question=say("Mine", "This is what you asked to have put right."),
        items=tuple(item for place, each in enumerate(corrections) for item in _course_of(str(place), each)),
        empty=say("Mine", "You have not asked for anything."),
        done=say("Mine", "I have seen it"),
    )


def correction_news(notice: Notice) -> PieceOfNews | None:
    """The words for news of an answer; nothing where it is none."""
    if notice.code != "correction_answered":
        return None
    outcome = _KNOWN.get(notice.facts.get("outcome", ""), Outcome.OTHER)
    words = notice.facts.get("words", "")
    done = outcome is Outcome.CORRECTED
    answer = say("Mine", "{answer}.")(answer=_outcome(outcome)[0])
    told = (answer, *((_in_its_words(words),) if words else ()), *(() if done else (_TALK,)))
    return PieceOfNews(_ANSWERED, told, "done" if done else "news")


def _outcome(outcome: Outcome) -> tuple[Say, str]:
    return _OUTCOMES.get(outcome, _ANOTHER_ANSWER)


def _in_its_words(words: str) -> Say:
    return say("Mine", "The bank writes: “{words}”")(words=words)


def _course_of(key: str, correction: Correction) -> tuple[Item, ...]:
    """What she wrote, and beneath it the answer, so far as there is one."""
    answered = correction.outcome or (None if correction.course is Course.RECEIVED else Outcome.OTHER)
    course, icon = _outcome(answered) if answered else (_WAITS, "clock")
    heading = say("Mine", "{what}, {day}")(what=SUBJECTS[correction.subject][0], day=correction.at.astimezone().date())
    asked = Item(key, say("Mine", "You wrote: {words}")(words=correction.words), course, heading, icon)
    return (asked, Item(f"{key}-answer", _in_its_words(correction.answer), icon="message")) if correction.answer else (asked,)
