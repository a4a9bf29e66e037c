"""Visits: branches, a number at one of them, and the queue there."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Final, Literal

from msgspec import Meta, field

from app.contract.operation import Operation
from app.contract.wire import Asked, Id, Told, Uuid, extensible, whole

PurposeWord = Literal["cash", "deposit_certificate", "foreign_notes", "lost_card", "family_link", "safety", "help", "other"]
VisitStateWord = Literal["taken", "checked_in", "called", "finished", "given_up", "expired"]
Window = Annotated[int, Meta(ge=1, le=99)]
Ticket = Annotated[str, Meta(max_length=200, pattern=whole(r"[ -~]*"))]
"""Whatever a scanner has read."""


class BranchTexts(Told):
    """A text for those who read Chinese, and one for those who do not."""

    zh_CN: str = field(name="zh_CN")  # noqa: N815 - a language's name
    en: str = field(name="en")


class BranchBody(Told):
    """A branch as it is now. ``opensAt`` of one that is closed, ``closesAt`` of one that is open; ``full``: no more numbers today.

    ``zone`` (IANA): by whose clock it opens; ``region``: by whose days, six digits of GB/T 2260 or ISO 3166-2.
    """

    branch_id: Id
    name: BranchTexts
    address: BranchTexts
    open: bool
    ahead: int
    estimated_wait_minutes: int
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    full: bool = False
    zone: str = ""
    region: str = ""


class Branches(Told):
    """All of them; a member of staff is told that of hers first, and whoever is at a kiosk the one it stands in."""

    items: list[BranchBody]
    next: str | None = None


class TakeNumber(Asked):
    """``time``: when I mean to come, else as soon as it is my turn today. ``walkIn``: I stand there, which only its kiosk can say.

    ``draftId``: what I have prepared for it, a draft of the journey ``visit`` whose answers are those of the purpose.
    """

    branch_id: Id
    purpose: PurposeWord
    time: Annotated[datetime, Meta(tz=True)] | None = None
    walk_in: bool = False
    draft_id: Uuid | None = None


class VisitBody(Told):
    """A visit. ``qr`` and ``draftId`` are told to her alone; ``name``, and who has called her, to staff of that branch alone.
    ``calledByYou``: the member of staff who asks has.

    ``prepared``: whether something is; what, only :mod:`app.contract.assistance` tells. ``ahead`` and ``estimatedWaitMinutes`` count
    while she waits.
    """

    visit_id: Id
    branch_id: Id
    purpose: Annotated[str, extensible(PurposeWord)]
    day: date
    number: str
    state: Annotated[str, extensible(VisitStateWord)]
    ahead: int = 0
    estimated_wait_minutes: int = 0
    time: datetime | None = None
    qr: str = ""
    draft_id: str | None = None
    prepared: bool = False
    window: int | None = None
    passed_over: bool = False
    name: str = ""
    called_by: str = ""
    called_by_you: bool = False
    checked_in_at: datetime | None = None


class Visits(Told):
    """To a customer: hers that are open, the next first. To a teller: today's queue of the teller's branch, in the order of turns."""

    items: list[VisitBody]
    next: str | None = None


class CheckIn(Asked):
    """``ticket``: what was scanned; without it staff have found her by her number or name."""

    ticket: Ticket | None = None


class CallVisit(Asked):
    """``takeOver``: a colleague has called her, and was asked, or is not there any more."""

    window: Window
    take_over: bool = False


_TICKET: Final = ("ticket_unknown", "ticket_branch", "ticket_day", "ticket_used")

CALLS: Final = (
    Operation("listBranches", "GET", "/branches", "The branches, and how long one waits there now", Branches, role="anybody"),
    Operation("listVisits", "GET", "/visits", "My numbers that are open; to a teller, today's queue of the branch", Visits, role="anybody"),
    Operation(
        "takeNumber",
        "POST",
        "/visits",
        "Take a number at a branch",
        VisitBody,
        TakeNumber,
        201,
        creates=True,
        problems=(
            "branch_unknown",
            "branch_closed",
            "branch_full",
            "visit_time_refused",
            "visit_exists",
            "visit_draft_refused",
            "too_many_attempts",
        ),
    ),
    Operation(
        "giveUpVisit", "DELETE", "/visits/{visitId}", "I will not come; may be repeated", None, status=204, problems=("visit_called",)
    ),
    Operation(
        "checkInVisit",
        "POST",
        "/visits/{visitId}/check-in",
        "She has come; the same from the same teller again changes nothing",
        VisitBody,
        CheckIn,
        problems=_TICKET,
        role="teller",
    ),
    Operation(
        "callVisit",
        "POST",
        "/visits/{visitId}/call",
        "Call her to a window; the same again changes nothing",
        VisitBody,
        CallVisit,
        problems=("visit_not_here", "visit_called", "visit_over"),
        role="teller",
    ),
    Operation(
        "finishVisit",
        "POST",
        "/visits/{visitId}/finish",
        "She was served, or did not come when called; may be repeated",
        VisitBody,
        problems=("visit_not_called", "visit_over"),
        role="teller",
    ),
)
