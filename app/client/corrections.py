"""Corrections over the wire: asking to have something put right, and answering who has asked."""

from __future__ import annotations

import unicodedata
from typing import cast

from app.client.accounts import zoned
from app.client.answers import certain
from app.client.calls import call
from app.client.codes import known
from app.client.sessions import Sessions
from app.contract import corrections as contract
from app.contract.corrections import AnswerCorrection, AskCorrection, CorrectionBody, CorrectionOutcome, DeskCorrection, DeskCorrections
from app.contract.wire import read, write
from app.domain.corrections import Asked, Correction, Course, Outcome, Subject


class Corrections:
    """Asks, tells what became of it, and answers others."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def ask(self, subject: Subject, words: str, name_of_try: str) -> None:
        """Asks to have something put right; the same try is the same request."""
        asked = AskCorrection(subject.value, words)
        key = self._sessions.key.id_for("correction", name_of_try.encode() + write(asked))
        certain(lambda: self._sessions.ask(call("askCorrection", asked, key=key), _one))

    def own(self) -> tuple[Correction, ...]:
        """What she has asked for, the newest first."""
        return self._sessions.ask(call("listCorrections"), lambda body: tuple(map(correction, read(body, contract.Corrections).items)))

    def waiting(self) -> tuple[Asked, ...]:
        """What nobody has answered, the oldest first."""
        return self._sessions.ask(call("listDeskCorrections"), lambda body: tuple(map(_asked, read(body, DeskCorrections).items)))

    def answer(self, correction_id: str, outcome: Outcome, words: str) -> None:
        """Answers one; asked again after ``Unreachable``, it is the same answer."""
        answer = AnswerCorrection(cast(CorrectionOutcome, outcome.value), unicodedata.normalize("NFC", words))
        certain(lambda: self._sessions.ask(call("answerCorrection", answer, correctionId=correction_id), _one))


def correction(told: CorrectionBody) -> Correction:
    """One of hers, as it stands."""
    return Correction(
        at=zoned(told.at),
        subject=known(told.subject, Subject.OTHER),
        words=told.words,
        course=known(told.status, Course.OTHER),
        outcome=known(told.outcome, Outcome.OTHER) if told.outcome else None,
        answer=told.answer,
        answered_at=zoned(told.answered_at) if told.answered_at else None,
    )


def _one(body: bytes) -> CorrectionBody:
    return read(body, CorrectionBody)


def _asked(told: DeskCorrection) -> Asked:
    subject = known(told.subject, Subject.OTHER)
    return Asked(told.correction_id, zoned(told.at), subject, told.words, told.customer_name, told.customer_number)
