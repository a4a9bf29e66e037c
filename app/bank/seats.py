"""Who sits at a practice bank. Every seat holds a shared lock on one file; when nobody does any more, the bank closes.

The lock goes with the process that holds it, however that ends.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_LOOK_EVERY: Final = 0.25
"""Seconds."""


class NoSeat(Exception):
    """The bank was closing and did not let go of the file in time."""


@contextmanager
def sitting(path: Path, *, patience: float = 15.0) -> Iterator[None]:
    """Holds a seat; waits up to ``patience`` seconds for a bank that is just closing. Raises :class:`NoSeat`."""
    with _opened(path) as file:
        if not _taken_within(patience, file, fcntl.LOCK_SH):
            raise NoSeat(str(path))
        yield


@contextmanager
def alone(path: Path, *, patience: float) -> Iterator[None]:
    """Holds the file alone; waits up to ``patience`` seconds for its turn. Raises :class:`NoSeat`."""
    with _opened(path) as file:
        if not _taken_within(patience, file, fcntl.LOCK_EX):
            raise NoSeat(str(path))
        yield


async def nobody_sits(path: Path, *, quiet: float = 2.0) -> None:
    """Answers when nobody has sat for ``quiet`` seconds on end. From then on until this process ends nobody can sit down."""
    file = _open(path)
    try:
        await _until_quiet(file, quiet)
    except BaseException:
        os.close(file)
        raise


async def _until_quiet(file: int, quiet: float) -> None:
    empty_since: float | None = None
    while True:
        now = time.monotonic()
        if not _taken(file, fcntl.LOCK_EX):
            empty_since = None
        elif empty_since is not None and now - empty_since >= quiet:
            return
        else:
            fcntl.flock(file, fcntl.LOCK_UN)
            empty_since = now if empty_since is None else empty_since
        await asyncio.sleep(_LOOK_EVERY)


def _taken_within(patience: float, file: int, how: int) -> bool:
    """Tries to lock an open file for ``patience`` seconds."""
    until = time.monotonic() + patience
    while not _taken(file, how):
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def _taken(file: int, how: int) -> bool:
    try:
        fcntl.flock(file, how | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    file = _open(path)
    try:
        yield file
    finally:
        os.close(file)
