"""Paper for tests: printers that do what they are told, and a drawer in which kept sheets lie."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.journeys.printing import Printing, Saved
from app.journeys.sheets import Foot, Sheet


@dataclass
class JobThatEnds:
    """Under way when it is asked for the first time, then what it comes to."""

    comes_to: Printing
    asked: int = 0

    def state(self) -> Printing:
        self.asked += 1
        return self.comes_to if self.asked > 1 else Printing.UNDER_WAY


@dataclass
class Drawer:
    """``comes_to``: by printer, what becomes of each sheet. ``full``: nothing more can be kept."""

    comes_to: dict[str, Printing] = field(default_factory=dict)
    full: bool = False
    printed: list[tuple[str, Sheet, Foot, str]] = field(default_factory=list)
    kept: list[tuple[Sheet, Foot, str]] = field(default_factory=list)

    def printers(self) -> tuple[str, ...]:
        return tuple(self.comes_to)

    def print(self, sheet: Sheet, foot: Foot, language: str, printer: str) -> JobThatEnds:
        self.printed.append((printer, sheet, foot, language))
        return JobThatEnds(self.comes_to[printer])

    def save(self, sheet: Sheet, foot: Foot, language: str) -> Saved | None:
        if self.full:
            return None
        self.kept.append((sheet, foot, language))
        return Saved(f"{sheet.key}.pdf", "Drawer")
