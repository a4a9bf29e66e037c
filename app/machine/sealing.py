"""A process that holds what is somebody's alone: it leaves no image of its memory, and no other program of this user reads it."""

from __future__ import annotations

import ctypes
import resource
from typing import Final

_PR_SET_DUMPABLE: Final = 4
"""Of Linux, ``prctl(2)``."""


def seal() -> None:
    """From here on, a crash writes no core file, and only the machine's own administrator can look into this process."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")
