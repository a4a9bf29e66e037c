"""Notices: what happened while she was away, kept until she has seen it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Final, Literal

from app.contract.operation import Operation
from app.contract.wire import Id, Told, extensible

NoticeCode = Literal[
    "payment_settled",
    "payment_refused",
    "device_added",
    "device_locked",
    "code_issued",
    "pin_changed",
    "pin_reset",
    "safeguard_loosened",
    "frozen",
    "unfrozen",
]


class Notice(Told):
    """One of them. ``facts``: ``paymentId, creditorName, amount``; ``deviceId, name``; ``purpose``; ``field, value, currency``."""

    notice_id: Id
    at: datetime
    code: Annotated[str, extensible(NoticeCode)]
    facts: dict[str, Any] = {}


class Notices(Told):
    """What she has not seen yet, the oldest first."""

    items: list[Notice]
    next: str | None = None


CALLS: Final = (
    Operation("listNotices", "GET", "/notices", "What happened while I was away", Notices, role="anybody"),
    Operation("seeNotice", "DELETE", "/notices/{noticeId}", "I have seen it; may be repeated", None, status=204, role="anybody"),
)
