"""Text that was dropped or copied, or that stands in a file which was. Nothing is fetched: only what is on this machine is read."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData

_MOST_BYTES: Final = 100_000
"""Of a longer file the beginning is read: nobody sends a longer message."""
_BYTE_ORDERS: Final = (b"\xff\xfe", b"\xfe\xff")
_ENCODINGS: Final = ("utf-8-sig", "gb18030")
"""What text files are written in, the stricter one first."""


def text_in(data: QMimeData) -> str:
    """The text; of a file, what stands in it. Nothing where there is none that can be read."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return next(filter(None, map(_in_file, files)), "") if files else data.text()


def _in_file(path: str) -> str:
    try:
        with Path(path).open("rb") as file:
            return _decoded(file.read(_MOST_BYTES))
    except OSError:
        return ""


def _decoded(content: bytes) -> str:
    """As text; what holds a zero byte, as pictures and programs do, is none."""
    if content.startswith(_BYTE_ORDERS):
        return content.decode("utf-16", errors="ignore")
    if b"\0" in content:
        return ""
    for encoding in _ENCODINGS:
        for cut in range(4):  # the last sign may have been cut through
            try:
                return content[: len(content) - cut].decode(encoding)
            except UnicodeDecodeError:
                continue
    return ""
