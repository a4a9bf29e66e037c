"""A bank that puts right what it keeps about people, as journeys see it. Troubles are those of :mod:`app.journeys.ports`."""

from __future__ import annotations

from typing import Protocol

from app.domain.corrections import Asked, Correction, Outcome, Subject


class Correcting(Protocol):
    """For whoever is signed in."""

    def ask_correction(self, subject: Subject, words: str, *, name_of_try: str) -> None:
        """Asks to have something put right; the same try is the same request."""
        ...

    def corrections(self) -> tuple[Correction, ...]:
        """What she has asked to have put right, the newest first."""
        ...


class CorrectingDesk(Protocol):
    """For those of the fraud desk; anybody else is refused ``forbidden``."""

    def asked_corrections(self) -> tuple[Asked, ...]:
        """What people have asked for and nobody has answered, the oldest first. ``correction.updated`` says when to ask again."""
        ...

    def answer_correction(self, asked: Asked, outcome: Outcome, words: str) -> None:
        """Answers one; the same again is the same answer. Refused ``correction_answered`` where another was faster."""
        ...
