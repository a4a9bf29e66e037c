"""What every seat of a customer has in common: a stage, and a visit that begins with fetching what the seat needs."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from threading import Lock, Thread
from typing import NoReturn, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.client.remote_bank import RemoteBank
from app.domain.family import Side
from app.domain.people import Person
from app.doors.judging import ScamJudging
from app.doors.paper import SeatPaper
from app.journeys import troubles
from app.journeys.asking_help import Ways, talk_or_ask
from app.journeys.desk import Desk
from app.journeys.desk_talk import ask_a_colleague
from app.journeys.drafts import Drafts
from app.journeys.freeze import stop_everything
from app.journeys.instruction_sheets import instruction_sheets
from app.journeys.keeping import Keeping
from app.journeys.ports import Autostart, Bank, Needs, Unreachable
from app.journeys.rehearsing import Practising
from app.journeys.runner import Journey, read
from app.journeys.telephone import by_telephone
from app.journeys.visit import SIGN_IN, Task, Visit, at_home
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from app.ui.stage.backstage import Backstage
from app.ui.stage.between import Between
from app.ui.stage.looking_on import LookingOn
from app.ui.stage.screen import Screen
from app.ui.stage.stage import Stage
from app.ui.stage.tidings import Tidings
from app.ui.voice.port import Silent, Voice
from app.ui.words.words import Words

LOG = logging.getLogger(__name__)
SIGN_OUT_LIMIT_S = 2.0


@dataclass(frozen=True)
class Belongings:
    """What a seat works with. ``keeps_secrets``: whether this machine has a safe place for keys."""

    bank: RemoteBank
    drafts: Drafts
    voice: Voice
    keeps_secrets: bool
    desk: Desk | None = None
    """At the seat of the bank's own people."""


Fetch = Callable[[ExitStack, Callable[[], None]], Belongings]
"""Fetches the belongings; what is to be let go at the end goes on the stack; the second argument is told of a practice bank."""


