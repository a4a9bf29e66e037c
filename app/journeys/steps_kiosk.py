"""The kind of step that a kiosk waits with for whoever comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.journeys.steps import Plain
from app.journeys.steps_home import Home

READ: Final = "read:"
"""What the answer begins with that a reader gives, before what it has read off a ticket or a card."""


@dataclass(frozen=True, kw_only=True)
class Welcome(Home):
    """Some choices to press, and a ticket or a card for the reader: what was read is the answer, with :data:`READ` before it."""

    def take(self, answer: Plain) -> str:  # noqa: D102
        if isinstance(answer, str) and answer.startswith(READ) and len(answer) > len(READ):
            return answer
        return super().take(answer)
