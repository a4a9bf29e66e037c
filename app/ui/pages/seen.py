"""The step that somebody else is at, drawn as she sees it. Nothing on it can be pressed or typed into; its parts can be pointed at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.coaching import Scene
from app.domain.hints import Part, Spot
from app.journeys.say import Say, say
from app.journeys.seen import said_at
from app.journeys.steps import Step
from app.ui.look.tokens import GAP, Type
from app.ui.pages.page import Page
from app.ui.parts.button import Button
from app.ui.parts.column import Centred, Column
from app.ui.parts.facts import FactList
from app.ui.parts.hands import Hands
from app.ui.parts.pointable import ROOM, Pointable
from app.ui.parts.pointer import Pointer
from app.ui.parts.pressable import Kind
from app.ui.parts.text import Text
from app.ui.stage.frame_words import where
from app.ui.stage.spots import spots
from app.ui.words.words import Words

Draw = Callable[[Step[Any], Words, Hands], Page]
_DOTS = "000000"
"""What stands in a field that is filled in: drawn as dots, always so many."""
_THE_FIELD = say("Watching", "the field to fill in")


class SeenStep(Column):
    """A framed drawing of ``step``. Signal ``pointed``: the :class:`Spot` that was pressed."""

    pointed = Signal(object)

    def __init__(self, scene: Scene, step: Step[Any], words: Words, hands: Hands, draw: Draw) -> None:
        nobodys = Hands()
        nobodys.keys_on_screen = False
        self.page = page = draw(step, words, nobodys)
        for facts in page.findChildren(FactList):
            facts.loosen(ROOM)
        hint = words(say("Watching", "The button that leads on"))
        onward = Button(page.forward_text(), hint, nobodys, Kind.MAIN, icon="forward", icon_last=True, in_bar=True)
        trail = Text(" · ".join(filter(None, where(step.trail, words))), Type.LABEL)
        below = Column(*self._filled(scene, page, words), _at_the_right(onward), gap=GAP)
        drawn = Column(Centred(trail, page.letters), page, Centred(below, page.letters), gap=0)
        for column in drawn.findChildren(Centred):
            column.flush()
        super().__init__(drawn, tone="seen")
        onward.setVisible(bool(page.forward_text()))
        drawn.setProperty("inert", True)
        drawn.setEnabled(False)
        self.setAccessibleName(words(step.question))
        there = spots(step, page, onward)
        told = (target.spot for target in scene.targets if target.spot in there)
        # as they stand on the screen, which is not as they are read
        spots_there = sorted(told, key=lambda spot: (there[spot] is onward, spot.part is Part.MORE))
        self.pointables = {
            spot: self._pointable(there[spot], _name(number, spot, scene, words), words, hands)
            for number, spot in enumerate(spots_there, start=1)
        }
        for spot, each in self.pointables.items():
            each.acted.connect(partial(self.pointed.emit, spot))
            each.raise_()

    def mark(self, spot: Spot) -> None:
        """This is what is pointed at, if it is there."""
        if spot in self.pointables:
            Pointer(self.pointables[spot], self)

    def _pointable(self, part: QWidget, name: str, words: Words, hands: Hands) -> Pointable:
        return Pointable(part, self, name, words(say("Watching", "Shows this part with an outline at the other end")), hands)

    def _filled(self, scene: Scene, page: Page, words: Words) -> tuple[QWidget, ...]:
        """Of a field, whether anything stands in it; what it is never comes here."""
        target = next((target for target in scene.targets if target.spot.part is Part.FIELD), None)
        field = page.parts().get("field")
        if target is None or not isinstance(field, QLineEdit):
            return ()
        if target.filled:
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setText(_DOTS)
            return (Text(words(say("Watching", "The field is filled in. What stands in it is hidden.")), Type.MUTED),)
        return (Text(words(say("Watching", "The field is still empty.")), Type.MUTED),)


def _at_the_right(button: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(button)
    return line


def _name(number: int, spot: Spot, scene: Scene, words: Words) -> str:
    """What a place to press is called: with a number, for what is hidden is called the same everywhere."""
    said: Say = said_at(scene, spot, words.messages) or _THE_FIELD
    return words.named(say("Watching", "Point at {number}: {part}")(number=number, part=said))
