"""My settings: how it looks and sounds, my limits and waits, my computers, my secret number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from app.domain.people import Preferences
from app.journeys import devices, pins
from app.journeys.autostart import TRAIL as BEGIN
from app.journeys.autostart import autostart
from app.journeys.corrections_words import TRAIL as MINE
from app.journeys.home import SIGN_OUT
from app.journeys.instruction_sheets import instruction_sheets
from app.journeys.instruction_words import TRAIL as SHEETS
from app.journeys.mine import mine
from app.journeys.paper_words import ICON
from app.journeys.ports import Needs
from app.journeys.preferences import ALL, Preference
from app.journeys.runner import Journey, act, ask, read
from app.journeys.safeguard_changing_words import TRAIL as LIMITS
from app.journeys.safeguards import safeguards
from app.journeys.say import say
from app.journeys.steps import Choose, Option, Trail

Group = Callable[[Needs], Journey[str | None]] | Callable[[Needs], Journey[None]]
TRAIL = Trail(say("Settings", "How it looks and sounds"))


def settings(needs: Needs) -> Journey[str | None]:
    """Hers. Answers ``SIGN_OUT`` where she has locked the very computer she sits at."""
    limits: Option[Group | None] = Option("limits", LIMITS.task, safeguards, say("Settings", "How much may go out, and how soon"), "shield")
    return (yield from go_round(needs, (_LOOKS, limits, _DEVICES, _PIN, *((_SHEETS,) if needs.paper else ()), _MINE)))


def helpers_settings(needs: Needs) -> Journey[str | None]:
    """Those of somebody who helps: nothing of money, but whether the program begins by itself, where this computer can do that."""
    machine = needs.autostart
    begin: tuple[Option[Group | None], ...] = ()
    if machine:
        begin = (Option("autostart", BEGIN.task, lambda _: autostart(machine), icon="resume"),)
    return (yield from go_round(needs, (_LOOKS, _DEVICES, _PIN, *begin)))


def go_round(needs: Needs, groups: tuple[Option[Group | None], ...]) -> Journey[str | None]:
    """One after the other, until all is well."""
    while group := (yield from ask(which_group(groups))):
        if (yield from group(needs)) == SIGN_OUT:
            return SIGN_OUT
    return None


def which_group(groups: tuple[Option[Group | None], ...]) -> Choose[Group | None]:
    """What there is to set."""
    return Choose(
        key="group",
        trail=Trail(say("Settings", "My settings")),
        question=say("Settings", "Which settings would you like to see?"),
        options=(*groups, Option("done", say("Settings", "All is well as it is"), None, icon="check")),
    )


def looks(needs: Needs) -> Journey[None]:
    """Every preference, one at a time, in force at once."""
    while True:
        liked = yield from read(needs.settings.preferences)
        preference = yield from ask(which(liked, needs.settings.can_speak))
        if preference is None:
            return
        value = yield from ask(preference.question(liked, TRAIL))
        yield from change(needs, preference, value)


def change(needs: Needs, preference: Preference, value: Any) -> Journey[None]:
    """Puts one preference in force. What the bank keeps it is told first, and about nothing else is it told anything.

    The others are taken as they stand when it is sent: to sign in again on the way may have changed them. Both are acts, because
    Back would go on with preferences that are no longer in force.
    """

    def changed() -> Preferences:
        return replace(needs.settings.preferences(), **{preference.field: value})

    if preference.at_bank:
        yield from act(lambda: needs.bank.prefer(changed()))
    yield from act(lambda: needs.settings.prefer(changed()))


def which(liked: Preferences, can_speak: bool) -> Choose[Preference | None]:
    """What would she like to change? Each says what is in force."""
    voiceless = () if can_speak else (say("Settings", "This computer has no voice, so nothing can be read aloud."),)
    rows: tuple[Option[Preference | None], ...] = tuple(
        Option(preference.field, preference.label, preference, preference.now(liked), preference.icon)
        for preference in ALL
        if can_speak or not preference.aloud
    )
    return Choose(
        key="which",
        trail=TRAIL,
        question=say("Settings", "What would you like to change?"),
        why=voiceless,
        options=(*rows, Option("done", say("Settings", "All is well as it is"), None, icon="check")),
    )


_LOOKS: Final[Option[Group | None]] = Option(
    "looks", TRAIL.task, looks, say("Settings", "Letters, colours, language, voice, pauses"), "settings"
)
_DEVICES: Final[Option[Group | None]] = Option(
    "devices", devices.TRAIL.task, devices.devices, say("Settings", "Which can bank for you; lock one"), "computer"
)
_SHEETS: Final[Option[Group | None]] = Option(
    "sheets", SHEETS.task, instruction_sheets, say("Settings", "Four pages in large letters, to print"), ICON
)
_PIN: Final[Option[Group | None]] = Option("pin", pins.CHANGE.task, pins.change_pin, say("Settings", "Choose another one"), "key")
_MINE: Final[Option[Group | None]] = Option("mine", MINE.task, mine, say("Settings", "Read it, keep a copy, have it put right"), "info")
