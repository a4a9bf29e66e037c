"""Money: a whole number of minor units and a currency. Never a float."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

MINOR_DIGITS: Final = {"CNY": 2, "GBP": 2, "EUR": 2, "USD": 2, "JPY": 0}
"""How many digits stand behind the point, per currency (ISO 4217)."""

MOST: Final = 10**15
"""No amount of minor units reaches this: far above any balance, far below what a database integer holds."""

_DECIMAL = re.compile(r"(0|[1-9][0-9]{0,15})(?:\.([0-9]+))?", re.ASCII)


class NotMoney(ValueError):
    """The text or number is no amount of this currency."""


@dataclass(frozen=True, order=True, slots=True)
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
        """Reads what a hand typed: separators forgiven, digits behind the point filled up; ``None`` while it is no amount."""
        whole, point, part = text.strip().replace(",", "").replace("，", "").partition(".")
        digits = MINOR_DIGITS[currency]
        if len(part) > digits or (point and not digits):
            return None
        try:
            return cls.parse(currency, (whole.lstrip("0") or "0") + (f".{part.ljust(digits, '0')}" if digits else ""))
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

    def __neg__(self) -> Money:
        return Money(self.currency, -self.minor)

    def _same(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise NotMoney(f"{other.currency} is not {self.currency}")
        return other
