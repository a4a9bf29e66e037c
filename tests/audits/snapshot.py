"""A window as the rules see it: its visible widgets, what can be pressed, the texts drawn, and the pixels, scrolled-out parts included."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.audits.drawn import DrawnText, drawn_texts
from tests.audits.pixels import Pixels
from tests.audits.scrolling import picture_of_all, scrolls
from tests.audits.targets_of import is_target, press_area


@dataclass(eq=False)
class Sheet:
    """One surface with its own coordinates: the window, or all of what a scroll area has more of than it can show.

    A scroll area inside such a scroll area is judged as it stands.
    """

    root: QWidget
    area: QScrollArea | None

    @cached_property
    def pixels(self) -> Pixels:
        """The rendered surface; what is scrolled out was scrolled into view for it."""
        return Pixels(picture_of_all(self.area, self.root) if self.area else self.root.grab().toImage())

    def place(self, widget: QWidget) -> QRect:
        """Where a widget of this sheet lies on it."""
        return QRect(widget.mapTo(self.root, QPoint(0, 0)), widget.size())

    def seen(self, widget: QWidget) -> QRect:
        """The part of a widget that no ancestor cuts off."""
        left = self.place(widget)
        for ancestor in self._ancestors(widget):
            left = left.intersected(self.place(ancestor))
        return left

    def _ancestors(self, widget: QWidget) -> Iterator[QWidget]:
        ancestor: QWidget | None = widget
        while ancestor is not None and ancestor is not self.root:
            ancestor = ancestor.parentWidget()
            if ancestor is not None:
                yield ancestor


@dataclass(frozen=True, slots=True)
class Target:
    """Something a person presses or types into; ``area`` is what takes the press, on its sheet."""

    widget: QWidget
    sheet: Sheet
    area: QRect


class Snapshot:
    """One window at one moment."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.widgets = [window, *(w for w in window.findChildren(QWidget) if w.window() is window and w.isVisible())]
        areas = [w for w in self.widgets if isinstance(w, QScrollArea) and scrolls(w)]
        contents = ((area.widget(), area) for area in areas)
        self.sheets = [Sheet(window, None), *(Sheet(content, area) for content, area in contents if content)]
        self._sheet_of: dict[QWidget, Sheet] = {sheet.root: sheet for sheet in self.sheets}

    def sheet_of(self, widget: QWidget) -> Sheet:
        """The surface on which a widget lies."""
        if widget not in self._sheet_of:
            parent = widget.parentWidget()
            self._sheet_of[widget] = self.sheet_of(parent) if parent else self.sheets[0]
        return self._sheet_of[widget]

    @cached_property
    def targets(self) -> list[Target]:
        """Everything a person presses or types into."""
        return [self._target(w) for w in self.widgets if is_target(w)]

    def _target(self, widget: QWidget) -> Target:
        sheet = self.sheet_of(widget)
        area = press_area(widget).translated(sheet.place(widget).topLeft())
        return Target(widget, sheet, area.intersected(sheet.seen(widget)))

    @cached_property
    def texts(self) -> dict[Sheet, list[DrawnText]]:
        """The texts drawn on each surface, in painting order."""
        return {sheet: [t for t in drawn_texts(sheet.root) if self.sheet_of(t.owner) is sheet] for sheet in self.sheets}
