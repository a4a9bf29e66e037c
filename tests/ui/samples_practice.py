"""Steps of practising to draw in tests: which lesson, and a message to judge."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.journeys.practice_scams import what_do_you_think
from app.journeys.practice_scams_words import CASES
from app.journeys.practising import which_lesson
from app.journeys.steps import Step

PRACTICE_STEPS: dict[str, Callable[[], Step[Any]]] = {
    "which-lesson": which_lesson,
    "what-do-you-think": lambda: what_do_you_think(CASES[1], 2),
}
