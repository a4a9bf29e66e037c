"""The person at the screen and how she likes things."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.languages.known import KNOWN

LANGUAGES: Final = tuple(each.code for each in KNOWN)
TEXT_SIZES: Final = (100, 125, 150, 200, 300)
THEMES: Final = ("day", "night", "contrast")
PAUSES: Final = (3, 5, 10, 20)
"""Seconds between the two confirmations; the bank's floor is the first."""
RATES: Final = ("slow", "usual", "quick")
"""How fast the voice speaks."""
VOLUMES: Final = ("loud", "softer", "soft")
BOUNCES: Final = (600, 1000, 2000)
"""Milliseconds within which a second press counts as the same one (tremor)."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What she chose; every field has a calm default. Nothing in here is secret."""

    language: str = "zh_CN"
    text_size: int = 100
    theme: str = "day"
    voice: bool = False
    voice_rate: str = "usual"
    voice_volume: str = "loud"
    pause_seconds: int = 3
    bounce_ms: int = 600


@dataclass(frozen=True, slots=True)
class Person:
    """Who is signed in, with what the bank keeps of her choices: it may have been chosen on another device."""

    person_id: str
    name: str
    language: str = "zh_CN"
    pause_seconds: int = 3
    roles: tuple[str, ...] = ()
    """What she may be at the bank, such as ``fraud_desk``."""


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Somebody one can be at the practice bank; nothing of hers is secret, and none of it is real."""

    name: str
    customer_number: str
    pin: str
    activation_code: str
    language: str
    card: str = ""
    """What a reader reads off the card; empty for somebody who has none."""
