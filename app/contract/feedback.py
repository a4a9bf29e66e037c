"""Feedback: what people think of their bank. Whoever works there reads what was said, and not who said it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.operation import PAGED, Operation
from app.contract.wire import PRINTED, Asked, Id, Told, extensible, whole
from app.domain.feedback import LONGEST_FEEDBACK

MoodWord = Literal["very_good", "good", "so_so", "bad", "very_bad"]


class GiveFeedback(Asked):
    """One of five words, and more in her own where she likes."""

    mood: MoodWord
    words: Annotated[str, Meta(max_length=LONGEST_FEEDBACK, pattern=whole(f"{PRINTED}*"))] = ""


class FeedbackBody(Told):
    """What was said."""

    feedback_id: Id
    at: datetime
    mood: Annotated[str, extensible(MoodWord)]
    words: str = ""


class FeedbackList(Told):
    """The newest first."""

    items: list[FeedbackBody]
    next: str | None = None


CALLS: Final = (
    Operation("listFeedback", "GET", "/feedback", "What I have said", FeedbackList, query=PAGED, role="anybody"),
    Operation(
        "giveFeedback",
        "POST",
        "/feedback",
        "Say what I think",
        FeedbackBody,
        GiveFeedback,
        201,
        creates=True,
        problems=("too_many_attempts",),
        role="anybody",
    ),
    Operation(
        "listDeskFeedback", "GET", "/desk/feedback", "What people think, without their names", FeedbackList, query=PAGED, role="staff"
    ),
)
