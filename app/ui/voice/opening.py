"""Finds the machine's speech service, starts it if need be, and comes back with a voice or with silence."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from app.ui.voice.dispatcher import SpeechDispatcher
from app.ui.voice.line import EngineLost, Line
from app.ui.voice.port import Silent, Voice
from app.ui.voice.speaker import PATIENCE, Patience, Speaker
from app.ui.voice.ssip import command
from app.ui.voice.starting import start_own, start_shared
from app.ui.voice.tongues import Tongues

_DUMMY: Final = "dummy"
"""The output module that only ever says that no engine is installed."""


def open_voice(
    on_lost: Callable[[], None] = lambda: None,
    environ: Mapping[str, str] = os.environ,
    patience: Patience = PATIENCE,
) -> Voice:
    """The voice of this machine, or ``Silent``. Waits for the service, so it is called away from the UI thread.

    ``on_lost`` is called once, on a thread of the voice's own, when an engine that was there is lost.
    """
    path = socket_path(environ)
    if path is None:
        return Silent()
    try:
        line = _line_to(path, environ, patience.to_reply)
    except EngineLost:
        return Silent()
    try:
        tongues = _greet(line)
    except EngineLost:
        line.close()
        return Silent()
    return SpeechDispatcher(line, Speaker(line, patience), tongues, on_lost)


def socket_path(environ: Mapping[str, str]) -> str | None:
    """Where the service listens, by its own rules; ``None`` for a network address, which could carry our words away."""
    if not hasattr(socket, "AF_UNIX"):
        return None
    method, address = _address(environ)
    if method != "unix_socket":
        return None
    runtime = environ.get("XDG_RUNTIME_DIR") or environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return address or str(Path(runtime, "speech-dispatcher", "speechd.sock"))


def _line_to(path: str, environ: Mapping[str, str], limit: float) -> Line:
    try:
        return Line.open(path, limit)
    except EngineLost:
        if _address(environ)[1]:
            return start_own(path, environ, limit)
        start_shared(environ)
        return Line.open(path, limit)


def _address(environ: Mapping[str, str]) -> tuple[str, str]:
    """How the service is to be reached, and where, if that is said."""
    method, _, place = environ.get("SPEECHD_ADDRESS", "unix_socket").partition(":")
    return method, place


def _greet(line: Line) -> Tongues:
    """Says who we are, and learns in which languages the engine can."""
    line.order("SET SELF CLIENT_NAME user:banxing:voice")
    line.order("SET SELF NOTIFICATION ALL ON")
    line.order("SET SELF PRIORITY MESSAGE")  # a screen reader's words and ours wait for each other
    if line.order("GET OUTPUT_MODULE").lines == (_DUMMY,):
        raise EngineLost("no engine")
    voices = line.ask(command("LIST SYNTHESIS_VOICES"))
    return Tongues(None if voices.is_refusal else voices.lines)
