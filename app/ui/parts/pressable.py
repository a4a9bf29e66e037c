"""Whatever can be pressed."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStyleOptionFocusRect, QWidget

from app.ui.look.tokens import RING, RING_GAP
from app.ui.parts.hands import ENTER, SLOP, Hands
from app.ui.words.names import unmarked


class Kind(StrEnum):
    """What a press would do. Colour is never the only sign: the words say it too."""

    MAIN = "main"
    PLAIN = "plain"
    STOP = "stop"
    LEAVE = "leave"
    FAMILY = "family"
    BAR = "bar"
    KEY = "key"
    LETTER = "letter"


class Pressable(QPushButton):
    """Base of all buttons: acts on release, once per press, also when the release is a little beside.

    ``name`` is what a screen reader says; ``hint``, its description, says what a press does. The two never have the same words.
    Signal ``acted``: a press that counts. Use it, not ``clicked``, which knows neither bounces nor ``ready``.
    """

    acted = Signal()

    def __init__(self, name: str, hint: str, hands: Hands, kind: Kind = Kind.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hands = hands
        self._released_at: QPoint | None = None
        self._lay_at: QPoint | None = None
        """Where it lay when a finger came down on it: what has moved since was scrolled with the page, not pressed."""
        self._aimed_elsewhere = False
        self._by_key = False
        self._next_hint = ""
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(name)
        self.setAccessibleName(unmarked(name))
        self.setAccessibleDescription(unmarked(hint))
        self.clicked.connect(self._act)

    def paint_content(self, painter: QPainter, colour: QColor) -> None:
        """Draws words and pictures in ``colour`` onto the face."""
        raise NotImplementedError

    def become(self, kind: Kind) -> None:
        """From now on it is of another kind, and looks like it."""
        if self.property("kind") != kind.value:
            self.setProperty("kind", kind.value)
            self.style().unpolish(self)
            self.style().polish(self)

    def call(self, name: str) -> None:
        """Lets a screen reader say ``name``, which says aloud what is written there."""
        self.setAccessibleName(unmarked(name))

    def describe_next(self, hint: str) -> None:
        """What a press does from now on, for who comes to it: whoever is there would hear it the moment it changes."""
        self._next_hint = unmarked(hint)
        if not self.hasFocus():
            self._describe()

    def _describe(self) -> None:
        if self._next_hint:
            self.setAccessibleDescription(self._next_hint)
            self._next_hint = ""

    @property
    def ready(self) -> bool:
        """Whether a press does anything yet. While not, it is drawn as waiting, yet can be reached and read."""
        return self.property("ready") is not False

    def set_ready(self, ready: bool) -> None:
        """Makes presses count, or not yet."""
        if ready != self.ready:
            self.setProperty("ready", ready)
            self.restyle()

    def restyle(self) -> None:
        """Lets the style sheet look again at the part's properties."""
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: D102, N802
        aimed_at = self._lay_at in (None, self.mapToGlobal(QPoint())) and not self._aimed_elsewhere
        return aimed_at and self.rect().adjusted(-SLOP, -SLOP, SLOP, SLOP).contains(pos)

    def nextCheckState(self) -> None:  # noqa: D102, N802
        if self.isCheckable():
            self.setChecked(True)

    def hasHeightForWidth(self) -> bool:  # noqa: D102, N802
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        self._come_down()
        if self._aimed_elsewhere:
            self._hands.counts(self, event.globalPosition().toPoint())  # so that its bounce is none either
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        self._released_at = event.globalPosition().toPoint()
        super().mouseReleaseEvent(event)
        self._released_at = self._lay_at = None
        self._aimed_elsewhere = False

    def hold(self) -> None:
        """A hand came down a little beside it."""
        self._come_down()
        self.setDown(True)

    def _come_down(self) -> None:
        self._lay_at = self.mapToGlobal(QPoint())
        self._aimed_elsewhere = self._hands.aimed_elsewhere(self)

    def let_go(self, place: QPoint) -> None:
        """That hand went up at ``place`` on the screen, as near or elsewhere."""
        self.setDown(False)
        if self.hitButton(self.mapFromGlobal(place)):
            self.press_at(place)
        self._lay_at = None

    def press_at(self, place: QPoint) -> None:
        """Presses it for a hand that came down at ``place`` on the screen, a little beside."""
        self._released_at = place
        self.click()
        self._released_at = None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        if event.key() in ENTER:
            self.press_by_key(event)
        else:
            super().keyPressEvent(event)

    def press_by_key(self, event: QKeyEvent) -> None:
        """Presses it for a key; one that is held down is one press."""
        if not event.isAutoRepeat():
            self._by_key = True
            self.click()
            self._by_key = False

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        self._by_key = True  # the space bar acts when it is let go
        super().keyReleaseEvent(event)
        self._by_key = False

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: ARG002, D102, N802
        self.update()  # the base class would take the other choices of a group out of the Tab order

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102, N802
        super().focusOutEvent(event)
        self._describe()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        if self.hasFocus():
            self._paint_ring(painter)
            inset = RING + RING_GAP
            option.rect = self.rect().adjusted(inset, inset, -inset, -inset)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        self.paint_content(painter, self.palette().color(QPalette.ColorRole.ButtonText))
        painter.end()

    def _paint_ring(self, painter: QPainter) -> None:
        option = QStyleOptionFocusRect()
        option.initFrom(self)
        option.rect = QRect(self.rect())
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)

    def _act(self) -> None:
        place = None if self._by_key else self._released_at or self.mapToGlobal(self.rect().center())
        if self._hands.counts(self, place) and self.ready:  # in this order: the bounce of a press that came too soon is no press either
            self.acted.emit()
