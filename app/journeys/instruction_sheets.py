"""Sheets to keep beside the telephone: how to pay, how to stop everything, who may help her, what to do when she was cheated."""

from __future__ import annotations

from typing import Final

from app.domain.family import Link, LinkState, Side
from app.domain.languages.known import language
from app.journeys.instruction_words import TRAIL, how_to_pay, how_to_stop, when_cheated, who_may_help
from app.journeys.paper import print_sheet
from app.journeys.ports import Bank, Needs, Trouble
from app.journeys.runner import Journey, ask, read
from app.journeys.say import say
from app.journeys.sheets import Sheet
from app.journeys.steps import Choose, Option

_PAY: Final = "pay"
_STOP: Final = "stop"
_HELP: Final = "help"
_CHEATED: Final = "cheated"


def instruction_sheets(needs: Needs) -> Journey[None]:
    """One after the other, until she has those that she wants. They are there without the bank too."""
    while (which := (yield from ask(which_sheet()))) is not None:
        yield from print_sheet(needs, (yield from _sheet(needs, which)), TRAIL)


def which_sheet() -> Choose[str | None]:
    """The four, and the way out."""
    return Choose(
        key="which-sheet",
        trail=TRAIL,
        question=say("Instructions", "Which sheet would you like to look at?"),
        why=(say("Instructions", "Each is one page, in large letters, to keep beside the telephone."),),
        options=(
            Option(_PAY, say("Instructions", "How to pay somebody"), _PAY, icon="pay"),
            Option(_STOP, say("Instructions", "How to stop everything"), _STOP, icon="stop"),
            Option(_HELP, say("Instructions", "Who may help me"), _HELP, icon="family"),
            Option(_CHEATED, say("Instructions", "What to do if I was cheated"), _CHEATED, icon="care"),
            Option("done", say("Instructions", "I have what I need"), None, icon="check"),
        ),
    )


def _sheet(needs: Needs, which: str) -> Journey[Sheet]:
    if which == _HELP:
        return who_may_help((yield from read(_helping, needs.bank)))
    if which == _CHEATED:
        land = language((yield from read(needs.settings.preferences)).language)
        return when_cheated(land.against_scams, land.police)
    return how_to_pay() if which == _PAY else how_to_stop()


def _helping(bank: Bank) -> tuple[Link, ...]:
    """Those who may help her now; nobody where the bank does not say, as before she has signed in."""
    try:
        links = bank.links()
    except Trouble:
        return ()
    return tuple(link for link in links if link.side is Side.CUSTOMER and link.state is LinkState.ACTIVE)
