"""A warning on paper: as it is read on the screen, with the number to call."""

from __future__ import annotations

from app.domain.alerts import Wording
from app.journeys.alert_words import GOING_ROUND, HOW_TO_TELL, WHAT_TO_DO
from app.journeys.say import Digits, Say, as_it_is, say
from app.journeys.sheets import Facts, Passage, Sheet
from app.journeys.steps import Fact


def alert_sheet(words: Wording, where: Say) -> Sheet:
    """What it says itself is the bank's and stands as it is; ``where`` says where it goes round, and since when."""
    signs = (Passage(tuple(map(as_it_is, words.signs)), HOW_TO_TELL, "dots"),) if words.signs else ()
    number = Fact(say("Alerts", "Dial this number yourself"), Digits(words.contact), "money")
    call = (Facts((number,)),) if words.contact else ()
    return Sheet(
        "alert",
        as_it_is(words.headline),
        (
            Passage((where,)),
            Passage((as_it_is(words.description),), GOING_ROUND),
            *signs,
            Passage((as_it_is(words.instruction),), WHAT_TO_DO),
            *call,
        ),
    )
