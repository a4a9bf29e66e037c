"""Colours as whole numbers 0xRRGGBB, and how well they stand out from each other (WCAG 2.2, "relative luminance", "contrast ratio")."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

_RGB = 0xFFFFFF


@lru_cache(maxsize=65536)
def luminance(colour: int) -> float:
    """Relative luminance, 0 for black to 1 for white."""
    red, green, blue = (_linear(colour >> shift & 0xFF) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


@lru_cache(maxsize=65536)
def contrast(one: int, other: int) -> float:
    """Contrast ratio, 1 for equal colours to 21 for black on white."""
    light, dark = sorted((luminance(one & _RGB), luminance(other & _RGB)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def laid_over(pen: QColor, ground: int) -> int:
    """The colour that a pen, perhaps see-through, leaves on a ground."""
    share = pen.alphaF()
    mixed = 0
    for shift, channel in ((16, pen.red()), (8, pen.green()), (0, pen.blue())):
        below = ground >> shift & 0xFF
        mixed |= round(share * channel + (1 - share) * below) << shift
    return mixed


def name_of(colour: int) -> str:
    """``#rrggbb``."""
    return f"#{colour & _RGB:06x}"
