"""Puts a look on the running program, at once: what was typed and where the focus stands stay as they are."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.look.fonts import font
from app.ui.look.look import Look, keep_worn
from app.ui.look.sheet import style_sheet
from app.ui.look.style import Style
from app.ui.look.tokens import Colours, Type

STYLED: Final = "wears_its_style"
"""Property of the application: it has our style on, under whatever look."""


def apply(app: QApplication, look: Look) -> None:
    """Makes every window of ``app`` wear ``look``. May be called again at any time."""
    keep_worn(app, look)
    app.setCursorFlashTime(0)  # nothing flashes
    with _nothing_collected():
        if not app.property(STYLED):
            app.setStyle(Style())
            app.setProperty(STYLED, True)
        app.setPalette(_palette(look.colours))
        app.setFont(font(look.letters(Type.BODY)))
        app.setStyleSheet(style_sheet(look))


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Qt goes through all widgets there are and asks our style about each: one that Python collected meanwhile would be gone under it."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in {
        role.Window: colours.paper,
        role.Base: colours.card,
        role.AlternateBase: colours.card,
        role.Button: colours.card,
        role.WindowText: colours.ink,
        role.Text: colours.ink,
        role.ButtonText: colours.ink,
        role.BrightText: colours.ink,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.pine,
        role.HighlightedText: colours.on_pine,
        role.Accent: colours.ring,
        role.Link: colours.pine,
        role.ToolTipBase: colours.card,
        role.ToolTipText: colours.ink,
    }.items():
        palette.setColor(name, QColor(colour))
    return palette
