"""A bank as a process of its own, to be killed and started again at the same address."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event

from tests.house.tree import REPOSITORY


class BankProcess:
    """A practice bank on a database file, or on another database. ``up`` is set while it serves."""

    def __init__(self, folder: Path, database: str | None = None, *options: str) -> None:
        self.database = database or f"sqlite:///{folder / 'bank.db'}"
        self._options = options
        self.up = Event()
        self.url = ""
        self._port = 0
        self._log = (folder / "bank.log").open("ab")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it and waits until it serves."""
        options = ("--sandbox", "--database", self.database, "--port", str(self._port), *self._options)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "app", "bank", "serve", *options], cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=self._log
        )
        assert self._process.stdout is not None
        self.url = json.loads(self._process.stdout.readline())["url"]
        self._port = int(self.url.rpartition(":")[2])
        self.up.set()

    def kill(self) -> None:
        """SIGKILL: no last word, no clean-up."""
        self.end(signal.SIGKILL)

    def stop(self) -> None:
        """SIGTERM: in good order."""
        self.end(signal.SIGTERM)
        self._log.close()

    def end(self, how: signal.Signals) -> None:
        """Sends a signal and waits for the end."""
        self.up.clear()
        process, self._process = self._process, None
        if process is not None and process.stdout is not None:
            process.send_signal(how)
            process.wait(20)
            process.stdout.close()


class WorkersProcess(BankProcess):
    """Two workers on one PostgreSQL database. To kill is to kill one of them; every third time, the one that watches over them."""

    def __init__(self, folder: Path, database: str) -> None:
        super().__init__(folder, database, "--workers", "2")
        self._kills = 0

    def start(self) -> None:
        """Starts it, unless it goes on by itself."""
        if not self.up.is_set():
            super().start()

    def kill(self) -> None:
        """SIGKILL for one of the processes."""
        self._kills += 1
        if self._kills % 3 == 0:
            super().kill()
        else:
            workers = self.workers()
            os.kill(workers[self._kills % len(workers)], signal.SIGKILL)

    def workers(self) -> list[int]:
        """The processes that serve."""
        assert self._process is not None
        pid = self._process.pid
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
