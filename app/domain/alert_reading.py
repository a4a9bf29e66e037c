"""What a reader of alerts knows already: nothing is told twice by itself, and what was read steps back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.alerts import Alert


@dataclass(frozen=True, slots=True)
class AlertReading:
    """Kept by the reader's own program. It names revisions, so that another one is new again.

    ``told`` is nothing as long as none was ever looked at: whoever comes for the first time is not told of all there are.
    """

    told: frozenset[str] | None = None
    read: frozenset[str] = frozenset()

    def has_read(self, alert: Alert) -> bool:
        """Whether exactly this revision was read to its end."""
        return _name(alert) in self.read

    def new_among(self, alerts: Iterable[Alert]) -> tuple[Alert, ...]:
        """Those that were not told of so far."""
        told = self.told
        return () if told is None else tuple(alert for alert in alerts if _name(alert) not in told | self.read)

    def with_read(self, alert: Alert) -> AlertReading:
        """Once it was read."""
        return replace(self, read=self.read | {_name(alert)})

    def with_told(self, alerts: Iterable[Alert]) -> AlertReading:
        """Once all there are were told of; what is over is forgotten."""
        there = frozenset(map(_name, alerts))
        return AlertReading(there, self.read & there)


def _name(alert: Alert) -> str:
    return f"{alert.alert_id}:{alert.revision}"
