"""The kinds of step at which a kiosk waits for its reader."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.journeys.steps import Plain
from app.journeys.steps_home import Home

READ: Final = "read:"
"""What the answer begins with that a reader gives, before what it has read off a ticket or a card."""

OPENED: Final = "opened"
WRONG_KEY: Final = "wrong-key"
"""What the machine itself answers where staff are to show their key, once it has looked at what was read; no button does."""


@dataclass(frozen=True, kw_only=True)
class Welcome(Home):
    """Some choices to press, and a ticket or a card for the reader: what was read is the answer, with :data:`READ` before it."""

    def take(self, answer: Plain) -> str:  # noqa: D102
        if isinstance(answer, str) and answer.startswith(READ) and len(answer) > len(READ):
            return answer
        return super().take(answer)


@dataclass(frozen=True, kw_only=True)
class ShowKey(Home):
    """Staff show their key to the reader. What was read goes no further than the lock: only whether it opened is the answer."""

    def take(self, answer: Plain) -> str:  # noqa: D102
        return str(answer) if answer in (OPENED, WRONG_KEY) else super().take(answer)
