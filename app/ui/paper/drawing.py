"""Draws pages that are laid out: into a picture, into a PDF, or on whatever else takes pages."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSize, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.ui.paper.ink import DPI, HEIGHT, WIDTH
from app.ui.paper.layout import LaidOut, PaperPage


def draw(page: PaperPage, painter: QPainter, width: float) -> None:
    """Draws one page, ``width`` of the painter's units wide, from its upper left corner."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(width / WIDTH, width / WIDTH)
    painter.setPen(Qt.GlobalColor.black)
    for top, strip in page.strips:
        for ink in strip.content:
            ink.paint(painter, top)
    painter.restore()


def picture(page: PaperPage, width: int) -> QImage:
    """One page as a picture, ``width`` pixels wide."""
    image = QImage(QSize(width, round(width * HEIGHT / WIDTH)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw(page, painter, width)
    painter.end()
    return image


def draw_all(sheet: LaidOut, device: QPagedPaintDevice) -> bool:
    """Draws every page on a device whose whole page can be drawn on; answers whether it took them."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    for number, page in enumerate(sheet.pages):
        if number and not device.newPage():
            painter.end()
            return False
        draw(page, painter, device.width())
    return painter.end()


def pdf(sheet: LaidOut) -> bytes | None:
    """The sheet as a PDF whose words can be searched and read aloud; nothing where it could not be drawn to its end."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(full_page())
    writer.setTitle(sheet.title)
    writer.setCreator("Banxing")
    return bytes(buffer.data().data()) if draw_all(sheet, writer) else None


def full_page() -> QPageLayout:
    """A4 upright. The sheet brings its own margins."""
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
