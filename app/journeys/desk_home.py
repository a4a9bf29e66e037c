"""The desk's home: what is to be done now, of each kind of work that is hers. What arrives is announced and moves nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.domain.people import Person
from app.journeys.desk import Desk
from app.journeys.desk_alerts import ALERTS
from app.journeys.desk_callbacks import CALLBACKS
from app.journeys.desk_checks import CHECKS
from app.journeys.desk_corrections import CORRECTIONS
from app.journeys.desk_counter import COUNTER
from app.journeys.desk_feedback import FEEDBACK
from app.journeys.desk_practice import PRACTICE
from app.journeys.desk_queue import QUEUE, end_the_look
from app.journeys.desk_section import Section, desk_of
from app.journeys.home import RESUME, SIGN_OUT
from app.journeys.ports import Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Name, Say, say
from app.journeys.steps import Item, Trail
from app.journeys.steps_home import Inbox

SECTIONS: Final[tuple[Section, ...]] = (QUEUE, COUNTER, CHECKS, CALLBACKS, ALERTS, CORRECTIONS, FEEDBACK, *PRACTICE)
"""The kinds of work there are, the most pressing first."""
SETTINGS: Final = "settings"


def desk_home(needs: Needs, person: Person) -> Journey[str]:
    """Asks what to look into; answers the key of a line, or ``SIGN_OUT``."""
    yield from act(end_the_look, desk_of(needs))
    language = (yield from read(needs.settings.preferences)).language
    draft = yield from read(needs.drafts.kept)
    begun = draft is not None

    def fresh() -> tuple[Item, ...]:
        return lines(desk_of(needs), person, language, begun=begun)

    items = yield from read(fresh)
    pressed = yield from ask(
        Inbox(
            key="desk",
            trail=Trail(say("Desk", "The desk")),
            question=say("Desk", "Hello {name}.")(name=Name(person.name)),
            why=() if sections_of(person) else (_NOT_HERS,),
            items=items,
            empty=say("Desk", "Nothing is here yet."),
            done=say("Desk", "Finish"),
            fresh=fresh,
            opens=True,
        )
    )
    return SIGN_OUT if pressed == "done" else pressed


def sections_of(person: Person) -> tuple[Section, ...]:
    """The kinds of work that are hers."""
    return tuple(section for section in SECTIONS if section.roles & set(person.roles))


def lines(desk: Desk, person: Person, language: str, *, begun: bool) -> tuple[Item, ...]:
    """What there is to do now. ``begun``: something was left half done on this machine."""
    sections = ((section.heading, section.lines(desk, language)) for section in sections_of(person))
    return (
        *((_GO_ON,) if begun else ()),
        *(line for heading, items in sections for line in _under(heading, items)),
        *_under(say("Desk", "What else there is"), (_SETTINGS,)),
    )


def _under(heading: Say, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The group's name stands over its first line."""
    return (replace(items[0], heading=heading), *items[1:]) if items else ()


_NOT_HERS: Final = say("Desk", "This seat is for those who work at the bank. With this number there is nothing to do here.")
_GO_ON: Final = Item(
    RESUME, say("Desk", "Go on with the alert that you have begun"), say("Desk", "It is kept on this computer"), icon="resume"
)
_SETTINGS: Final = Item(SETTINGS, say("Desk", "My settings"), say("Desk", "Letters, colours, my computers, secret number"), icon="settings")
