"""Outlines: the edge of whatever can be pressed or typed into has to be seen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QCheckBox, QRadioButton, QScrollBar, QStyle, QStyleOptionButton, QStyleOptionSlider, QWidget

from tests.audits.colours import contrast
from tests.audits.context import Context
from tests.audits.finding import Finding, Rule, finding
from tests.audits.pixels import Pixels
from tests.audits.snapshot import Snapshot, Target

Place = tuple[int, int]
"""A pixel: x and y."""

LEAST_CONTRAST = 4.5
"""LOOK_AND_PACE, "text contrast / outline"; WCAG 2.2, 1.4.11 asks for 3."""

_OUTSIDE = 3
"""Where the ground begins, in pixels from the edge."""
_DEEPEST = 20
"""How far in from the edge of a widget, in pixels, its outline may be drawn."""
_ALONG = (0.2, 0.35, 0.5, 0.65, 0.8)
"""Where each side is looked at; its ends may be rounded."""
_SHARE_SEEN = 0.75
"""How much of the outline must be seen: one side may lie against something of its own colour."""


def judge(snapshot: Snapshot, _context: Context) -> Iterator[Finding]:
    """All rules of this family."""
    for target in snapshot.targets:
        if not _waits(target.widget):
            yield from faint(target.widget, _outlined_part(target), target.sheet.pixels)
    for widget in snapshot.widgets:
        if isinstance(widget, QScrollBar):
            sheet = snapshot.sheet_of(widget)
            yield from faint(widget, _handle(widget).translated(sheet.place(widget).topLeft()), sheet.pixels)


def faint(widget: QWidget, outline: QRect, pixels: Pixels) -> Iterator[Finding]:
    """An edge that stands out too little from the ground around it."""
    ratios = sorted((_best_on(line, pixels) for line in _lines_inwards(outline, pixels.area)), reverse=True)
    if not ratios:
        return
    ratio = ratios[min(int(len(ratios) * _SHARE_SEEN), len(ratios) - 1)]
    if ratio < LEAST_CONTRAST:
        yield finding(Rule.OUTLINES_FAINT, widget, f"its edge stands out {ratio:.1f}:1")


def _waits(widget: QWidget) -> bool:
    """Whether a press does nothing yet; it may then look flat, though its words have to be read (WCAG 2.2, 1.4.11, "inactive")."""
    return not widget.isEnabled() or widget.property("ready") is False


def _outlined_part(target: Target) -> QRect:
    """Of a box to tick, the box; its words need no outline."""
    widget = target.widget
    if not isinstance(widget, QCheckBox | QRadioButton):
        return target.area
    box = QStyle.SubElement.SE_CheckBoxIndicator if isinstance(widget, QCheckBox) else QStyle.SubElement.SE_RadioButtonIndicator
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    return widget.style().subElementRect(box, option, widget).translated(target.sheet.place(widget).topLeft())


def _handle(bar: QScrollBar) -> QRect:
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    handle = QStyle.SubControl.SC_ScrollBarSlider
    return bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, handle, bar)


def _lines_inwards(outline: QRect, area: QRect) -> Iterator[list[Place]]:
    """Short straight rows of places, each from the ground outside across the edge; sides at the edge of the surface have no ground."""
    deep_x, deep_y = (range(-_OUTSIDE, min(side // 4, _DEEPEST)) for side in (outline.width(), outline.height()))
    for share in _ALONG:
        x = outline.left() + int(outline.width() * share)
        y = outline.top() + int(outline.height() * share)
        for line in (
            [(x, outline.top() + depth) for depth in deep_y],
            [(x, outline.bottom() - depth) for depth in deep_y],
            [(outline.left() + depth, y) for depth in deep_x],
            [(outline.right() - depth, y) for depth in deep_x],
        ):
            if area.contains(*line[0]) and area.contains(*line[-1]):
                yield line


def _best_on(line: list[Place], pixels: Pixels) -> float:
    colours = {pixels.at(x, y) for x, y in line[1:]}
    ground = pixels.at(*line[0])
    return max(contrast(ground, colour) for colour in colours)
