"""Corrections: what somebody asks the bank to put right in what it keeps about them, and what the bank answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

LONGEST_ANSWER: Final = 300
"""So many letters the words of whoever answers have at most."""


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


class Outcome(StrEnum):
    """What the bank answers: that it was put right, or why not."""

    CORRECTED = "corrected"
    RIGHT_ALREADY = "right_already"
    PROOF_NEEDED = "proof_needed"
    """The bank has to see a paper first: at the branch."""
    KEPT_ELSEWHERE = "kept_elsewhere"
    """It is not this bank that keeps it."""
    MUST_STAY = "must_stay"
    """It is the record of something that has happened, which nobody may rewrite."""
    OTHER = "other"
    """What only a newer bank knows."""

    @property
    def course(self) -> Course:
        """What has become of a request that is answered so."""
        return Course.DONE if self is Outcome.CORRECTED else Course.REFUSED


OUTCOMES: Final = tuple(outcome for outcome in Outcome if outcome is not Outcome.OTHER)
"""What may be answered."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A request to have something put right, in her own words, and what was answered, once it is."""

    at: datetime
    subject: Subject
    words: str
    course: Course
    outcome: Outcome | None = None
    answer: str = ""
    """In the words of whoever has answered; may be empty."""
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """One that waits to be answered, as the desk sees it."""

    correction_id: str
    at: datetime
    subject: Subject
    words: str
    customer_name: str
    customer_number: str
