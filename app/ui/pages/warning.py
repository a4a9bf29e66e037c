"""A warning: as loud as a scam found in a message, and the forward button says what it does."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.journeys.say import Say
from app.journeys.steps import Option
from app.journeys.steps_warning import Warn
from app.ui.look.tokens import WIDE_COLUMN
from app.ui.pages.choose import ChoosePage
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.pressable import Pressable
from app.ui.words.words import Words

_BESIDE = 420
"""Both answers stand beside each other where each gets this width (pixels at 100 %)."""


class WarnPage(ChoosePage):
    """Both answers under the warning. Nothing is answered before both of them have been in sight."""

    letters = WIDE_COLUMN

    def __init__(self, step: Warn, words: Words, hands: Hands) -> None:
        self._says = {option.key: step.go_on if option.value else step.leave for option in step.options}
        super().__init__(step, words, hands)
        self.set_mood("stop")
        for row in self._rows.values():
            row.toggled.connect(self.changed)

    def forward_text(self) -> str:  # noqa: D102
        return self.words(self._says[str(self.typed())])

    def seen_first(self) -> QWidget | None:  # noqa: D102
        return next(reversed(self._rows.values()))

    def _together(self, rows: list[Pressable]) -> QWidget:
        both = QWidget()
        grid = Grid(_BESIDE, 2, both)
        for row in rows:
            grid.addWidget(row)
        return both

    def _then(self, option: Option[Any]) -> Say:
        return self._says[option.key]
