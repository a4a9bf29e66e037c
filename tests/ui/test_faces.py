"""Characters have the forms of the reader's land where such letters are installed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from app.domain.languages.known import KNOWN, language
from app.domain.people import Preferences
from app.ui.look.apply import apply
from app.ui.look.fonts import font
from app.ui.look.look import Look, worn
from app.ui.stage.screen import Screen
from tests.ui.samples import words

DIFFER = "骨次過"
"""Characters that are drawn otherwise on Taiwan and on the mainland."""


def drawn_with(text: str, face: QFont) -> set[str]:
    layout = QTextLayout(text, face)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    raw: list[QRawFont] = [run.rawFont() for run in layout.glyphRuns()]
    return {each.familyName() for each in raw}


@pytest.mark.parametrize("code", [each.code for each in KNOWN])
def test_a_screen_wears_the_letters_of_its_language(qapp: QApplication, code: str) -> None:
    screen = Screen(qapp, Preferences(code), words(code))
    assert worn().faces == language(code).faces
    assert font(24).families()[: len(language(code).faces)] == list(language(code).faces)
    screen.close()
    apply(qapp, Look())


def test_characters_are_drawn_with_letters_of_the_land(qapp: QApplication) -> None:
    installed = next((each for each in language("zh_TW").faces if each in QFontDatabase.families()), None)
    if installed is None:
        pytest.skip("no letters of Taiwan are installed")
    apply(qapp, Look(faces=language("zh_TW").faces))
    taiwan = drawn_with(DIFFER, font(24))
    apply(qapp, Look())
    assert (taiwan, installed in drawn_with(DIFFER, font(24))) == ({installed}, False)
