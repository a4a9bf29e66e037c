"""What every seat of a customer has in common: its things are fetched away from the window's thread, then the stage plays a visit."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.client.remote_bank import RemoteBank
from app.journeys import troubles
from app.journeys.drafts import Drafts
from app.journeys.ports import Needs
from app.journeys.visit import at_home
from app.machine.settings import SettingsFile
from app.ui.stage.errand import Errands
from app.ui.stage.screen import Screen
from app.ui.stage.stage import Backstage, Stage
from app.ui.voice.port import Voice
from app.ui.words.words import Words

LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Belongings:
    """What a seat works with. ``keeps_secrets``: whether this machine has a safe place for keys."""

    bank: RemoteBank
    drafts: Drafts
    voice: Voice
    keeps_secrets: bool


Fetch = Callable[[ExitStack, Callable[[], None]], Belongings]
"""Fetches the belongings; what is to be let go at the end goes on the stack; the second argument is told of a practice bank."""


class Seat(QObject):
    """One seat, from the bare window to the curtain and back. Signal ``playing`` carries the stage once it plays."""

    playing = Signal(object)
    _practice = Signal()
    _event = Signal()

    def __init__(self, screen: Screen, settings: SettingsFile, words: Callable[[str], Words], fetch: Fetch) -> None:
        super().__init__(screen)
        self._screen = screen
        self._settings = settings
        self._words = words
        self._fetch = fetch
        self._stage: Stage | None = None
        self._errands = Errands(self)
        self._held = ExitStack()
        self._practice.connect(lambda: screen.set_practice(True))

    def open(self) -> None:
        """Fetches what is needed, then plays."""
        self._errands.run(lambda: self._fetch(self._held, self._practice.emit), self._play, self._could_not)

    def close(self) -> None:
        """Lets everything go again."""
        self._held.close()
        if self._stage:
            self._stage.close()
        self._errands.finish()

    def _play(self, own: Belongings) -> None:
        self._settings.can_speak = own.voice.available
        backstage = Backstage(
            needs=lambda task_id, resumed: Needs(own.bank, self._settings, own.drafts, task_id, resumed),
            drafts=own.drafts,
            words=self._words,
            voice=own.voice,
        )
        self._stage = stage = Stage(self._screen, backstage, self)
        self._settings.on_change = stage.wear
        self._event.connect(stage.happened)
        self._held.callback(own.bank.close)
        self._held.callback(own.bank.listen(lambda *_: self._event.emit()).stop)
        self.playing.emit(stage)
        stage.begin(at_home())
        if self._settings.was_set_aside:
            stage.notice(troubles.set_aside)
        if not own.keeps_secrets:
            stage.notice(troubles.no_keyring)

    def _could_not(self, trouble: Exception) -> None:
        """Not even the beginning worked: said on the bare screen, with the way to try again."""
        LOG.error("the seat could not be opened: %s", type(trouble).__name__)
        self._held.close()
        self._screen.answered.connect(self._again)
        self._screen.show_step(troubles.not_open(), None, way_back=False)

    def _again(self) -> None:
        self._screen.answered.disconnect(self._again)
        self._screen.wait(acting=False)
        self.open()
