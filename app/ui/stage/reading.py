"""Reads the screen aloud, shows on the page which sentence is heard, and is silent at once when she goes on."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from shiboken6 import isValid

from app.domain.people import Preferences
from app.journeys.say import say
from app.journeys.steps_voice import ChooseHeard
from app.ui.pages.choose import ChoosePage
from app.ui.parts.lit import Lit
from app.ui.stage.screen import Screen
from app.ui.voice.port import Heard, Manner, Voice
from app.ui.words.sentences import sentences
from app.ui.words.spoken import ONWARD, Piece, pieces

_RATES: Final = {"slow": -50, "usual": -20, "quick": 10}
_VOLUMES: Final = {"loud": 100, "softer": 40, "soft": -10}


def manner(liked: Preferences) -> Manner:
    """How she likes the voice, as an engine is told."""
    return Manner(_RATES[liked.voice_rate], _VOLUMES[liked.voice_volume])


@dataclass(frozen=True, slots=True)
class _Line:
    """One sentence: the ``nth``, from 0, of as many as ``of`` in a part of the page."""

    text: str
    part: str
    nth: int
    of: int


class Reading(QObject):
    """One voice on one screen. Whatever leads away from the step silences it before anything else happens."""

    _told = Signal()

    def __init__(self, screen: Screen, voice: Callable[[], Voice], parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._voice = voice
        self._number = 0
        self._lines: tuple[_Line, ...] = ()
        self._phrase = ""
        self._lit: Lit | None = None
        self._news: SimpleQueue[tuple[int, int | None]] = SimpleQueue()
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        for away in (screen.back, screen.stop, screen.talk, screen.explain, screen.answered, screen.drawn):
            away.connect(self.stop)
        screen.drawn.connect(self._listen)
        screen.taken_away.connect(self._leave)
        screen.frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, D102, N802
        if event.type() == QEvent.Type.Hide:  # another screen is laid over this one
            self.stop()
        return False

    @property
    def going(self) -> bool:
        """Whether something is being read."""
        return bool(self._lines)

    @property
    def lit(self) -> Lit | None:
        """What is shown of the sentence that is heard."""
        return self._lit

    @property
    def possible(self) -> bool:
        """Whether there is a voice for what she reads."""
        return self._voice().speaks(self._screen.words.language)

    def read(self) -> None:
        """Reads the step on the screen, from its question on."""
        step, page, words = self._screen.step, self._screen.page, self._screen.words
        if step and page:
            there = page.filled_in()
            filled_in = (Piece(words.spoken(say("Spoken", "What stands there now: {it}")(it=there)), "field"),) if there else ()
            before = (Piece(self._phrase),) if self._phrase else ()
            self._read((*before, *pieces(page.now(step), words), *filled_in), self._screen.preferences)

    def say_aloud(self, phrase: str) -> None:
        """Says what stands on no page; a page that is read while it is still heard comes after it."""
        self._read([Piece(phrase)], self._screen.preferences)
        self._phrase = phrase if self.going else ""

    def object(self) -> None:
        """Reads why the answer does not fit."""
        if self._screen.page and (why := self._screen.page.objection):
            self._read([Piece(why, "objection")], self._screen.preferences)

    @Slot()
    def stop(self) -> None:
        """Is silent, whatever is being read."""
        if self.going:
            self._voice().stop()
            self._over()

    @Slot()
    def _leave(self) -> None:
        """The page has gone; what is said beside it is heard to its end."""
        if not self._phrase:
            self.stop()

    def _read(self, said: Iterable[Piece], liked: Preferences) -> None:
        self._over()
        if not self.possible:
            return
        self._number += 1
        self._lines = tuple(_lines(said))
        self._screen.frame.set_reading(self.going)
        voice = self._voice()
        voice.tune(manner(liked))
        voice.say("\n".join(line.text for line in self._lines), self._screen.words.language, self._teller(self._number))

    def _teller(self, number: int) -> Heard:
        """Tells from the voice's own thread; it may be that nobody is left to be told."""

        def tell(line: int | None) -> None:
            self._news.put((number, line))
            with contextlib.suppress(RuntimeError):
                self._told.emit()

        return tell

    @Slot()
    def _hear(self) -> None:
        with contextlib.suppress(Empty):
            number, place = self._news.get_nowait()
            if number != self._number or not self.going:
                return
            if place is None:
                self._over()
            elif 0 <= place < len(self._lines):
                self._light(self._lines[place])

    def _light(self, line: _Line) -> None:
        self._put_out()
        page, onward = self._screen.page, self._screen.frame.bottom
        part = page.parts().get(line.part) if page else None
        if page and part and part.isVisibleTo(page):
            self._lit = Lit(part, page, line.nth, line.of)
            self._screen.frame.keep_up(part, self._lit.sentence)
        elif line.part == ONWARD and not self._screen.reads_on:
            self._lit = Lit(onward.forward, onward)

    def _over(self) -> None:
        self._number += 1
        self._lines = ()
        self._phrase = ""
        self._put_out()
        self._screen.frame.set_reading(False)

    def _put_out(self) -> None:
        if self._lit and isValid(self._lit):
            self._lit.put_out()
        self._lit = None

    def _heard_otherwise(self, news: str) -> None:
        """What is being read is not so any more; who has every page read to her hears what is."""
        self.stop()
        if news and self._screen.preferences.voice:
            self.say_aloud(news)

    @Slot()
    def _listen(self) -> None:
        """To what changes in place; where a way of speaking is chosen, each is heard as soon as it is marked."""
        page = self._screen.page
        if page:
            page.said_otherwise.connect(self._heard_otherwise)
        if isinstance(page, ChoosePage) and isinstance(self._screen.step, ChooseHeard):
            page.marked.connect(self._try)

    def _try(self, key: str) -> None:
        step = self._screen.step
        if not isinstance(step, ChooseHeard):
            return
        value = next(option.value for option in step.options if option.key == key)
        said = Piece(self._screen.words.spoken(step.sample), f"option:{key}")
        self._read([said], replace(self._screen.preferences, **{step.field: value}))


def _lines(said: Iterable[Piece]) -> Iterable[_Line]:
    for piece in said:
        parts = sentences(piece.text)
        for nth, text in enumerate(parts):
            yield _Line(" ".join(text.split()), piece.part, nth, len(parts))
