"""What the bank keeps about somebody, by kind: how much of it, and as much in words as she would want to read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.devices import Device


class Subject(StrEnum):
    """What somebody asks to have put right."""

    NAME = "name"
    ADDRESS = "address"
    TELEPHONE = "telephone"
    ACCOUNT = "account"
    OTHER = "other"


class Course(StrEnum):
    """What has become of such a request."""

    RECEIVED = "received"
    DONE = "done"
    REFUSED = "refused"
    OTHER = "other"
    """What only a newer bank knows."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A request to have something put right, in her own words."""

    at: datetime
    subject: Subject
    words: str
    course: Course


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
    corrections: tuple[Correction, ...]
    counts: tuple[tuple[str, int], ...]
    file: bytes
    """All of it as the bank has told it, but with account numbers by their last digits alone."""
