"""Warnings of others, out of which the desk makes drafts of alerts. Nothing of them reaches a customer by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.alerts import Area, Severity, Urgency, Wording


@dataclass(frozen=True, slots=True)
class FoundWarning:
    """One warning in one language, as plain text. ``source`` is who says so, ``name`` what they call it; empty is what they do not say."""

    source: str
    name: str
    language: str
    headline: str
    description: str
    instruction: str = ""
    contact: str = ""
    severity: Severity = Severity.UNKNOWN
    urgency: Urgency = Urgency.UNKNOWN
    areas: tuple[Area, ...] = ()
    sent: datetime | None = None
    expires: datetime | None = None

    @property
    def wording(self) -> Wording:
        """As the desk begins with it: how to tell is what it has to add, and whatever else is empty."""
        return Wording(self.language, self.headline, self.description, (), self.instruction, self.contact, self.areas)
