"""One process for each customer of a kiosk: begun, watched and ended from outside, with a home of its own that goes with it.

What it has to know comes over a pipe, never by its command line, its environment or a file. It says over another that it lives.
"""

from __future__ import annotations

import json
import os
import selectors
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import IO, Final

from app.ui.voice.opening import socket_path

HEARTBEAT_S: Final = 1.0
PATIENCE_S: Final = 10.0
"""A process that has not said for so long that it lives is ended."""
START_S: Final = 30.0
"""So long it may take until it says so for the first time."""
_LOOK_S: Final = 0.2
"""So often it is looked whether it has ended."""
_GIVEN: Final = (
    *("PATH", "PYTHONPATH", "LANG", "LC_ALL", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE"),
    *("QT_QPA_PLATFORM", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "DBUS_SESSION_BUS_ADDRESS", "FONTCONFIG_FILE"),
)


@dataclass(frozen=True, slots=True)
class Ending:
    """How a process came to its end: its exit code, negative for a signal; and whether it had to be ended."""

    code: int
    hung: bool = False


class CustomerProcess:
    """Serves one customer after the other, each in a process of her own."""

    def __init__(self, command: Sequence[str], folder: Path, *, patience_s: float = PATIENCE_S, start_s: float = START_S) -> None:
        """``command`` is this program's own; ``folder`` holds the home of the customer who is there, and is empty between two."""
        self._command = list(command)
        self._folder = folder
        self._patience_s = patience_s
        self._start_s = start_s
        self._running: subprocess.Popen[bytes] | None = None
        self._lock = Lock()
        self._closed = False
        shutil.rmtree(folder, ignore_errors=True)  # of a machine that lost its power in the middle

    @property
    def pid(self) -> int | None:
        """Of the one who is there."""
        running = self._running
        return running.pid if running else None

    def serve(self, letter: Mapping[str, object]) -> Ending:
        """Begins a process, tells it what stands in ``letter``, and is back when it has ended and nothing of it is left."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        home = Path(tempfile.mkdtemp(prefix="customer-", dir=self._folder))
        try:
            return self._serve(letter, home)
        finally:
            shutil.rmtree(home, ignore_errors=True)

    def close(self) -> None:
        """Serves nobody any more; whoever is there is ended."""
        with self._lock:
            self._closed = True
            if self._running:
                self._running.kill()

    def _serve(self, letter: Mapping[str, object], home: Path) -> Ending:
        with self._lock:
            if self._closed:
                return Ending(0)
            process = self._running = subprocess.Popen(  # noqa: S603 - our own program
                self._command,
                bufsize=0,  # nothing is left to be told when somebody goes before the letter is read
                cwd=Path(__file__).parents[2],
                env=_environment(home),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=True,
            )
        assert process.stdin is not None  # noqa: S101 - both asked for above
        assert process.stdout is not None  # noqa: S101
        try:
            with process.stdout as beats, process.stdin as said:  # which stays open: when it closes, she is alone
                with suppress(BrokenPipeError):
                    said.write(json.dumps(letter).encode() + b"\n")
                hung = self._hangs(process, beats)
                if hung:
                    _end(process)
            return Ending(process.wait(), hung)
        finally:
            _end(process)
            with self._lock:
                self._running = None

    def _hangs(self, process: subprocess.Popen[bytes], beats: IO[bytes]) -> bool:
        """Listens until the process ends, or has said nothing for too long. Another that it began may hold its end of the pipe."""
        until = time.monotonic() + self._start_s
        with selectors.DefaultSelector() as selector:
            selector.register(beats, selectors.EVENT_READ)
            while time.monotonic() < until:
                if selector.select(_LOOK_S) and os.read(beats.fileno(), 4096):
                    until = time.monotonic() + self._patience_s
                elif _has_ended(process):
                    return False
        return True


def _has_ended(process: subprocess.Popen[bytes]) -> bool:
    """Gives it a moment: who has closed the pipe is about to."""
    with suppress(subprocess.TimeoutExpired):
        process.wait(_LOOK_S)
    return process.returncode is not None


def _end(process: subprocess.Popen[bytes]) -> None:
    """With all that it may have begun."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _environment(home: Path) -> dict[str, str]:
    """What it needs to draw and to speak, and a home in which nothing lies."""
    given = {name: os.environ[name] for name in _GIVEN if name in os.environ}
    authority = os.environ.get("XAUTHORITY") or str(Path.home() / ".Xauthority")
    own = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    own |= {"HOME": str(home), "TMPDIR": str(home), "SPEECHD_ADDRESS": _speech(home)}
    return given | own | {"XAUTHORITY": authority, "PYTHONDONTWRITEBYTECODE": "1"}


def _speech(home: Path) -> str:
    """Where her own speech service listens: it remembers what it has read, and ends with her. Where staff name a network, there is none."""
    silent = socket_path(os.environ) is None
    return os.environ.get("SPEECHD_ADDRESS", "") if silent else f"unix_socket:{home / 'speech.sock'}"
