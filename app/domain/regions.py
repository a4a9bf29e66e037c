"""Where something is, by codes: six digits of GB/T 2260, of which two are the province and four the city, or ISO 3166-2, as GB-KEN."""

from __future__ import annotations

from typing import Final

_PARTS: Final = (2, 4, 6)
"""Country, or province; city; the whole."""


def nearness(one: str, other: str) -> int:
    """The more, the nearer two places are to each other; 0 where nothing of either is known, or they have nothing in common."""
    return sum(len(one) >= length and one[:length] == other[:length] for length in _PARTS)
