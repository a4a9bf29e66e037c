"""Her folder of documents: where what she keeps as a file is put, beside whatever is there, and nothing is ever written over."""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Final

from app.journeys.printing import Saved

_UNWELCOME: Final = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
"""What one system or another does not take in the name of a file."""
_LONGEST: Final = 60
_MOST: Final = 1000
_HERS_ALONE: Final = 0o600


class Documents:
    """A folder; it is made where there is none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, title: str, ending: str, content: bytes) -> Saved | None:
        """Writes a file that is whole or not there, named after its title; nothing where the folder does not take it."""
        stem = " ".join(_UNWELCOME.sub(" ", title).split())[:_LONGEST].strip(" .") or "Banxing"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            written = self._written(content)
        except OSError:
            return None
        try:
            return Saved(self._named(written, stem, ending), self._folder.name)
        except OSError:
            return None
        finally:
            with suppress(OSError):
                written.unlink()

    def _written(self, content: bytes) -> Path:
        """The whole of it on the disk, under a name that says nothing yet; hers alone, as all such files are."""
        descriptor, name = tempfile.mkstemp(".part", ".", self._folder)
        try:
            with open(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            with suppress(OSError):
                Path(name).unlink()
            raise
        return Path(name)

    def _named(self, written: Path, stem: str, ending: str) -> str:
        """Gives it a name that nothing had. Raises ``OSError`` where there is none."""
        for number in count(1):
            name = f"{stem}.{ending}" if number == 1 else f"{stem} ({number}).{ending}"
            try:
                _give(written, self._folder / name)
            except FileExistsError:
                if number == _MOST:
                    raise
            else:
                return name
        raise AssertionError


def _give(written: Path, path: Path) -> None:
    """Never over what is there; where the disk knows no hard links, the name is taken first."""
    try:
        os.link(written, path)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _HERS_ALONE))
        try:
            written.replace(path)
        except OSError:
            with suppress(OSError):
                path.unlink()
            raise
