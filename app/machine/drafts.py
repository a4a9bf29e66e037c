"""Half-done tasks on this machine: sealed under a key that only the keyring holds."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from app.journeys.drafts import Answered, Draft
from app.machine.files import read_whole, set_aside, write_whole
from app.vault.port import VaultTrouble
from app.vault.sealed import Sealed, Unreadable

PURPOSE = "draft"


class SealedDrafts:
    """The journeys' ``Drafts`` over one sealed file. While the keyring is in trouble, memory serves: drafts never stand in her way.

    ``whose`` answers the customer number this computer is enrolled for: who is enrolled after her is not shown what she left half done.
    """

    def __init__(self, path: Path, sealed: Sealed, whose: Callable[[], str | None]) -> None:
        self._set_aside = False
        self._meanwhile = MemoryDrafts()
        self._path = path
        self._sealed = sealed
        self._whose = whose

    def kept(self, task: str = "") -> Draft | None:
        """What is kept of hers; an unreadable file is set aside."""
        draft = self._kept()
        return draft if draft and task in ("", draft.task) else None

    def _kept(self) -> Draft | None:
        blob = read_whole(self._path)
        if blob is None:
            return None
        try:
            kept = json.loads(self._sealed.open(PURPOSE, blob))
            return _understood(kept) if kept["whose"] == self._whose() else None
        except VaultTrouble:
            return self._meanwhile.kept()
        except (Unreadable, ValueError, TypeError, KeyError):
            set_aside(self._path)
            self._set_aside = True
            return None

    def set_something_aside(self) -> bool:
        """Whether the file could not be read, once."""
        aside, self._set_aside = self._set_aside, False
        return aside

    def keep(self, draft: Draft) -> None:
        """Keeps ``draft`` in the place of any other."""
        try:
            written = json.dumps(asdict(draft) | {"whose": self._whose()}, ensure_ascii=False)
            write_whole(self._path, self._sealed.seal(PURPOSE, written.encode()))
        except VaultTrouble:
            self._meanwhile.keep(draft)

    def forget(self, task_id: str) -> None:
        """Removes the draft of this task and of no other."""
        draft = self.kept()
        if draft and draft.task_id == task_id:
            self._path.unlink(missing_ok=True)
            self._meanwhile.forget(task_id)


class MemoryDrafts:
    """The same without a keyring: kept as long as the program runs, so that signing in again loses nothing."""

    def __init__(self) -> None:
        self._draft: Draft | None = None

    def kept(self, task: str = "") -> Draft | None:
        """What is kept."""
        return self._draft if self._draft and task in ("", self._draft.task) else None

    def set_something_aside(self) -> bool:
        """Memory is always understood."""
        return False

    def keep(self, draft: Draft) -> None:
        """Keeps ``draft`` in the place of any other."""
        self._draft = draft

    def forget(self, task_id: str) -> None:
        """Forgets the draft of this task and of no other."""
        if self._draft and self._draft.task_id == task_id:
            self._draft = None


def _understood(kept: dict[str, object]) -> Draft:
    answers = kept["answers"]
    if not (isinstance(answers, list) and isinstance(kept["task"], str) and isinstance(kept["task_id"], str)):
        raise TypeError("not a draft")
    return Draft(kept["task"], kept["task_id"], tuple(Answered(**answer) for answer in answers))
