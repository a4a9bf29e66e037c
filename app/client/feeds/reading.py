"""Reads a document, whichever of the three it is."""

from __future__ import annotations

from app.client.feeds import cap, syndication
from app.client.feeds.faults import FeedFault, FeedRefused
from app.client.feeds.tree import tree
from app.domain.alert_sources import FoundWarning


def read_feed(document: bytes) -> list[FoundWarning]:
    """The warnings in a document; a feed in which nothing stands has none. Raises :class:`FeedRefused`."""
    root = tree(document)
    match root.tag:
        case cap.ROOT:
            return cap.warnings(root)
        case syndication.RSS_ROOT:
            return syndication.rss_warnings(root)
        case syndication.ATOM_ROOT:
            return syndication.atom_warnings(root)
    if root.tag in cap.OLDER_ROOTS:
        raise FeedRefused(FeedFault.VERSION)
    raise FeedRefused(FeedFault.UNKNOWN)
