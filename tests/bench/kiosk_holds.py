"""What a kiosk holds between two customers, read off the machine."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.stories.kiosk_at_work import KioskAtWork


@dataclass(frozen=True, slots=True)
class Holds:
    """Of its supervisor, after so many customers. ``processes``: all others of this machine that have their home with it."""

    after: int
    memory_kib: int
    handles: int
    threads: int
    processes: int
    files: int


def holds(kiosk: KioskAtWork, after: int) -> Holds:
    """Counts."""
    proc = Path("/proc", str(kiosk.pid))
    status = dict(line.split(":", 1) for line in (proc / "status").read_text(encoding="ascii").splitlines())
    return Holds(
        after,
        int(status["VmRSS"].split()[0]),
        len(list((proc / "fd").iterdir())),
        int(status["Threads"]),
        len(at_home_in(kiosk.folder) - {kiosk.pid}),
        sum(place.is_file() for place in kiosk.folder.rglob("*")),
    )


def serving(pid: int) -> list[int]:
    """The processes that a supervisor has begun and that have not ended."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [int(child) for task in tasks for child in (task / "children").read_text(encoding="ascii").split()]


def at_home_in(folder: Path) -> set[int]:
    """All processes whose home is this folder or one in it, whoever began them."""
    home, found = os.fsencode(f"HOME={folder}"), set()
    for place in Path("/proc").iterdir():
        if place.name.isdecimal():
            with suppress(OSError):  # ended meanwhile
                own = (place / "environ").read_bytes().split(b"\0")
                if any(each == home or each.startswith(home + b"/") for each in own):
                    found.add(int(place.name))
    return found
