"""What is wrong with a file, each fault with its place: an engineer shall mend it in one go, not in twenty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MOST: Final = 20
"""So many faults are told."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One of them: ``customers[2].accounts[0].number`` and what it should be."""

    place: str
    words: str

    def __str__(self) -> str:
        return f"{self.place}: {self.words}"


class Faulty(Exception):
    """The file cannot be loaded, and nothing of it was."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = faults[:MOST]
        self.untold = len(faults) - len(self.faults)
