"""A half-done task, as it is kept: its name, its id, and the answers that may be remembered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.journeys.steps import Plain


@dataclass(frozen=True, slots=True)
class Answered:
    """One kept answer: the step's key, the fingerprint of what was asked, and the plain answer."""

    key: str
    fingerprint: str
    answer: Plain


@dataclass(frozen=True, slots=True)
class Draft:
    """``task`` is the journey's name, ``task_id`` what its ids grow out of."""

    task: str
    task_id: str
    answers: tuple[Answered, ...]


class Drafts(Protocol):
    """Keeps the half-done task of a person, through sign-out and a killed process. Slow; never called on the window's thread.

    At a customer's seat it is one; at the bank's desk, one of each task.
    """

    def kept(self, task: str = "") -> Draft | None:
        """What is kept of a task, or of any, what was kept last. What cannot be read is set aside."""
        ...

    def set_something_aside(self) -> bool:
        """Whether something had to be set aside since this was last asked."""
        ...

    def keep(self, draft: Draft) -> None:
        """Keeps ``draft`` in the place of another."""
        ...

    def forget(self, task_id: str) -> None:
        """The task is over."""
        ...
