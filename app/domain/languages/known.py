"""The languages that the program speaks, in the order in which they are offered. The first is spoken until somebody has chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.domain.languages.en import EN
from app.domain.languages.language import Language
from app.domain.languages.zh_cn import ZH_CN
from app.domain.languages.zh_tw import ZH_TW

KNOWN: Final[tuple[Language, ...]] = (ZH_CN, EN, ZH_TW)
WRITES: Final = tuple(each.code for each in KNOWN if each is next(first for first in KNOWN if first.tongue == each.tongue))
"""The languages in which the bank writes to many: the first of each tongue, which its other readers read as well."""


def language(code: str) -> Language:
    """The language, or its nearest relative; English for any that nobody here speaks."""
    return _BY_CODE[nearest(code, (EN.code, *_BY_CODE))]


def nearest(code: str, there: Iterable[str]) -> str:
    """Of the languages that are there, the one for a reader of this one: her own, else its nearest relative, else the first."""
    first, *others = there
    all_there = (first, *others)
    related = (each for each in all_there if primary(each) == primary(code))
    return code if code in all_there else next(related, first)


def primary(code: str) -> str:
    """The language without its land or script: ``zh`` of ``zh_TW`` or ``zh-TW``."""
    return code.replace("-", "_").partition("_")[0].lower()


_BY_CODE: Final = {each.code: each for each in KNOWN}
