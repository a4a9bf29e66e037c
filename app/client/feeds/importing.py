"""Warnings of others for the journeys: their port, over a file or an address."""

from __future__ import annotations

from app.client.feeds.faults import FeedRefused
from app.client.feeds.fetching import Fetcher
from app.client.feeds.reading import read_feed
from app.domain.alert_sources import FoundWarning
from app.journeys.ports import Refused


class OthersWarnings:
    """Reads documents; what is wrong with one is refused by its code."""

    def __init__(self, fetcher: Fetcher | None = None) -> None:
        self._fetcher = fetcher or Fetcher()

    def warnings_in(self, document: bytes) -> tuple[FoundWarning, ...]:
        """The warnings in a file, one for each language of each."""
        try:
            return tuple(read_feed(document))
        except FeedRefused as no:
            raise Refused(no.fault.value) from None

    def warnings_at(self, address: str) -> tuple[FoundWarning, ...]:
        """Those at an https address of the outside world."""
        try:
            document = self._fetcher.fetch(address)
        except FeedRefused as no:
            raise Refused(no.fault.value) from None
        return self.warnings_in(document)
