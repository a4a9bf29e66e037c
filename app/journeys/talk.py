"""Talk to a person: from every screen, in the same place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.journeys.runner import Journey, ask
from app.journeys.say import Digits, say
from app.journeys.steps import Fact, Tell, Trail
from app.journeys.steps_paper import on_paper

Sheets = Callable[[], Journey[None]]
"""What plays the sheets to keep beside the telephone."""
TRAIL: Final = Trail(say("Talk", "Talk to a person"))
_THERE: Final = say("Talk", "A person at the bank is there for you, day and night.")
_YOU_CAN_CALL: Final = say("Talk", "You can call the bank.")
_CALL: Final = say("Talk", "Call the bank: {number}")
_NUMBER: Final = say("Talk", "The number to call")
_ON_THE_CARD: Final = say("Talk", "It stands on the back of your bank card")
_ALSO_IN_LETTERS: Final = say(
    "Talk", "It is also on every letter from the bank. Do not use one that somebody told you or sent you in a message."
)
_COMPARE: Final = say("Talk", "This number also stands on the back of your bank card. Do not use one that somebody told you or sent you.")
_NOBODYS: Final = say("Talk", "This number is only for practice, and nobody has it. The real one stands on the back of your bank card.")
_FORGOTTEN: Final = say("Talk", "They also help when you have forgotten your secret number.")
_KEPT: Final = say("Talk", "Your answers here are kept. You can go on whenever you like.")
_SHEETS: Final = say("Talk", "Sheets to keep beside the telephone")


def talk_to_a_person(telephone: str = "", *, pretend: bool = False, sheets: Sheets | None = None) -> Journey[None]:
    """Says how to reach one: on the number of her own card, never one that came over the line. ``telephone`` is the same number, where
    whoever has set up this computer for the bank has entered it; ``pretend``: nobody has it. ``sheets``: these are to be had here as well.
    """
    told = how_to_reach_one(telephone, pretend=pretend)
    while not (yield from ask(on_paper(told, _SHEETS) if sheets else told)) and sheets:
        yield from sheets()


def how_to_reach_one(telephone: str, *, pretend: bool) -> Tell:
    """The number before all else, so that it is on the screen however large the letters; or where it stands. That somebody is there is no
    word for where one practises.
    """
    there = _YOU_CAN_CALL if pretend else _THERE
    of_number = (_NOBODYS,) if pretend else (_COMPARE, _THERE)
    why = of_number if telephone else (_ALSO_IN_LETTERS,)
    return Tell(
        key="talk",
        trail=TRAIL,
        question=_CALL(number=Digits(telephone)) if telephone else there,
        why=(*why, _FORGOTTEN, _KEPT),
        facts=() if telephone else (Fact(_NUMBER, _ON_THE_CARD, "name"),),
        go_on=say("Talk", "Go on where I was"),
        mood="news",
    )
