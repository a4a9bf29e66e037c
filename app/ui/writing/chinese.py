"""The lexicon of standard Chinese, made from the library's readings and from what is usual here."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Final

from app.ui.writing import library
from app.ui.writing.lexicon import Entry, Lexicon, Use
from app.ui.writing.usual import CHARACTERS, SURNAMES, WORDS

_ATTESTED: Final = 3
"""A second reading counts as common from so many words of the library on: 重 is read chóng in many, 王 yù in none."""
_LONGER: Final = 10_000
"""By so much a word's number grows with each of its characters: short words come before long ones."""
_LONGEST: Final = 4
"""Characters of a word; what is longer is a proverb, and is written piece by piece."""
_PLACES: Final = {character: place for place, character in reversed(list(enumerate(SURNAMES + CHARACTERS)))}

Spoken = Mapping[str, tuple[str, ...]]
"""Words, or characters, and their readings."""
Frequency = Counter[tuple[str, str]]
"""How often a character is read in one way."""


@cache
def chinese() -> Lexicon:
    """The first call takes about a second of a slow machine: make it on another thread than the window's."""
    words, readings = dict(library.words()), dict(library.characters())
    frequency = frequency_in(words)
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    for character, ways in readings.items():
        for place, way in enumerate(ways):
            _add(entries, way, _character(character, place, frequency[character, way]))
    for place, word in enumerate(WORDS):
        ways = words.pop(word, ()) or tuple(readings[character][0] for character in word)
        _add(entries, "".join(ways), (Use.USUAL, len(word) * _LONGER + place, word))
    for word, ways in ((word, ways) for word, ways in words.items() if len(word) <= _LONGEST):
        often = sum(frequency[pair] for pair in zip(word, ways, strict=True))
        _add(entries, "".join(ways), (Use.WORD, len(word) * _LONGER - often, word))
    return Lexicon(entries)


def typed(reading: str) -> tuple[str, ...]:
    """How a reading is typed: ü as v, or as u, as many do."""
    return (reading, reading.replace("v", "u")) if "v" in reading else (reading,)


def gb2312_level(character: str) -> int:
    """1 for the 3,755 common characters of GB 2312, 2 for its 3,008 less common ones, 0 for all others."""
    try:
        code = character.encode("gb2312")
    except UnicodeEncodeError:
        return 0
    if len(code) == 1 or code[0] < 0xB0:
        return 0
    return 1 if code[0] < 0xD8 else 2


def frequency_in(words: Spoken) -> Frequency:
    """In how many words each character is read so; the short ones, which are those of every day, count for more."""
    count: Frequency = Counter()
    for word, ways in words.items():
        for pair in zip(word, ways, strict=True):
            count[pair] += max(1, 5 - len(word))
    return count


def _add(entries: defaultdict[str, list[Entry]], reading: str, entry: Entry) -> None:
    for letters in typed(reading):
        entries[letters].append(entry)


def _character(character: str, place: int, frequency: int) -> Entry:
    """The entry of a character in the reading that stands at ``place`` among its own."""
    level = gb2312_level(character)
    if level and place and frequency < _ATTESTED:
        return Use.RARELY_SO, -frequency, character
    if character in _PLACES:
        return Use.USUAL, _PLACES[character], character
    return {1: Use.COMMON, 2: Use.LESS_COMMON}.get(level, Use.RARE), -frequency, character
