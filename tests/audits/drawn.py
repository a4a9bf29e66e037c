"""Records the text that a widget really draws: after wrapping, elision, style sheets and palettes.

A paint engine that draws nothing takes down every run of text with its pen, its font and the clip in force. Who draws it is known
from the paint event that is under way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QApplication, QWidget

_Dirty = QPaintEngine.DirtyFlag
_Metric = QPaintDevice.PaintDeviceMetric


@dataclass(frozen=True, slots=True)
class DrawnText:
    """One run of text on one line. Places are in pixels of the widget that was rendered."""

    owner: QWidget
    text: str
    pen: QColor
    font: QFont
    origin: QPointF
    transform: QTransform
    box: QRectF
    clip: QRect | None

    def ink(self) -> QRectF:
        """The smallest box around the strokes themselves."""
        strokes = QFontMetricsF(self.font).tightBoundingRect(self.text)
        return self.transform.mapRect(strokes.translated(self.origin))


def drawn_texts(root: QWidget) -> list[DrawnText]:
    """Every run of text that ``root`` and its children draw, in painting order, whether it is in view or not."""
    application = QApplication.instance()
    assert application is not None
    painting = _Painting(root)
    device = _Device(root, painting)
    application.installEventFilter(painting)
    try:
        root.render(device, QPoint(0, 0), QRegion(), QWidget.RenderFlag.DrawChildren)
    finally:
        application.removeEventFilter(painting)
    return device.texts


class _Painting(QObject):
    """Knows which widget is being painted."""

    def __init__(self, root: QWidget) -> None:
        super().__init__()
        self.widget = root

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.widget = watched
        return False


class _Engine(QPaintEngine):
    """Takes down text and ignores everything else."""

    def __init__(self, painting: _Painting) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.texts: list[DrawnText] = []
        self._painting = painting
        self._forget()

    def _forget(self) -> None:
        self._pen = QColor()
        self._opacity = 1.0
        self._transform = QTransform()
        self._clip: QRegion | None = None
        self._clips = False

    def begin(self, _device: QPaintDevice) -> bool:
        self._forget()
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:  # noqa: N802 - Qt's name
        dirty = state.state()
        if dirty & _Dirty.DirtyTransform:
            self._transform = QTransform(state.transform())
        if dirty & _Dirty.DirtyPen:
            self._pen = QColor(state.pen().color())
        if dirty & _Dirty.DirtyOpacity:
            self._opacity = state.opacity()
        if dirty & _Dirty.DirtyClipEnabled:
            self._clips = state.isClipEnabled()
        if dirty & (_Dirty.DirtyClipRegion | _Dirty.DirtyClipPath):
            self._take_clip(state, is_path=bool(dirty & _Dirty.DirtyClipPath))

    def _take_clip(self, state: QPaintEngineState, *, is_path: bool) -> None:
        operation = state.clipOperation()
        self._clips = operation != Qt.ClipOperation.NoClip
        if not self._clips:
            self._clip = None
            return
        shape = QRegion(state.clipPath().toFillPolygon().toPolygon()) if is_path else state.clipRegion()
        region = QTransform(state.transform()).map(shape)
        narrows = operation == Qt.ClipOperation.IntersectClip and self._clip is not None
        self._clip = region.intersected(self._clip) if narrows and self._clip is not None else region

    def drawTextItem(self, origin: QPointF, item: QTextItem) -> None:  # type: ignore[override]  # noqa: N802 - Qt hands over this form
        if not item.text().strip():
            return
        line = QRectF(origin.x(), origin.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        pen = QColor(self._pen)
        pen.setAlphaF(pen.alphaF() * self._opacity)
        self.texts.append(
            DrawnText(
                owner=self._painting.widget,
                text=item.text(),
                pen=pen,
                font=QFont(item.font()),
                origin=QPointF(origin),
                transform=self._transform,
                box=self._transform.mapRect(line),
                clip=self._clip.boundingRect() if self._clips and self._clip is not None else None,
            )
        )

    # Qt calls these with shapes and pictures, in several forms each; a record of text leaves them out.
    def drawPixmap(self, *_what: object) -> None: ...  # noqa: N802
    def drawImage(self, *_what: object) -> None: ...  # noqa: N802
    def drawTiledPixmap(self, *_what: object) -> None: ...  # noqa: N802
    def drawPath(self, *_what: object) -> None: ...  # noqa: N802
    def drawRects(self, *_what: object) -> None: ...  # noqa: N802
    def drawLines(self, *_what: object) -> None: ...  # noqa: N802
    def drawPoints(self, *_what: object) -> None: ...  # noqa: N802
    def drawPolygon(self, *_what: object) -> None: ...  # noqa: N802
    def drawEllipse(self, *_what: object) -> None: ...  # noqa: N802


class _Device(QPaintDevice):
    """As large and as fine as the widget that is rendered onto it."""

    def __init__(self, root: QWidget, painting: _Painting) -> None:
        super().__init__()
        self._engine = _Engine(painting)
        self._metrics = {
            _Metric.PdmWidth: root.width(),
            _Metric.PdmHeight: root.height(),
            _Metric.PdmWidthMM: root.widthMM(),
            _Metric.PdmHeightMM: root.heightMM(),
            _Metric.PdmDpiX: root.logicalDpiX(),
            _Metric.PdmDpiY: root.logicalDpiY(),
            _Metric.PdmPhysicalDpiX: root.physicalDpiX(),
            _Metric.PdmPhysicalDpiY: root.physicalDpiY(),
            _Metric.PdmNumColors: 2**31 - 1,
            _Metric.PdmDepth: 32,
            _Metric.PdmDevicePixelRatio: 1,
        }

    @property
    def texts(self) -> list[DrawnText]:
        return self._engine.texts

    def paintEngine(self) -> QPaintEngine:  # noqa: N802 - Qt's name
        return self._engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        # What is left are the ratio in Qt's fixed-point form: 1.
        return self._metrics.get(metric, int(QPaintDevice.devicePixelRatioFScale()))


def by_owner(texts: Sequence[DrawnText]) -> dict[QWidget, list[DrawnText]]:
    """The runs of each widget, in painting order."""
    owners: dict[QWidget, list[DrawnText]] = {}
    for text in texts:
        owners.setdefault(text.owner, []).append(text)
    return owners
