"""As many equal columns as fit: tiles beside each other on a wide screen, under each other on a narrow one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.ui.look.look import Look, worn
from app.ui.look.tokens import GAP


class Grid(QLayout):
    """Lays its widgets out in rows of equal cells at least ``least`` pixels wide (at 100 %), ``most`` at most in a row.

    ``grows``: whether the gap between them grows with the text. ``last_fills``: a last one that would stand alone takes the whole row.
    What a widget measures is kept until something changes: Qt asks for the same again and again while it lays a page out, and a pad has
    thirty keys.
    """

    def __init__(
        self, least: int, most: int, parent: QWidget | None = None, *, gap: int = GAP, grows: bool = True, last_fills: bool = False
    ) -> None:
        super().__init__(parent)
        self._space = gap
        self._last_fills = last_fills
        self._grows = grows
        self._least = least
        self._most = most
        self._items: list[QLayoutItem] = []
        self._widest: dict[Look, int] = {}
        self._heights: dict[tuple[Look, int], list[int]] = {}

    def invalidate(self) -> None:  # noqa: D102
        self._widest.clear()
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:  # noqa: D102, N802
        self._items.append(item)

    def count(self) -> int:  # noqa: D102
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: D102, N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: D102, N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:  # noqa: D102, N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        rows = self._rows(width)
        return sum(rows) + max(0, len(rows) - 1) * self._gap()

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        width = self._most * worn().target(self._least) + (self._most - 1) * self._gap()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:  # noqa: D102, N802
        look = worn()
        if look not in self._widest:
            self._widest[look] = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(self._widest[look], 0)

    def setGeometry(self, rect: QRect) -> None:  # noqa: D102, N802
        super().setGeometry(rect)
        for item, cell in zip(self._items, self._cells(rect), strict=True):
            item.setGeometry(cell)

    def _cells(self, rect: QRect) -> list[QRect]:
        gap, columns, width = self._gap(), self._columns(rect.width()), self._cell(rect.width())
        widths = self._widths(rect.width())
        cells: list[QRect] = []
        top = rect.top()
        for start, height in zip(range(0, len(self._items), columns), self._rows(rect.width()), strict=True):
            row = range(min(columns, len(self._items) - start))
            cells += [QRect(rect.left() + place * (width + gap), top, widths[start + place], height) for place in row]
            top += height + gap
        return cells

    def _rows(self, width: int) -> list[int]:
        """How high each row is."""
        known = (worn(), width)
        if known not in self._heights:
            columns = self._columns(width)
            high = [
                item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
                for item, wide in zip(self._items, self._widths(width), strict=True)
            ]
            self._heights[known] = [max(high[start : start + columns]) for start in range(0, len(high), columns)]
        return self._heights[known]

    def _widths(self, width: int) -> list[int]:
        """How wide each is."""
        columns, count = self._columns(width), len(self._items)
        alone = self._last_fills and columns > 1 and count % columns == 1
        return [self._cell(width)] * (count - alone) + [width] * alone

    def _cell(self, width: int) -> int:
        """How wide each cell is."""
        columns = self._columns(width)
        return (width - (columns - 1) * self._gap()) // columns

    def _columns(self, width: int) -> int:
        least = max(worn().target(self._least), self.minimumSize().width())
        fit = (width + self._gap()) // (least + self._gap())
        return max(1, min(self._most, fit, len(self._items)))

    def _gap(self) -> int:
        return worn().space(self._space) if self._grows else self._space


class EvenGrid(Grid):
    """Rows of the same length: four beside each other, or two and two, never three and one."""

    def _columns(self, width: int) -> int:
        return next(columns for columns in range(super()._columns(width), 0, -1) if len(self._items) % columns == 0)
