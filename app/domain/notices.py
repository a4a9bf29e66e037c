"""Notices: what happened while she was away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class Notice:
    """One of them. ``code`` is stable and worded by the client; ``facts`` are what belongs to it, by name."""

    notice_id: str
    at: datetime
    code: str
    facts: Mapping[str, str]
    amount: Money | None = None
