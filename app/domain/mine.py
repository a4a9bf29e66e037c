"""What the bank keeps about somebody, by kind: how much of it, and as much in words as she would want to read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.devices import Device


@dataclass(frozen=True, slots=True)
class KeptAccount:
    """An account, and how many entries of it are kept."""

    kind: str
    last_four: str
    entries: int


@dataclass(frozen=True, slots=True)
class Mine:
    """Everything that is kept. ``counts``: of each further kind that the bank names, how many there are, also of kinds not known here."""

    name: str
    customer_number: str
    accounts: tuple[KeptAccount, ...]
    payees: tuple[str, ...]
    devices: tuple[Device, ...]
    linked: tuple[str, ...]
    """Whom she trusts, or who trusts her; now or before."""
    signed_in: tuple[datetime, ...]
    counts: tuple[tuple[str, int], ...]
    file: bytes
    """All of it as the bank has told it, but with account numbers by their last digits alone."""
