"""How far she has seen her diary, kept in a small readable file: a diary that does not lead on from there was changed."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from threading import Lock

from app.domain.family import DiaryHead
from app.machine.files import read_whole, set_aside, write_whole


class HeadsFile:
    """The newest entry that was seen of each diary, over a file.

    A disk that cannot be written keeps the older one, from which all has to lead on as well.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    def kept(self, whose: str) -> DiaryHead | None:
        """What was seen last of a diary, if anything."""
        with self._lock:
            return self._read().get(whose)

    def keep(self, whose: str, head: DiaryHead | None) -> None:
        """Keeps it in place of any earlier one; nothing: as if the diary had never been read."""
        with self._lock:
            heads = self._read()
            changed = {name: each for name, each in heads.items() if name != whose} | ({whose: head} if head else {})
            if changed != heads:
                with suppress(OSError):
                    write_whole(self._path, json.dumps({name: asdict(each) for name, each in changed.items()}, indent=2).encode())

    def _read(self) -> dict[str, DiaryHead]:
        with suppress(OSError):
            data = read_whole(self._path)
            return {} if data is None else self._understood(data)
        return {}

    def _understood(self, data: bytes) -> dict[str, DiaryHead]:
        try:
            return _heads(json.loads(data))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            set_aside(self._path)
            return {}


def _heads(kept: object) -> dict[str, DiaryHead]:
    if not isinstance(kept, dict):
        raise TypeError("heads are a table")
    heads = {name: DiaryHead(**head) for name, head in kept.items()}
    if not all(type(head.count) is int and type(head.hash) is str for head in heads.values()):
        raise TypeError("not a head")
    return heads
