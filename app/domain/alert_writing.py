"""What the desk writes of an alert's aim, read: amounts, accounts, regions and words as a hand writes them."""

from __future__ import annotations

import re
from typing import Final

from app.domain.accounts import AccountNumber
from app.domain.money import MINOR_DIGITS, Money, narrow

_AMOUNT: Final = re.compile(r"(?P<currency>[A-Za-z]{3})\s*(?P<amount>\S.*)")
_SORT_CODE_AND_NUMBER: Final = 14
_CHINESE: Final = range(15, 21)
_IBAN: Final = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_PARTS: Final = re.compile(r"[、，,;；\n]")
_CHINESE_REGION: Final = re.compile(r"[1-9][0-9]{5}")
_REGION: Final = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")


def amount_written(text: str) -> Money | None:
    """An amount behind the code of its currency, such as ``CNY 5000``; nothing where it is none."""
    found = _AMOUNT.fullmatch(narrow(text.strip()))
    currency = found["currency"].upper() if found else ""
    return Money.typed(currency, found["amount"]) if found and currency in MINOR_DIGITS else None


def account_written(text: str) -> AccountNumber | None:
    """An account by the form of its number: Chinese, British (sort code and number), or IBAN."""
    signs = re.sub(r"[\s-]", "", narrow(text)).upper()
    if signs.isascii() and signs.isdigit():
        scheme = "GB-SCAN" if len(signs) == _SORT_CODE_AND_NUMBER else "CN-BBAN" if len(signs) in _CHINESE else ""
    else:
        scheme = "IBAN" if _IBAN.fullmatch(signs) else ""
    return AccountNumber(scheme, signs) if scheme else None


def region_written(text: str) -> tuple[str, str] | None:
    """A region as an area's code names it: ``GB/T 2260`` for a Chinese one, else ``ISO 3166-2``."""
    code = narrow(text.strip()).upper()
    if _CHINESE_REGION.fullmatch(code):
        return "GB/T 2260", code
    return ("ISO 3166-2", code) if _REGION.fullmatch(code) else None


def words_written(text: str) -> tuple[str, ...]:
    """Words with commas between them, each once."""
    return tuple(dict.fromkeys(word.strip() for word in _PARTS.split(text) if word.strip()))
