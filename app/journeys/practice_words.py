"""What is said before a practice lesson and after it, and when the power goes off in the middle."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from app.domain.people import Person
from app.journeys.practising import LESSONS, TRAIL
from app.journeys.rehearsing import Lesson
from app.journeys.say import Name, Say, say
from app.journeys.steps import Tell, Wait

_HERE: Final[Mapping[Lesson, Say]] = {
    Lesson.PAY: say("Practice", "We pay somebody together. At the top of each page you read what to do there."),
    Lesson.SCAMS: say("Practice", "You read three messages and hear one call. Say what you think of each: there is no wrong answer."),
    Lesson.TRUST: say("Practice", "We pay a large amount together. Before it leaves, {trusted} is asked, and looks at it with you."),
    Lesson.POWER_CUT: say("Practice", "We pay somebody together. In the middle the power goes off, on purpose."),
    Lesson.FREE: say("Practice", "Press whatever you like. It is a bank of its own, with nobody else in it."),
}
YOU_PRACTISE: Final = say("Practice", "You are practising. This is pretend money.")
END: Final = say("Practice", "End practice")
END_HINT: Final = say("Practice", "Takes you back to where you were; nothing of the practice is kept")


def begins(lesson: Lesson, person: Person, trusted: str) -> Tell:
    """What is about to happen, and who she is while she practises."""
    here = _HERE[lesson]
    return Tell(
        key="practice-begins",
        trail=TRAIL,
        question=say("Practice", "Now you practise: {lesson}")(lesson=LESSONS[lesson][0]),
        why=(
            here(trusted=Name(trusted)) if "{trusted}" in here.text else here,
            say("Practice", "While you practise you are called {name}.")(name=Name(person.name)),
            say("Practice", "To leave, press “End practice” at the top. That is always all right."),
        ),
        go_on=say("Practice", "Begin"),
        mood="news",
    )


def power_is_off() -> Tell:
    """The window is dark, and says why."""
    return Tell(
        key="power-off",
        trail=TRAIL,
        question=say("Practice", "The power went off."),
        why=(
            say("Practice", "This is part of the practice: your computer is on, and all is well with it."),
            say("Practice", "What you had entered is kept. You had not confirmed anything, so no money has left."),
        ),
        go_on=say("Practice", "Switch the computer on again"),
    )


def answer_awaited(trusted: str, ready: Callable[[], bool]) -> Wait:
    """She has confirmed, and somebody she trusts has been asked."""
    return Wait(
        key="answer-awaited",
        trail=TRAIL,
        question=say("Practice", "{name} is looking at it now.")(name=Name(trusted)),
        why=(
            say("Practice", "{name} sees to whom, how much and what for, as you saw it.")(name=Name(trusted)),
            say("Practice", "With real money it may take an hour or a day, and you need not stay here for it."),
        ),
        ready=ready,
        meanwhile=say("Practice", "The answer comes here."),
        then=say("Practice", "Go on"),
    )


def well_done(lesson: Lesson, told: tuple[Say, ...] = ()) -> Tell:
    """Praise, without a score. ``told``: what came of it."""
    return Tell(
        key="practice-done",
        trail=TRAIL,
        question=say("Practice", "You did that yourself."),
        why=(*told, _REMEMBER[lesson], say("Practice", "It was pretend money. You can practise as often as you like.")),
        go_on=say("Practice", "Leave the practice"),
        mood="done",
    )


_REMEMBER: Final[Mapping[Lesson, Say]] = {
    Lesson.PAY: say("Practice", "It is always like this: whom, how much, read it through, and confirm twice. You may go back at any step."),
    Lesson.SCAMS: say("Practice", "Whenever you are not sure, put it away and ask somebody. Asking is always right."),
    Lesson.TRUST: say("Practice", "Four eyes see more than two. Whoever helps you can look and answer, and can never pay anything."),
    Lesson.POWER_CUT: say("Practice", "If it really happens, switch on again and sign in. Your task is at the top of the first page."),
    Lesson.FREE: say("Practice", "Everything works like this with real money too, only that nobody lets you try it out there."),
}
