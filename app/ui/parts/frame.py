"""The frame around every page."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui.look.look import worn
from app.ui.look.tokens import CRAMPED, CRAMPED_BAR_GROWTH_ENDS, Type
from app.ui.parts.area import Area
from app.ui.parts.bars import BottomBar, TopBar, set_cramped
from app.ui.parts.field import Line
from app.ui.parts.hands import Hands, near
from app.ui.parts.notice import Notice
from app.ui.parts.onlooker import Onlooker
from app.ui.parts.pressable import Kind, Pressable
from app.ui.parts.scroll import Scroll, ScrollWords

_FOR_HANDS = (Pressable, QLineEdit, QPlainTextEdit)
"""What a hand may aim at."""


@dataclass(frozen=True)
class FrameWords:
    """What stands on the frame itself, in the reader's language; hints say what a press does."""

    read_aloud: str
    read_aloud_hint: str
    hush: str
    hush_hint: str
    explain: str
    explain_hint: str
    talk: str
    talk_hint: str
    back: str
    back_hint: str
    forward_hint: str
    read_on: str
    read_on_hint: str
    stop: str
    stop_hint: str
    end: str
    end_hint: str
    scroll: ScrollWords


class Frame(QWidget):
    """Top bar, page, bottom bar. Knows no step.

    Signals: ``read_aloud``, ``explain``, ``talk``, ``back``, ``stop``, ``forward``, each for a press that counts; ``onlooker`` and
    ``practising`` have their own.
    """

    read_aloud = Signal()
    explain = Signal()
    talk = Signal()
    back = Signal()
    stop = Signal()
    forward = Signal()

    def __init__(self, words: FrameWords, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("frame")
        self.top = TopBar(hands)
        self.bottom = BottomBar(hands)
        self.banner = Notice("", "practice", Type.BAR)
        self.banner.hide()
        self.onlooker = Onlooker(hands)
        self.onlooker.hide()
        self.practising = Onlooker(hands, name="practising", icon="rehearse", end="leave")
        self.practising.hide()
        self.scroller = Scroll(words.scroll, hands)
        self._hands = hands
        self._near: Pressable | None = None
        self._cramped = False
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.top)
        stack.addWidget(self.banner)  # under the bar, whose keys stay where they are when it comes and goes
        stack.addWidget(self.practising)
        stack.addWidget(self.onlooker)
        stack.addWidget(self.scroller, 1)
        stack.addWidget(self.bottom)
        self.top.read_aloud.acted.connect(self.read_aloud)
        self.top.explain.acted.connect(self.explain)
        self.top.talk.acted.connect(self.talk)
        self.bottom.back.acted.connect(self.back)
        self.bottom.stop.acted.connect(self.stop)
        self.bottom.forward.acted.connect(self.forward)
        self.bottom.arranged.connect(self._set_tab_order)
        self.scroller.changed.connect(self._set_tab_order)
        self.relabel(words)

    def relabel(self, words: FrameWords) -> None:
        """Puts the frame in another language."""
        self.words = words
        self.top.read_aloud.keep_room_for(words.read_aloud, words.hush)
        self.set_reading(False)
        self.top.explain.rename(words.explain, words.explain_hint)
        self.top.talk.rename(words.talk, words.talk_hint)
        self.bottom.back.rename(words.back, words.back_hint)
        self.bottom.stop.rename(words.stop, words.stop_hint)
        self.onlooker.rename(words.end, words.end_hint)
        self.scroller.rename(words.scroll)

    def show_page(self, page: QWidget) -> None:
        """Shows ``page``; the former one is deleted."""
        self.scroller.show_page(page)

    def keep_up(self, part: QWidget, place: QRect) -> None:
        """Moves the page with what is read aloud. What has come to another place by that, or to another meaning, is not pressed at once."""
        page = self.scroller.page
        if page and self.scroller.keep_up(part, place):
            self._hands.hold_off(lambda what: page is self.scroller.page and self._goes_with(page, what))

    def _goes_with(self, page: QWidget, what: object) -> bool:
        return what is self.bottom.forward or (isinstance(what, QWidget) and page.isAncestorOf(what))

    def say_where(self, task: str, step: str = "") -> None:
        """Where I am: the task, and "step 2 of 5" where it is known."""
        self.top.say_where(task, step)

    def set_forward(self, name: str, *, hint: str = "", ready: bool = True, leaves: str = "") -> None:
        """Words of the forward button; none hides it, its place stays. ``leaves``: its icon where it only leads out of what is done here:
        then it is no stronger than what there is to do. It keeps its size where the page is read on first: a lower bar would give the page
        the room not to be read on any more, and so for ever.
        """
        self._forward(name, hint or self.words.forward_hint, leaves or "forward", name)
        self.bottom.forward.become(Kind.PLAIN if leaves else Kind.MAIN)
        self.bottom.forward.set_ready(ready)

    def set_read_on(self, to: str = "") -> None:
        """The forward button leads to the rest of the page, where it will be called ``to``: that has to be seen first."""
        self._forward(self.words.read_on, self.words.read_on_hint, "down", to)
        self.bottom.forward.become(Kind.MAIN)
        self.bottom.forward.set_ready(True)

    def _forward(self, name: str, hint: str, icon: str, at_the_end: str) -> None:
        self.bottom.forward.keep_room_for(self.words.read_on, at_the_end)
        self.bottom.forward.setVisible(bool(name))
        self.bottom.forward.rename(name, hint, icon=icon)
        self.bottom.arrange()  # before anything is painted: other words would stand torn in the room of the former ones

    def set_back(self, possible: bool) -> None:
        """Whether there is a way back from here; the place stays."""
        self.bottom.back.setVisible(possible)

    def set_reading(self, going: bool) -> None:
        """Whether something is being read: then the same button silences it."""
        words, button = self.words, self.top.read_aloud
        if going:
            button.rename(words.hush, words.hush_hint, icon="hush")
        else:
            button.rename(words.read_aloud, words.read_aloud_hint, icon="speaker")

    def set_explain(self, possible: bool) -> None:
        """Whether there is anything to explain; the place stays."""
        self.top.explain.setVisible(possible)

    def set_stop(self, possible: bool) -> None:
        """Whether everything can be stopped from here; the place stays."""
        self.bottom.stop.setVisible(possible)

    def set_banner(self, text: str) -> None:
        """A strip above everything, such as "Practice: this is not real money"; none hides it."""
        self.banner.words.setText(text)
        self.banner.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self._look_for_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._look_for_room()

    def _look_for_room(self) -> None:
        cramped = self.height() < CRAMPED and worn().scale > CRAMPED_BAR_GROWTH_ENDS
        if cramped != self._cramped:
            self._cramped = cramped
            for part in (self.banner, self.top, self.bottom):
                set_cramped(part, cramped)
            for line in (self.practising, self.onlooker):
                line.cramp(cramped)

    def _set_tab_order(self) -> None:
        """From top to bottom: the page stands between the bars, though it came after them."""
        top = self.top.read_aloud, self.top.explain, self.top.talk, self.practising.end, self.onlooker.end
        for before, after in pairwise([*top, *self.scroller.focusable(), *self.scroller.keys, *self.bottom.read]):
            QWidget.setTabOrder(before, after)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        if event.key() == Qt.Key.Key_Escape and self.bottom.back.isVisible() and not self._holds_words():
            self.bottom.back.press_by_key(event)
        else:
            super().keyPressEvent(event)

    def _holds_words(self) -> bool:
        """Whether Back would lose what stands in a field: Escape ends what is composed in Chinese, and is struck out of habit."""
        page = self.scroller.page or self
        return any(line.begun for line in page.findChildren(Line)) or any(area.begun for area in page.findChildren(Area))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        found = self._beside(self.mapTo(self.window(), event.position().toPoint()))
        self._near = found[0] if len(found) == 1 and isinstance(found[0], Pressable) else None
        if self._near:
            self._near.hold()
        elif found:
            self._hands.counts(self, event.globalPosition().toPoint())  # it bounces as any other: what that hits was not aimed at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        held, self._near = self._near, None
        if held and isValid(held):  # another page may have come under the finger
            held.let_go(event.globalPosition().toPoint())

    def _beside(self, place: QPoint) -> list[QWidget]:
        """What a press at ``place`` in the window, which hit nothing, may have been for. What is scrolled away under a bar is not there."""
        things = [each for each in self.window().findChildren(QWidget) if isinstance(each, _FOR_HANDS) and each.isEnabled()]
        seen = [(each, each.visibleRegion().boundingRect()) for each in things]
        return near(
            place, [(each, QRect(each.mapTo(self.window(), lies.topLeft()), lies.size())) for each, lies in seen if not lies.isEmpty()]
        )
