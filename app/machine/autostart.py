"""Beginning together with the desktop: a file in the folder that every Linux desktop looks into (freedesktop Autostart, Desktop Entry)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.machine.files import read_whole, write_whole

_ENTRY: Final = """[Desktop Entry]
Type=Application
Name=Banxing
Name[zh]=伴行
Exec={exec}
Path={folder}
"""
_SWITCHED_OFF: Final = re.compile(rb"^(Hidden=true|X-GNOME-Autostart-enabled=false)\s*$", re.MULTILINE)
"""What a desktop's own settings write into the file instead of taking it away."""


class AutostartFile:
    """The journeys' ``Autostart``: what is to begin is there, or it is not."""

    def __init__(self, path: Path, command: Sequence[str]) -> None:
        self._path = path
        self._command = command

    def begins(self) -> bool:
        """Whether the file is there, and nobody has switched it off."""
        entry = read_whole(self._path)
        return entry is not None and not _SWITCHED_OFF.search(entry)

    def let_begin(self, begins: bool) -> None:
        """Puts the file there, or takes it away; may be repeated."""
        if begins:
            line = " ".join(map(_quoted, self._command))
            entry = _ENTRY.format(exec=_written(line), folder=_written(str(Path.cwd())))
            write_whole(self._path, entry.encode())
        else:
            self._path.unlink(missing_ok=True)


def _quoted(argument: str) -> str:
    """As Desktop Entry wants an argument of ``Exec``."""
    escaped = re.sub(r'(["`$\\])', r"\\\1", argument).replace("%", "%%")
    return f'"{escaped}"'


def _written(value: str) -> str:
    """As it wants any string."""
    return value.replace("\\", "\\\\").replace("\n", "\\n")