class Seat(QObject):
    """One seat, from the bare window to the curtain and back. Signal: ``heard``, the kind of what the bank says has happened."""

    heard = Signal(str)
    _said = Signal(str)
    _practice = Signal()

    def __init__(
        self,
        screen: Screen,
        settings: SettingsFile,
        words: Callable[[str], Words],
        fetch: Fetch,
        visit: Callable[[], Visit] = at_home,
        autostart: Autostart | None = None,
        *,
        looked_on: bool = True,
        paper: SeatPaper | None = None,
        keeping: Keeping | None = None,
        practising: Practising | None = None,
        telephone: str = "",
        sign_in: Task[Person | None] = SIGN_IN,
    ) -> None:
        """``visit``: what is played here. ``looked_on``: whether somebody whom the person trusts may look on. ``telephone``: the bank's."""
        super().__init__(screen)
        self.screen = screen
        self._settings = settings
        self._play = visit
        self._autostart = autostart
        self._looked_on = looked_on
        self._side = Side.CUSTOMER if looked_on else Side.HELPER
        self._judging = ScamJudging() if looked_on else None
        self._paper = paper
        self._keeping = keeping
        self._practising = practising
        self._telephone = telephone
        self._sign_in = sign_in
        self._words = words
        self._fetch = fetch
        self._held = ExitStack()
        self._holding = Lock()
        self._closed = False
        self._own: Belongings | None = None
        bare = Backstage(partial(Needs, cast("Bank", _NoBankYet()), settings, MemoryDrafts()), MemoryDrafts(), words, Silent())
        self.stage = Stage(screen, bare, self)
        self.between = Between(self.stage, screen)
        """For what comes by itself and is to be played over whatever she is at."""
        self._practice.connect(self._in_practice, Qt.ConnectionType.QueuedConnection)
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self.heard.connect(self.stage.live.look)
        settings.on_change = self.stage.wear

    @property
    def bank(self) -> Bank:
        """Its bank; until it is fetched, one that cannot be reached."""
        return self._own.bank if self._own else cast("Bank", _NoBankYet())

    def open(self) -> None:
        """Fetches what is needed, then plays."""
        self.stage.begin(self._visit())

    def close(self) -> None:
        """Signs out and lets everything go again; what is under way is not waited for."""
        self.stage.close()
        self._sign_out()
        with self._holding:
            self._closed = True
            self._held.close()

    @Slot(str)
    def _hear(self, kind: str) -> None:
        """What came on the events' thread goes round on the window's."""
        self.heard.emit(kind)

    @Slot()
    def _in_practice(self) -> None:
        self.screen.set_practice(True)

    def _sign_out(self) -> None:
        """So that nothing of hers stays open at the bank; a bank that does not answer may not keep the program from ending."""
        if self._own:
            leaving = Thread(target=self._own.bank.sign_out, name="sign-out", daemon=True)
            leaving.start()
            leaving.join(SIGN_OUT_LIMIT_S)

    def _visit(self) -> Visit:
        while not (own := (yield Task("fetching", lambda _: read(self._fetched)))):
            LOG.info("fetching again")
        self._equip(own)
        if self._settings.was_set_aside:
            yield Task("set-aside", lambda _: troubles.set_aside())
        if not own.keeps_secrets:
            yield Task("no-keyring", lambda _: troubles.no_keyring())
        yield from self._play()

    def _fetched(self) -> Belongings:
        """Away from the window's thread. Whatever is missing, to her it is the bank that cannot be reached."""
        with self._holding:
            try:
                if self._closed:
                    raise Unreachable
                return self._fetch(self._held, self._practice.emit)
            except Exception as trouble:
                LOG.exception("the seat could not be opened")
                self._held.close()
                raise Unreachable from trouble

    def _equip(self, own: Belongings) -> None:
        self._own = own
        self._settings.can_speak = own.voice.available
        needs = partial(
            Needs,
            own.bank,
            self._settings,
            own.drafts,
            autostart=self._autostart,
            side=self._side,
            judging=self._judging,
            paper=self._paper,
            keeping=self._keeping,
            practising=self._practising,
            telephone=self._telephone,
            pretend=lambda: self.screen.practice,
            desk=own.desk,
        )
        talk = self._talk(own, needs("talk", False))
        self.stage.equip(Backstage(needs, own.drafts, self._words, own.voice, stop_everything, talk, self._sign_in))
        if own.desk is None:
            self._hear_tidings(needs("tidings", False))
        if self._paper:
            self._held.callback(self._paper.close)
        self._held.callback(own.bank.close)
        self._held.callback(own.bank.listen(lambda kind, _: self._said.emit(kind)).stop)

    def _hear_tidings(self, needs: Needs) -> None:
        """What happens to a customer is told here; the bank's own people have their lists."""
        tidings = Tidings(self.between, needs, self)
        self.heard.connect(tidings.hear)
        self.stage.left.connect(tidings.look_again)
        self._held.callback(tidings.close)

    def _talk(self, own: Belongings, needs: Needs) -> Callable[[], Callable[[], Journey[None]]]:
        """Lets somebody look on, where that is to be; answers what is played when she would like to talk to a person."""
        if own.desk:
            return lambda: ask_a_colleague
        talk = partial(by_telephone, needs)
        if not self._looked_on:
            menu = partial(talk_or_ask, own.bank, None, Ways(talk), calls=False)
            return lambda: menu if own.bank.signed_in else partial(talk, None)
        ways = Ways(talk, partial(instruction_sheets, needs) if self._paper else None)
        looking_on = LookingOn(self.between, self.screen, own.bank, self.stage.reading, self, ways)
        self.heard.connect(looking_on.hear)
        self._held.callback(looking_on.close)
        return looking_on.talk


class _NoBankYet:
    """Stands where the bank will: whoever asks it hears that it cannot be reached."""

    def __getattr__(self, name: str) -> NoReturn:
        raise Unreachable
