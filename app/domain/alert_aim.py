"""Whom an alert is for: who reads a language in which it is written, and lives where it goes round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.alerts import Wording
from app.domain.languages.known import primary

REGIONS: Final = ("GB/T 2260", "ISO 3166-2")
"""The codes of places that regions are compared by. What is named in words alone, or in other codes, goes round everywhere."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What a bank knows of somebody that an alert can be aimed by. ``region`` is empty where it is not known."""

    language: str
    region: str = ""


def reaches(wordings: Sequence[Wording], reader: Reader) -> bool:
    """Whether an alert is for a reader. Where she lives is not always known: a warning too many is better than one too few."""
    return any(_is_read(wording, reader) for wording in wordings) and _goes_round(wordings, reader.region)


def lies_in(region: str, place: str) -> bool:
    """Whether a region is a place or lies in it: 510104 in 510100 and in 510000 (GB/T 2260), GB-KEN in GB (ISO 3166-2)."""
    if place.isdigit():
        return region.startswith(place.removesuffix("00").removesuffix("00"))
    return region == place or region.startswith(f"{place}-")


def _is_read(wording: Wording, reader: Reader) -> bool:
    return primary(wording.language) == primary(reader.language)


def _goes_round(wordings: Sequence[Wording], region: str) -> bool:
    """In a place that any of its wordings names: what its translation leaves out is not everywhere by that."""
    if any(_leaves_some_open(wording) for wording in wordings):
        return True
    codes = {code.strip().upper() for wording in wordings for area in wording.areas for scheme, code in area.codes if scheme in REGIONS}
    return not codes or not region or any(lies_in(region, code) or lies_in(code, region) for code in codes)


def _leaves_some_open(wording: Wording) -> bool:
    """Whether it names a place in words alone beside one that regions can be compared with."""
    comparable = [any(scheme in REGIONS for scheme, _ in area.codes) for area in wording.areas]
    return any(comparable) and not all(comparable)
