"""Names on the screen: a line may break between any two Chinese characters, or at a space, and shall not break there."""

from __future__ import annotations

import re
from typing import Final

_PERSON: Final = re.compile(r"[\u3400-\u9fff]{2,4}|(?=.{3,20}$)[^\W\d_\u3400-\u9fff]\S*(?: [^\s\u3400-\u9fff]+){1,2}")
"""A longer one is a firm's, which may stand on two lines. Of Latin letters: two or three words."""
_JOINER: Final = "\N{WORD JOINER}"
_JOINED: Final = re.compile(f"[^{_JOINER}](?:{_JOINER}[^{_JOINER}])+")


def unbroken(name: str) -> str:
    """The name with marks that keep it on one line. They are neither drawn nor heard."""
    return _JOINER.join(name) if _PERSON.fullmatch(name) else name


def unmarked(text: str) -> str:
    """The text without those marks."""
    return text.replace(_JOINER, "")


def names_in(text: str) -> tuple[tuple[int, int], ...]:
    """Where the names begin and end that are to stay whole, in the text without marks."""
    found = ((len(unmarked(text[: each.start()])), len(unmarked(each.group()))) for each in _JOINED.finditer(text))
    return tuple((begin, begin + length) for begin, length in found)
