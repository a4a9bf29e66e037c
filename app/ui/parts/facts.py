"""A read-back: label over value, one under the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.ui.look.tokens import GAP, Type
from app.ui.parts.column import Column
from app.ui.parts.text import Text
from app.ui.words.names import unmarked


@dataclass(frozen=True)
class Line:
    """One fact. ``kind`` is the size of the value; ``data`` says that the value is a name, number or amount."""

    label: str
    value: str
    kind: Type = Type.BUTTON
    data: bool = False


class FactList(Column):
    """Facts on a card, or without one."""

    def __init__(self, lines: Sequence[Line], *, card: bool = True, dense: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(gap=GAP // 2 if dense else GAP, tone="card" if card else "", parent=parent)
        self.rows = tuple(_row(line) for line in lines)
        self.add(*self.rows)


def _row(line: Line) -> Column:
    row = Column(Text(line.label, Type.LABEL), Text(line.value, line.kind, data=line.data), gap=0)
    row.setAccessibleName(unmarked(line.label))
    return row
