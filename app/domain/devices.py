"""The devices a customer banks with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled device. ``trusted`` from its 24th hour on, or at once when activated at the branch; ``current``: the one at hand."""

    device_id: str
    name: str
    enrolled_at: datetime
    trusted: bool
    locked: bool
    current: bool
