"""The judgement on messages and calls as journeys see it: offline, never failing, and nothing of what is judged is kept or sent."""

from __future__ import annotations

from typing import Protocol

from app.domain.scam.verdict import Judgement


class Judging(Protocol):
    """May take a moment the first time."""

    def message(self, text: str) -> Judgement:
        """What is thought of a message."""
        ...

    def call(self, said: tuple[str, ...]) -> Judgement:
        """What is thought of a call by what the caller has said so far, line by line."""
        ...

    def forget(self) -> None:
        """The call is at its end: nothing of what was said is of use any more."""
        ...
