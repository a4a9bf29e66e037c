"""Why a document is not taken."""

from __future__ import annotations

from enum import StrEnum


class FeedFault(StrEnum):
    """The values are codes that stay."""

    TOO_LARGE = "feed_too_large"
    TOO_DEEP = "feed_too_deep"
    ENCODING = "feed_encoding"
    """It is not written as it says that it is, or in a writing that is not read here."""
    NOT_XML = "feed_not_xml"
    DEFINITIONS = "feed_definitions"
    """It brings definitions or entities of its own, as bombs and spies do."""
    VERSION = "feed_version"
    """CAP of an earlier version than 1.2."""
    UNKNOWN = "feed_unknown"
    """Neither CAP 1.2 nor RSS 2.0 nor Atom."""
    INCOMPLETE = "feed_incomplete"
    """Something is missing that the standard asks for."""
    NOT_FOR_THE_PUBLIC = "feed_not_for_the_public"
    """An exercise, a test, or for a few only."""
    ADDRESS = "feed_address"
    """Not an https address of the outside world."""
    UNREACHABLE = "feed_unreachable"
    """No answer came in time, or no good one; nothing follows a redirect."""


class FeedRefused(ValueError):
    """A document that is not taken, and why."""

    def __init__(self, fault: FeedFault) -> None:
        super().__init__(fault.value)
        self.fault = fault
