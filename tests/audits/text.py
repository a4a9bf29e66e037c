"""Text that cannot be read: cut off, shortened, covered, drawn over other text, or too faint."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QLineEdit, QScrollArea, QWidget

from tests.audits import heard
from tests.audits.colours import contrast, laid_over, name_of
from tests.audits.context import Context
from tests.audits.drawn import DrawnText, by_owner
from tests.audits.finding import Finding, Rule, finding
from tests.audits.pixels import Pixels
from tests.audits.snapshot import Sheet, Snapshot

LEAST_CONTRAST = 7.0
"""WCAG 2.2, 1.4.6 (AAA)."""

Core = tuple[QRectF, DrawnText]
"""A run of text and its ink, less the edge that may touch others."""

_ELLIPSIS = "…"
_TAG = re.compile(r"<[^>]+>")
_SLACK = 1.0
_SMUDGE = 2.0
"""How far, in pixels, two inks may reach into each other: smoothed edges touch where lines are set close."""
_SHARE_OF_A_GROUND = 0.15
"""A colour that fills this much of the surroundings of a text is a ground it has to stand out from."""
_BESIDE_THE_CURSOR = 3
"""So many sides of what is typed touch nothing but its ground."""
_SEEN = 0.5
"""How much of the pen's contrast must be found in the picture for the text to count as seen; smoothing thins fine strokes."""


def judge(snapshot: Snapshot, _context: Context) -> Iterator[Finding]:
    """All rules of this family."""
    for sheet, texts in snapshot.texts.items():
        for owner, runs in by_owner(texts).items():
            seen = QRectF(sheet.seen(owner))
            for run in runs:
                yield from clipped(run, seen)
                yield from elided(run)
                yield from faint_or_hidden(run, sheet, seen, [other.ink() for other in runs if other is not run])
        yield from overlapping(texts)
    yield from never_drawn(snapshot)


def clipped(run: DrawnText, seen: QRectF) -> Iterator[Finding]:
    """Strokes that reach beyond the owner, one of its ancestors, or the clip."""
    window = _may_show(run, seen).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    # The line's box is quick to know and mostly fits; the ink within it is measured only when it does not.
    if not window.contains(run.box) and not window.contains(ink := run.ink()):
        yield finding(Rule.TEXT_CLIPPED, run.owner, f"{run.text!r} reaches {_sides(ink, window)}")


def _in_sight(run: DrawnText, seen: QRectF) -> QRectF:
    return seen.intersected(QRectF(run.clip)) if run.clip else QRectF(seen)


def _may_show(run: DrawnText, seen: QRectF) -> QRectF:
    window = _in_sight(run, seen)
    if isinstance(run.owner, QLineEdit):  # its own text moves sideways under the cursor
        window.setLeft(min(window.left(), run.box.left()))
        window.setRight(max(window.right(), run.box.right()))
    if _scrolls_by_itself(run.owner):  # lines at its upper and lower edge are scrolled, not cut
        window.setTop(min(window.top(), run.box.top()))
        window.setBottom(max(window.bottom(), run.box.bottom()))
    return window


def _scrolls_by_itself(viewport: QWidget) -> bool:
    area = viewport.parentWidget()
    return isinstance(area, QAbstractScrollArea) and not isinstance(area, QScrollArea) and area.viewport() is viewport


def _sides(ink: QRectF, window: QRectF) -> str:
    over = {
        "left": window.left() - ink.left(),
        "top": window.top() - ink.top(),
        "right": ink.right() - window.right(),
        "bottom": ink.bottom() - window.bottom(),
    }
    return ", ".join(f"{pixels:.0f} px beyond the {side}" for side, pixels in over.items() if pixels > 0)


def elided(run: DrawnText) -> Iterator[Finding]:
    """An ellipsis that the owner's own words do not have at that place."""
    if _ELLIPSIS in run.text and not any(run.text.strip() in words for words in _own_words(run.owner)):
        yield finding(Rule.TEXT_ELIDED, run.owner, f"shortened to {run.text!r}")


def _own_words(owner: QWidget) -> Iterable[str]:
    written = (owner.property(name) for name in ("text", "placeholderText", "plainText", "title"))
    spoken = (heard.name(owner), heard.description(owner))
    return (" ".join(_TAG.sub("", words).split()) for words in (*written, *spoken) if isinstance(words, str))


