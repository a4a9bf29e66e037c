"""Practising at a kiosk: a process like any customer's, with no ticket, no key of the machine and no way to its bank."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication

from app.doors.kiosk_letter import Letter
from app.doors.languages import words_for
from app.doors.practice import PracticeRoom
from app.doors.seat import Seat
from app.journeys.kiosk_practising import practising_here
from app.journeys.ports import Bank, Needs
from app.journeys.runner import read
from app.journeys.talk import talk_to_a_person
from app.journeys.visit import Task, Visit
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from app.ui.parts.finish import Finish
from app.ui.parts.hands import Hands
from app.ui.stage.backstage import Backstage
from app.ui.stage.idle import AFTER_MS, Idle
from app.ui.stage.kiosk_window import KioskWindow
from app.ui.stage.screen import Screen
from app.ui.stage.stage import Stage
from app.ui.voice.port import Silent, Voice


class Pupil:
    """Whoever practises: which lesson, the lessons, and the way out."""

    def __init__(self, app: QApplication, letter: Letter, speak: Callable[[], Voice]) -> None:
        """``speak`` finds the machine's voice."""
        self._app = app
        self._letter = letter
        self._speak = speak
        self._voice: Voice = Silent()
        self._settings = settings = SettingsFile(Path.home() / "settings.json")
        settings.lend(**letter.likes())
        self._screen = screen = Screen(app, settings.preferences(), words_for(letter.liked.language))
        self.window = KioskWindow(letter.liked.theme)
        self.window.stand_up(screen, Finish(Hands(letter.liked.bounce_ms)))
        self.room = PracticeRoom(app, self.window, words_for, settings.preferences, speak, letter.telephone, apart=False)
        self.stage = Stage(screen, self._backstage(), self.window)
        settings.on_change = self.stage.wear
        self.idle = self._watch(self.stage)
        self._lesson: Idle | None = None
        self.room.sat.connect(self._sat)
        self.room.left.connect(self._left)
        self.stage.over.connect(self.leave)
        if self.window.finish:
            self.window.finish.finished.connect(self.leave)

    def come(self) -> None:
        """Shows the window and begins."""
        self._live_at_home()
        self.window.appear(windowed=self._letter.windowed)
        self.stage.begin(self._visit())

    def leave(self) -> None:
        """Ends the lesson with its bank; nothing of it was kept anywhere."""
        self.window.hide()
        self.room.close()
        self.stage.close()
        self._app.clipboard().clear()
        self.window.end()
        self._app.quit()

    def _visit(self) -> Visit:
        self._voice = yield Task("fetching", lambda _: read(self._speak))
        self.stage.equip(self._backstage())
        yield from practising_here()

    def _backstage(self) -> Backstage:
        drafts = MemoryDrafts()

        def needs(task_id: str, resumed: bool) -> Needs:
            no_bank = cast("Bank", None)  # what is played here asks none: the lessons have one of their own
            return Needs(no_bank, self._settings, drafts, task_id, resumed, practising=self.room)

        return Backstage(needs, drafts, words_for, self._voice, talk=lambda: partial(talk_to_a_person, self._letter.telephone))

    def _sat(self, seat: Seat) -> None:
        """While a lesson lies over everything it is there that she is asked whether she is still there."""
        self._rest()
        self.idle.rest()
        self._lesson = self._watch(seat.stage)

    def _left(self) -> None:
        self._rest()
        self._screen.wear(self._screen.preferences, self._screen.words)
        self.idle.wake()

    def _rest(self) -> None:
        if self._lesson:
            self._lesson.rest()
            self._lesson.deleteLater()
            self._lesson = None

    def _watch(self, stage: Stage) -> Idle:
        idle = Idle(self._app, stage, self.window, after_ms=self._letter.after_ms or AFTER_MS)
        idle.asks.connect(lambda _: stage.reading.read())
        idle.gone.connect(self.leave)
        return idle

    def _live_at_home(self) -> None:
        """What the pretend bank writes lies in this process's own home, which is deleted with it, however it ends."""
        os.environ["XDG_RUNTIME_DIR"] = str(Path.home())
