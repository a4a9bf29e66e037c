"""The session of a machine as it stands somewhere: a screen, a speech service, a printer, and folders in which nothing else lies."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from tests.bench.kiosk_holds import at_home_in
from tests.house.tree import REPOSITORY
from tests.outside.printing import printers
from tests.outside.programs import Environment
from tests.outside.speech_dispatcher import speech_dispatcher
from tests.outside.x_session import x_session
from tests.stories.kiosk_sweep import in_files, in_memory

ENDED: Final = "ended"
_BOARDS: Final = """
import os
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
board = app.clipboard()
print(board.text(), board.text(QClipboard.Mode.Selection), sep="\\n")
"""


@dataclass(frozen=True)
class Session:
    """``env`` is for programs in it. ``heard`` is the test's own: what was spoken, which the machine itself keeps nowhere."""

    env: Environment
    spool: Path
    heard: Path
    log: IO[str]

    @property
    def home(self) -> Path:
        """Of whoever is signed in at the machine; what programs keep while it runs, and what they write for a moment, lies in it too."""
        return Path(self.env["HOME"])

    def traces(self, wanted: list[bytes]) -> list[str]:
        """Where any of it is found: files, spool, logs, the clipboards, and the memory of every process of
        the session but the speech service's."""
        files, pasted = in_files([self.home, self.spool], wanted), self.clipboards().encode()
        boards = ["clipboards"] if any(secret in pasted for secret in wanted) else []
        named = {pid: command_of(pid) for pid in at_home_in(self.home)}
        return [*files, *boards, *(name for pid, name in named.items() if self._is_the_machines(name) and in_memory(pid, wanted))]

    def speech(self) -> list[int]:
        """The processes of the speech service itself; its voice is the test's, which writes down what it is asked to say."""
        return [pid for pid in at_home_in(self.home) if "speech-dispatcher" in command_of(pid).split()[0]]

    def _is_the_machines(self, name: str) -> bool:
        return "capture_module" not in name and "speech-dispatcher" not in name.split()[0]

    def clipboards(self) -> str:
        """What a program that comes next could paste: the clipboard, and below it the primary selection."""
        told = subprocess.run([sys.executable, "-c", _BOARDS], env=self.env, cwd=REPOSITORY, check=True, capture_output=True, timeout=30)
        return told.stdout.decode()


def command_of(pid: int) -> str:
    """As it was begun."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace") or ENDED
    except OSError:
        return ENDED


@contextmanager
def session(folder: Path) -> Iterator[Session]:
    """Until the block ends. ``folder`` takes what the test itself keeps."""
    heard = folder / "heard.jsonl"
    with printers() as cups, x_session(cups.environment) as screen, speech_dispatcher(heard, screen) as env:
        home = Path(env["HOME"])
        (home / "tmp").mkdir()
        with (home / "log").open("w", encoding="utf-8") as log:
            yield Session(env | {"TMPDIR": str(home / "tmp")}, cups.out.parent, heard, log)
