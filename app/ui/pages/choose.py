"""Pick one: rows to mark and go on, or the tiles of the home screen, which lead on at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.journeys.say import say
from app.journeys.steps import Choose, Option, Plain
from app.ui.look.tokens import GAP, TILE, WIDE_COLUMN
from app.ui.pages.page import Page
from app.ui.pages.pictures import picture
from app.ui.parts.choice import Choice
from app.ui.parts.column import Column
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.pictures import Picture
from app.ui.parts.tile import Tile
from app.ui.words.words import Words


class ChoosePage(Page):
    """Rows: a press marks one, the forward button takes it."""

    def __init__(self, step: Choose[Any], words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._rows = {option.key: self._row(option) for option in step.options}
        self.column.add(Column(*self._rows.values(), gap=GAP))
        self.restore(step.chosen)

    def typed(self) -> Plain:  # noqa: D102
        return next((key for key, row in self._rows.items() if row.isChecked()), None)

    def restore(self, plain: Plain) -> None:  # noqa: D102
        if isinstance(plain, str) and plain in self._rows:
            self._rows[plain].setChecked(True)

    def first_focus(self) -> QWidget | None:  # noqa: D102
        marked = self.typed()
        return self._rows[marked] if isinstance(marked, str) else next(iter(self._rows.values()), None)

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {f"option:{key}": row for key, row in self._rows.items()}

    def _row(self, option: Option[Any]) -> Choice:
        label = self.words(option.label)
        detail = self.words(option.detail) if option.detail else ""
        hint = self.words(say("Pages", "Press to mark this one, then “Continue”."))
        described = f"{detail} {hint}" if detail else hint
        row = Choice(label, described, self.hands, detail=detail, picture=picture(option.icon, label))
        row.setProperty("data", option.label.is_data)
        return row


class HomePage(Page):
    """Tiles: a press leads on at once; there is no forward button."""

    letters = WIDE_COLUMN

    def __init__(self, step: Choose[Any], words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._tiles = {option.key: self._tile(option) for option in step.options}
        grid = QWidget()
        layout = Grid(TILE, _in_a_row(len(self._tiles)), grid)
        for tile in self._tiles.values():
            layout.addWidget(tile)
        self.column.add(grid)

    def forward_text(self) -> str:  # noqa: D102
        return ""

    def first_focus(self) -> QWidget | None:  # noqa: D102
        return next(iter(self._tiles.values()), None)

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {f"option:{key}": tile for key, tile in self._tiles.items()}

    def _tile(self, option: Option[Any]) -> Tile:
        label = self.words(option.label)
        detail = self.words(option.detail) if option.detail else ""
        hint = detail or self.words(say("Pages", "Press to go there."))
        tile = Tile(label, hint, self.hands, detail=detail, picture=picture(option.icon, label) or Picture())
        tile.acted.connect(lambda: self.answered.emit(option.key))
        return tile


def _in_a_row(tiles: int) -> int:
    """Three beside each other, but four as two and two: none stands alone."""
    return 2 if tiles == 4 else 3


def choose_page(step: Choose[Any], words: Words, hands: Hands) -> Page:
    """Rows or tiles, as the step wants."""
    return (HomePage if step.look == "tiles" else ChoosePage)(step, words, hands)
