"""Plays a story: waits until a step stands on the screen, keeps its picture, and has a hand do what the story says."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.journeys.steps import ShowCode, Step
from app.ui.stage.screen import Screen
from app.ui.tour.album import Album, Picture
from app.ui.tour.hand import Fingers, Hand
from app.ui.tour.story import Later, Move, PressNews, Stay, Story, Turn, Watched
from app.ui.words.spoken import spoken

T = TypeVar("T")
LOOK_AGAIN_MS = 50
SETTLED_MS = 500
"""After this long what has come onto a page has its place there."""
LIMIT_S = 90.0
"""So long may one step take; then the story has failed."""


@dataclass(frozen=True)
class Place:
    """Where somebody sits down with ``open``. ``asked`` is the signal of the stage there; ``requests`` answers the ids of those since it
    was last asked."""

    window: QWidget
    screen: Screen
    open: Callable[[], None]
    asked: Any
    requests: Callable[[], tuple[str, ...]]


class Player(QObject):
    """One story at its seats. Signals: ``played`` when it is over, ``stuck`` with the step where it could not go on.

    ``let_pass`` makes hours pass at the practice bank; everybody has such ``fingers``.
    """

    played = Signal()
    stuck = Signal(str)

    def __init__(
        self,
        story: Story,
        places: Mapping[str, Place],
        album: Album,
        let_pass: Callable[[int], None],
        fingers: Callable[[Screen], Fingers] = Fingers,
    ) -> None:
        super().__init__()
        self._story = story
        self._places = dict(places)
        self._album = album
        self._let_pass = let_pass
        self._turns = list(story.turns)
        self._fingers = fingers
        self._acting = False
        self._hands = {seat: Hand(place.screen, fingers) for seat, place in places.items()}
        self._open: dict[str, Step[Any]] = {}
        """By seat, what is asked there and waits for a hand."""
        self._stays: dict[str, Step[Any]] = {}
        """By seat, what was to stay there: it is answered by a turn of its own, or something comes over it."""
        self._begun: dict[str, object] = {}
        """By seat, the latest time that a hand turned to a step there."""
        self._limit = QTimer(self, singleShot=True, interval=int(LIMIT_S * 1000))
        self._limit.timeout.connect(self._give_up)
        self._empty = set(places)
        """Seats at which nobody has sat down yet."""
        for seat, place in places.items():
            place.asked.connect(lambda step, seat=seat: self._see(seat, step))

    def move(self, seat: str, place: Place, *, back: bool = False) -> None:
        """Whoever sits at ``seat`` has another screen in the window from now on, or ``back`` the one of before."""
        self._places[seat], self._hands[seat] = place, Hand(place.screen, self._fingers)
        for step in (self._open, self._stays):
            step.pop(seat, None)
        if not back:
            place.asked.connect(lambda step: self._see(seat, step))

    def begin(self) -> None:
        """Whoever is first sits down; everybody else when it is her or his turn."""
        self._limit.start()
        self._go_on()

    def _see(self, seat: str, step: Step[Any]) -> None:
        self._limit.start()
        QTimer.singleShot(0, self, lambda: self._keep(seat, step))

    def _keep(self, seat: str, step: Step[Any]) -> None:
        """Takes the picture of a new step; a hand acts when it is that seat's turn."""
        self._photograph(seat, step, self._places[seat].screen.shown_at)
        self._hands[seat].read_pin(step)
        if isinstance(step, ShowCode):
            self._read_out(step.code, seat)
        self._leave_open(seat, step)

    def _leave_open(self, seat: str, step: Step[Any]) -> None:
        self._open[seat] = step
        self._go_on()

    def _photograph(self, seat: str, step: Step[Any], since: float) -> None:
        """Lets the page be painted, and keeps its picture. ``since`` is when it had changed, on the clock of ``time.perf_counter``."""
        place = self._places[seat]
        place.window.repaint()
        paint_ms = (time.perf_counter() - since) * 1000
        words = place.screen.words
        title, aloud = words(step.question), spoken(step, words)
        self._album.keep(place.window, Picture(self._story.name, seat, step.key, title, aloud, round(paint_ms, 1), place.requests()))

    def _read_out(self, code: str, seat: str) -> None:
        for other, hand in self._hands.items():
            if other != seat:
                hand.their_code = code

    def _go_on(self) -> None:
        """Whoever is next acts, if a step is open there."""
        if self._acting:
            return  # one hand after the other: whoever acts goes on after that
        if not self._turns:
            self.played.emit()
            return
        seat = self._turns[0].seat
        if seat in self._empty:
            self._empty.remove(seat)
            self._places[seat].open()
        step = self._open.get(seat)
        if step is None or (step is self._stays.get(seat) and step.key != self._turns[0].step):
            return
        del self._open[seat]
        self._begin(seat, step)

    def _begin(self, seat: str, step: Step[Any]) -> None:
        move = self._turns.pop(0).move if self._turns[0].step == step.key else None
        if isinstance(move, Later):
            self._let_pass(move.hours)
            move = move.then
        if isinstance(move, Stay):
            self._stays[seat] = step
            self._leave_open(seat, step)
            return
        hand, self._begun[seat] = self._hands[seat], object()
        self._wait_for(seat, lambda: hand.ready(step, move), lambda: self._act(seat, step, move))

    def _act(self, seat: str, step: Step[Any], move: Move | None) -> None:
        if isinstance(move, PressNews):
            self._photograph(seat, step, time.perf_counter())
        hand = self._hands[seat]
        forward = hand.goes_forward(move)  # asked first: another page may stand there at once
        if not self._by_hand(lambda: hand.do(move)):
            self._miss(seat, step, move)
        elif isinstance(move, PressNews | Watched):
            QTimer.singleShot(SETTLED_MS, self, lambda: self._changed(seat, step))
        elif forward:
            self._wait_for(seat, lambda: self._by_hand(hand.read_on), lambda: self._forward(seat, step))
        else:
            self._go_on()

    def _miss(self, seat: str, step: Step[Any], move: Move | None) -> None:
        """What it reached for is not there. Where something came over the step meanwhile it looks again when the step is back."""
        if self._places[seat].screen.step is step:
            self.stuck.emit(f"{seat}: {step.key}")
        else:
            self._turns.insert(0, Turn(step.key, move, seat))
            self._go_on()

    def _changed(self, seat: str, step: Step[Any]) -> None:
        """The same step with more on it, laid out by now."""
        self._photograph(seat, self._places[seat].screen.step or step, time.perf_counter())
        self._leave_open(seat, step)

    def _forward(self, seat: str, step: Step[Any]) -> None:
        if self._by_hand(self._hands[seat].forward) or self._places[seat].screen.step is not step:
            self._go_on()  # also where something came over the step meanwhile
        else:
            self.stuck.emit(f"{seat}: {step.key}, the forward button")

    def _by_hand(self, acts: Callable[[], T]) -> T:
        """What a hand does may take a while, in which things come on the screens."""
        self._acting = True
        try:
            return acts()
        finally:
            self._acting = False

    def _wait_for(self, seat: str, ready: Callable[[], bool], then: Callable[[], None]) -> None:
        """Until the hand turns to another step: what came over this one brings it back, and then it is waited for anew, not twice."""
        begun = self._begun[seat]

        def look() -> None:
            if self._begun[seat] is not begun:
                return
            if not self._acting and ready():
                then()
            else:
                QTimer.singleShot(LOOK_AGAIN_MS, self, look)

        look()

    def _give_up(self) -> None:
        self.stuck.emit(f"{self._turns[0].seat}: {self._turns[0].step}" if self._turns else "the end")
