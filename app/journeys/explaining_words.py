"""What is this? The words for each kind of step, where a step has none of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from app.journeys.say import Say, say
from app.journeys.steps import (
    Browse,
    Choose,
    Confirm,
    EnterAmount,
    EnterDigits,
    EnterPin,
    EnterText,
    Match,
    Review,
    ShowCode,
    Step,
    Tell,
    Wait,
)

BY_KIND: Final[Mapping[type[Step[Any]], Say]] = {
    Choose: say("Explaining", "Here you choose one of the lines. Press the one that fits, then go on at the bottom right."),
    EnterAmount: say("Explaining", "Here you enter an amount with the digits. You see it once more before anything happens with it."),
    EnterText: say("Explaining", "Here you write a few words, with the keys on the screen or your own keyboard."),
    EnterDigits: say("Explaining", "Here you enter a number, one digit after the other. The keys on the screen are enough for it."),
    EnterPin: say("Explaining", "Here you enter your secret number. Nobody who looks on from afar can see it."),
    Review: say("Explaining", "Here you read once more what you have entered. If something is wrong, go back and change it."),
    Confirm: say("Explaining", "This is the last question before it is done. Read it slowly, and say no if you are not sure."),
    Browse: say("Explaining", "This is a list to read. Where a line can be pressed, it opens; at the bottom right you go on."),
    Wait: say("Explaining", "Something still has to happen elsewhere. At the bottom right it tells you when you can go on."),
    ShowCode: say(
        "Explaining", "This code is for the person you trust, and for nobody else. You can go on once it has been entered there."
    ),
    Match: say("Explaining", "Here two people compare four pictures on the telephone. If one is different, press that they are different."),
    Tell: say("Explaining", "This only tells you something, and asks nothing. When you have read it, go on at the bottom right."),
}
ANY: Final = say("Explaining", "Take all the time you like for this screen. At the top right you reach somebody who can help.")
"""Of a kind that is newer than these words."""
NOTHING_YET: Final = say("Explaining", "The bank is being asked, and its answer can take a while. You need not press anything.")
