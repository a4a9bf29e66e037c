"""How she likes things, kept in a small readable file."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import asdict, fields, replace
from pathlib import Path

from app.domain.people import BOUNCES, LANGUAGES, PAUSES, RATES, TEXT_SIZES, THEMES, VOLUMES, Preferences
from app.machine.files import read_whole, set_aside, write_whole

_ALLOWED = {
    "language": LANGUAGES,
    "text_size": TEXT_SIZES,
    "theme": THEMES,
    "voice": (True, False),
    "voice_rate": RATES,
    "voice_volume": VOLUMES,
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
        self.tuned = False
        """Whether she has chosen before."""
        self._path = path
        self._lock = threading.Lock()
        self._lent: dict[str, object] = {}
        self._chosen = self._read()

    def preferences(self) -> Preferences:
        """What is in force: what is lent, and else what she chose."""
        return replace(self._chosen, **self._lent)  # type: ignore[arg-type]  # fields of Preferences, each of its own type

    def prefer(self, preferences: Preferences) -> None:
        """Puts ``preferences`` in force and keeps what is new in them; what was only lent stays lent."""
        with self._lock:
            now = asdict(self.preferences())
            new = {name: value for name, value in asdict(preferences).items() if value != now[name]}
            if not new and self._path.exists():
                return
            self._lent = {name: value for name, value in self._lent.items() if name not in new}
            self._chosen = replace(self._chosen, **new)
            write_whole(self._path, json.dumps(asdict(self._chosen), indent=2).encode())
            self.tuned = True
        self.on_change(self.preferences())

    def lend(self, **lent: object) -> None:
        """Puts some preferences in force for this time; they are not kept."""
        self._lent = lent

    def _read(self) -> Preferences:
        data = read_whole(self._path)
        if data is None:
            return Preferences()
        try:
            understood = _understood(json.loads(data))
        except (ValueError, TypeError, KeyError, RecursionError):
            set_aside(self._path)
            self.was_set_aside = True
            return Preferences()
        self.tuned = True
        return understood


def _understood(kept: object) -> Preferences:
    if not isinstance(kept, dict):
        raise TypeError("settings are a table")
    known = {field.name: kept[field.name] for field in fields(Preferences) if field.name in kept}
    for name, value in known.items():
        if not any(value is allowed or (type(value) is type(allowed) and value == allowed) for allowed in _ALLOWED[name]):
            raise ValueError(name)
    return Preferences(**known)
