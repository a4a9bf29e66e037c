"""Home: six tiles, among them what was left half done; one more as long as something is on its way; under them what is seldom wanted."""

from __future__ import annotations

from typing import Final

from app.domain.freeze import Freeze
from app.domain.people import Person
from app.journeys.freeze import frozen_words
from app.journeys.inviting import INVITING, TRUSTED
from app.journeys.ports import Bank, Needs, Refused, Unreachable
from app.journeys.practising import PRACTICE
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Name, Say, say
from app.journeys.steps import Option, Trail
from app.journeys.steps_home import Home
from app.journeys.troubles import set_aside

TRAIL = Trail(say("Home", "Start"))
ALERTS: Final = "alerts"
"""Behind a tile at the helper's; at home among the scams."""
BILL: Final = "bill"
BRANCH: Final = "branch"
SCAMS: Final = "scams"
RESUME: Final = "resume"
WAITING: Final = "waiting"
SETTINGS: Final = "settings"
SIGN_OUT: Final = "sign-out"
TILES: Final[dict[str, tuple[Say, Say, str]]] = {
    "my-money": (say("Home", "My money"), say("Home", "What came, what went"), "money"),
    "pay": (say("Home", "Pay someone"), say("Home", "To a person or a firm"), "pay"),
    BILL: (say("Home", "Pay a bill"), say("Home", "Power, water, gas, telephone"), "bill"),
    TRUSTED: (say("Home", "People I trust"), say("Home", "Who may help you, and how"), "family"),
    SCAMS: (say("Home", "Is this a scam?"), say("Home", "A message, a call, and tricks"), "look"),
    BRANCH: (say("Home", "At the branch"), say("Home", "Take a number from home"), "branch"),
}
"""What can be done, in the places where it always stands: label, what it is, icon."""
QUIET: Final = (
    Option(SETTINGS, say("Home", "My settings"), SETTINGS, say("Home", "Letters, limits and more"), "settings"),
    Option(PRACTICE, say("Home", "Practise"), PRACTICE, say("Home", "With pretend money"), "practice"),
    Option(SIGN_OUT, say("Home", "Finish"), SIGN_OUT, say("Home", "Sign out; nothing is lost"), "leave"),
)
"""What is seldom wanted; the way to leave stands last."""
_BEHIND: Final = {INVITING: TRUSTED}
"""Tasks that are begun behind a tile of another name."""


def home(needs: Needs, person: Person) -> Journey[str]:
    """Asks what she would like to do; answers the task's name, or ``resume`` for the one she left half done."""
    draft = yield from read(needs.drafts.kept)
    if (yield from read(needs.drafts.set_something_aside)):
        yield from set_aside()
    freeze = yield from read(lambda: standing(needs.bank))
    return (yield from ask(tiles(person, draft.task if draft else "", freeze, practises=needs.practising is not None)))


def tiles(person: Person, half_done: str, freeze: Freeze | None, *, practises: bool = False) -> Home:
    """The one screen that everything starts from. What concerns her now comes first; ``freeze`` is nothing where the bank is silent.

    What is half done stands first and not a second time below, so that there are never more of them.
    """
    begun = _BEHIND.get(half_done, half_done)
    kept = (_go_on(begun),) if begun in TILES else ()
    waiting = (_waiting(freeze),) if freeze and freeze.stops else ()
    others = tuple(Option(task, label, task, detail, icon) for task, (label, detail, icon) in TILES.items() if task != begun)
    return Home(
        key="home",
        trail=TRAIL,
        question=say("Home", "Hello {name}. What would you like to do?")(name=Name(person.name)),
        why=_standing_words(freeze),
        options=(*kept, *waiting, *others),
        look="tiles",
        quiet=tuple(option for option in QUIET if practises or option.key != PRACTICE),
    )


def standing(bank: Bank) -> Freeze | None:
    """What waits, and whether everything is stopped. Home comes also when the bank does not answer, and does not wait long for it."""
    try:
        return bank.read_freeze(briefly=True)
    except (Refused, Unreachable):
        return None


def _standing_words(freeze: Freeze | None) -> tuple[Say, ...]:
    if freeze is None:
        return (say("Home", "The bank does not answer at the moment. So what waits to go out cannot be seen here."),)
    if not freeze.frozen:
        return ()
    return frozen_words(freeze), say("Home", "“Stop everything” shows how to undo it.")


def _waiting(freeze: Freeze) -> Option[str]:
    label, detail = say("Home", "Waiting to go out: {count}"), say("Home", "Can still be stopped")
    if freeze.frozen:
        label, detail = say("Home", "Held back: {count}"), say("Home", "Stays here until you have the stop undone")
    return Option(WAITING, label(count=len(freeze.stops)), WAITING, detail, "clock")


def _go_on(task: str) -> Option[str]:
    label = say("Home", "Go on with: {task}")(task=TILES[task][0])
    return Option(RESUME, label, RESUME, say("Home", "Your answers are still there"), "resume")
