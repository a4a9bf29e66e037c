"""Half-done tasks that the bank keeps: for 30 days, through sign-out, and between home and branch."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final

from msgspec import Meta

from app.contract.operation import Operation
from app.contract.wire import Asked, Hash, Id, Line, Told

Answer = Line | int | bool | None


class AnswerBody(Asked):
    """One answer: the step's key, the fingerprint of what was asked, and what was answered. Never a secret or a confirmation."""

    key: Id
    fingerprint: Hash
    answer: Answer = None


class DraftBody(Asked):
    """What is kept of a task. ``version`` tells programs apart whose answers mean something else."""

    journey: Id
    version: Annotated[int, Meta(ge=1, le=1_000_000)]
    answers: Annotated[list[AnswerBody], Meta(max_length=40)]


class KeptDraft(Told):
    """A draft as it is kept."""

    draft_id: str
    journey: str
    version: int
    answers: list[AnswerBody]
    kept_at: datetime


class Drafts(Told):
    """Everything half done, the newest first."""

    items: list[KeptDraft]
    next: str | None = None


CALLS: Final = (
    Operation("listDrafts", "GET", "/drafts", "What I left half done", Drafts),
    Operation("readDraft", "GET", "/drafts/{draftId}", "One half-done task", KeptDraft),
    Operation("keepDraft", "PUT", "/drafts/{draftId}", "Keep a half-done task", KeptDraft, DraftBody),
    Operation("forgetDraft", "DELETE", "/drafts/{draftId}", "A half-done task is over", None, status=204),
)
