"""The two bars that every screen has, always with the same things in the same places."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import GAP, MARGIN, Type
from app.ui.parts.button import Button, ShortButton
from app.ui.parts.hands import Hands
from app.ui.parts.pressable import Kind
from app.ui.parts.text import Text

EDGE = 8
"""Between what stands in a bar and the screen's edge, in pixels."""
FACING = GAP
"""Between what stands in a bar and the page: what scrolls there keeps its distance."""
_MIDDLE = 10
"""The middle of the top bar stands between the buttons where it has this width there, in letters; otherwise under them."""
_ONWARD = 8
"""The forward button has room for at least so many letters beside what stands in the middle of the bottom bar."""


class Bar(QFrame):
    """A bar lays its parts out itself, so that they stand where they stood on the screen before."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def parts(self) -> tuple[QWidget, ...]:
        """What stands in the bar, in the order of :meth:`places`."""
        raise NotImplementedError

    def places(self, width: int, height: int) -> tuple[QRect, ...]:
        """Where the parts stand in a bar of this size."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Puts the parts where they belong."""
        for part, place in zip(self.parts(), self.places(self.width(), self.height()), strict=True):
            part.setGeometry(place)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.StyleChange} and self.parts_made:
            self.updateGeometry()
            self.arrange()
        return super().event(event)

    def margin(self) -> int:
        """At both sides."""
        return worn().space(MARGIN)

    @property
    def parts_made(self) -> bool:
        """Style changes come while the bar is being made."""
        return bool(self.findChildren(Button))


def set_cramped(bar: QWidget, cramped: bool) -> None:
    """On a low screen the letters of the bars stop growing earlier, so that the page keeps its room."""
    for part in (bar, *bar.findChildren(QWidget)):
        part.setProperty("cramped", cramped)
        part.style().unpolish(part)
        part.style().polish(part)
        part.updateGeometry()


