"""Home: at most six tiles, and what was left half done."""

from __future__ import annotations

from app.domain.people import Person
from app.journeys.runner import Journey, ask
from app.journeys.say import Name, Say, say
from app.journeys.steps import Choose, Option, Trail

TRAIL = Trail(say("Home", "Start"))
TASKS: dict[str, tuple[Say, Say, str]] = {
    "my-money": (say("Home", "My money"), say("Home", "What is there, what came, what went"), "money"),
    "pay": (say("Home", "Pay someone"), say("Home", "Send money to a person or firm you know"), "pay"),
    "settings": (say("Home", "How I like it"), say("Home", "Letters, colours, language, voice"), "settings"),
    "sign-out": (say("Home", "Finish"), say("Home", "Sign out; nothing is lost"), "leave"),
}
"""What can be done, in the places where it always stands: label, what it is, icon."""


def home(person: Person, half_done: str = "") -> Journey[str]:
    """Asks what she would like to do; answers the task's name, or ``resume`` for the one she left half done."""
    return (yield from ask(tiles(person, half_done)))


def tiles(person: Person, half_done: str) -> Choose[str]:
    """The one screen that everything starts from."""
    kept = (Option("resume", _kept(half_done), "resume", say("Home", "Your answers are still there"), "resume"),) if half_done else ()
    return Choose(
        key="home",
        trail=TRAIL,
        question=say("Home", "Hello {name}. What would you like to do?")(name=Name(person.name)),
        options=(*kept, *(Option(task, label, task, detail, icon) for task, (label, detail, icon) in TASKS.items())),
        look="tiles",
    )


def _kept(task: str) -> Say:
    return say("Home", "Go on with: {task}")(task=TASKS[task][0])
