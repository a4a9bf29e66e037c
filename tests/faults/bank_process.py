"""A bank as a process of its own, to be killed and started again at the same address."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event

from tests.house.tree import REPOSITORY


class BankProcess:
    """A practice bank on a database file. ``up`` is set while it serves."""

    def __init__(self, folder: Path) -> None:
        self.database = f"sqlite:///{folder / 'bank.db'}"
        self.up = Event()
        self.url = ""
        self._port = 0
        self._log = (folder / "bank.log").open("ab")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it and waits until it serves."""
        options = ("--sandbox", "--database", self.database, "--port", str(self._port))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "app", "bank", "serve", *options], cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=self._log
        )
        assert self._process.stdout is not None
        self.url = json.loads(self._process.stdout.readline())["url"]
        self._port = int(self.url.rpartition(":")[2])
        self.up.set()

    def kill(self) -> None:
        """SIGKILL: no last word, no clean-up."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """SIGTERM: in good order."""
        self._end(signal.SIGTERM)
        self._log.close()

    def _end(self, how: signal.Signals) -> None:
        self.up.clear()
        process, self._process = self._process, None
        if process is not None and process.stdout is not None:
            process.send_signal(how)
            process.wait(20)
            process.stdout.close()
