"""Fonts: named one by one, so that a machine in another locale does not take the Japanese face; and what is missing is found out."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QTextLayout

from app.ui.look.look import worn

FAMILIES: Final = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Microsoft YaHei UI",
    "PingFang SC",
    "WenQuanYi Micro Hei",
    "Noto Sans",
    "DejaVu Sans",
)
"""First the one the product is drawn with, then what other machines have."""

PROBE: Final = "伴行慢来您¥"


def font(pixels: int, *, strong: bool = False) -> QFont:
    """A font of the product, ``pixels`` high, with the characters of the reader's land first."""
    made = QFont([*worn().faces, *FAMILIES])
    made.setPixelSize(pixels)
    made.setBold(strong)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def missing_letters(text: str = PROBE, face: QFont | None = None) -> str:
    """Those letters of ``text`` that this machine can only draw as empty boxes; empty when all is well."""
    return "".join(letter for letter in text if _is_box(letter, face or font(24)))


def _is_box(letter: str, face: QFont) -> bool:
    layout = QTextLayout(letter, face)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())
