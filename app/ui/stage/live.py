"""Keeps what is on the screen up to date: a list with a live source, what is waited for, a number, the step that somebody else is at."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.domain.coaching import Coaching
from app.journeys.branch_trip_ticket_words import UNSEEN
from app.journeys.steps import Browse, Item, Wait
from app.journeys.steps_visits import ShowBriefly, ShowTicket, Standing
from app.journeys.steps_watching import Watch
from app.ui.stage.errand import Errands
from app.ui.stage.screen import Screen

LOOK_AGAIN_MS: Final = 2000
"""How often what has no time to lose is asked about; an event comes sooner."""

ASKED_AT_ONCE: Final = (Wait, Watch, ShowTicket, ShowBriefly)
"""What is asked about as soon as it is on the screen (again): who waits for it shall not read what was true before."""
TICKET_LOOK_AGAIN_MS: Final = 10_000
"""How often how many are before her."""
SILENT_AFTER: Final = 6
"""After so many looks in a row without an answer, what a ticket said last is not left standing: that is about a minute."""


class Live(QObject):
    """Asks again when the bank says that something has changed, and for all but lists also by the clock; one question at a time."""

    def __init__(
        self,
        screen: Screen,
        errands: Errands,
        parent: QObject,
        *,
        look_again_ms: int = LOOK_AGAIN_MS,
        ticket_ms: int = TICKET_LOOK_AGAIN_MS,
    ) -> None:
        super().__init__(parent)
        self._screen = screen
        self._errands = errands
        self._look_again_ms = look_again_ms
        self._ticket_ms = ticket_ms
        self._asking = False
        self._changed_meanwhile = False
        self._unanswered = 0
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.look)

    def look(self) -> None:
        """Asks for what is on the screen, if it is live."""
        if self._asking:
            self._changed_meanwhile = True
            return
        match self._screen.step:
            case Wait() as waiting:
                self._begin()
                self._errands.run(waiting.ready, partial(self._ready, waiting), lambda _: self._ready(waiting, False))
            case Watch() as watching:
                self._begin()
                self._errands.run(watching.fresh, partial(self._moved, watching), lambda _: self._moved(watching, None))
            case ShowTicket() as ticket:
                self._begin()
                self._errands.run(ticket.fresh, partial(self._stands, ticket), lambda _: self._stands(ticket, None))
            case Browse(fresh=source) as list_ if source is not None:
                self._begin()
                self._errands.run(source, partial(self._fresh, list_), lambda _: self._listed(list_))

    def _begin(self) -> None:
        self._clock.stop()
        self._asking, self._changed_meanwhile = True, False

    def _ready(self, step: Wait, ready: bool) -> None:
        if ready:
            self._screen.mark_ready(step)
        elif self._screen.step is step:
            self._clock.start(self._look_again_ms)
        self._over()

    def _moved(self, step: Watch, coaching: Coaching | None) -> None:
        self._screen.follow(step, coaching)
        if isinstance(self._screen.step, Watch):
            self._clock.start(self._look_again_ms)
        self._over()

    def _stands(self, step: ShowTicket, standing: Standing | None) -> None:
        """Nobody loses a number by a bank that is silent for a moment: what it said last stays there, until that is too long ago."""
        self._unanswered = 0 if standing or self._screen.step is not step else self._unanswered + 1
        if standing or self._unanswered >= SILENT_AFTER:
            self._screen.stand(step, standing or UNSEEN)
        if self._screen.step is step:
            self._clock.start(self._ticket_ms)
        self._over()

    def _fresh(self, step: Browse, items: tuple[Item, ...]) -> None:
        self._screen.freshen(step, items)
        self._listed(step)

    def _listed(self, step: Browse) -> None:
        if isinstance(step, ShowBriefly) and self._screen.step is step:
            self._clock.start()
        self._over()

    def _over(self) -> None:
        self._asking = False
        if self._changed_meanwhile:
            self.look()
