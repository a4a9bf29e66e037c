"""Starts the speech service: the one that all of a session share, or, where an address is named, one of our own there."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from threading import Thread
from typing import Final

from app.ui.voice.line import EngineLost, Line

SPAWN_LIMIT: Final = 10.0
"""Seconds for the service to start."""
IDLE_S: Final = 5
"""Seconds that one of our own stays without anybody to speak for."""
_LOOK_S: Final = 0.05
"""So often it is tried whether it listens."""


def start_shared(environ: Mapping[str, str]) -> None:
    """Has the service start itself, unless the person has forbidden that in its settings. Raises ``EngineLost``."""
    process = _begin(["--spawn"], environ)
    try:
        code = process.wait(SPAWN_LIMIT)
    except subprocess.TimeoutExpired as late:
        _end(process)
        raise EngineLost("did not start") from late
    if code:
        raise EngineLost(f"did not start: {code}")


def start_own(path: str, environ: Mapping[str, str], limit: float) -> Line:
    """A service that listens at ``path``, in the process group of whoever begins it; what it writes down lies beside that.

    Answers the line to it, on which each reply may take ``limit`` seconds. Raises ``EngineLost``.
    """
    at = Path(path)
    place = ("--communication-method", "unix_socket", "--socket-path", path, "--pid-file", str(at.with_suffix(".pid")))
    quiet = ("--log-level", "1", "--log-dir", str(at.parent), "--timeout", str(IDLE_S))
    process = _begin(["--run-single", *place, *quiet], environ)
    until = time.monotonic() + SPAWN_LIMIT
    while time.monotonic() < until and process.poll() is None:
        try:
            line = Line.open(path, limit)
        except EngineLost:
            time.sleep(_LOOK_S)
        else:
            Thread(target=process.wait, name="speech-service", daemon=True).start()  # so that it leaves no zombie
            return line
    _end(process)
    raise EngineLost("did not start")


def _begin(options: list[str], environ: Mapping[str, str]) -> subprocess.Popen[bytes]:
    program = shutil.which("speech-dispatcher", path=environ.get("PATH"))
    if program is None:
        raise EngineLost("not installed")
    nothing = subprocess.DEVNULL
    try:
        return subprocess.Popen([program, *options], env=dict(environ), stdin=nothing, stdout=nothing, stderr=nothing)  # noqa: S603 - a fixed command
    except OSError as error:
        raise EngineLost("did not start") from error


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
