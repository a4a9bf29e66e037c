"""Folders that go with the program that made them. What one that was killed has left behind goes at the next start of any."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from app.bank.seats import NoSeat, alone, sitting
from app.sandbox.process import runtime_folder

_PREFIX: Final = "passing-"
_TURNS: Final = "passing"
"""Held by whoever makes or clears a folder: one that is being made is nobody's leftover."""
_PATIENCE: Final = 5.0
"""Seconds."""


@contextmanager
def passing_folder() -> Iterator[Path]:
    """A folder of this session for as long as it is held, deleted with all that is in it. Its ``seats`` is held by whoever has it."""
    clear_leftovers()
    runtime = runtime_folder()
    with ExitStack() as held:
        with alone(runtime / _TURNS, patience=_PATIENCE):
            folder = Path(mkdtemp(prefix=_PREFIX, dir=runtime))
            held.enter_context(sitting(seats_of(folder)))
        held.callback(shutil.rmtree, folder, ignore_errors=True)
        yield folder


def seats_of(folder: Path) -> Path:
    """The file that is held while somebody has the folder."""
    return folder / "seats"


def clear_leftovers() -> None:
    """Deletes the folders that nobody has any more. What cannot be deleted now goes another time."""
    with suppress(OSError, NoSeat):
        runtime = runtime_folder()
        with alone(runtime / _TURNS, patience=_PATIENCE):
            for folder in runtime.glob(f"{_PREFIX}*"):
                with suppress(OSError, NoSeat), alone(seats_of(folder), patience=0):
                    shutil.rmtree(folder, ignore_errors=True)
