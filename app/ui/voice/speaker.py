"""What is being said over a line, and whether the engine still says it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from threading import Event
from time import monotonic
from typing import Final

from app.ui.voice.line import EngineLost, Line
from app.ui.voice.port import Heard, Manner, unheeded
from app.ui.voice.ssip import BEGUN, CANCELLED, ENDED, PAUSED, RESUMED, Reply, command, message
from app.ui.voice.tongues import Tongue


@dataclass(frozen=True, slots=True)
class Patience:
    """How long, in seconds, an engine may keep silent before it is given up as mute."""

    to_reply: float = 5.0
    """To any reply; the longest, espeak-ng's list of 13,000 voices, takes 0.4."""
    to_begin: float = 30.0
    """From a line to its first sound: a screen reader may be speaking, and is let finish."""
    to_end: float = 15.0
    """From its first sound to its last, besides ``each_sign``. A machine without a loudspeaker begins and never ends."""
    each_sign: float = 1.0
    """More for each sign of the line: twice what the slowest voice takes."""


PATIENCE: Final = Patience()
AHEAD: Final = 2
"""So many lines wait at the engine at the most, the one that is heard among them: it goes from one to the next without a gap, and a wish
to fall silent never waits until a long text has been handed over."""


class Speaker:
    """Says one text at a time, line by line. Its methods wait for the server, within the line's limit, and raise ``EngineLost``."""

    def __init__(self, line: Line, patience: Patience) -> None:
        self.cancelled = Event()
        """Set whenever the word that silences it has gone to the server."""
        self._line = line
        self._patience = patience
        self._rest: deque[tuple[int, str]] = deque()
        self._handed_over: dict[str, tuple[int, str]] = {}
        """By the server's own id: which line, and its words."""
        self._heard: Heard = unheeded
        self._manner: Manner | None = None
        self._deadline: float | None = None

    def say(self, text: str, tongue: Tongue, manner: Manner, heard: Heard = unheeded) -> None:
        """Has a text read, once the one before is hushed."""
        self._heard = heard
        self._rest.extend((number, line) for number, line in enumerate(text.splitlines()) if line.strip())
        if manner != self._manner:
            self._line.order(f"SET SELF RATE {manner.rate}")
            self._line.order(f"SET SELF VOLUME {manner.volume}")
            self._manner = manner
        self._line.order(f"SET SELF LANGUAGE {tongue.tag}")
        if tongue.voice:
            self._line.order(f"SET SELF SYNTHESIS_VOICE {tongue.voice}")
        self._hand_over()
        self._wait_no_longer_than(self._patience.to_begin)

    def go_on(self) -> None:
        """Hands the next line over where there is room for one; one at a time, so that a newer wish never waits for more."""
        if self._rest and len(self._handed_over) < AHEAD:
            self._hand_over()

    @property
    def has_more(self) -> bool:
        """Whether there is something to hand over at once."""
        return bool(self._rest) and len(self._handed_over) < AHEAD

    def hush(self) -> None:
        """Drops whatever is being read, or waits to be."""
        self._line.give(command("CANCEL SELF"))
        self.cancelled.set()
        self._line.obeyed()
        self.forget()

    def forget(self) -> None:
        """Nothing more of it will be heard."""
        self._rest.clear()
        self._handed_over.clear()
        self._deadline = None
        heard, self._heard = self._heard, unheeded
        heard(None)

    def quit(self) -> None:
        """Falls silent and says goodbye: a server goes on reading for those who merely hang up."""
        self.hush()
        self._line.ask(command("QUIT"))

    def hear(self) -> None:
        """Follows the server's events so far; does not wait."""
        for event in self._line.hear():
            if event.lines and event.lines[0] in self._handed_over:
                self._follow(event, event.lines[0])

    def seconds_left(self) -> float | None:
        """How long to wait for the next event; ``None`` while none is due."""
        if self._deadline is None:
            return None
        left = self._deadline - monotonic()
        if left <= 0:
            raise EngineLost("mute")
        return left

    def _hand_over(self) -> None:
        number, line = self._rest.popleft()
        self._line.order("SPEAK")
        queued = self._line.send(message(line))
        self._handed_over[queued.lines[0] if queued.lines else ""] = number, line

    def _follow(self, event: Reply, message_id: str) -> None:
        number, line = self._handed_over[message_id]
        if event.code in (BEGUN, RESUMED):
            self._wait_no_longer_than(self._patience.to_end + self._patience.each_sign * len(line))
            self._heard(number)
        elif event.code == PAUSED:
            self._deadline = None
        elif event.code == CANCELLED:  # by her, with a key of the desktop's: she wants none of it
            self.hush()
        elif event.code == ENDED:
            del self._handed_over[message_id]
            if self._handed_over or self._rest:
                self._wait_no_longer_than(self._patience.to_begin)
            else:
                self.forget()

    def _wait_no_longer_than(self, seconds: float) -> None:
        self._deadline = monotonic() + seconds
