"""A document read as XML: of bounded size and depth, in a writing that is known, with no definitions and no entities of its own."""

from __future__ import annotations

import codecs
import re
from typing import Final
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from app.client.feeds.faults import FeedFault, FeedRefused

LARGEST: Final = 2 * 2**20
"""Bytes."""
DEEPEST: Final = 40
"""Elements within one another; CAP has five."""
MOST: Final = 100
"""So many warnings of one document are looked at, its first."""
_DECLARED: Final = re.compile(rb"""\A\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_READ: Final = frozenset({"utf-8", "ascii", "iso8859-1"})
"""By Python's names. UTF-16 is not asked for: none of the sources writes it, and it hides from who looks at bytes."""


class _TooDeep(Exception):
    """More elements within one another than any such document has."""


class _Builder(TreeBuilder):
    """Builds no deeper than that."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        self._depth += 1
        if self._depth > DEEPEST:
            raise _TooDeep
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        self._depth -= 1
        return super().end(tag)


def tree(document: bytes) -> Element:
    """The document's root. Raises :class:`FeedRefused`."""
    if len(document) > LARGEST:
        raise FeedRefused(FeedFault.TOO_LARGE)
    text = _decoded(document)
    parser = DefusedXMLParser(target=_Builder(), forbid_dtd=True, forbid_entities=True, forbid_external=True, encoding="utf-8")
    try:
        parser.feed(text.encode())
        root = parser.close()
    except _TooDeep:
        raise FeedRefused(FeedFault.TOO_DEEP) from None
    except DefusedXmlException:
        raise FeedRefused(FeedFault.DEFINITIONS) from None
    except (ParseError, ValueError, AssertionError):
        raise FeedRefused(FeedFault.NOT_XML) from None
    if not isinstance(root, Element):
        raise FeedRefused(FeedFault.NOT_XML)
    return root


def _decoded(document: bytes) -> str:
    """The text, by the encoding that the document says it has; without one it is UTF-8."""
    document = document.removeprefix(codecs.BOM_UTF8)
    declared = _DECLARED.match(document)
    try:
        encoding = codecs.lookup(declared.group(1).decode() if declared else "utf-8").name
        if encoding not in _READ:
            raise FeedRefused(FeedFault.ENCODING)
        return document.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        raise FeedRefused(FeedFault.ENCODING) from None
