"""A bank that hears what people think of it, as journeys see it. Troubles are those of :mod:`app.journeys.ports`."""

from __future__ import annotations

from typing import Protocol

from app.domain.feedback import Feedback, Mood


class Hearing(Protocol):
    """For whoever is signed in."""

    def give_feedback(self, mood: Mood, words: str, name_of_try: str) -> None:
        """Says what one thinks; the same try is said once. Refused ``too_many_attempts``."""
        ...


class HearingDesk(Protocol):
    """For those of the fraud desk; anybody else is refused ``forbidden``."""

    def what_people_think(self) -> tuple[Feedback, ...]:
        """The newest that was said, the newest first; by whom is not told."""
        ...
