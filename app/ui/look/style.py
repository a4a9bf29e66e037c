"""Fusion, put right where it falls short: the focus ring, and indicators and scroll bars that do not grow with the text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import RADIUS, RING

_METRICS: Final = {
    QStyle.PixelMetric.PM_IndicatorWidth: 32,
    QStyle.PixelMetric.PM_IndicatorHeight: 32,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: 32,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: 32,
    QStyle.PixelMetric.PM_ScrollBarExtent: 32,
    QStyle.PixelMetric.PM_ScrollBarSliderMin: 64,
    QStyle.PixelMetric.PM_TextCursorWidth: 3,
    QStyle.PixelMetric.PM_SmallIconSize: 32,
    QStyle.PixelMetric.PM_ButtonIconSize: 32,
}
"""Pixels at 100 %; they grow with the text."""


_NOTHING_MOVES: Final = frozenset(
    {
        QStyle.StyleHint.SH_Widget_Animate,
        QStyle.StyleHint.SH_Widget_Animation_Duration,
        QStyle.StyleHint.SH_BlinkCursorWhenTextSelected,
        QStyle.StyleHint.SH_UnderlineShortcut,
    }
)


class Style(QProxyStyle):
    """The program's style under the style sheet."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(  # noqa: D102, N802
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        size = _METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if size is None else size * worn().scale // 100

    def styleHint(  # noqa: D102, N802
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        return 0 if hint in _NOTHING_MOVES else super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(  # noqa: D102, N802
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            draw_ring(painter, QRectF(option.rect))
        else:
            super().drawPrimitive(element, option, painter, widget)


def draw_ring(painter: QPainter, rect: QRectF) -> None:
    """The one focus ring: four pixels, just inside ``rect``, rounded as the faces are."""
    look = worn()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.colours.ring), RING))
    half = RING / 2
    radius = look.space(RADIUS) - half
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()
