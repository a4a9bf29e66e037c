"""The schema's history: numbered files of SQL, each applied once, whole or not at all, and never rewritten afterwards."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources

from app.bank.store.port import Dialect


class WrongSchema(Exception):
    """The database was written by another history of this program than the one at hand: a newer one, or a rewritten one."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the history; ``name`` begins with its number."""

    number: int
    name: str
    text: str

    @property
    def sha256(self) -> str:
        """What the database remembers of the text."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def history(dialect: Dialect) -> list[Migration]:
    """All steps in order, from the files beside this module. Every step is written in each dialect, under the same number and name."""
    files = sorted((resources.files("app.bank.store") / "migrations" / dialect).iterdir(), key=lambda file: file.name)
    steps = [Migration(int(file.name[:4]), file.name, file.read_text("utf-8")) for file in files if file.name.endswith(".sql")]
    if [step.number for step in steps] != list(range(1, len(steps) + 1)):
        raise WrongSchema(f"the numbers of the migrations have a gap or a double: {[step.name for step in steps]}")
    return steps


def taken(found: Sequence[tuple[object, ...]], steps: Sequence[Migration]) -> int:
    """How many steps a database has taken that remembers ``found``, pairs of number and hash, all of them sure to be ours."""
    if len(found) > len(steps):
        raise WrongSchema(f"the database is newer: it has taken {len(found)} steps, this program knows {len(steps)}")
    for remembered, step in zip(found, steps, strict=False):
        if remembered != (step.number, step.sha256):
            raise WrongSchema(f"{step.name} is not what the database was built with")
    return len(found)


def check_newest(found: Sequence[tuple[object, ...]], steps: Sequence[Migration]) -> None:
    """Makes sure that a database which remembers ``found`` has taken every step; raises :class:`WrongSchema`."""
    if taken(found, steps) < len(steps):
        raise WrongSchema("the database is older than this program; a bank that opens it will bring it up to date")
