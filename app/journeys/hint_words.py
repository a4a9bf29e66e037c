"""What a helper's ready phrases say, in words that both ends share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.hints import Phrase
from app.journeys.say import Say, say

PHRASES: Final[Mapping[Phrase, Say]] = {
    Phrase.TAKE_YOUR_TIME: say("Hints", "Take your time."),
    Phrase.THIS_ONE: say("Hints", "I mean this one."),
    Phrase.READ_IT_ALOUD: say("Hints", "Please read it aloud once."),
    Phrase.WELL_DONE: say("Hints", "Well done."),
    Phrase.GO_BACK: say("Hints", "Please go back one step."),
    Phrase.CHECK_THE_NAME: say("Hints", "Please check the name."),
    Phrase.CHECK_THE_AMOUNT: say("Hints", "Please check the amount."),
    Phrase.WAIT_FOR_ME: say("Hints", "Please wait for me."),
    Phrase.STOP_HERE: say("Hints", "Please stop here."),
    Phrase.ASK_THE_BANK: say("Hints", "Please ask the bank."),
}
"""All that this program knows; another, of a newer bank, has no words here."""
