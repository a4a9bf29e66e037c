"""A kind of step about the voice: ways of speaking to choose from, each heard as soon as it is marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from app.journeys.say import Say
from app.journeys.steps import Choose

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class ChooseHeard(Choose[T]):
    """One field of ``Preferences`` to choose by ear: ``sample`` is said with it as each option has it."""

    field: str
    sample: Say
