"""A kiosk at work, as a test holds it: what its reader reads, and which screens come."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import IO

from tests.client.eventually import eventually
from tests.house.tree import REPOSITORY
from tests.stories.kiosk_customer import REACHED, Who
from tests.stories.kiosk_machine import ANSWER, GO_ON, GONE, HOMES, WEARS, WHO


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

    def wears(self) -> list[object]:
        """The language and the size of letters that are in force."""
        self.read(WEARS)
        while not (line := self._screens.get(timeout=30)).startswith(WEARS):
            pass
        worn: list[object] = json.loads(line.removeprefix(WEARS))
        return worn

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


def set_up(kiosk: KioskAtWork, number: str, code: str, staff_key: str) -> None:
    """Staff make it known to its bank, from the page that asks for it to the welcome."""
    kiosk.see("install")
    kiosk.read(GO_ON)
    kiosk.see("staff-key")
    kiosk.read(staff_key)
    for step, digits in (("customer-number", number), ("activation-code", code)):
        kiosk.see(step)
        kiosk.read(ANSWER + json.dumps(digits))
    kiosk.see("known")
    kiosk.read(GO_ON)
    kiosk.see("welcome")


def customer_there(kiosk: KioskAtWork, slip: str, who: tuple[str, str], step: str) -> int:
    """Somebody has come with this ticket as far as a step, and stays there; her process."""
    Who("stays", *who, step=step).put_into(kiosk.folder / WHO)
    kiosk.read(slip)
    eventually(lambda: list((kiosk.folder / HOMES).glob(f"*/{REACHED}")), limit_s=60.0)
    (kiosk.folder / WHO).unlink()
    children = [child for task in Path(f"/proc/{kiosk.pid}/task").iterdir() for child in (task / "children").read_text("ascii").split()]
    (hers,) = map(int, children)
    return hers


@contextmanager
def kiosk_at_work(
    url: str,
    folder: Path,
    customers: str = "tests.stories.kiosk_customer",
    env: Mapping[str, str] = {},
    log: IO[str] | None = None,
) -> Iterator[KioskAtWork]:
    """A machine at a bank, with a screen that nobody sees, unless ``env`` names another, and no keyring.

    ``customers``: what is run as each of them. ``log``: where all of them complain.
    """
    own = {"HOME": str(folder), "QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.stories.kiosk_machine", url, str(folder), customers],
        cwd=REPOSITORY,
        env=os.environ | own | dict(env),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=log,
        text=True,
    )
    kiosk = KioskAtWork(process, folder)
    try:
        yield kiosk
    finally:
        kiosk.close()
