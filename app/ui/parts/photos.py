"""A picture that was dropped or copied, and the QR code in it. Nothing is fetched: only what is on this machine is read."""

from __future__ import annotations

from typing import Final

import zxingcpp
from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_LARGEST: Final = QSize(2000, 2000)
"""Larger photos are read smaller: a code that is to be found at all is found at this size, and in a tenth of a second."""


def holds_photo(data: QMimeData) -> bool:
    """Whether there is a picture, or a file that may be one."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def photo(data: QMimeData) -> QImage:
    """The picture, upright; a null image where there is none that can be read."""
    if data.hasImage():
        image = QImage(data.imageData())
        return _smaller(image) if max(image.width(), image.height()) > _LARGEST.width() else image
    return next((image for url in data.urls() if url.isLocalFile() and not (image := _read(url.toLocalFile())).isNull()), QImage())


def codes_in(image: QImage) -> tuple[str, ...]:
    """What the QR codes in it say."""
    if image.isNull():
        return ()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    view = zxingcpp.ImageView(grey.constBits(), grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, grey.bytesPerLine())
    return tuple(code.text for code in zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)))


def _read(path: str) -> QImage:
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > _LARGEST.width() or size.height() > _LARGEST.height():
        reader.setScaledSize(size.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _smaller(image: QImage) -> QImage:
    return image.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
