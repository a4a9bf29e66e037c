"""Starting, awaiting and ending programs that are not ours."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, TypeVar

import pytest

Environment = dict[str, str]
T = TypeVar("T")

READY_WITHIN = 20.0
"""Seconds an outside part may take until it is ready; on a busy machine they take a few."""
_ASK_EVERY = 0.01
_END_WITHIN = 5.0


class NotReady(AssertionError):
    """An outside part did not become ready in time, or ended before it was."""


def needs(*programs: str) -> None:
    """Skips the test when a program is missing; `tests/guards/skips.py` makes that a failure in CI."""
    missing = [program for program in programs if shutil.which(program, path=_PATH) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


# Services live beside the path of a user.
_PATH = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/libexec", "/usr/lib/at-spi2-core"])


def find(program: str) -> str:
    """The full path of a program that `needs` has asked for."""
    found = shutil.which(program, path=_PATH)
    if found is None:
        raise NotReady(f"{program} is not installed")
    return found


def until(ask: Callable[[], T | None], what: str, process: subprocess.Popen[bytes] | None = None) -> T:
    """Asks until there is an answer. `process` is who should bring it about: once it has ended there is no use in waiting."""
    limit = time.monotonic() + READY_WITHIN
    while time.monotonic() < limit:
        answer = ask()
        if answer is not None:
            return answer
        if process is not None and process.poll() is not None:
            raise NotReady(f"{what}: the program ended with {process.returncode}")
        time.sleep(_ASK_EVERY)
    raise NotReady(f"{what}: not within {READY_WITHIN:.0f} s")


def read_line(stream: IO[bytes], what: str) -> str:
    """Reads the one line with which a program says that it is ready."""
    ready, _, _ = select.select([stream], [], [], READY_WITHIN)
    line = stream.readline().decode().strip() if ready else ""
    if not line:
        raise NotReady(f"{what}: said nothing")
    return line


@contextlib.contextmanager
def running(
    command: list[str], env: Mapping[str, str], *, words: bytes | None = None, listen: bool = False, keep: tuple[int, ...] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    """Runs a program until the block ends. `words` go to its input; with `listen` its output can be read.

    `keep` names open files that the program inherits.
    """
    process = subprocess.Popen(
        [find(command[0]), *command[1:]],
        env=dict(env),
        stdin=subprocess.PIPE if words is not None else subprocess.DEVNULL,
        stdout=subprocess.PIPE if listen else subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=keep,
    )
    try:
        if words is not None and process.stdin is not None:
            process.stdin.write(words)
            process.stdin.close()
        yield process
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_END_WITHIN)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


@contextlib.contextmanager
def fresh_environment() -> Iterator[Environment]:
    """The environment of a user who has just been created: a home, a runtime directory, and no services.

    The folders have short paths, because a Unix socket's path may not be longer than 107 bytes.
    """
    with tempfile.TemporaryDirectory(prefix="bx-home-", ignore_cleanup_errors=True) as home:
        runtime = Path(home, "run")
        runtime.mkdir(mode=0o700)
        Path(home, ".local", "share").mkdir(parents=True)
        yield {
            "PATH": os.environ.get("PATH", os.defpath),
            "HOME": home,
            "XDG_RUNTIME_DIR": str(runtime),
            "LC_ALL": "C.UTF-8",
            "GSETTINGS_BACKEND": "memory",
        }
