"""What is this? The words for practising with pretend money."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.say import Say, say

PRACTISING: Final[Mapping[str, Say]] = {
    "which-lesson": say(
        "Explaining", "You choose what to try out with pretend money. Your own money is at another bank, and stays as it is."
    ),
    "no-practice": say("Explaining", "The pretend bank for practising could not be started. It has nothing to do with your own money."),
    "practice-begins": say(
        "Explaining", "This tells you what you are going to practise. Everything from here on is pretend, until you leave it."
    ),
    "practice-done": say("Explaining", "The lesson is over, and nobody keeps how it went. When you go on, you are back at your own bank."),
    "answer-awaited": say(
        "Explaining", "Somebody you trust looks at the payment, as it would be with real money. Here the answer comes soon."
    ),
    "power-off": say("Explaining", "This is part of the practice, and your computer is all right. Go on to see what comes of it."),
    "what-do-you-think": say(
        "Explaining", "You look at a message and say what you think of it. Nothing you say is kept, and no answer is wrong."
    ),
    "why-that": say(
        "Explaining", "This tells you what the message was, and how to tell the next time. You can read it as often as you like."
    ),
    "practice-call": say("Explaining", "You read what a caller says, and decide what you do. In the practice nobody really calls."),
    "after-the-call": say(
        "Explaining", "This tells you what the call was, and what to do when there is such a call. The practice goes on after it."
    ),
}
