"""What somebody at the bank's own desk works with. At no other seat is any of it within reach."""

from __future__ import annotations

from dataclasses import dataclass

from app.journeys.alerting import AlertDesk, OthersWarnings
from app.journeys.checking import CheckDesk


@dataclass(frozen=True, slots=True)
class Desk:
    """The ports of a desk."""

    alerts: AlertDesk
    checks: CheckDesk
    warnings: OthersWarnings
