"""How a Chinese name is written in Latin letters: in pinyin, as on a passport or a foreign account, in whatever order.

The readings are the data of the ``pypinyin`` package. The package itself is not imported: that takes a quarter of a second of every start.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from itertools import islice, product
from pathlib import Path
from typing import Any, Final
from unicodedata import combining, normalize

_LONGEST: Final = 6
"""More characters than that no Chinese name has."""
_MOST: Final = 64
"""So many ways to read a name are looked at, the usual ones first."""


def in_latin(name: str) -> tuple[str, ...]:
    """The ways to write a name of Chinese characters in Latin letters; nothing for any other."""
    signs = [sign for sign in normalize("NFKC", name) if sign.isalnum()]
    if not 2 <= len(signs) <= _LONGEST or not all(map(_is_chinese, signs)):
        return ()
    readings = islice(product(*map(_readings, signs)), _MOST)
    return tuple(dict.fromkeys(written for reading in readings for written in _written(reading)))


def _readings(sign: str) -> tuple[str, ...]:
    """Without tones. For ü a passport has yu, a keyboard v, and many write u."""
    found = [normalize("NFD", each).replace("u\u0308", "v") for each in _library().get(str(ord(sign)), "").split(",")]
    bare = ["".join(letter for letter in each if not combining(letter)) for each in found]
    return tuple(dict.fromkeys(each.replace("v", instead) for each in bare for instead in ("u", "v", "yu")))


@cache
def _library() -> Mapping[str, Any]:
    package = find_spec("pypinyin")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError("pypinyin")
    found: Mapping[str, Any] = json.loads((Path(package.submodule_search_locations[0]) / "pinyin_dict.json").read_text(encoding="utf-8"))
    return found


def _written(reading: tuple[str, ...]) -> Iterator[str]:
    """The family name first or last; it has one character or two."""
    yield " ".join(reading)
    for family in range(1, min(3, len(reading))):
        first, last = "".join(reading[:family]), "".join(reading[family:])
        yield f"{first} {last}"
        yield f"{last} {first}"


def _is_chinese(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff" or "\U00020000" <= sign <= "\U0003ffff"
