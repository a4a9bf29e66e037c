"""What costs time where a page comes and goes: Qt styles anew whatever comes to another parent, with all that stands on it."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.journeys.say import say
from app.journeys.steps import EnterText
from app.ui.look.apply import apply
from app.ui.look.look import Look
from app.ui.look.tokens import THEMES, Theme
from app.ui.pages.text import EnterTextPage
from app.ui.parts.hands import Hands
from app.ui.parts.letter_pad import LetterKey
from app.ui.parts.scroll import Scroll, ScrollWords
from app.ui.stage.window import Window
from tests.ui.conftest import Show, put_away
from tests.ui.samples import TRAIL, words

STEP = EnterText(key="name", trail=TRAIL, question=say("Test", "Who?"), label=say("Test", "Name"))
ONCE_MADE_ONCE_SHOWN = 2


class Stylings(QObject):
    """Counts how often each key was styled."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.of: Counter[str] = Counter()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.StyleChange and isinstance(watched, LetterKey):
            self.of[watched.accessibleName()] += 1
        return False


@pytest.fixture
def scroll(show: Show) -> Scroll:
    scroll = Scroll(ScrollWords("Up", "Goes up", "Down", "Goes down"), Hands(0))
    scroll.resize(1280, 800)
    show(scroll)
    return scroll


def page() -> EnterTextPage:
    return EnterTextPage(STEP, words("en"), Hands(0))


def test_a_letter_is_made_where_it_stays(qapp: QApplication, scroll: Scroll) -> None:
    stylings = Stylings(qapp)
    scroll.show_page(page())
    qapp.processEvents()
    qapp.removeEventFilter(stylings)
    assert max(stylings.of[letter] for letter in "bcdefgh") <= ONCE_MADE_ONCE_SHOWN


@pytest.mark.parametrize("theme", Theme)
def test_the_window_shows_the_name_first_and_then_what_the_screen_wears(qapp: QApplication, theme: Theme) -> None:
    apply(qapp, Look())
    window = Window(theme.value)
    window.resize(640, 480)
    try:
        bare = window.grab().toImage()
        seen = {bare.pixelColor(x, y).name().upper() for x in range(bare.width()) for y in range(0, bare.height(), 4)}
        assert {THEMES[theme].paper, THEMES[theme].pine} <= seen
        assert bare.pixelColor(0, 0).name().upper() == THEMES[theme].paper
        frame = QWidget()
        QVBoxLayout(frame)
        window.show_screen(frame)
        assert frame.palette().window().color().name().upper() == THEMES[Theme.DAY].paper
    finally:
        put_away(window)
