"""The kind of step that everything starts from: what can be done, and, lower and apart, the way to leave."""

from __future__ import annotations

from dataclasses import dataclass

from app.journeys.steps import Choose, Option, Plain


@dataclass(frozen=True, kw_only=True)
class Home(Choose[str]):
    """Tiles to choose from. ``leave`` is no tile among them: nobody shall press it for something to do."""

    leave: Option[str]

    def take(self, answer: Plain) -> str:  # noqa: D102
        return self.leave.value if answer == self.leave.key else super().take(answer)
