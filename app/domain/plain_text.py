"""Text that people hand on: what of it can be seen on a page."""

from __future__ import annotations

import unicodedata
from typing import Final

UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode's categories of what has no shape of its own: controls, formats, halves of signs, ends of lines."""
BLANK: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks that leave nothing on the page: fillers of Korean and Khmer, the joiner of marks, the empty Braille cell."""


def only_what_is_seen(text: str) -> str:
    """A text in one line, in NFC, without anything in it that cannot be seen: what was copied from elsewhere is full of that."""
    lines = (" " if sign.isspace() else sign for sign in text)
    seen = "".join(sign for sign in lines if sign not in BLANK and unicodedata.category(sign) not in UNSEEN)
    return unicodedata.normalize("NFC", " ".join(seen.split()))
