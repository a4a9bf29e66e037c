"""Pick one: rows or pictures to mark and go on, or the tiles of the home screen, which lead on at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.journeys.say import Say, say
from app.journeys.steps import Choose, Option, Plain, Step
from app.journeys.steps_home import Home
from app.ui.look.tokens import GAP, PICTURE_TILE, QUIET_KEY, TILE, WIDE_COLUMN
from app.ui.pages.facts import fact_list
from app.ui.pages.page import Page
from app.ui.pages.pictures import picture, portrait
from app.ui.parts.button import Button
from app.ui.parts.choice import Choice
from app.ui.parts.column import Column
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.pictures import Picture
from app.ui.parts.pressable import Kind, Pressable
from app.ui.parts.tile import PictureTile, Tile
from app.ui.words.told import stopped
from app.ui.words.words import Words

_MOST_PICTURES = 5
"""In a row."""
_ALWAYS = 6
"""Tiles of the home screen that stand there at all times."""
_BESIDE = 420
"""Facts and choices stand beside each other where each gets this width (pixels at 100 %)."""


class ChoosePage(Page):
    """Rows: a press marks one, the forward button takes it. Signal ``marked``: the key of the one that was pressed."""

    marked = Signal(str)

    def __init__(self, step: Choose[Any], words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._rows: dict[str, Pressable] = {option.key: self._row(option) for option in step.options}
        for key, row in self._rows.items():
            row.acted.connect(partial(self.marked.emit, key))
        self.column.add(self._together(list(self._rows.values())))
        self.restore(step.chosen)

    def typed(self) -> Plain:  # noqa: D102
        return next((key for key, row in self._rows.items() if row.isChecked()), None)

    def restore(self, plain: Plain) -> None:  # noqa: D102
        if isinstance(plain, str) and plain in self._rows:
            self._rows[plain].setChecked(True)

    def now(self, step: Step[Any]) -> Step[Any]:
        """Which one is marked is read, also when it was she who marked it."""
        marked = self.typed()
        return replace(step, chosen=marked) if isinstance(step, Choose) and isinstance(marked, str) else step

    def first_focus(self) -> QWidget | None:  # noqa: D102
        marked = self.typed()
        return self._rows[marked] if isinstance(marked, str) else next(iter(self._rows.values()), None)

    def seen_first(self) -> QWidget | None:
        """One answer at least: where none is in sight, "Continue" would be an answer to the question that stands above it."""
        return next(iter(self._rows.values()), None)

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {f"option:{key}": row for key, row in self._rows.items()}

    def _together(self, rows: list[Pressable]) -> QWidget:
        """The rows under each other."""
        return Column(*rows, gap=GAP)

    def _row(self, option: Option[Any]) -> Pressable:
        label = self.words(option.label)
        detail, hint = self.words(option.detail) if option.detail else "", self._hint(option)
        described = f"{stopped(self.words.spoken(option.detail), self.words)} {hint}" if option.detail else hint
        shown = (portrait if option.label.is_data else picture)(option.icon, label)
        row = Choice(label, described, self.hands, detail=detail, picture=shown)
        row.call(self.words.named(option.label))
        row.setProperty("data", option.label.is_data)
        return row

    def _hint(self, option: Option[Any]) -> str:
        return self.words(say("Pages", "Press to mark this one, then “{onward}”.")(onward=self._then(option)))

    def _then(self, option: Option[Any]) -> Say:  # noqa: ARG002
        """What stands on the forward button once this one is marked."""
        return say("Pages", "Continue")


class DecidePage(ChoosePage):
    """Rows with what to choose by beside them, or above them where that is too narrow: all of it can be seen at a glance."""

    letters = WIDE_COLUMN

    def __init__(self, step: Choose[Any], words: Words, hands: Hands) -> None:
        self._facts = fact_list(step.facts, words, dense=True)
        super().__init__(step, words, hands)

    def seen_first(self) -> QWidget | None:  # noqa: D102
        last, answer = self._facts.rows[-1], super().seen_first()
        return answer if answer and _foot(answer, self) > _foot(last, self) else last

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {**{f"fact:{place}": row for place, row in enumerate(self._facts.rows)}, **super().own_parts()}

    def _together(self, rows: list[Pressable]) -> QWidget:
        facts, choices = Column(self._facts), Column(*rows, gap=GAP)  # the card is as high as what stands on it
        for column in (facts, choices):
            column.keep_up()
        return _grid(_BESIDE, 2, [facts, choices])


class PicturesPage(ChoosePage):
    """Pictures beside each other, to mark in the same way."""

    letters = WIDE_COLUMN

    def _together(self, rows: list[Pressable]) -> QWidget:
        return _grid(PICTURE_TILE, _MOST_PICTURES, rows)

    def _row(self, option: Option[Any]) -> Pressable:
        label = self.words(option.label)
        tile = PictureTile(label, self._hint(option), self.hands, picture=portrait(option.icon, label) or Picture())
        tile.call(self.words.named(option.label))
        return tile


class HomePage(Page):
    """Tiles, and under them a quiet row: a press leads on at once; there is no forward button."""

    letters = WIDE_COLUMN

    def __init__(self, step: Choose[Any], words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._tiles: dict[str, Pressable] = {option.key: self._tile(option) for option in step.options}
        self.column.add(_places(list(self._tiles.values()), _ALWAYS if isinstance(step, Home) else len(self._tiles)))
        if isinstance(step, Home) and step.quiet:
            quiet: dict[str, Pressable] = {option.key: self._quiet(option) for option in step.quiet}
            self._tiles.update(quiet)
            self.column.add(_grid(QUIET_KEY, len(quiet), list(quiet.values())))

    def forward_text(self) -> str:  # noqa: D102
        return ""

    def first_focus(self) -> QWidget | None:  # noqa: D102
        return next(iter(self._tiles.values()), None)

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {f"option:{key}": tile for key, tile in self._tiles.items()}

    def _tile(self, option: Option[Any]) -> Tile:
        label = self.words(option.label)
        detail = self.words(option.detail) if option.detail else ""
        hint = self.words.spoken(option.detail or say("Pages", "Press to go there."))
        tile = Tile(label, hint, self.hands, detail=detail, picture=picture(option.icon, label) or Picture())
        tile.call(self.words.named(option.label))
        tile.acted.connect(lambda: self.answered.emit(option.key))
        return tile

    def _quiet(self, option: Option[str]) -> Button:
        """Lower than a tile, and under them all: it stands where it always stands, and takes little room."""
        hint = self.words.spoken(option.detail or say("Pages", "Press to go there."))
        button = Button(self.words(option.label), hint, self.hands, Kind.BAR, icon=option.icon)
        button.call(self.words.named(option.label))
        button.acted.connect(lambda: self.answered.emit(option.key))
        return button


def _grid(least: int, most: int, tiles: Sequence[QWidget], *, last_fills: bool = False) -> QWidget:
    grid = QWidget()
    layout = Grid(least, most, grid, last_fills=last_fills)
    for tile in tiles:
        layout.addWidget(tile)
    return grid


def _places(tiles: list[Pressable], always: int) -> QWidget:
    """So many of them are ``always`` there, and keep their places: what concerns her now has a row of its own above them."""
    above, below = tiles[:-always], tiles[-always:]
    return Column(*above, _grid(TILE, _in_a_row(len(below)), below, last_fills=True), gap=GAP)


def _in_a_row(tiles: int) -> int:
    """Three beside each other, but four as two and two: none stands alone. Two rows hold up to eight."""
    return {4: 2, 7: 4, 8: 4}.get(tiles, 3)


def choose_page(step: Choose[Any], words: Words, hands: Hands) -> Page:
    """Rows, with facts or without, tiles or pictures, as the step wants."""
    rows = DecidePage if step.facts else ChoosePage
    return {"tiles": HomePage, "pictures": PicturesPage}.get(step.look, rows)(step, words, hands)


def _foot(part: QWidget, page: QWidget) -> int:
    return part.mapTo(page, QPoint(0, part.height())).y()
