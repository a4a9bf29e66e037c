"""A piece of news in words: what is told of a notice, before it becomes a step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.notices import Notice
from app.journeys.say import Say


@dataclass(frozen=True, slots=True)
class PieceOfNews:
    """What is told: a headline, what it means, and in which mood."""

    headline: Say
    why: tuple[Say, ...]
    mood: str


def moment_in(notice: Notice, fact: str) -> datetime | None:
    """An instant among a notice's facts; nothing where it is not there or names no zone."""
    try:
        moment = datetime.fromisoformat(notice.facts.get(fact, ""))
    except ValueError:
        return None
    return moment if moment.tzinfo else None
