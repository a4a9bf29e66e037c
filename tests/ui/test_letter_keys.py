"""How the keys that write stand on the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from app.journeys.say import say
from app.ui.look.look import Look
from app.ui.look.tokens import Theme
from app.ui.parts.letter_pad import LetterKey
from tests.ui.conftest import Show
from tests.ui.test_writing import page_in, press


@pytest.mark.parametrize(("language", "scale"), [("en", 100), ("en", 200), ("zh_CN", 200)])
def test_all_keys_that_write_are_of_one_height(show: Show, wear: Callable[[Look], None], language: str, scale: int) -> None:
    """Also those in the row of the key that erases, which is a drawing: its name needs no room."""
    wear(Look(Theme.DAY, scale))
    page = page_in(language)
    show(page)
    for which in ("Letters abc", "Digits and signs 123"):
        press(page, page.words(say("Letters", which)))
        QApplication.processEvents()
        seen = [key for key in page.writing.findChildren(LetterKey) if key.isVisible()]
        erase = next(key for key in seen if key.accessibleName() == page.words(say("Letters", "Erase")))
        letters = [key for key in seen if len(key.text()) == 1]
        assert len(letters) > 15
        assert {key.height() for key in (*letters, erase)} == {erase.height()}
        assert erase.height() < 2 * erase.width()
