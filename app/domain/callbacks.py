"""Callbacks: a customer asks the bank to call her; discreetly where she is not alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Callback:
    """Somebody waits for a call. ``discreet``: she is not alone; what waits of hers is held, and nothing shows on her screen."""

    callback_id: str
    asked_at: datetime
    discreet: bool
    customer_name: str = ""
    customer_number: str = ""
    """Both known to the desk alone."""
    tries: int = 0
    """How often she was not reached."""
    tried_at: datetime | None = None
    """The last time of those."""
