"""Something goes on elsewhere: calm words, and Continue when it is over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.journeys.say import say
from app.journeys.steps import Plain, Wait
from app.ui.pages.page import Page
from app.ui.parts.hands import Hands
from app.ui.parts.notice import Notice
from app.ui.words.words import Words


class WaitPage(Page):
    """Whoever plays the journey asks the step whether it is ready, and tells the page with :meth:`mark_ready`."""

    def __init__(self, step: Wait, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._then = step.then
        self._ready = False
        self._meanwhile: Notice = Notice(words(step.meanwhile), "wait")
        self.column.add(self._meanwhile)

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {"meanwhile": self._meanwhile}

    @property
    def can_forward(self) -> bool:  # noqa: D102
        return self._ready

    def forward_text(self) -> str:  # noqa: D102
        return self.words(self._then)

    def typed(self) -> Plain:  # noqa: D102
        return self._ready

    def mark_ready(self, *_: Any) -> None:
        """It is over: the forward button works now, and the page says so."""
        self._ready = True
        self._meanwhile.tell(self.words(say("Pages", "That is done now. You can go on.")))
        self.changed.emit()
