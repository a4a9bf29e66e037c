"""Insight: what somebody she trusts may look at of her money, as much as is told of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class SeenAccount:
    """An account of hers, known by its last four digits. ``available`` is what she can spend of it."""

    kind: str
    """``current`` or ``savings``; worded by the reader's language."""
    last_four: str
    available: Money


@dataclass(frozen=True, slots=True)
class SeenEntry:
    """Something that happened on an account of hers: money came (positive) or went (negative)."""

    day: date
    amount: Money
    code: str
    counterparty: str
