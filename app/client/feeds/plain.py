"""Text of others made plain: what was markup is gone, what was said stays, and a link leaves nothing behind that could be followed."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from app.client.feeds.markup import without_markup
from app.contract.text import reads_as_written
from app.domain.alert_text import is_plain
from app.domain.astray import carries_place

_LINK: Final = re.compile(r"://|\bwww\.", re.IGNORECASE)
_BARE: Final = re.compile(
    r"(?<![a-z0-9-])(?<![a-z0-9-]\.)(?:[a-z0-9-]+\.)+(?:com|cn|net|org|gov|edu|uk|eu|au|top|xyz|info|io|co|app)\b(?:/\S*)?", re.IGNORECASE
)
"""Looked for only where a word begins, so that a long text takes no longer than its length."""
_SPACES: Final = re.compile(r"\s+")
_MARKS: Final = re.compile(r"[<>]|\*\*|__|```|\]\(|&(?=#?\w+;)")
_DOTS: Final = re.compile("[.。．@]")
_TIMES: Final = 3
"""So often is looked for markup within what was markup: feeds escape it, and escape it again."""
_MOST_READ: Final = 20_000
"""Signs of a text that are looked at: many times what is kept of any."""
_AN_END: Final = re.compile(r"[.!?。！？；;]")


def plain(text: str, longest: int) -> str:
    """The text without markup and links, on one line, cut at a sentence or a word where it is too long; it may be empty.

    Empty too where nothing plain can be made of it: then the desk finds its own words.
    """
    text = text[:_MOST_READ]
    for _ in range(_TIMES):
        text = without_markup(text)
    text = " ".join(token for token in _MARKS.sub(" ", text).split() if not _is_link(token))
    text = _BARE.sub(" ", text)
    seen = "".join(sign if reads_as_written(sign) else " " for sign in unicodedata.normalize("NFC", text))
    tidy = _SPACES.sub(" ", seen).strip()
    if carries_place(tidy):  # something that is only written like a link: its full stops go too
        tidy = _SPACES.sub(" ", _DOTS.sub(" ", tidy)).strip()
    short = _cut(tidy, longest)
    return short if is_plain(short, longest) else ""


def _is_link(token: str) -> bool:
    """Whether what stands between two spaces leads somewhere: a link, or an address of mail."""
    at = token.find("@", 1)
    return _LINK.search(token) is not None or (at > 0 and token.find(".", at + 2, len(token) - 1) > 0)


def _cut(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    short = text[: longest - 1]
    sentences = [end.end() for end in _AN_END.finditer(short)]
    if sentences and sentences[-1] > longest // 2:
        return short[: sentences[-1]].rstrip()
    words = short.rfind(" ")
    return (short[:words] if words > longest // 2 else short).rstrip() + "…"
