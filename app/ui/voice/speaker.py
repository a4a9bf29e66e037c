"""What is being said over a line, and whether the engine still says it."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import Final

from app.ui.voice.line import EngineLost, Line
from app.ui.voice.ssip import BEGUN, CANCELLED, ENDED, PAUSED, RESUMED, Reply, command, message
from app.ui.voice.tongues import Tongue


@dataclass(frozen=True, slots=True)
class Patience:
    """How long, in seconds, an engine may keep silent before it is given up as mute."""

    to_reply: float = 5.0
    """To any reply; the longest, espeak-ng's list of 13,000 voices, takes 0.4."""
    to_begin: float = 30.0
    """From a text to its first sound: a screen reader may be speaking, and is let finish."""
    to_end: float = 15.0
    """From its first sound to its last, besides ``each_sign``. A machine without a loudspeaker begins and never ends."""
    each_sign: float = 1.0
    """More for each sign of the text: twice what the slowest voice takes."""


PATIENCE: Final = Patience()


class Speaker:
    """Says one text at a time. Its methods wait for the server, within the line's limit, and raise ``EngineLost``."""

    def __init__(self, line: Line, patience: Patience) -> None:
        self._line = line
        self._patience = patience
        self._spoken_id: str | None = None
        self._to_end = 0.0
        self._deadline: float | None = None

    def say(self, text: str, tongue: Tongue) -> None:
        """Has a text read in place of the one before."""
        self.hush()
        self._line.order(f"SET SELF LANGUAGE {tongue.tag}")
        if tongue.voice:
            self._line.order(f"SET SELF SYNTHESIS_VOICE {tongue.voice}")
        self._line.order("SPEAK")
        queued = self._line.send(message(text))
        self._spoken_id = queued.lines[0] if queued.lines else None
        self._to_end = self._patience.to_end + self._patience.each_sign * len(text)
        self._wait_no_longer_than(self._patience.to_begin)

    def hush(self) -> None:
        """Drops whatever is being read, or waits to be."""
        self._spoken_id = self._deadline = None
        self._line.order("CANCEL SELF")

    def quit(self) -> None:
        """Falls silent and says goodbye: a server goes on reading for those who merely hang up."""
        self.hush()
        self._line.ask(command("QUIT"))

    def hear(self) -> None:
        """Follows the server's events so far; does not wait."""
        for event in self._line.hear():
            if event.lines[:1] == (self._spoken_id,):
                self._follow(event)

    def seconds_left(self) -> float | None:
        """How long to wait for the next event; ``None`` while none is due."""
        if self._deadline is None:
            return None
        left = self._deadline - monotonic()
        if left <= 0:
            raise EngineLost("mute")
        return left

    def _follow(self, event: Reply) -> None:
        if event.code in (BEGUN, RESUMED):
            self._wait_no_longer_than(self._to_end)
        elif event.code in (ENDED, CANCELLED, PAUSED):
            self._deadline = None

    def _wait_no_longer_than(self, seconds: float) -> None:
        self._deadline = monotonic() + seconds
