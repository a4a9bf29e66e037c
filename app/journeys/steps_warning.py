"""The kind of step at which she is warned and goes on all the same, or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.journeys.steps import Choose


@dataclass(frozen=True, kw_only=True)
class Warn(Choose[bool]):
    """A choice that nobody passes by a habit: no draft holds the answer, and Back asks again with the safe one marked."""

    remembered: ClassVar[bool] = False
