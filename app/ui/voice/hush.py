"""Silences the whole speech service: what a program that had to be ended has left it to say goes on without that program."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Final

from app.ui.voice.line import EngineLost, Line
from app.ui.voice.opening import socket_path

LIMIT: Final = 2.0
"""Seconds for each of its replies."""


def hush_all(environ: Mapping[str, str] = os.environ) -> bool:
    """Nothing is being read aloud any more, whoever began it; answers whether the service heard. Waits for it, and never starts it."""
    path = socket_path(environ)
    if path is None:
        return False
    try:
        line = Line.open(path, LIMIT)
    except EngineLost:
        return False
    try:
        line.order("CANCEL ALL")
        line.order("QUIT")
    except EngineLost:
        return False
    finally:
        line.close()
    return True
