"""Text that people wrote: it has one writing, and nothing in it that cannot be seen."""

from __future__ import annotations

import unicodedata
from typing import Final

from app.domain.plain_text import BLANK, UNSEEN

_JOINERS: Final = frozenset("\u200c\u200d")
"""Between two letters or pictures they change how those are written: Persian, Indian scripts, families of emoji."""


def reads_as_written(text: str) -> bool:
    """Whether a text is in NFC and without control, format and line characters; joiners count between what they join."""
    if text.isascii():
        return text.isprintable()
    return unicodedata.is_normalized("NFC", text) and all(_is_seen(text, index) for index in range(len(text)))


def _is_seen(text: str, index: int) -> bool:
    if text[index] not in _JOINERS:
        return text[index] not in BLANK and unicodedata.category(text[index]) not in UNSEEN
    return 0 < index < len(text) - 1 and not (_JOINERS | {" "}) & {text[index - 1], text[index + 1]}
