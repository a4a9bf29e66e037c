"""Concepts that no list of words can hold: sums of money, shares of a hundred, telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.domain.scam.concepts import Hit

_NUMBERS: Final = (
    (
        "sum_sent",
        re.compile(
            r"(?:转|汇|打|垫|借|充|付|交|存|凑)(?:我|给我|给他|一下|个|了|上)?(?:\d{3,}|[\d一二两三四五六七八九十几]{1,3}[千万百])"
            r"|(?:send|transfer|wire|pay|lend|borrow|deposit|withdraw)(?:ing)? (?:me |us |him |them |her |up to )?[£$€]\s?\d"
        ),
    ),
    ("phone", re.compile(r"(?<![\d,.])(?:\+|00)?\d(?:[ -]?[\dx*]){6,14}(?![\d%])")),
    (
        "percent",
        re.compile(r"\d\s?%(?!\s?off)|\d\s?(?:percent|per cent)|(?:teen|ty|one|two|three|five|six|eight|nine|ten|twelve) per ?cent|百分之"),
    ),
    (
        "amount",
        re.compile(
            r"[£$€]\s?\d{2}|\d{3}\s?(?:元|块|pounds|dollars|usdt|quid|euros)|[\d一二两三四五六七八九十百]\s?(?:万|千)(?!米|里|步|人|年)|thousand|hundred"
        ),
    ),
)


def numbers(text: str) -> Iterator[Hit]:
    """The numbers in a plain text that mean something by themselves."""
    for concept, pattern in _NUMBERS:
        for found in pattern.finditer(text):
            yield Hit(concept, found.start(), found.end())
