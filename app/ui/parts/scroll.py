"""A page that may be higher than the screen: it scrolls up and down only, with two large keys beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import GAP, RAIL
from app.ui.parts.column import Centred
from app.ui.parts.digit_pad import Key
from app.ui.parts.drawing_along import DrawingAlong
from app.ui.parts.hands import Hands

_IN_SIGHT: Final = frozenset({Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""Reasons for which something gets the focus where she sees already what she wants to see."""
_TURNS: Final = 4
"""More than it takes until keys and page agree."""


@dataclass(frozen=True)
class ScrollWords:
    """Names and hints of the two keys."""

    up: str
    up_hint: str
    down: str
    down_hint: str


class Scroll(QWidget):
    """Holds one page. The keys are there only where the page does not fit.

    Signals: ``changed``, another page, or other things on it; ``moved``, other parts of it may be in sight.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, words: ScrollWords, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setMinimumHeight(1)  # the hidden scroll bars would ask for more than a low screen has
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._drawing_along = DrawingAlong(self._area)
        self._from_the_top = False
        self._by_itself = self._by_her = False
        self._stood = 0
        self._fitting = self._unfit = False
        self._rail = _Rail(words, hands)
        self._rail.up.acted.connect(lambda: self._move(-1))
        self._rail.down.acted.connect(self.move_on)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._area, 1)
        self._row.addWidget(self._rail)
        self._rail.hide()
        bar = self._area.verticalScrollBar()
        bar.valueChanged.connect(self._note_who_moved)
        bar.valueChanged.connect(self._mark_ends)
        bar.rangeChanged.connect(self._mark_ends)

    @property
    def page(self) -> QWidget | None:
        """What is shown."""
        return self._area.widget()

    @property
    def keys(self) -> tuple[QWidget, QWidget]:
        """Up and down."""
        return self._rail.up, self._rail.down

    def show_page(self, page: QWidget) -> None:
        """Shows ``page`` from its top; the former one goes."""
        if self.page is not None:
            old = self._area.takeWidget()
            old.removeEventFilter(self)
            old.deleteLater()
        self._area.setWidget(page)
        page.installEventFilter(self)
        self._area.verticalScrollBar().setValue(0)
        self._from_the_top = True
        self._by_her = False
        self._take_note()

    def show_part(self, part: QWidget, place: QRect | None = None) -> None:
        """Scrolls until ``part``, or a ``place`` in it, is in sight; of one higher than the screen, its beginning."""
        self._by_itself = True
        self._scroll_to(part, place)
        self._by_itself = False

    def keep_up(self, part: QWidget, place: QRect) -> bool:
        """The same, but where she has moved this page herself it stays as she has it; whether anything moved."""
        bar = self._area.verticalScrollBar()
        before = bar.value()
        if not self._by_her:
            self.show_part(part, place)
        return bar.value() != before

    def _scroll_to(self, part: QWidget, place: QRect | None = None) -> None:
        if self.page is None or not self.page.isAncestorOf(part):
            return
        # not ensureWidgetVisible: of a field it shows the cursor, not the field
        bar, gap, height = self._area.verticalScrollBar(), worn().space(GAP), self._area.viewport().height()
        place = place or part.rect()
        top = part.mapTo(self.page, place.topLeft()).y()
        lowest, highest = top - gap, top + place.height() + gap - height
        if bar.value() > lowest or bar.value() < highest:
            bar.setValue(min(lowest, highest) if bar.value() < highest else lowest)

    def shows(self, part: QWidget) -> bool:
        """Whether ``part`` is in sight down to its end, or nothing stands further down."""
        bar, height = self._area.verticalScrollBar(), self._area.viewport().height()
        if self.page is None or bar.value() >= bar.maximum():
            return True
        return part.mapTo(self.page, QPoint(0, part.height())).y() <= bar.value() + height

    def move_on(self) -> None:
        """Shows what stands further down, with a little of what was in sight."""
        self._move(1)

    def rename(self, words: ScrollWords) -> None:
        """Gives the keys other words."""
        self._rail.rename(words)

    def hasHeightForWidth(self) -> bool:  # noqa: D102, N802
        return False  # it scrolls: it asks for no height, and takes what the bars leave

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802
        super().showEvent(event)
        self._drawing_along.watch()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if watched is self.page and event.type() == QEvent.Type.LayoutRequest:
            self._take_note()
        elif isinstance(event, QFocusEvent) and event.gotFocus() and isinstance(watched, QWidget):
            self._follow_focus(watched, event.reason())
        elif event.type() == QEvent.Type.KeyPress and isinstance(watched, QLineEdit):
            self._scroll_to(watched)
        return super().eventFilter(watched, event)

    def focusable(self) -> list[QWidget]:
        """What Tab comes to on the page, from top to bottom."""
        parts = self.page.findChildren(QWidget) if self.page else []
        return [part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def _take_note(self) -> None:
        """The page is another, or has other things on it."""
        for part in self.focusable():
            part.installEventFilter(self)
        self._fit()
        self.changed.emit()

    def _follow_focus(self, part: QWidget, reason: Qt.FocusReason) -> None:
        """What the keyboard or a screen reader has come to is scrolled into sight.

        What a finger is on stays under it, and what she had in sight when she comes back to the window; and a new page is read from its
        question on, wherever the focus is put first.
        """
        first, self._from_the_top = self._from_the_top, False
        by_key = reason in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if by_key or not (first or reason in _IN_SIGHT):
            self._scroll_to(part)

    def _fit(self) -> None:
        """Shows the keys where they are needed. Showing them can bring us here again, and what Qt hides in the midst of being shown stays
        in sight for good: so one after the other.
        """
        self._unfit = True
        if self._fitting:
            return
        self._fitting = True
        for _ in range(_TURNS):
            if self._unfit:
                self._unfit = False
                self._rail.setVisible(self._needs_keys())
                self._row.setContentsMargins(self._opposite(), 0, 0, 0)
        self._fitting = False

    def _opposite(self) -> int:
        """Room at the other side as wide as the keys, where there is enough of it: what is asked stands where it stands without them."""
        centred = self.page.findChild(Centred) if self.page else None
        if centred is None or self._rail.isHidden():
            return 0
        keys = self._rail.sizeHint().width()
        return keys if centred.widest + 2 * keys <= self.width() else 0

    def _needs_keys(self) -> bool:
        """Judged at the full width, so that the keys cannot make themselves needed."""
        page = self.page
        return page is not None and page.hasHeightForWidth() and page.heightForWidth(self.width()) > self.height()

    def _move(self, direction: int) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + direction * self._area.viewport().height() * 4 // 5)

    def _note_who_moved(self, stands: int) -> None:
        """By key, wheel, finger or with what she has gone to; but a page that has become lower moves of necessity."""
        lower = self._stood > self._area.verticalScrollBar().maximum()
        self._stood = stands
        self._by_her = self._by_her or not (self._by_itself or lower)

    def _mark_ends(self) -> None:
        bar = self._area.verticalScrollBar()
        self._rail.up.set_ready(bar.value() > bar.minimum())
        self._rail.down.set_ready(bar.value() < bar.maximum())
        self.moved.emit()


class _Rail(QWidget):
    """The two keys, up above and down below."""

    def __init__(self, words: ScrollWords, hands: Hands) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.up = _RailKey(words.up, words.up_hint, hands, icon="up")
        self.down = _RailKey(words.down, words.down_hint, hands, icon="down")
        self._stack = QVBoxLayout(self)
        self._stack.addWidget(self.up)
        self._stack.addStretch(1)
        self._stack.addWidget(self.down)
        self._space()

    def rename(self, words: ScrollWords) -> None:
        """Gives the keys other words."""
        self.up.rename(words.up, words.up_hint)
        self.down.rename(words.down, words.down_hint)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        gap = worn().space(GAP)
        self._stack.setContentsMargins(0, gap, gap, gap)
        self._stack.setSpacing(gap)


class _RailKey(Key):
    """A square key of the rail."""

    def sizeHint(self) -> QSize:  # noqa: N802
        side = worn().reach(RAIL)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002, N802
        return worn().reach(RAIL)
