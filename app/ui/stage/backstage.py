"""What a stage is given to work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.people import Person
from app.journeys.drafts import Drafts
from app.journeys.ports import Needs
from app.journeys.runner import Journey
from app.journeys.talk import talk_to_a_person
from app.journeys.visit import SIGN_IN, Task
from app.ui.voice.port import Voice
from app.ui.words.words import Words


@dataclass(frozen=True)
class Backstage:
    """Where the world behind the stage is reached, and what may be played over a task."""

    needs: Callable[[str, bool], Needs]
    drafts: Drafts
    words: Callable[[str], Words]
    voice: Voice
    stop: Callable[[Needs], Journey[None]] | None = None
    """What stops everything, played over a task from which that can be done."""
    talk: Callable[[], Callable[[], Journey[None]]] = lambda: talk_to_a_person
    """Picks what is played where she would like to talk to a person."""
    sign_in: Task[Person | None] = SIGN_IN
    """What is played where her session has run out."""
