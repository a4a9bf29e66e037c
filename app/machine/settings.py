"""How she likes things, kept in a small readable file."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import asdict, fields
from pathlib import Path

from app.domain.people import BOUNCES, LANGUAGES, PAUSES, TEXT_SIZES, THEMES, Preferences
from app.machine.files import read_whole, set_aside, write_whole

_ALLOWED = {
    "language": LANGUAGES,
    "text_size": TEXT_SIZES,
    "theme": THEMES,
    "voice": (True, False),
    "pause_seconds": PAUSES,
    "bounce_ms": BOUNCES,
}


class SettingsFile:
    """The journeys' ``Settings`` over a file. ``on_change`` is told at every change, on whatever thread made it.

    ``was_set_aside`` is true when the file could not be understood at the start: it was moved beside itself, calm defaults are in
    force, and the window says so once.
    """

    can_speak = False
    """Whether this machine has a voice; known once one was looked for."""

    def __init__(self, path: Path) -> None:
        self.on_change: Callable[[Preferences], None] = lambda _: None
        self.was_set_aside = False
        self._path = path
        self._lock = threading.Lock()
        self._now = self._read()

    def preferences(self) -> Preferences:
        """What is in force."""
        return self._now

    def prefer(self, preferences: Preferences) -> None:
        """Puts ``preferences`` in force and keeps them."""
        with self._lock:
            if preferences == self._now:
                return
            self._now = preferences
            write_whole(self._path, json.dumps(asdict(preferences), indent=2).encode())
        self.on_change(preferences)

    def lend(self, preferences: Preferences) -> None:
        """Puts ``preferences`` in force for this time; they are not kept."""
        self._now = preferences

    def _read(self) -> Preferences:
        data = read_whole(self._path)
        if data is None:
            return Preferences()
        try:
            return _understood(json.loads(data))
        except (ValueError, TypeError, KeyError, RecursionError):
            set_aside(self._path)
            self.was_set_aside = True
            return Preferences()


def _understood(kept: object) -> Preferences:
    if not isinstance(kept, dict):
        raise TypeError("settings are a table")
    known = {field.name: kept[field.name] for field in fields(Preferences) if field.name in kept}
    for name, value in known.items():
        if not any(value is allowed or (type(value) is type(allowed) and value == allowed) for allowed in _ALLOWED[name]):
            raise ValueError(name)
    return Preferences(**known)
