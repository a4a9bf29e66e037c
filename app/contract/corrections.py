"""Corrections: asking to have put right what the bank keeps about me, and the desk's answer."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.operation import Operation
from app.contract.wire import PRINTED, Asked, Id, Told, extensible, whole
from app.domain.corrections import LONGEST_ANSWER

Subject = Literal["name", "address", "telephone", "account", "other"]
CorrectionStatus = Literal["received", "done", "refused"]
CorrectionOutcome = Literal["corrected", "right_already", "proof_needed", "kept_elsewhere", "must_stay"]
"""``proof_needed``: a paper has to be seen at the branch first; ``kept_elsewhere``: not by this bank; ``must_stay``: it is the record of
something that has happened, which nobody may rewrite."""


class AskCorrection(Asked):
    """What is wrong, in her own words."""

    subject: Subject
    words: Annotated[str, Meta(min_length=1, max_length=500, pattern=whole(f"{PRINTED}+"))]


class CorrectionBody(Told):
    """A request to have something put right. ``status``: ``received``, ``done`` or ``refused``; the rest is there once it is answered."""

    correction_id: Id
    at: datetime
    subject: Annotated[str, extensible(Subject)]
    words: str
    status: Annotated[str, extensible(CorrectionStatus)]
    outcome: Annotated[str, extensible(CorrectionOutcome)] | None = None
    answer: str = ""
    """In the words of whoever has answered."""
    answered_at: datetime | None = None


class Corrections(Told):
    """What I have asked to have put right, the newest first."""

    items: list[CorrectionBody]
    next: str | None = None


class DeskCorrection(Told):
    """One that waits to be answered, as the desk sees it."""

    correction_id: Id
    at: datetime
    subject: Annotated[str, extensible(Subject)]
    words: str
    customer_name: str
    customer_number: str


class DeskCorrections(Told):
    """What waits to be answered, the oldest first."""

    items: list[DeskCorrection]
    next: str | None = None


class AnswerCorrection(Asked):
    """``corrected`` is said once it has been put right where it is kept; anything else is why not.

    ``words`` are one person's: refused ``words_refused`` with a number of five digits, a link or a domain.
    """

    outcome: CorrectionOutcome
    words: Annotated[str, Meta(max_length=LONGEST_ANSWER, pattern=whole(f"{PRINTED}*"))] = ""


CALLS: Final = (
    Operation(
        "askCorrection",
        "POST",
        "/me/corrections",
        "Something is wrong",
        CorrectionBody,
        AskCorrection,
        201,
        creates=True,
        problems=("too_many_attempts",),
        role="anybody",
    ),
    Operation("listCorrections", "GET", "/me/corrections", "What I have asked to have put right", Corrections, role="anybody"),
    Operation(
        "listDeskCorrections",
        "GET",
        "/corrections",
        "What people have asked to have put right and nobody has answered, the oldest first",
        DeskCorrections,
        role="fraud_desk",
    ),
    Operation(
        "answerCorrection",
        "PUT",
        "/corrections/{correctionId}",
        "Say that it was put right, or why not; the same again gets what it got",
        CorrectionBody,
        AnswerCorrection,
        problems=("correction_answered", "second_person_needed", "words_refused"),
        role="fraud_desk",
    ),
)
