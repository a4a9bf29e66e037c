"""The kind of step at which she is warned and goes on all the same, or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.journeys.say import Say
from app.journeys.steps import Choose


@dataclass(frozen=True, kw_only=True)
class Warn(Choose[bool]):
    """A choice that nobody passes by a habit: no draft holds the answer, and Back asks again with the safe one marked.

    ``leave`` and ``go_on`` stand on the forward button while that one is marked. "Continue" would say the contrary of leaving.
    """

    leave: Say
    go_on: Say
    remembered: ClassVar[bool] = False
