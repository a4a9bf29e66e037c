"""Corrections from afar: the journeys' ports of them, over HTTP."""

from __future__ import annotations

from app.client.corrections import Corrections
from app.client.sessions import Sessions
from app.domain.corrections import Asked, Correction, Outcome, Subject


class RemoteCorrections:
    """The part of a bank that puts right what it keeps about people."""

    def __init__(self, sessions: Sessions) -> None:
        self._corrections = Corrections(sessions)

    def ask_correction(self, subject: Subject, words: str, *, name_of_try: str) -> None:
        """Asks to have something put right; the same try is the same request."""
        self._corrections.ask(subject, words, name_of_try)

    def corrections(self) -> tuple[Correction, ...]:
        """What she has asked to have put right, the newest first."""
        return self._corrections.own()

    def asked_corrections(self) -> tuple[Asked, ...]:
        """What people have asked for and nobody has answered, the oldest first."""
        return self._corrections.waiting()

    def answer_correction(self, asked: Asked, outcome: Outcome, words: str) -> None:
        """Answers one of them; the same again is the same answer."""
        self._corrections.answer(asked.correction_id, outcome, words)
