"""Talk to a person: from every screen, in the same place."""

from __future__ import annotations

from typing import Final

from app.journeys.runner import Journey, ask
from app.journeys.say import Digits, say
from app.journeys.steps import Fact, Tell, Trail

TRAIL: Final = Trail(say("Talk", "Talk to a person"))
_THERE: Final = say("Talk", "A person at the bank is there for you, day and night.")
_CALL: Final = say("Talk", "Call the bank, day or night.")
_NUMBER: Final = say("Talk", "The number to call")
_ON_THE_CARD: Final = say("Talk", "It stands on the back of your bank card")
_ALSO_IN_LETTERS: Final = say(
    "Talk", "It is also on every letter from the bank. Do not use one that somebody told you or sent you in a message."
)
_COMPARE: Final = say("Talk", "This number also stands on the back of your bank card. Do not use one that somebody told you or sent you.")
_FORGOTTEN: Final = say("Talk", "They also help when you have forgotten your secret number.")
_KEPT: Final = say("Talk", "Your answers here are kept. You can go on whenever you like.")


def talk_to_a_person(telephone: str = "") -> Journey[None]:
    """Says how to reach one: on the number of her own card, never one that came over the line. ``telephone`` is the same number, where
    whoever has set up this computer for the bank has entered it.
    """
    yield from ask(
        Tell(
            key="talk",
            trail=TRAIL,
            question=_CALL if telephone else _THERE,
            why=(_COMPARE, _FORGOTTEN, _KEPT) if telephone else (_ALSO_IN_LETTERS, _FORGOTTEN, _KEPT),
            facts=(Fact(_NUMBER, Digits(telephone), "money") if telephone else Fact(_NUMBER, _ON_THE_CARD, "name"),),
            go_on=say("Talk", "Go on where I was"),
            mood="news",
        )
    )