def faint_or_hidden(run: DrawnText, sheet: Sheet, seen: QRectF, beside: list[QRectF]) -> Iterator[Finding]:
    """A pen too close to the ground it is drawn on, or strokes that something else covers. ``beside`` is the ink of its neighbours."""
    window = _in_sight(run, seen).toAlignedRect()
    ink = run.ink().toAlignedRect().intersected(window)
    if not ink.intersects(sheet.pixels.area):
        return
    sides = [QRect() if any(other.intersects(QRectF(side)) for other in beside) else side.intersected(window) for side in _around(ink)]
    grounds = _grounds(run, sides, sheet.pixels) or [_commonest(ink, sheet.pixels)]
    ratio, ground = min((contrast(laid_over(run.pen, colour), colour), colour) for colour in grounds)
    if ratio < LEAST_CONTRAST:
        colours = f"{name_of(laid_over(run.pen, ground))} on {name_of(ground)}"
        yield finding(Rule.TEXT_FAINT, run.owner, f"{run.text!r} {ratio:.1f}:1, {colours}")
    elif not sheet.pixels.have(ink, lambda colour: contrast(colour, ground) >= 1 + (ratio - 1) * _SEEN):
        yield finding(Rule.TEXT_HIDDEN, run.owner, f"{run.text!r} is covered")


def _commonest(ink: QRect, pixels: Pixels) -> int:
    return pixels.count(ink, every=3).most_common(1)[0][0]


def _grounds(run: DrawnText, sides: list[QRect], pixels: Pixels) -> list[int]:
    """The colours that meet the ink: those around it, which holds also where heavy strokes fill most of their box."""
    around = Counter[int]()
    for side in sides[:_BESIDE_THE_CURSOR] if isinstance(run.owner, QLineEdit) else sides:
        around.update(pixels.count(side))
    most = around.total() * _SHARE_OF_A_GROUND
    del around[run.pen.rgb()]  # an underline is no ground
    return [colour for colour, times in around.items() if times >= most]


def _around(ink: QRect) -> tuple[QRect, QRect, QRect, QRect]:
    """Above, under, at the left, and at the right, where a field has its cursor."""
    return (
        QRect(ink.left(), ink.top() - 2, ink.width(), 1),
        QRect(ink.left(), ink.bottom() + 2, ink.width(), 1),
        QRect(ink.left() - 3, ink.top(), 2, ink.height()),
        QRect(ink.right() + 2, ink.top(), 2, ink.height()),
    )


def overlapping(texts: list[DrawnText]) -> Iterator[Finding]:
    """Two texts drawn over each other."""
    cores = [(_drawn_ink(run).adjusted(_SMUDGE, _SMUDGE, -_SMUDGE, -_SMUDGE), run) for run in texts]
    for (upper, one), (lower, other) in _at_one_height(sorted(cores, key=lambda core: core[0].top())):
        if one.text != other.text and upper.intersects(lower):
            yield finding(Rule.TEXT_OVERLAPPING, other.owner, f"{other.text!r} lies over {one.text!r}")


def _drawn_ink(run: DrawnText) -> QRectF:
    """Without what a field has moved out of sight."""
    return run.ink().intersected(QRectF(run.clip)) if run.clip and isinstance(run.owner, QLineEdit) else run.ink()


def _at_one_height(cores: list[Core]) -> Iterator[tuple[Core, Core]]:
    """Pairs, from the top down, of which the second begins above the end of the first: on a long page, few of all."""
    for place, upper in enumerate(cores):
        for lower in islice(cores, place + 1, None):
            if lower[0].top() >= upper[0].bottom():
                break
            yield upper, lower


def never_drawn(snapshot: Snapshot) -> Iterator[Finding]:
    """Labels with words of which nothing is drawn: squeezed to nothing, or placed outside of what holds them."""
    drawn = {run.owner for texts in snapshot.texts.values() for run in texts}
    for widget in snapshot.widgets:
        if isinstance(widget, QLabel) and widget.text().strip() and widget not in drawn:
            yield finding(Rule.TEXT_HIDDEN, widget, "is nowhere on the screen")
