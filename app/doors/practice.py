"""Practising, as a window gives room for it: a screen and a seat of their own over hers, at a pretend bank that goes with them.

Nothing here knows the bank of the seat beneath, its vault, its drafts or its settings. What is handed in is a window, words, and how she
likes her screen; the only bank that there is a way to is the one that is started here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.domain.people import Preferences
from app.doors.seat import Seat
from app.journeys.ports import Refused, Trouble
from app.journeys.practice import after_the_cut, is_awaited, is_cut, lesson_visit
from app.journeys.practice_guide import Guide
from app.journeys.rehearsing import NOT_NOW, Lesson
from app.journeys.steps import Step
from app.journeys.visit import Visit
from app.sandbox.process import PracticeBankMissing
from app.ui.stage.errand import Errands
from app.ui.stage.guiding import Guiding
from app.ui.stage.screen import Screen
from app.ui.stage.window import Window
from app.ui.voice.port import Voice
from app.ui.words.words import Words

if TYPE_CHECKING:
    from app.doors.practice_relative import Relative
    from app.doors.practice_world import PracticeWorld

LOG = logging.getLogger(__name__)
_TRIES: Final = 3
"""So often somebody she trusts tries to answer."""


class PracticeRoom(QObject):
    """One lesson at a time. Implements the journeys' ``Practising``.

    Signals: ``sat`` with the practice seat, whenever one is there; ``left`` when her own screen is shown again.
    """

    sat = Signal(object)
    left = Signal()
    _ready = Signal(object)

    def __init__(
        self,
        app: QApplication,
        window: Window,
        words: Callable[[str], Words],
        likes: Callable[[], Preferences],
        voice: Callable[[], Voice],
        telephone: str = "",
        *,
        apart: bool = True,
    ) -> None:
        """``likes``: how she likes her screen now. ``telephone`` is the bank's: a person can be talked to here as well.

        ``apart``: as :func:`app.sandbox.practice.pretend_bank` has it.
        """
        super().__init__(window)
        self._app = app
        self._window = window
        self._words = words
        self._likes = likes
        self._voice = voice
        self._telephone = telephone
        self._apart = apart
        self._seat: Seat | None = None
        self._cut = False
        self._closed = Event()
        self._over = Event()
        self._errands = Errands(self, workers=1)
        self._ready.connect(self._begin, Qt.ConnectionType.QueuedConnection)

    def play(self, lesson: Lesson) -> None:
        """Away from the window's thread. Refused ``NOT_NOW`` where no pretend bank can be had."""
        from app.doors.practice_world import practice_world

        try:
            with practice_world(lesson, self._likes().language, self._voice, apart=self._apart) as world:
                self._over.clear()
                self._ready.emit(world)
                if not self._closed.is_set():
                    self._over.wait()
        except (PracticeBankMissing, Trouble, OSError) as trouble:
            LOG.warning("no practice: %s", type(trouble).__name__)
            raise Refused(NOT_NOW) from trouble

    @Slot()
    def close(self) -> None:
        """Ends whatever is played; whoever waits for it is let go."""
        self._closed.set()
        self._errands.finish(0)
        self._end()
        self._over.set()

    @Slot(object)
    def _begin(self, world: PracticeWorld) -> None:
        if self._closed.is_set():
            return
        self._cut = False
        try:
            seat = self._sit_down(world, lambda: lesson_visit(world.lesson, world.pupil))
            seat.stage.asked.connect(lambda step: self._look_at(world, step))
        except Exception:
            self._end()
            self._over.set()  # else whoever plays it would wait for ever
            raise

    def _sit_down(self, world: PracticeWorld, visit: Callable[[], Visit]) -> Seat:
        """A new screen, and whoever sits at it."""
        settings = world.settings(self._likes())
        liked = settings.preferences()
        screen = Screen(self._app, liked, self._words(liked.language))
        screen.setParent(self)
        guiding = Guiding(screen, Guide(world.lesson, world.pupil.trusted), screen)
        guiding.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        fetch = partial(world.belongings, lambda: guiding.aloud)
        seat = Seat(screen, settings, self._words, fetch, visit, telephone=self._telephone)
        seat.stage.over.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._window.lay_over(screen.frame)
        screen.wait(acting=False)
        self._seat = seat
        self.sat.emit(seat)
        seat.open()
        return seat

    def _look_at(self, world: PracticeWorld, step: Step[Any]) -> None:
        """What happens around her at a step: somebody answers; or the power goes off, once the stage is done with what it does just now."""
        if world.relative and is_awaited(step):
            self._have_answered(world.relative, _TRIES)
        if world.lesson is Lesson.POWER_CUT and is_cut(step) and not self._cut:
            self._cut = True
            QTimer.singleShot(0, self, lambda: self._cut_off(world))

    def _have_answered(self, relative: Relative, tries: int) -> None:
        """Has somebody agree. Where that fails again and again the lesson is over, or she would wait in it for ever."""

        def failed(trouble: Exception) -> None:
            LOG.warning("no answer: %s", type(trouble).__name__)
            if tries > 1:
                self._have_answered(relative, tries - 1)
            else:
                self._end()

        self._errands.run(relative.answer, lambda _: None, failed)

    def _cut_off(self, world: PracticeWorld) -> None:
        if self._seat:
            self._get_up(self._seat)
            self._sit_down(world, lambda: after_the_cut(world.pupil))

    @Slot()
    def _end(self) -> None:
        seat, self._seat = self._seat, None
        if seat:
            self._get_up(seat)
            self._window.lift()
            self.left.emit()
            self._over.set()

    def _get_up(self, seat: Seat) -> None:
        seat.close()
        seat.screen.deleteLater()
