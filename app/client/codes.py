"""Codes of a bank that may be newer than this program: what is not known here is shown as something else, and nothing breaks."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

C = TypeVar("C", bound=StrEnum)


def known(code: str, otherwise: C) -> C:
    """What a code means, as a member of ``otherwise``'s kind; ``otherwise`` where this program does not know it."""
    try:
        return type(otherwise)(code)
    except ValueError:
        return otherwise
