"""What somebody at the bank's own desk works with. At no other seat is any of it within reach."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.journeys.alerting import AlertDesk, OthersWarnings
from app.journeys.checking import CheckDesk
from app.journeys.visiting import Serving
from app.journeys.witnessing import Counter


@dataclass(slots=True)
class Place:
    """Where at the branch somebody sits, once it was said; 0 until then."""

    window: int = 0
    looks: str = ""
    """The look at what somebody prepared that was begun here, by its id; empty once it was ended."""

    def sit(self, window: int) -> None:
        """Sits down there."""
        self.window = window

    def look(self, assistance_id: str) -> None:
        """Looks at what somebody prepared; nothing is looked at where the id is empty."""
        self.looks = assistance_id


@dataclass(frozen=True, slots=True)
class Desk:
    """The ports of a desk, those of the fraud desk first, then the branch's; and the place it is at."""

    alerts: AlertDesk
    checks: CheckDesk
    warnings: OthersWarnings
    branch: Serving
    counter: Counter
    place: Place = field(default_factory=Place)
