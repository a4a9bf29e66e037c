"""What can be read of a text with markup, however broken, in time that grows with its length alone: whoever writes it may mean harm."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

_TAG: Final = re.compile(r"""<(?P<end>/?)(?P<name>[a-z][a-z0-9]*+|[!?])(?:[^<>"']++|"[^"]*+"|'[^']*+')*+>""", re.IGNORECASE)
"""A ``<`` may stand between quotation marks. Outside of them it ends the search: so no more than three searches go over the same sign."""
_BROKEN_TAG: Final = re.compile(r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]*+|[!?])[^<>]*+>", re.IGNORECASE)
"""One whose quotation marks do not fit together."""
_COMMENT: Final = "<!--"
_COMMENT_END: Final = "-->"
_NO_SIGN: Final = re.compile(r"&#x?[0-9a-f]{9,}+;?", re.IGNORECASE)
"""A number that names no character: Unicode has fewer."""
_LEFT_OUT: Final = frozenset({"script", "style", "title"})
_IN_LINE: Final = frozenset("a abbr b big em font i mark small span strong sub sup u".split())


class _Words:
    """Collects what can be read, tag by tag. ``hides``: what stands in a script or a heading of the whole is left out."""

    def __init__(self, *, hides: bool) -> None:
        self.words: list[str] = []
        self.hidden = 0
        self._hides = hides

    def read(self, text: str) -> str:
        """Goes through all of it. Whatever begins like a tag and is none is read as it stands."""
        place = 0
        while (found := text.find("<", place)) >= 0:
            self._add(text[place:found])
            place = self._after(text, found)
        self._add(text[place:])
        return "".join(self.words)

    def _after(self, text: str, place: int) -> int:
        """Where what begins at a ``<`` is over."""
        if text.startswith(_COMMENT, place):
            end = text.find(_COMMENT_END, place + len(_COMMENT))
            return end + len(_COMMENT_END) if end >= 0 else len(text)
        tag = _TAG.match(text, place) or _BROKEN_TAG.match(text, place)
        if tag is None:
            self._add("<")
            return place + 1
        self._tag(tag["name"].lower(), ends=bool(tag["end"]), empty=tag[0].endswith("/>"))
        return tag.end()

    def _tag(self, name: str, *, ends: bool, empty: bool) -> None:
        """What is no part of a line stands apart from what is before and after it."""
        if self._hides and name in _LEFT_OUT and not empty:
            self.hidden = max(0, self.hidden + (-1 if ends else 1))
        if name not in _IN_LINE:
            self.words.append(" ")

    def _add(self, text: str) -> None:
        if not self.hidden:
            self.words.append(unescape(_NO_SIGN.sub(" ", text)))


def without_markup(text: str) -> str:
    """The text without tags and comments, with what was escaped once as it is meant.

    What is hidden by something that is never closed, and would leave nothing, is read all the same.
    """
    reader = _Words(hides=True)
    words = reader.read(text)
    return words if words.strip() or not reader.hidden else _Words(hides=False).read(text)
