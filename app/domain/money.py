"""Money: a whole number of minor units and a currency. Never a float."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import total_ordering
from typing import Final

MINOR_DIGITS: Final = {"CNY": 2, "GBP": 2, "EUR": 2, "USD": 2, "JPY": 0}
"""How many digits stand behind the point, per currency (ISO 4217)."""

MOST: Final = 10**15
"""No amount of minor units reaches this: far above any balance, far below what a database integer holds."""

_DECIMAL = re.compile(r"(0|[1-9][0-9]{0,15})(?:\.([0-9]+))?", re.ASCII)
_TYPED = re.compile(r"([1-9][0-9]{0,2}(?:,[0-9]{3})+|[0-9]*)((?:\.|,(?=[0-9]{0,2}\Z))[0-9]*)?", re.ASCII)
_CHINESE_POINT = re.compile(r"(?<=[0-9])。", re.ASCII)


class NotMoney(ValueError):
    """The text or number is no amount of this currency."""


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (fen, pence) of one currency; may be negative, as an entry or a difference."""

    currency: str
    minor: int

    def __post_init__(self) -> None:
        if self.currency not in MINOR_DIGITS:
            raise NotMoney(f"unknown currency {self.currency!r}")
        if abs(self.minor) >= MOST:
            raise NotMoney("too large")

    @classmethod
    def parse(cls, currency: str, decimal: str) -> Money:
        """Reads the wire's decimal string: not negative, exactly the currency's digits behind the point, no sign, no separators."""
        digits = MINOR_DIGITS.get(currency)
        match = _DECIMAL.fullmatch(decimal)
        if digits is None or match is None or len(match[2] or "") != digits:
            raise NotMoney(f"{decimal!r} is no amount of {currency!r}")
        return cls(currency, int(match[1] + (match[2] or "")))

    @classmethod
    def typed(cls, currency: str, text: str) -> Money | None:
        """Reads what a hand typed, as ``plain_amount`` does, the digits behind the point filled up; ``None`` while it is no amount."""
        digits = MINOR_DIGITS[currency]
        plain = plain_amount(text, digits)
        if not plain:
            return None
        whole, _, part = plain.partition(".")
        try:
            return cls.parse(currency, whole + (f".{part.ljust(digits, '0')}" if digits else ""))
        except NotMoney:
            return None

    @property
    def decimal(self) -> str:
        """The amount as the wire writes it, such as ``165.88``."""
        digits = MINOR_DIGITS[self.currency]
        sign, whole = ("-" if self.minor < 0 else ""), str(abs(self.minor)).rjust(digits + 1, "0")
        return sign + (f"{whole[:-digits]}.{whole[-digits:]}" if digits else whole)

    def __add__(self, other: Money) -> Money:
        return Money(self.currency, self.minor + self._same(other).minor)

    def __sub__(self, other: Money) -> Money:
        return Money(self.currency, self.minor - self._same(other).minor)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other).minor

    def __neg__(self) -> Money:
        return Money(self.currency, -self.minor)

    def _same(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise NotMoney(f"{other.currency} is not {self.currency}")
        return other


def plain_amount(text: str, digits: int) -> str | None:
    """What a hand typed, as a decimal that may still grow, such as ``1234.5`` or ``7.``; nothing typed is the empty string.

    Understood are the wide signs of a Chinese input method, a 。 behind a digit as the point, commas between thousands, and a comma
    before the last one or two digits as the point. Anything else is ``None``: nothing is left out to make an amount of the rest.
    ``digits`` is how many may stand behind the point.
    """
    match = _TYPED.fullmatch(_CHINESE_POINT.sub(".", narrow(text.strip())))
    if match is None:
        return None
    whole, part = match[1].replace(",", ""), (match[2] or "")[1:]
    if len(part) > digits or (match[2] and not digits):
        return None
    if not whole and not match[2]:
        return ""
    return (whole.lstrip("0") or "0") + (f".{part}" if match[2] else "")


def narrow(text: str) -> str:
    """``text`` in the width of ASCII: NFKC for signs that are only wide or half as wide. Others would change: 10² is not 102."""
    return "".join(unicodedata.normalize("NFKC", sign) if _other_width(sign) else sign for sign in text)


def _other_width(sign: str) -> bool:
    return unicodedata.decomposition(sign).startswith(("<wide>", "<narrow>"))
