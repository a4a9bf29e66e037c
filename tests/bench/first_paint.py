"""How long until something is painted: the home seat, and a bare Qt window to compare it with.

Each start is a process of its own (tests/bench/start.py); the clock starts when the interpreter does, so that imports count.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

from tests.bench.start import PAINTED
from tests.outside.programs import Environment, fresh_environment

STARTS = 7
"""Starts of each kind, taken in turns; the median counts. One more of each comes first, to warm the disk."""


@dataclass(frozen=True)
class FirstPaint:
    """Milliseconds from the start of the process to the first paint, and how much longer home takes than a bare window."""

    bare_ms: float
    home_ms: float
    ratio: float


def measure() -> FirstPaint:
    """Starts both kinds in turns."""
    times: dict[str, list[float]] = {"bare": [], "home": []}
    for _ in range(STARTS + 1):
        for kind, taken in times.items():
            with fresh_environment() as env:
                taken.append(_once(kind, {**env, "QT_QPA_PLATFORM": "offscreen"}))
    bare, home = (statistics.median(taken[1:]) for taken in times.values())
    return FirstPaint(round(bare, 1), round(home, 1), round(home / bare, 2))


def _once(kind: str, env: Environment) -> float:
    begun = time.perf_counter()
    command = [sys.executable, "-m", "tests.bench.start", kind]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = (time.perf_counter() - begun) * 1000
    if line != PAINTED:
        raise RuntimeError(f"{kind} painted nothing")
    return taken
