"""Home: at most six tiles; among them what was left half done, and what is on its way."""

from __future__ import annotations

from typing import Final

from app.domain.freeze import Freeze
from app.domain.people import Person
from app.journeys.freeze import frozen_words
from app.journeys.ports import Bank, Needs, Refused, Unreachable
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Name, Say, say
from app.journeys.steps import Choose, Option, Trail
from app.journeys.troubles import set_aside

TRAIL = Trail(say("Home", "Start"))
RESUME: Final = "resume"
WAITING: Final = "waiting"
SIGN_OUT: Final = "sign-out"
TILES: Final[dict[str, tuple[Say, Say, str]]] = {
    "my-money": (say("Home", "My money"), say("Home", "What came, what went"), "money"),
    "pay": (say("Home", "Pay someone"), say("Home", "To a person or a firm"), "pay"),
    "settings": (say("Home", "My settings"), say("Home", "Letters, limits and more"), "settings"),
    SIGN_OUT: (say("Home", "Finish"), say("Home", "Sign out; nothing is lost"), "leave"),
}
"""What can be done, in the places where it always stands: label, what it is, icon."""


def home(needs: Needs, person: Person) -> Journey[str]:
    """Asks what she would like to do; answers the task's name, or ``resume`` for the one she left half done."""
    draft = yield from read(needs.drafts.kept)
    if (yield from read(needs.drafts.set_something_aside)):
        yield from set_aside()
    freeze = yield from read(lambda: _standing(needs.bank))
    return (yield from ask(tiles(person, draft.task if draft else "", freeze)))


def tiles(person: Person, half_done: str, freeze: Freeze) -> Choose[str]:
    """The one screen that everything starts from. What concerns her now comes first."""
    kept = (_go_on(half_done),) if half_done in TILES else ()
    waiting = (_on_its_way(len(freeze.stops)),) if freeze.stops else ()
    return Choose(
        key="home",
        trail=TRAIL,
        question=say("Home", "Hello {name}. What would you like to do?")(name=Name(person.name)),
        why=(frozen_words(freeze),) if freeze.frozen else (),
        options=(*kept, *waiting, *(Option(task, label, task, detail, icon) for task, (label, detail, icon) in TILES.items())),
        look="tiles",
    )


def _standing(bank: Bank) -> Freeze:
    """What waits, and whether everything is stopped. Home comes also when the bank does not answer; then it says nothing of either."""
    try:
        return bank.read_freeze()
    except (Refused, Unreachable):
        return Freeze(frozen=False, stops=())


def _on_its_way(count: int) -> Option[str]:
    label = say("Home", "On its way: {count}")(count=count)
    return Option(WAITING, label, WAITING, say("Home", "Can still be stopped"), "clock")


def _go_on(task: str) -> Option[str]:
    label = say("Home", "Go on with: {task}")(task=TILES[task][0])
    return Option(RESUME, label, RESUME, say("Home", "Your answers are still there"), "resume")
