"""Small files that are either whole or not there, and set aside, never lost, when they cannot be read."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Writes ``path`` so that a crash leaves the old text or the new one; readable by its owner alone."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
        raise


def read_whole(path: Path) -> bytes | None:
    """What the file holds; ``None`` where there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def set_aside(path: Path) -> Path:
    """Moves a file that cannot be understood out of the way, beside itself, so that somebody can look at it later."""
    aside = path.with_name(f"{path.name}.set-aside")
    path.replace(aside)
    return aside
