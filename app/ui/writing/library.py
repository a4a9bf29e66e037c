"""The readings of characters and words, from the data of the ``pypinyin`` package.

The package itself is not imported: its import parses all of its data in one go, and holds up every thread while it does. Here the same
files are read piece by piece, which takes no longer and lets the window's thread run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec
from json import JSONDecoder
from pathlib import Path
from typing import Any, Final
from unicodedata import combining, normalize

_BETWEEN: Final = re.compile(r"[\s{:,]*")


def characters() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each character and its readings without tones, the usual one first."""
    for code, readings in _pairs("pinyin_dict.json"):
        yield chr(int(code)), tuple(dict.fromkeys(map(toneless, readings.split(","))))


def words() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each word and the readings of its characters, without tones."""
    for word, readings in _pairs("phrases_dict.json"):
        if len(word) == len(readings):
            yield word, tuple(toneless(reading[0]) for reading in readings)


@lru_cache(maxsize=4096)
def toneless(reading: str) -> str:
    """A reading as it is typed: no tones, and v for ü."""
    letters = normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(letter for letter in letters if not combining(letter))


def _pairs(name: str) -> Iterator[tuple[str, Any]]:
    """The pairs of the one object in a file of the package."""
    text = (_folder() / name).read_text(encoding="utf-8")
    read, place = JSONDecoder().raw_decode, _after(text, 0)
    while text[place] != "}":
        key, place = read(text, place)
        value, place = read(text, _after(text, place))
        yield key, value
        place = _after(text, place)


def _after(text: str, place: int) -> int:
    """Where the next value begins, or the object ends."""
    found = _BETWEEN.match(text, place)
    return found.end() if found else place


def _folder() -> Path:
    package = find_spec("pypinyin")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError("pypinyin")
    return Path(package.submodule_search_locations[0])
