"""The poke: tells somebody who is asked something, and whose program is not running, that somebody is waiting; and nothing more.

It goes past the program, by whatever reaches a person (a text message, a push service), and others may read it on the way: so it names
nobody but whom it is for, and says neither who asks nor what. An adapter for such a service implements :class:`Pokes`.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

SOMEBODY_WAITS: Final = "somebody_waits"
_faults = logging.getLogger("banxing.bank.faults")


class Pokes(Protocol):
    """A way to reach people outside of this program."""

    def poke(self, person_id: str) -> None:
        """Tells one person that somebody is waiting. Is called on the event loop: it hands over and does not wait, and raises ``OSError``
        where it could not."""
        ...


class FilePokes:
    """Writes each poke as a line of JSON into a file: for practice and tests. ``now`` is the machine's instant."""

    def __init__(self, file: Path, now: Callable[[], datetime]) -> None:
        self._file = file
        self._now = now

    def poke(self, person_id: str) -> None:
        """Puts it under the ones before."""
        with self._file.open("a", encoding="utf-8") as pokes:
            pokes.write(json.dumps({"at": self._now().isoformat(), "personId": person_id, "says": SOMEBODY_WAITS}) + "\n")


def poke_the_absent(pokes: Pokes | None, listens: Callable[[str], bool], asked: Iterable[str]) -> None:
    """Pokes those of the people asked for whom no program listens. One who cannot be reached keeps nobody from being asked.

    Where several processes serve, each knows who listens to it alone: a poke too many says no more than one in time.
    """
    for person_id in asked if pokes else ():
        if pokes and not listens(person_id):
            try:
                pokes.poke(person_id)
            except OSError:
                _faults.exception("poking")
