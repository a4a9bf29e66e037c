"""Waits, without Qt, for what another thread does."""

from __future__ import annotations

import time
from collections.abc import Callable


def eventually(true: Callable[[], object], limit_s: float = 20.0) -> None:
    """Asks until it holds; fails when it does not in time."""
    end = time.monotonic() + limit_s
    while not true():
        assert time.monotonic() < end, "it did not come to pass"
