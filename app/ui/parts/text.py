"""Words on a page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import LETTERS, LINE_HEIGHT, Type
from app.ui.parts.wrapping import Lines, lay, least_width, longest_word, measure, natural_width, phrased, running
from app.ui.words.names import unmarked
from app.ui.words.sentences import spans

_PHRASED = frozenset({Type.HEADING, Type.NAME, Type.BAR_STRONG})
_FITTED_LEAST = 6
_FITTED = frozenset({Type.TICKET, Type.MONEY, Type.NAME, Type.HEADING, Type.BUTTON})


class Text(QLabel):
    """A label that wraps, never cuts, and is as high as its words need at any width.

    ``data`` marks words that are not language: names, numbers, amounts. ``least_lines`` keeps room for words still to come, so that
    nothing under them moves. What is larger than body text is set smaller where an amount or a name would otherwise break in the middle.
    ``one_line``: it is set smaller, down to the letters of a bar, where that keeps it on one line, and takes the same room.
    """

    def __init__(
        self,
        text: str,
        kind: Type = Type.BODY,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        data: bool = False,
        least_lines: int = 0,
        one_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._least_lines = 1 if one_line else least_lines
        self._one_line = one_line
        self._marked = ""
        self._lit: tuple[int, int] | None = None
        self._laid: tuple[tuple[str, int, int], Lines] | None = None
        self.setProperty("type", kind.value)
        self.setProperty("data", data)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(True)  # keeps the size policy's height-for-width through setText
        self.setSizePolicy(self._policy())
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: D102, N802
        self._marked = text
        super().setText(unmarked(text))

    def light(self, nth: int, of: int) -> None:
        """Puts a sentence on a surface of its own: the ``nth``, from 0, where there are as many as ``of``, and otherwise all."""
        there = spans(self.text())
        self._lit = there[nth] if len(there) == of else (0, len(self.text()))
        self.update()

    def put_out(self) -> None:
        """All of it as before."""
        self._lit = None
        self.update()

    @property
    def lit(self) -> QRect:
        """Where the sentence stands that is lit, from side to side; everything where none is."""
        lines, boxes = self._lines(self.width()), []
        if self._lit:
            boxes = lines.boxes(*self._lit)
        if not boxes:
            return self.rect()
        top = self._top(lines)
        high = boxes[-1].bottom() - boxes[0].top()
        return QRect(0, round(top + boxes[0].top()), self.width(), round(high))

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        width = min(natural_width(self._marked, self.font()), measure(self._marked, self.font()))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        least = least_width(self._marked, self.font())
        if self._kind in _FITTED:
            least = min(least, _FITTED_LEAST * worn().letters(Type.BODY))
        return QSize(least, self.font().pixelSize())

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        self.ensurePolished()
        pitch = round(self.font().pixelSize() * LINE_HEIGHT)
        return max(self._lines(width).height, self._least_lines * pitch)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._laid = None
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802
        lines = self._lines(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        left = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            left = (self.width() - lines.width) / 2
        elif self.alignment() & Qt.AlignmentFlag.AlignRight:
            left = self.width() - lines.width
        top = self._top(lines)
        if self._lit:
            colours = worn().colours
            lines.paint_lit(painter, QPointF(left, top), self._lit, (QColor(colours.lit), QColor(colours.on_lit)))
        else:
            lines.paint(painter, left, top)
        painter.end()

    def _top(self, lines: Lines) -> int:
        return 0 if self._least_lines and not self._one_line else max(0, (self.height() - lines.height) // 2)

    def _lines(self, width: int) -> Lines:
        key = (self._marked, width, self.font().pixelSize())
        if self._laid is None or self._laid[0] != key:
            room = min(width, measure(self._marked, self.font()))
            self._laid = key, self._laid_out(room)
        return self._laid[1]

    def _laid_out(self, room: int) -> Lines:
        font = self._fitted(room) if self._kind in _FITTED else self._on_one_line(room) if self._one_line else self.font()
        lines = (phrased if self._kind in _PHRASED else running)(self._marked, font, room)
        align = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        return lines if align == Qt.AlignmentFlag.AlignLeft else lay(self._marked, font, lines.width + 1, align)

    def _fitted(self, room: int) -> QFont:
        """The largest font, from its own down to body text, in which the longest word stands in ``room``."""
        font = QFont(self.font())
        least = worn().letters(Type.BODY)
        while font.pixelSize() > least and longest_word(self._marked, font) > room:
            font.setPixelSize(max(least, font.pixelSize() - 4))
        return font

    def _on_one_line(self, room: int) -> QFont:
        """The largest font in which all of it stands in ``room``; its own where none does that can be read as a bar can."""
        font = QFont(self.font())
        least = min(font.pixelSize(), LETTERS[Type.BAR])
        for size in range(font.pixelSize(), least - 1, -1):
            font.setPixelSize(size)
            if natural_width(self._marked, font) <= room:
                return font
        return self.font()

    @staticmethod
    def _policy() -> QSizePolicy:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        return policy
