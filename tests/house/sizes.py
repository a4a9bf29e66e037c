"""How large the files of the house are."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Sizes:
    """Lines per source file; a room's `__init__` counts like any other."""

    files: int
    median: int
    longest: int
    longest_name: str

    def __str__(self) -> str:
        return f"house: {self.files} files, median {self.median} lines, longest {self.longest} ({self.longest_name})"


def sizes(folder: Path) -> Sizes:
    """Counts the lines of every Python file below `folder`."""
    lines = {path.relative_to(folder).as_posix(): path.read_bytes().count(b"\n") for path in folder.rglob("*.py")}
    if not lines:
        return Sizes(0, 0, 0, "")
    longest = max(lines, key=lines.__getitem__)
    return Sizes(len(lines), round(statistics.median(lines.values())), lines[longest], longest)
