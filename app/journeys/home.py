"""Home: at most six tiles, and what was left half done."""

from __future__ import annotations

from typing import Final

from app.domain.people import Person
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Name, Say, say
from app.journeys.steps import Choose, Option, Trail
from app.journeys.troubles import set_aside

TRAIL = Trail(say("Home", "Start"))
RESUME: Final = "resume"
SIGN_OUT: Final = "sign-out"
TILES: Final[dict[str, tuple[Say, Say, str]]] = {
    "my-money": (say("Home", "My money"), say("Home", "What is there, what came, what went"), "money"),
    "pay": (say("Home", "Pay someone"), say("Home", "Send money to a person or firm you know"), "pay"),
    "settings": (say("Home", "How I like it"), say("Home", "Letters, colours, language, voice"), "settings"),
    SIGN_OUT: (say("Home", "Finish"), say("Home", "Sign out; nothing is lost"), "leave"),
}
"""What can be done, in the places where it always stands: label, what it is, icon."""


def home(needs: Needs, person: Person) -> Journey[str]:
    """Asks what she would like to do; answers the task's name, or ``resume`` for the one she left half done."""
    draft = yield from read(needs.drafts.kept)
    if (yield from read(needs.drafts.set_something_aside)):
        yield from set_aside()
    return (yield from ask(tiles(person, draft.task if draft else "")))


def tiles(person: Person, half_done: str) -> Choose[str]:
    """The one screen that everything starts from."""
    kept = (_go_on(half_done),) if half_done in TILES else ()
    return Choose(
        key="home",
        trail=TRAIL,
        question=say("Home", "Hello {name}. What would you like to do?")(name=Name(person.name)),
        options=(*kept, *(Option(task, label, task, detail, icon) for task, (label, detail, icon) in TILES.items())),
        look="tiles",
    )


def _go_on(task: str) -> Option[str]:
    label = say("Home", "Go on with: {task}")(task=TILES[task][0])
    return Option(RESUME, label, RESUME, say("Home", "Your answers are still there"), "resume")
