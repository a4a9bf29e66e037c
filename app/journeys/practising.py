"""Practise with pretend money: which lesson, as it is asked at her own bank. What is played then is :mod:`app.journeys.practice`."""

from __future__ import annotations

from typing import Final

from app.journeys.ports import Needs, Refused
from app.journeys.rehearsing import NOT_NOW, Lesson
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Say, say
from app.journeys.steps import Choose, Option, Tell, Trail

PRACTICE: Final = "practice"
"""The task's name."""
TRAIL: Final = Trail(say("Practice", "Practise"))


LESSONS: Final[dict[Lesson, tuple[Say, Say, str]]] = {
    Lesson.PAY: (say("Practice", "Pay someone"), say("Practice", "From the first press to the last"), "pay"),
    Lesson.SCAMS: (say("Practice", "Spot a scam"), say("Practice", "Three messages and a call"), "look"),
    Lesson.TRUST: (say("Practice", "Ask someone you trust"), say("Practice", "A large amount: somebody looks at it with you"), "family"),
    Lesson.POWER_CUT: (say("Practice", "When the power goes off"), say("Practice", "In the middle, and nothing is lost"), "electricity"),
    Lesson.FREE: (say("Practice", "Try anything"), say("Practice", "Everything is there, and nobody leads you"), "hand"),
}
"""What each is called, what it holds, and its icon."""


def which_lesson() -> Choose[Lesson]:
    """What to practise?"""
    return Choose(
        key="which-lesson",
        trail=TRAIL,
        question=say("Practice", "What would you like to practise?"),
        why=(
            say("Practice", "You practise at a pretend bank on this computer, with pretend money. You can do nothing wrong there."),
            say("Practice", "One press ends it at any time, and nothing of it is kept."),
        ),
        options=tuple(Option(lesson.value, label, lesson, detail, icon) for lesson, (label, detail, icon) in LESSONS.items()),
    )


def practise(needs: Needs) -> Journey[str]:
    """Picks a lesson, and has it played; then the same question again, for who would like another. Answers the name of what comes next."""
    lesson = yield from ask(which_lesson())
    if needs.practising is None:
        return ""
    try:
        yield from read(needs.practising.play, lesson)
    except Refused as no:
        if no.code != NOT_NOW:
            raise
        yield from ask(not_now())
        return ""
    return PRACTICE


def not_now() -> Tell:
    """There is no pretend bank at the moment."""
    return Tell(
        key="no-practice",
        trail=TRAIL,
        question=say("Practice", "You cannot practise just now."),
        why=(say("Practice", "The pretend bank did not start. At your real bank nothing was done. Please try again a little later."),),
        go_on=say("Practice", "All right"),
    )
