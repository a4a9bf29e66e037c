"""The voice of Speech Dispatcher, the service through which Linux desktops and their screen readers speak."""

from __future__ import annotations

import contextlib
import selectors
import socket
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock, Thread, current_thread
from typing import Final

from app.ui.voice.line import EngineLost, Line
from app.ui.voice.port import USUAL, Heard, Manner, unheeded
from app.ui.voice.speaker import Speaker
from app.ui.voice.tongues import Tongue, Tongues

BLINK: Final = 0.03
"""Seconds that ``stop`` leaves at the most."""
CLOSING_LIMIT: Final = 1.0
"""Seconds that ``close`` waits for silence."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to be heard: a text in a tongue and a manner, or nothing."""

    text: str = ""
    tongue: Tongue | None = None
    manner: Manner = USUAL
    heard: Heard = unheeded


class SpeechDispatcher:
    """Speaks from a thread of its own, which alone uses the line.

    Only the newest wish counts: each ``say`` and ``stop`` replaces the one before it, spoken or not.
    """

    def __init__(self, line: Line, speaker: Speaker, tongues: Tongues, on_lost: Callable[[], None]) -> None:
        """``on_lost`` is called once, on the voice's own thread, if the engine is lost before ``close``."""
        self._line = line
        self._speaker = speaker
        self._tongues = tongues
        self._on_lost = on_lost
        self._ring, self._bell = socket.socketpair()  # wakes the thread out of its wait for the engine
        self._ring.setblocking(False)
        self._bell.setblocking(False)
        self._lock = Lock()  # guards all below, and the ring
        self._available = True
        self._closing = False
        self._wish: _Wish | None = None
        self._manner = USUAL
        self._thread = Thread(target=self._serve, name="voice", daemon=True)
        self._thread.start()

    @property
    def available(self) -> bool:
        """Whether the engine is still there."""
        with self._lock:
            return self._available

    def speaks(self, language: str) -> bool:
        """Whether the engine is still there and has a voice for a language."""
        return self.available and self._tongues.reading(language) is not None

    def tune(self, manner: Manner) -> None:
        """How it speaks from the next text on."""
        self._manner = manner

    def say(self, text: str, language: str, heard: Heard = unheeded) -> None:
        """Reads a text in place of whatever is being read; in a language without a voice, only falls silent."""
        tongue = self._tongues.reading(language) if text.strip() else None
        self._tell(_Wish(text, tongue, self._manner, heard))

    def stop(self) -> None:
        """Falls silent. Leaves the thread a moment for it: whatever the window does next would keep it waiting."""
        if self.available:
            self._speaker.cancelled.clear()
            self._tell(_Wish())
            self._speaker.cancelled.wait(BLINK)

    def close(self) -> None:
        """Falls silent and hangs up; waits for it a moment, or the engine would read on when the program has ended."""
        self._tell(None)
        if current_thread() is not self._thread:
            self._thread.join(CLOSING_LIMIT)

    def _tell(self, wish: _Wish | None) -> None:
        """Leaves a wish for the thread; ``None`` is the last. Of one that is replaced nothing will be heard, nor of one that is late."""
        with self._lock:
            unheard = self._wish if self._available else wish
            if self._available:
                self._wish = wish
                self._closing = self._closing or wish is None
                with contextlib.suppress(BlockingIOError):  # full: the thread has plenty to wake it
                    self._ring.send(b"!")
        if unheard:
            unheard.heard(None)

    def _serve(self) -> None:
        lost = False
        try:
            self._follow_wishes()
        except EngineLost:
            lost = True
        with self._lock:
            self._available = False
            told = lost and not self._closing
            unheard, self._wish = self._wish, None
        self._speaker.forget()
        if unheard:
            unheard.heard(None)
        for end in (self._line, self._ring, self._bell):
            end.close()
        if told:
            self._on_lost()

    def _follow_wishes(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._line, selectors.EVENT_READ)
            selector.register(self._bell, selectors.EVENT_READ)
            while not self._closing:
                selector.select(0 if self._speaker.has_more else self._speaker.seconds_left())
                if not self._fulfil():
                    self._speaker.go_on()
                self._speaker.hear()  # after any wish, whose replies may have brought events along
        self._speaker.quit()

    def _fulfil(self) -> bool:
        """Does what is wished; whether there was anything."""
        with contextlib.suppress(BlockingIOError):  # woken by the engine, not by the bell
            self._bell.recv(4096)
        with self._lock:
            wish, self._wish = self._wish, None
        if wish is None:
            return False
        try:
            self._speaker.hush()
        except EngineLost:
            wish.heard(None)  # from here on it is the speaker that tells
            raise
        if wish.tongue is None:
            wish.heard(None)
        else:
            self._speaker.say(wish.text, wish.tongue, wish.manner, wish.heard)
        return True
