"""The kinds of step that everything starts from: what can be done, and, lower and apart, what is seldom wanted."""

from __future__ import annotations

from dataclasses import dataclass

from app.journeys.steps import Browse, Choose, Option, Plain


@dataclass(frozen=True, kw_only=True)
class Home(Choose[str]):
    """Tiles to choose from. ``quiet`` are no tiles among them: settings, the way to leave. Nobody shall press those for something to do."""

    quiet: tuple[Option[str], ...]

    def take(self, answer: Plain) -> str:  # noqa: D102
        return next((option.value for option in self.quiet if option.key == answer), None) or super().take(answer)


@dataclass(frozen=True, kw_only=True)
class Inbox(Browse):
    """A list to begin with, at a relative's and at the desk. ``done`` signs out: it stands where all that leads on does, but quieter."""
