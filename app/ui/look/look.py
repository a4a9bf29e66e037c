"""One look: a theme and a text size; and which one the program wears now.

Qt itself keeps one application-wide style sheet, palette and font. The look stands beside them as an attribute of the application, so
parts ask :func:`worn` when they measure or paint, nothing has to be handed down, and a change shows at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QApplication

from app.ui.look.tokens import BAR_GROWTH_ENDS, IN_BARS, LARGE, LETTERS, SCALES, THEMES, Colours, Theme, Type

_WORN: Final = "worn_look"


@dataclass(frozen=True)
class Look:
    """A theme, a text size in percent, and the families of letters that the reader's language has of its own."""

    theme: Theme = Theme.DAY
    scale: int = SCALES[0]
    faces: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not SCALES[0] <= self.scale <= SCALES[-1]:
            raise ValueError(f"text size {self.scale} % is not between {SCALES[0]} and {SCALES[-1]}")

    @property
    def colours(self) -> Colours:
        """The theme's colours."""
        return THEMES[self.theme]

    def letters(self, kind: Type) -> int:
        """Height of letters in pixels."""
        if kind in IN_BARS:
            return LETTERS[kind] * self.bar_scale // 100
        if LETTERS[kind] >= LARGE:
            return LETTERS[kind] * (200 + 3 * self.scale) // 500
        return LETTERS[kind] * self.scale // 100

    def target(self, px: int) -> int:
        """Side of something to press: grows with the text as far as the bars do."""
        return px * self.bar_scale // 100

    def space(self, px: int) -> int:
        """A gap or padding: grows half as fast as the text, so that large text gets the room."""
        return px * (100 + self.scale) // 200

    def reach(self, px: int) -> int:
        """Side of something to press that holds no words, or takes its height from them: grows a quarter as fast as the text."""
        return px * (300 + self.scale) // 400

    @property
    def bar_scale(self) -> int:
        """The bars' text size in percent."""
        return min(self.scale, BAR_GROWTH_ENDS)


_PLAIN: Final = Look()


def worn() -> Look:
    """The look in force; the plain one before any was put on. Parts ask for it very often."""
    look: Look = getattr(QApplication.instance(), _WORN, _PLAIN)
    return look


def keep_worn(app: QApplication, look: Look) -> None:
    """Notes which look is in force; only ``apply`` calls this."""
    setattr(app, _WORN, look)
