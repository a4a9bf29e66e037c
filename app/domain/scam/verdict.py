"""What is said of a message: the values. There is no "safe" among them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.scams import ScamType


class Verdict(StrEnum):
    """How much is against a message."""

    STOP = "stop"
    CAREFUL = "careful"
    NONE = "none"
    """No sign found. That is no promise."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A signal, and the words of the message that show it: ``text`` is what stands there from ``start`` to ``end``."""

    signal: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is said of one message, and why. ``language`` is the one that most of it is written in: zh or en."""

    verdict: Verdict
    language: str
    scam_type: ScamType | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def signals(self) -> tuple[str, ...]:
        """The signals that were found, each once, the weightiest first."""
        return tuple(dict.fromkeys(reason.signal for reason in self.reasons))
