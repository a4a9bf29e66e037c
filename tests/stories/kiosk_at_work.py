"""A kiosk at work, as a test holds it: what its reader reads, and which screens come."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

from tests.house.tree import REPOSITORY
from tests.stories.kiosk_machine import GONE


class KioskAtWork:
    """One machine. ``folder`` holds what it keeps."""

    def __init__(self, process: subprocess.Popen[str], folder: Path) -> None:
        self._process = process
        self.folder = folder
        self._screens: SimpleQueue[str] = SimpleQueue()
        self._listening = Thread(target=self._listen, name="kiosk")
        self._listening.start()

    @property
    def pid(self) -> int:
        """Of the supervisor."""
        return self._process.pid

    def read(self, line: str) -> None:
        """The reader has read this; or one of the lines that begin with ``!``."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def see(self, *keys: str, limit_s: float = 30.0) -> str:
        """Waits for one of these screens; answers which came, whatever came before it."""
        while (key := self._screens.get(timeout=limit_s)) not in keys:
            assert key != GONE, f"it ended before {keys}"
        return key

    def wait(self) -> int:
        """Until it has ended; its exit code."""
        return self._process.wait(30)

    def close(self) -> None:
        """Ends it, however it stands with it."""
        self._process.kill()
        self._process.wait()
        self._listening.join(30)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._screens.put(line.strip())
        self._screens.put(GONE)


@contextmanager
def kiosk_at_work(url: str, folder: Path) -> Iterator[KioskAtWork]:
    """A machine at a bank, with a screen that nobody sees and no keyring."""
    own = {"HOME": str(folder), "QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.stories.kiosk_machine", url, str(folder)],
        cwd=REPOSITORY,
        env=os.environ | own,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    kiosk = KioskAtWork(process, folder)
    try:
        yield kiosk
    finally:
        kiosk.close()
