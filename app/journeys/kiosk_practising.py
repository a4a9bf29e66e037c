"""What is played at a kiosk for somebody who practises: which lesson, and the same question again, until she has had enough."""

from __future__ import annotations

from typing import Final

from app.journeys.practising import PRACTICE, practise
from app.journeys.say import say
from app.journeys.steps import Option
from app.journeys.visit import Task, Visit


def practising_here() -> Visit:
    """Nobody is signed in, and nothing is asked of any bank."""
    while (yield Task(PRACTICE, practise, leavable=True)) == PRACTICE:
        pass


PRACTISE: Final = Option(PRACTICE, say("Home", "Practise"), PRACTICE, say("Home", "With pretend money"), "practice")
"""As at home, for whoever has neither a ticket nor a card, too."""
