"""How long one call is tried for, and how the waits between its tries grow."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one call, in seconds. Chosen for 64 kbit/s, two seconds of latency and some loss."""

    connect: float = 10.0
    read: float = 20.0
    """The longest silence while an answer is awaited or under way."""
    total: float = 45.0
    """All tries and waits together; a try that has begun ends by ``connect`` and ``read``."""
    brief: float = 12.0
    """The same for what is only worth knowing soon: the screen goes on without it. Three round trips of such a line."""
    tries: int = 6
    first_wait: float = 0.3
    longest_wait: float = 5.0


Wait = Callable[[float], bool]
"""Waits so many seconds; answers ``True`` when it was cut short because the program is closing."""


class Patience:
    """The patience with one call: used up by tries and by time."""

    def __init__(self, limits: Limits, wait: Wait, within: float | None = None) -> None:
        self._limits = limits
        self._wait = wait
        self._ends = time.monotonic() + (limits.total if within is None else within)
        self._tried = 0

    @property
    def timeouts(self) -> tuple[float, float]:
        """Limits for connecting and for silence, none longer than the time that is left."""
        left = max(self._ends - time.monotonic(), 0.1)
        return min(self._limits.connect, left), min(self._limits.read, left)

    @property
    def over(self) -> bool:
        """Whether the time is used up."""
        return time.monotonic() >= self._ends

    def again(self, at_least: float = 0.0) -> bool:
        """Waits before the next try. Answers at once with ``False`` when there is none, or none after ``at_least`` seconds."""
        self._tried += 1
        grown = min(self._limits.first_wait * 2 ** (self._tried - 1), self._limits.longest_wait)
        pause = max(grown * random.uniform(0.5, 1.0), at_least)  # noqa: S311 - spreads load, guards nothing
        if self._tried >= self._limits.tries or time.monotonic() + pause >= self._ends:
            return False
        return not self._wait(pause)
