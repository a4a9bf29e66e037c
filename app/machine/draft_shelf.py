"""Several half-done tasks at once, each in a place of its own: whoever writes all day leaves more than one for later."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from app.journeys.drafts import Draft, Drafts
from app.machine.drafts import MemoryDrafts, SealedDrafts
from app.vault.sealed import Sealed

_NAME: Final = re.compile(r"[0-9a-f]{64}")


class DraftShelf:
    """The journeys' ``Drafts``, one kept for each task. ``place`` makes that of a name; ``known`` are those in use, the oldest first."""

    def __init__(self, place: Callable[[str], Drafts], known: Iterable[str] = ()) -> None:
        self._place = place
        self._places = {name: place(name) for name in known}

    def kept(self, task: str = "") -> Draft | None:
        """What is kept of a task, or what was kept last."""
        places = list(self._places.values())[::-1]
        return next((draft for place in places if (draft := place.kept(task))), None)

    def set_something_aside(self) -> bool:
        """Whether something could not be read, once."""
        aside = [place.set_something_aside() for place in self._places.values()]
        return any(aside)

    def keep(self, draft: Draft) -> None:
        """Keeps ``draft`` in the place of another of its task."""
        name = hashlib.sha256(draft.task.encode()).hexdigest()
        place = self._places.pop(name, None) or self._place(name)
        self._places[name] = place
        place.keep(draft)

    def forget(self, task_id: str) -> None:
        """Removes the draft of this task and of no other."""
        for place in self._places.values():
            place.forget(task_id)


def sealed_shelf(folder: Path, sealed: Sealed, whose: Callable[[], str | None]) -> DraftShelf:
    """On this machine, a sealed file for each task."""
    files = [path for path in folder.iterdir() if _NAME.fullmatch(path.name)] if folder.is_dir() else []
    known = [path.name for path in sorted(files, key=lambda path: path.stat().st_mtime_ns)]
    return DraftShelf(lambda name: SealedDrafts(folder / name, sealed, whose), known)


def memory_shelf() -> DraftShelf:
    """As long as the program runs."""
    return DraftShelf(lambda _: MemoryDrafts())
