"""A short line in her own words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.journeys.say import Say, as_it_is, say
from app.journeys.steps import EnterText, NotAnAnswer, Plain
from app.ui.look.tokens import GAP, Type
from app.ui.pages.page import Page
from app.ui.pages.writing import Writing
from app.ui.parts.button import Button
from app.ui.parts.column import Column
from app.ui.parts.field import Field
from app.ui.parts.hands import Hands
from app.ui.parts.pressable import Kind
from app.ui.parts.text import Text
from app.ui.words.words import Words
from app.ui.writing.lexicon import Lexicon


class EnterTextPage(Page):
    """One line to write in, with keys on the screen for who has no keyboard, or would rather not use it.

    They are there until a keyboard has typed anywhere, so that touch alone is enough from the first screen on; a key under the field puts
    them away or brings them back. Signal ``lexicon_wanted``: Chinese will be written; :meth:`learn` it what to offer.
    """

    lexicon_wanted = Signal()

    def __init__(self, step: EnterText, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._step = step
        label = words(step.label)
        self.field = Field(label, words(_hint(step)), hands, step.most)
        self.field.entered.connect(self.forward)
        self.restore(step.suggestion)
        self.desk = Column(self.field, *self.under_the_field(), gap=GAP)
        self._label = Text(label, Type.LABEL)
        self.column.add(Column(self._label, self.desk, gap=GAP // 2))
        self.writing = Writing(self.field, words, hands, self.desk)
        self.writing.lexicon_wanted.connect(lambda: self.lexicon_wanted.emit())
        self.writing.full.connect(self._object_to)
        self._key = Button("", "", hands, Kind.BAR, icon="keys", parent=self.desk)
        self._key.acted.connect(lambda: self._bring_keys(self.writing.isHidden()))
        self.desk.add(self.writing, self._key)
        self.field.pressed.connect(lambda: self.sought.emit(self.desk))
        if hands.keys_on_screen:
            self._name_key(away=True)  # they come in sight with the page: shown before it, they would be laid out twice
        else:
            self.show_keys(False)

    def under_the_field(self) -> tuple[QWidget, ...]:
        """What else stands between the field and the keys, and is come to by Tab there."""
        return ()

    def learn(self, lexicon: Lexicon) -> None:
        """What the letters may mean."""
        self.writing.learn(lexicon)

    def show_keys(self, shown: bool) -> None:
        """Whether there are keys on the screen, on this page."""
        self.writing.setVisible(shown)
        self._name_key(away=shown)

    def _name_key(self, *, away: bool) -> None:
        """The key puts the keys ``away``, or brings them back."""
        if away:
            name, hint = say("Letters", "Put the keys away"), say("Letters", "For anybody who would rather use a keyboard")
        else:
            name, hint = say("Letters", "Write with keys on the screen"), say("Letters", "Brings letters to press")
        self._key.rename(self.words(name), self.words(hint))

    def forward(self) -> None:  # noqa: D102
        if self.writing.waiting:
            self.object_to(say("Letters", "Please choose the character you mean first, or erase the letters."))
        else:
            super().forward()

    def typed(self) -> Plain:  # noqa: D102
        return self.field.text()

    def filled_in(self) -> Say | None:  # noqa: D102
        return as_it_is(self.field.text()) if self.field.text().strip() else None

    def restore(self, plain: Plain) -> None:  # noqa: D102
        if isinstance(plain, str):
            self.field.setText(plain)

    def first_focus(self) -> QWidget | None:  # noqa: D102
        return self.field

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {"field": self.field, "label": self._label}

    def _object_to(self, text: str) -> None:
        try:
            self._step.take(text)
        except NotAnAnswer as no:
            self.object_to(no.why)

    def _bring_keys(self, wanted: bool) -> None:
        self.hands.keys_on_screen = wanted
        self.show_keys(wanted)
        self.field.setFocus()
        self.sought.emit(self.desk)


def _hint(step: EnterText) -> Say:
    return (
        say("Pages", "Write it here, with a keyboard or with keys on the screen.")
        if step.least
        else say("Pages", "Write a few words, or leave it empty.")
    )
