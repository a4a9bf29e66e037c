"""The second confirmation: other words, another place, and not before the pause is over."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from math import ceil

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.journeys.say import say
from app.journeys.steps import Confirm, Plain
from app.ui.look.tokens import ANSWER, GAP
from app.ui.pages.facts import fact_list
from app.ui.pages.page import Page
from app.ui.parts.button import Button
from app.ui.parts.column import Column
from app.ui.parts.crier import announce
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.pressable import Kind
from app.ui.parts.text import Text
from app.ui.words.words import Words

_LOOK_AGAIN_MS = 200


class ConfirmPage(Page):
    """Both answers stand in the page itself; the forward button, where the first confirmation was, is not there.

    ``now`` is a clock in seconds. While the pause lasts, the page says in words how long it is, and presses on yes do nothing.
    """

    def __init__(self, step: Confirm, words: Words, hands: Hands, *, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(step, words, hands)
        self._now = now
        self._over_at = now() + step.pause_seconds
        self._waited = step.pause_seconds > 0
        self._facts = fact_list(step.facts, words, card=False)
        self._pause = Text("")
        if not step.pause_seconds:
            self._pause.hide()
        kind = Kind.STOP if step.look == "stop" else Kind.MAIN
        self._does = words(say("Pages", "Says yes to what is asked"))
        self.yes = Button(words(step.yes), words(say("Pages", "Says yes to what is asked, after a moment to think")), hands, kind)
        self.yes.clicked.connect(self._say_how_long)
        self.no = Button(words(step.no), words(say("Pages", "Nothing happens, and everything stays as it is")), hands)
        self.yes.acted.connect(lambda: self.answered.emit(True))
        self.no.acted.connect(lambda: self.answered.emit(False))
        self._warn(step)
        self.column.add(self._facts, self._pause, self._answers())
        self._timer = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look_again)
        self.yes.set_ready(False)
        self._look_again()
        if not self.yes.ready:
            self._timer.start()

    def forward_text(self) -> str:  # noqa: D102
        return ""

    def seen_first(self) -> QWidget | None:  # noqa: D102
        return self.no

    def typed(self) -> Plain:  # noqa: D102
        return None

    def first_focus(self) -> QWidget | None:  # noqa: D102
        return self.no

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        facts = {f"fact:{place}": row for place, row in enumerate(self._facts.rows)}
        return {**facts, "yes": self.yes, "no": self.no}

    def _answers(self) -> QWidget:
        """Yes at the left, far from where the forward button was."""
        pair = QWidget()
        grid = Grid(ANSWER, 2, pair)
        grid.addWidget(self.yes)
        grid.addWidget(self.no)
        return pair

    def _warn(self, step: Confirm) -> None:
        """What to think of stands on the colour of care."""
        self.why.setVisible(False)
        if step.why:
            self.reasons = tuple(Text(self.words(sentence)) for sentence in step.why)
            self.column.add(Column(*self.reasons, gap=GAP // 2, tone="care"))

    def _say_how_long(self) -> None:
        """A press that came too soon is not met with silence."""
        if not self.yes.ready:
            announce(self._pause, self._pause.text())

    def _look_again(self) -> None:
        left = ceil(self._over_at - self._now())
        if left > 0:
            wait = say("Pages", "Take a moment to think. Seconds until you can say yes: {seconds}")(seconds=left)
            self._pause.setText(self.words(wait))
            return
        self._timer.stop()
        self.yes.set_ready(True)
        self.yes.describe_next(self._does)  # who stands there is told once, by what is announced
        over = self.words(say("Pages", "You can decide now. There is no hurry."))
        self._pause.setText(over)
        if self._waited:
            announce(self._pause, over)
