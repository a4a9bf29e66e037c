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
from tests.outside.speech_dispatcher import put_in_its_place, speech_dispatcher
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
    """``env`` is for programs in it. The test's own, which the machine itself keeps nowhere: ``heard`` is what the speech services that
    customers start for themselves have spoken, ``overheard`` what the one that everybody shares has."""

    env: Environment
    spool: Path
    heard: Path
    overheard: Path
    log: IO[str]

    @property
    def home(self) -> Path:
        """Of whoever is signed in at the machine; what programs keep while it runs, and what they write for a moment, lies in it too."""
        return Path(self.env["HOME"])

    def traces(self, wanted: list[bytes]) -> list[str]:
        """Where any of it is found: files, spool, logs, the clipboards, and the memory of every process of the session."""
        files, pasted = in_files([self.home, self.spool], wanted), self.clipboards().encode()
        boards = ["clipboards"] if any(secret in pasted for secret in wanted) else []
        return [*files, *boards, *(command_of(pid) for pid in sorted(at_home_in(self.home)) if in_memory(pid, wanted))]

    def voices(self) -> list[int]:
        """The speech services of customers which run now."""
        return sorted(pid for pid in at_home_in(self.home / "kiosk") if "speech-dispatcher" in command_of(pid))

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
    heard, overheard = folder / "heard.jsonl", folder / "overheard.jsonl"
    with printers() as cups, x_session(cups.environment) as screen, speech_dispatcher(overheard, screen) as env:
        home = Path(env["HOME"])
        (home / "tmp").mkdir()
        with (home / "log").open("w", encoding="utf-8") as log:
            own = {"TMPDIR": str(home / "tmp"), "PATH": put_in_its_place(folder / "voice", heard)}
            yield Session(env | own, cups.out.parent, heard, overheard, log)
