"""What he says while he looks on, on her screen: the part that he means in a thick outline, and his words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.coaching import Coaching
from app.domain.hints import Hint, HintKind, Part, Spot
from app.journeys.asking_help_words import hint_said
from app.journeys.say import Name, Say, as_it_is, say
from app.journeys.scenes import words_at
from app.journeys.steps import Step
from app.ui.stage.pointing import Pointing
from app.ui.stage.screen import Screen


class Hinting(QObject):
    """Takes each hint once. One that points at a step which she has left is dropped.

    Signal ``said``: a hint, and it in words. :attr:`words` are the last ones; they go when she goes on.
    """

    said = Signal(object, object)

    def __init__(self, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._name = ""
        self._heard = 0
        self._step: Step[Any] | None = None
        self._first: int | None = None
        self._early: Hint | None = None
        self._pointed: Spot | None = None
        self._pointing = Pointing(screen)
        self.words: Say | None = None
        self._said_at: Step[Any] | None = None

    def begin(self, coaching: Coaching) -> None:
        """From now on somebody may say something."""
        self._name, self._heard = coaching.name, 0
        self._forget()

    def end(self) -> None:
        """Nothing that was said or meant stays."""
        self._forget()

    def take(self, coaching: Coaching) -> None:
        """Gives what has come since."""
        for hint in coaching.hints:
            if hint.number > self._heard:
                self._heard = hint.number
                self._give(hint)

    def drawn(self, step: Step[Any]) -> None:
        """A step has been drawn, perhaps the same one anew."""
        if step is not self._step:
            self._step, self._first, self._early, self._pointed = step, None, None, None
            if self._said_at is not None:  # what came between two steps has not been read yet
                self.words = None
            self._said_at = step if self.words else None
        self._pointing.outline(self._pointed)

    def place(self, number: int) -> None:
        """The step on the screen is shown to him as the scene ``number``, or as a later one once something stands in its field."""
        self._first = number if self._first is None else self._first
        early, self._early = self._early, None
        if early:
            self._give(early)

    def _give(self, hint: Hint) -> None:
        if hint.kind is HintKind.POINT:
            if self._first is None:
                self._early = hint
                return
            if hint.scene < self._first or hint.spot is None or self._pointing.widget(hint.spot) is None:
                return
            self._pointed = hint.spot
            self._pointing.outline(self._pointed)
        if words := hint_said(self._name, hint, self._meant(hint.spot)):
            self.words, self._said_at = words, self._screen.step
            self.said.emit(hint, words)

    def _meant(self, spot: Spot | None) -> Say | None:
        """What the part is called; a field may only have a name for a screen reader."""
        widget = self._pointing.widget(spot) if spot else None
        if spot is None or widget is None or self._step is None:
            return None
        words = words_at(self._step, spot) or as_it_is(Name(widget.accessibleName()))
        value = words_at(self._step, Spot(Part.FACT_VALUE, spot.at)) if spot.part is Part.FACT else None
        return say("Help", "{label} {value}")(label=words, value=value) if value else words

    def _forget(self) -> None:
        self._first = self._early = self._pointed = self.words = self._said_at = None
        self._pointing.outline(None)
