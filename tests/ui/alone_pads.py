"""Writes with the keys that the product brings itself: digits, letters, and Chinese by its sounds."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.pages.desk.fill_in import FillInPage
from app.ui.pages.letters import LATIN, PINYIN, SIGNS, candidate_words, letter_words
from app.ui.pages.message import EnterMessagePage
from app.ui.parts.digit_pad import Key
from app.ui.parts.numbers import NumberField
from app.ui.stage.screen import Screen
from app.ui.tour.hand import Fingers
from app.ui.writing import library
from tests.ui.until import until


@cache
def readings() -> dict[str, str]:
    """How each character is read, as it is typed."""
    return {character: ways[0] for character, ways in library.characters()}


class Pads:
    """``press`` presses a key, as whoever writes does, and answers whether it came to it."""

    def __init__(self, screen: Screen, press: Callable[[QWidget], bool]) -> None:
        self._screen = screen
        self._press = press
        self._words = letter_words(screen.words)
        self._sets = {name: named.name for name, named in self._words.sets}

    def write(self, field: QWidget, text: str) -> bool:
        """Writes into ``field``. What was copied elsewhere comes in by the product's own key; a form of the bank's desk by its keyboard."""
        page = self._screen.page
        if isinstance(page, FillInPage):
            return Fingers(self._screen).write(field, text)
        if isinstance(page, EnterMessagePage):
            QGuiApplication.clipboard().setText(text)
            return self._press(page.paste)
        one = self._digit if isinstance(field, NumberField) else self._sign
        return all(one(sign) for sign in text)

    def _digit(self, sign: str) -> bool:
        return self._press_key(sign)

    def _sign(self, sign: str) -> bool:
        if sign == " ":
            return self._press_named(self._words.space.name)
        if sign in readings():
            return self._character(sign)
        if not sign.isalpha():
            return self._switch(SIGNS) and self._press_key(sign)
        if not self._switch(LATIN):
            return False
        return self._press_key(sign) or (self._press_named(self._words.capitals.name) and self._press_key(sign))

    def _character(self, sign: str) -> bool:
        if not self._switch(PINYIN) or not all(self._press_key(letter) for letter in readings()[sign]):
            return False
        more = candidate_words(self._screen.words).more.name
        until(lambda: self._named(more) or self._key(sign))
        while (key := self._key(sign)) is None:
            if not self._press_named(more):
                return False
        return self._press(key)

    def _switch(self, to: str) -> bool:
        """What the keys write from now on."""
        key = self._named(self._sets[to])
        return key is not None and (key.isChecked() or self._press(key))

    def _press_key(self, sign: str) -> bool:
        key = self._key(sign)
        return key is not None and self._press(key)

    def _press_named(self, name: str) -> bool:
        key = self._named(name)
        return key is not None and self._press(key)

    def _key(self, sign: str) -> Key | None:
        return next((key for key in self._keys() if key.text() == sign), None)

    def _named(self, name: str) -> Key | None:
        return next((key for key in self._keys() if key.accessibleName() == name), None)

    def _keys(self) -> list[Key]:
        page = self._screen.page
        return [key for key in page.findChildren(Key) if key.isVisible()] if page else []
