"""Text of others made plain: what was markup is gone, what was said stays, and a link leaves nothing behind that could be followed."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser
from typing import Final

from app.contract.text import reads_as_written
from app.domain.alert_text import is_plain
from app.domain.astray import carries_place

_LINK: Final = re.compile(r"\S*(?:://|\bwww\.)\S*|\S+@\S+\.\S+", re.IGNORECASE)
_BARE: Final = re.compile(r"\b(?:[a-z0-9-]+\.)+(?:com|cn|net|org|gov|edu|uk|eu|au|top|xyz|info|io|co|app)\b(?:/\S*)?", re.IGNORECASE)
_SPACES: Final = re.compile(r"\s+")
_MARKS: Final = re.compile(r"[<>]|\*\*|__|```|\]\(|&(?=#?\w+;)")
_DOTS: Final = re.compile("[.。．@]")
_TIMES: Final = 3
"""So often is looked for markup within what was markup: feeds escape it, and escape it again."""
_LEFT_OUT: Final = frozenset({"script", "style", "title"})
_IN_LINE: Final = frozenset("a abbr b big em font i mark small span strong sub sup u".split())
_AN_END: Final = re.compile(r"[.!?。！？；;]")


class _Words(HTMLParser):
    """Collects what can be read."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in _LEFT_OUT
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(0, self._hidden - (tag in _LEFT_OUT))
        self._part(tag)

    def _part(self, tag: str) -> None:
        """What is no part of a line stands apart from what is before and after it."""
        if tag not in _IN_LINE:
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def plain(text: str, longest: int) -> str:
    """The text without markup and links, on one line, cut at a sentence or a word where it is too long; it may be empty.

    Empty too where nothing plain can be made of it: then the desk finds its own words.
    """
    for _ in range(_TIMES):
        text = _without_markup(text)
    text = _BARE.sub(" ", _LINK.sub(" ", _MARKS.sub(" ", text)))
    seen = "".join(sign if reads_as_written(sign) else " " for sign in unicodedata.normalize("NFC", text))
    tidy = _SPACES.sub(" ", seen).strip()
    if carries_place(tidy):  # something that is only written like a link: its full stops go too
        tidy = _SPACES.sub(" ", _DOTS.sub(" ", tidy)).strip()
    short = _cut(tidy, longest)
    return short if is_plain(short, longest) else ""


def _without_markup(text: str) -> str:
    reader = _Words()
    reader.feed(text)
    reader.close()
    return "".join(reader.words)


def _cut(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    short = text[: longest - 1]
    sentences = [end.end() for end in _AN_END.finditer(short)]
    if sentences and sentences[-1] > longest // 2:
        return short[: sentences[-1]].rstrip()
    words = short.rfind(" ")
    return (short[:words] if words > longest // 2 else short).rstrip() + "…"
