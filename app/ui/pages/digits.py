"""Pages with the digit pad: an amount, a number off a paper, a secret number."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.money import MINOR_DIGITS, Money
from app.journeys.say import InWords, Name, Say, as_it_is, say
from app.journeys.steps import EnterAmount, EnterDigits, EnterPin, Plain
from app.ui.look.tokens import GAP, PADDING, WIDE_COLUMN, Type
from app.ui.pages.page import Page
from app.ui.parts.button import Button
from app.ui.parts.column import Column
from app.ui.parts.digit_pad import DigitPad, PadWords
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.numbers import NumberField, amount_typed, digits_typed
from app.ui.parts.text import Text
from app.ui.words.words import Words

_BESIDE = 390
"""Field and pad stand beside each other where each gets this width (pixels at 100 %)."""
UNDER_THE_FIELD = 2
"""Place in the column that holds the field."""


class EnterAmountPage(Page):
    """How much: the amount in figures, under it in words, and the pad."""

    letters = WIDE_COLUMN

    def __init__(self, step: EnterAmount, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._currency = step.most.currency
        digits = MINOR_DIGITS[self._currency]
        hint = words(say("Pages", "Type the amount, or use the digit keys. Enter goes on."))
        self.field = NumberField(words(say("Pages", "Amount")), hint, hands, amount_typed(digits))
        self._in_words = Text("", least_lines=2)
        self.field.textChanged.connect(self._say_in_words)
        self.field.entered.connect(self.forward)
        pad = digit_pad(words, hands, point=digits > 0)
        lay_beside(self.column, Column(self._with_unit(), self._in_words, gap=GAP), pad, self.field)

    def typed(self) -> Plain:  # noqa: D102
        amount = Money.typed(self._currency, self.field.text())
        return (amount.minor or None) if amount else None

    def filled_in(self) -> Say | None:  # noqa: D102
        amount = Money.typed(self._currency, self.field.text())
        return as_it_is(amount) if amount and amount.minor else None

    def restore(self, plain: Plain) -> None:  # noqa: D102
        if isinstance(plain, int) and plain > 0:
            self.field.setText(Money(self._currency, plain).decimal)

    def first_focus(self) -> QWidget | None:  # noqa: D102
        return self.field

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {"field": self.field}

    def _with_unit(self) -> QWidget:
        """The field, and the sign or word of the currency on the side where the language writes it."""
        zero = Money(self._currency, 0)
        before, _, after = self.words.money(zero).partition(zero.decimal)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for part in (Text(before.strip(), Type.NAME, data=True), self.field, Text(after.strip(), Type.NAME, data=True)):
            if part is self.field or part.text():
                layout.addWidget(part, 1 if part is self.field else 0)
        return row

    def _say_in_words(self) -> None:
        amount = Money.typed(self._currency, self.field.text())
        self._in_words.setText(self.words.param(InWords(amount)) if amount and amount.minor else "")


class EnterDigitsPage(Page):
    """A number read off a paper or card."""

    letters = WIDE_COLUMN

    def __init__(self, step: EnterDigits, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        hint = words(say("Pages", "Type the number, or use the digit keys. Enter goes on."))
        self.field = NumberField(words(step.label), hint, hands, digits_typed(step.most, step.group))
        self.field.entered.connect(self.forward)
        self._label = Text(words(step.label), Type.LABEL)
        self.beside = Column(self._label, self.field)
        lay_beside(self.column, self.beside, digit_pad(words, hands), self.field)
        self.restore(step.suggestion)

    def typed(self) -> Plain:  # noqa: D102
        return self.field.text().replace(" ", "") or None

    def restore(self, plain: Plain) -> None:  # noqa: D102
        if isinstance(plain, str) and plain:
            self.field.setText(plain)

    def first_focus(self) -> QWidget | None:  # noqa: D102
        return self.field

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {"field": self.field, "label": self._label}


class EnterPinPage(EnterDigitsPage):
    """A secret number: covered, with a key to show it."""

    def __init__(self, step: EnterPin, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._key = Button("", "", hands)
        self._key.acted.connect(lambda: self._cover(not self.covered))
        self.beside.insert(UNDER_THE_FIELD, self._key)
        self._cover(True)

    @property
    def covered(self) -> bool:
        """Whether dots stand for the digits."""
        return self.field.echoMode() == QLineEdit.EchoMode.Password

    def _cover(self, covered: bool) -> None:
        mode = QLineEdit.EchoMode
        self.field.setEchoMode(mode.Password if covered else mode.Normal)
        if covered:
            name, hint = say("Pages", "Show the digits"), say("Pages", "Look whether nobody watches. Then what you typed can be read.")
        else:
            name, hint = say("Pages", "Cover the digits"), say("Pages", "Dots stand for the digits again.")
        self._key.rename(self.words(name), self.words(hint), icon="show" if covered else "hide")


def digit_pad(words: Words, hands: Hands, *, point: bool = False) -> DigitPad:
    """The pad, with its keys called in the reader's language."""
    return DigitPad(
        PadWords(
            digit=lambda digit: words(say("Pages", "Types the digit {digit}")(digit=Name(digit))),
            erase=words(say("Pages", "Erase")),
            erase_hint=words(say("Pages", "Takes the last digit away")),
            point=words(say("Pages", "Point")),
            point_hint=words(say("Pages", "Types the point before the smaller coins")),
        ),
        hands,
        point=point,
    )


def lay_beside(column: Column, left: Column, pad: DigitPad, field: NumberField) -> None:
    """Field and pad beside each other, or under each other where that is too narrow; the pad types into the field."""
    pad.typed.connect(field.put)
    pad.erased.connect(field.erase)
    left.keep_up()
    pair = QWidget()
    grid = Grid(_BESIDE, 2, pair, gap=PADDING)
    grid.addWidget(left)
    grid.addWidget(pad)
    column.add(pair)