class TopBar(Bar):
    """Read aloud at the left and beside it what this is, talk to a person at the right; where I am between them, or under them where that
    is too narrow. What this is has its words where they leave room for that.

    All of it depends on the screen and the buttons alone, so nothing moves from step to step.
    """

    def __init__(self, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__("topBar", parent)
        self.read_aloud = self._button("readAloud", hands, "speaker")
        self.explain = ShortButton("", "", hands, Kind.BAR, icon="question", in_bar=True, parent=self)
        self.explain.setObjectName("whatIsThis")
        self.task = Text("", Type.BAR_STRONG, align=Qt.AlignmentFlag.AlignHCenter, parent=self)
        self.step = Text("", Type.BAR, align=Qt.AlignmentFlag.AlignHCenter, parent=self)
        self.talk = self._button("talkToPerson", hands, "headset")

    def say_where(self, task: str, step: str) -> None:
        """The task in words, and "step 2 of 5" or nothing."""
        self.task.setText(task)
        self.step.setText(step)
        self.updateGeometry()
        self.arrange()

    def arrange(self) -> None:  # noqa: D102
        self.explain.spell(self._spelt(self.width()))
        super().arrange()

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        width = self._buttons(spelt=True) + self._middle() + 3 * worn().space(GAP) + 2 * self.margin()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        width = self.read_aloud.minimumSizeHint().width() + self.explain.width_for(spelt=False) + self.talk.minimumSizeHint().width()
        return QSize(width + 2 * worn().space(GAP) + 2 * self.margin(), 0)

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        return max(place.bottom() for place in self.places(width, 0)) + 1 + FACING

    def parts(self) -> tuple[QWidget, ...]:  # noqa: D102
        return self.read_aloud, self.explain, self.talk, self.task, self.step

    def places(self, width: int, height: int) -> tuple[QRect, ...]:  # noqa: ARG002, D102
        margin, gap = self.margin(), worn().space(GAP)
        inner, what = width - 2 * margin, self.explain.width_for(self._spelt(width))
        left, right = self._sides(inner - what - 2 * gap)
        high = max(self.read_aloud.heightForWidth(left), self.talk.heightForWidth(right))
        middle = margin + left + what + 2 * gap
        buttons = (
            QRect(margin, EDGE, left, high),
            QRect(margin + left + gap, EDGE, what, high),
            QRect(width - margin - right, EDGE, right, high),
        )
        if (between := width - margin - right - gap - middle) >= self._middle():
            return *buttons, *self._stacked(middle, EDGE, between, high)
        return *buttons, *self._under(margin, EDGE + high + EDGE // 2, inner, gap)

    def _spelt(self, width: int) -> bool:
        """Whether there is room for the words of what this is, and for where I am beside them."""
        return self._buttons(spelt=True) + self._middle() + 3 * worn().space(GAP) <= width - 2 * self.margin()

    def _buttons(self, *, spelt: bool) -> int:
        """Width of the three, with their words on one line."""
        return self.read_aloud.sizeHint().width() + self.explain.width_for(spelt) + self.talk.sizeHint().width()

    def _sides(self, room: int) -> tuple[int, int]:
        """Widths of the two outer buttons: their words on one line, or what they can share fairly."""
        left, right = self.read_aloud.sizeHint().width(), self.talk.sizeHint().width()
        if left + right <= room:
            return left, right
        left = min(left, max(room // 2, room - right))
        return left, min(right, room - left)

    def _stacked(self, left: int, top: int, width: int, least: int) -> tuple[QRect, QRect]:
        """The step under the task, both in the middle of the bar's height."""
        task, step = self.task.heightForWidth(width), self.step.heightForWidth(width) if self.step.text() else 0
        top += max(0, (least - task - step) // 2)
        return QRect(left, top, width, task), QRect(left, top + task, width, step)

    def _under(self, left: int, top: int, width: int, gap: int) -> tuple[QRect, QRect]:
        """Task and step on one line, or under each other."""
        task, step = self.task.sizeHint().width() + 2, self.step.sizeHint().width() + 2 if self.step.text() else 0
        if task + step + gap > width:
            return self._stacked(left, top, width, 0)
        high = self.task.heightForWidth(task)
        start = left + (width - task - step - (gap if step else 0)) // 2
        return QRect(start, top, task, high), QRect(start + task + gap, top, step, high)

    def _button(self, name: str, hands: Hands, icon: str) -> Button:
        button = Button("", "", hands, Kind.BAR, icon=icon, in_bar=True, parent=self)
        button.setObjectName(name)
        return button

    def _middle(self) -> int:
        self.task.ensurePolished()
        return _MIDDLE * self.task.font().pixelSize()


class BottomBar(Bar):
    """Back at the left, the one forward button at the right, stop everything between them, all standing on the bar's ground. One that
    is not there leaves its place empty, and what the forward button says never moves the others.

    Where the screen is too narrow for three, stop everything stands in the middle above the two. Signal ``arranged``: that has changed.
    """

    arranged = Signal()

    def __init__(self, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__("bottomBar", parent)
        self.back = self._button("back", hands, Kind.PLAIN, "back")
        self.stop = self._button("stop", hands, Kind.STOP, "stop")
        self.forward = self._button("forward", hands, Kind.MAIN, "forward", icon_last=True)
        self.stop.hide()

    def parts(self) -> tuple[QWidget, ...]:  # noqa: D102
        return self.back, self.stop, self.forward

    def arrange(self) -> None:  # noqa: D102
        before = self.read
        super().arrange()
        if self.read != before:
            self.arranged.emit()

    @property
    def read(self) -> tuple[Button, ...]:
        """The buttons in the order in which they are read."""
        above = self.stop.geometry().bottom() < self.back.geometry().top()
        return (self.stop, self.back, self.forward) if above else (self.back, self.stop, self.forward)

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        width = sum(button.sizeHint().width() for button in (self.back, self.forward)) + worn().space(GAP) + 2 * self.margin()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        width = sum(button.minimumSizeHint().width() for button in (self.back, self.forward))
        return QSize(width + worn().space(GAP) + 2 * self.margin(), 0)

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        places = self.places(width, EDGE)  # upwards from a ground at 0
        there = (
            place.top() for button, place in zip(self.parts(), places, strict=True) if button is not self.stop or not button.isHidden()
        )
        return FACING + EDGE - min(there)  # the places of Back and of reading on are kept

    def places(self, width: int, height: int) -> tuple[QRect, ...]:  # noqa: D102
        inner, gap, ground = width - 2 * self.margin(), worn().space(GAP), height - EDGE
        back = min(self.back.sizeHint().width(), max(inner * 2 // 5, self.back.minimumSizeHint().width()))
        stop, beside = self._room_to_stop(inner, back + gap)
        taken = (inner + stop) // 2 if beside and not self.stop.isHidden() else back
        forward = min(self.forward.sizeHint().width(), inner - taken - gap)
        pair = _standing(self.back, self.margin(), back, ground), _standing(self.forward, width - self.margin() - forward, forward, ground)
        above = ground if beside else min(place.top() for place in pair) - gap
        return pair[0], _standing(self.stop, (width - stop) // 2, stop, above), pair[1]

    def _room_to_stop(self, inner: int, side: int) -> tuple[int, bool]:
        """Its width, and whether it stands between the two: that depends on the screen and on words that never change."""
        self.forward.ensurePolished()
        side = max(side, _ONWARD * self.forward.font().pixelSize() + worn().space(GAP))
        wanted, between = self.stop.sizeHint().width(), inner - 2 * side
        beside = self.stop.stands_in(between)
        return min(wanted, between if beside else inner), beside

    def _button(self, name: str, hands: Hands, kind: Kind, icon: str, *, icon_last: bool = False) -> Button:
        button = Button("", "", hands, kind, icon=icon, icon_last=icon_last, in_bar=True, parent=self)
        button.setObjectName(name)
        return button


def _standing(button: Button, left: int, width: int, ground: int) -> QRect:
    high = button.heightForWidth(width)
    return QRect(left, ground - high, width, high)
