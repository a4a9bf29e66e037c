"""RSS 2.0 and Atom (RFC 4287): a list of entries, of which each that has a title may be a warning."""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element

from app.client.feeds.faults import FeedFault, FeedRefused
from app.client.feeds.plain import plain
from app.client.feeds.times import instant, post_date
from app.client.feeds.tree import MOST
from app.domain.alert_sources import FoundWarning
from app.domain.alert_text import LONGEST_DESCRIPTION, LONGEST_HEADLINE

RSS_ROOT: Final = "rss"
ATOM_ROOT: Final = "{http://www.w3.org/2005/Atom}feed"
_ATOM: Final = ATOM_ROOT.removesuffix("feed")
_CONTENT: Final = "{http://purl.org/rss/1.0/modules/content/}encoded"
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_LONGEST_NAME: Final = 140


def rss_warnings(root: Element) -> list[FoundWarning]:
    """The items of the channel. Raises :class:`FeedRefused`."""
    channel = root.find("channel")
    if channel is None or not (root.get("version") or "").startswith("2."):
        raise FeedRefused(FeedFault.UNKNOWN if channel is None else FeedFault.INCOMPLETE)
    language = (channel.findtext("language") or "").strip().replace("-", "_")
    source = plain(channel.findtext("title") or "", _LONGEST_NAME)
    found = [
        FoundWarning(
            source,
            plain(item.findtext("guid") or "", _LONGEST_NAME),
            language,
            plain(item.findtext("title") or "", LONGEST_HEADLINE),
            plain(item.findtext("description") or item.findtext(_CONTENT) or "", LONGEST_DESCRIPTION),
            sent=post_date(item.findtext("pubDate") or ""),
        )
        for item in channel.findall("item")[:MOST]
    ]
    return _with_words(found)


def atom_warnings(root: Element) -> list[FoundWarning]:
    """The entries of the feed. Raises :class:`FeedRefused`."""
    language = (root.get(_LANGUAGE) or "").replace("-", "_")
    source = plain(_words(root.find(f"{_ATOM}title")), _LONGEST_NAME)
    found = [
        FoundWarning(
            source,
            plain(entry.findtext(f"{_ATOM}id") or "", _LONGEST_NAME),
            language,
            plain(_words(entry.find(f"{_ATOM}title")), LONGEST_HEADLINE),
            plain(_words(entry.find(f"{_ATOM}summary")) or _words(entry.find(f"{_ATOM}content")), LONGEST_DESCRIPTION),
            sent=instant(entry.findtext(f"{_ATOM}published") or entry.findtext(f"{_ATOM}updated") or ""),
        )
        for entry in root.findall(f"{_ATOM}entry")[:MOST]
    ]
    return _with_words(found)


def _with_words(found: list[FoundWarning]) -> list[FoundWarning]:
    """Those that say something; a feed in which nothing does is none."""
    said = [each for each in found if each.headline]
    if found and not said:
        raise FeedRefused(FeedFault.INCOMPLETE)
    return said


def _words(element: Element | None) -> str:
    """A text construct, whatever elements its words stand in (``type="xhtml"``)."""
    return " ".join(element.itertext()) if element is not None else ""
