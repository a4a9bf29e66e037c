"""A small page with which nothing is wrong: every rule is shown to fail by breaking it in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.look.apply import STYLED

SCREEN = (1024, 768)

Translator = Callable[[str, str], str]
"""From a context and a source text to the words to show."""

_SHEET = """
QWidget { background: #FBF7F0; color: #1F2328; }
QPushButton, QLineEdit { border: 2px solid #1F2328; background: #FFFFFF; padding: 12px; }
QPushButton:focus, QLineEdit:focus { border: 6px solid #1F2328; padding: 8px; }
QPushButton:pressed { background: #DCEFE8; }
QPushButton { outline: none; }
QLineEdit { placeholder-text-color: #4A4F57; }
QScrollBar { background: #FBF7F0; width: 24px; }
QScrollBar::handle { background: #4A4F57; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
"""


def as_written(_context: str, text: str) -> str:
    """English."""
    return text


class GoodPage(QWidget):
    """Bars above and below, a question, choices and a field between; more than fits, so that it scrolls."""

    def __init__(self, words: Translator = as_written) -> None:
        super().__init__()
        self.setFont(_font())
        self.setStyleSheet(_SHEET)
        self.read_aloud = button(words("Good", "Listen"), words("Good", "Says everything on this page"), "readAloud")
        self.explain = button("", "", "whatIsThis")  # there is nothing to explain here
        self.explain.setParent(self)
        self.explain.hide()
        self.person = button(words("Good", "Call us"), words("Good", "Calls the bank"), "talkToPerson")
        self.title = QLabel(words("Good", "Pay someone"))
        self.question = QLabel(words("Good", "Whom do you want to pay? Press a name, or write one that is not in the list."))
        self.question.setWordWrap(True)
        pay, pays = words("Good", "Your neighbour {name}"), words("Good", "Pays {name}")
        self.choices = [button(pay.format(name=name), pays.format(name=name)) for name in ("Li Na", "Wang", "Chen", "Zhou")]
        self.field = QLineEdit()
        self.field.setAccessibleName(words("Good", "Another name"))
        self.field.setAccessibleDescription(words("Good", "Write the name as it stands on the account"))
        self.field.setMinimumHeight(64)
        self.balance = QLabel("20.00 元")
        self.back = button(words("Good", "Back"), words("Good", "Goes to the page before"), "back")
        self.forward = button(words("Good", "Go on"), words("Good", "Leads to the amount"), "forward")
        self.content = QWidget()
        self.area = QScrollArea()
        self.follows_focus = True
        self._lay_out()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Qt scrolls by itself only where Tab comes from within the scroll area."""
        if self.follows_focus and now is not None and self.content.isAncestorOf(now):
            self.area.ensureWidgetVisible(now)

    def show_at_once(self) -> None:
        """Shows it as large as the screen, active, with the focus on the first choice."""
        self.resize(*SCREEN)
        self.show()
        self.choices[0].setFocus()
        QTest.qWaitForWindowActive(self)

    def add(self, widget: QWidget) -> None:
        """Puts one more widget under the others; Tab comes to it after the field."""
        layout = self.content.layout()
        assert layout is not None
        layout.addWidget(widget)
        self.setTabOrder(self.field, widget)

    def _lay_out(self) -> None:
        middle = QVBoxLayout(self.content)
        middle.setSpacing(24)
        middle.setContentsMargins(24, 24, 24, 24)
        for widget in (self.question, *self.choices, self.field, self.balance):
            middle.addWidget(widget)
        middle.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        self.area.setWidget(self.content)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setSpacing(24)
        page.addLayout(_bar(self.read_aloud, self.title, self.person))
        page.addWidget(self.area)
        page.addLayout(_bar(self.back, QLabel(), self.forward))


def button(name: str, description: str, object_name: str = "") -> QPushButton:
    """A large button that says what it is."""
    made = QPushButton(name)
    made.setObjectName(object_name)
    made.setAccessibleDescription(description)
    made.setMinimumSize(QSize(160, 88))
    return made


def _bar(left: QWidget, middle: QWidget, right: QWidget) -> QHBoxLayout:
    bar = QHBoxLayout()
    bar.setSpacing(24)
    bar.addWidget(left)
    bar.addWidget(middle, 1)
    bar.addWidget(right)
    return bar


def _font() -> QFont:
    font = QFont("Noto Sans CJK SC")
    font.setPixelSize(24)
    return font


@contextmanager
def shown(words: Translator = as_written) -> Iterator[GoodPage]:
    """The good page on the screen, gone afterwards."""
    _put_off_any_look()
    page = GoodPage(words)
    page.show_at_once()
    yield page
    page.close()
    page.deleteLater()


def _put_off_any_look() -> None:
    """The page brings its own style sheet; what another test of this process has put on is not to mix with it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet("")
    application.setStyle("Fusion")
    application.setProperty(STYLED, False)
    application.setPalette(application.style().standardPalette())
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(16)
    application.setFont(font)
