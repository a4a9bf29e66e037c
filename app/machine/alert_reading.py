"""What each reader knows of the alerts, kept in a small readable file."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any

from app.domain.alert_reading import AlertReading
from app.machine.files import read_whole, set_aside, write_whole


class ReadingFile:
    """The readings, over a file. Where the disk cannot be written, something is told once more."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    def kept(self, whose: str) -> AlertReading:
        """What somebody knows already."""
        with self._lock:
            return self._read().get(whose, AlertReading())

    def keep(self, whose: str, reading: AlertReading) -> None:
        """Keeps it in place of any earlier one."""
        with self._lock:
            readings = self._read() | {whose: reading}
            with suppress(OSError):
                write_whole(self._path, json.dumps({name: _written(each) for name, each in readings.items()}, indent=2).encode())

    def _read(self) -> dict[str, AlertReading]:
        with suppress(OSError):
            data = read_whole(self._path)
            return {} if data is None else self._understood(data)
        return {}

    def _understood(self, data: bytes) -> dict[str, AlertReading]:
        try:
            return {name: _reading(**each) for name, each in json.loads(data).items()}
        except (ValueError, TypeError, AttributeError, RecursionError):
            set_aside(self._path)
            return {}


def _written(reading: AlertReading) -> dict[str, Any]:
    return {"told": None if reading.told is None else sorted(reading.told), "read": sorted(reading.read)}


def _reading(told: object, read: object) -> AlertReading:
    return AlertReading(None if told is None else _names(told), _names(read))


def _names(kept: object) -> frozenset[str]:
    if not isinstance(kept, list) or not all(isinstance(each, str) for each in kept):
        raise TypeError("not a list of names")
    return frozenset(kept)
