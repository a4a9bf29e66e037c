"""What changes under somebody with a screen reader is said once: announced, or by what has the keyboard, never both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.parts.hands import Hands
from app.ui.parts.heading import Heading
from app.ui.parts.letter_pad import LetterKey, Named
from tests.ui.conftest import Show


def test_what_is_told_next_waits_until_the_keyboard_has_left(show: Show) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    heading, key = Heading("Whom?", lambda: None), LetterKey(Named("a", "a", "Writes a"), Hands(), window)
    heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    column.addWidget(heading)
    column.addWidget(key)
    show(window)
    window.activateWindow()
    heading.setFocus()
    heading.tell_next("Whom now?", "Somebody else")
    key.describe_next("Writes b")
    assert (heading.accessibleName(), key.accessibleDescription()) == ("Whom?", "Writes b")
    key.setFocus()
    key.describe_next("Writes c")
    assert (heading.accessibleName(), heading.accessibleDescription()) == ("Whom now?", "Somebody else")
    assert key.accessibleDescription() == "Writes b"
    heading.setFocus()
    assert key.accessibleDescription() == "Writes c"
