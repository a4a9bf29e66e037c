"""What can happen on a sample person's accounts in a day, and the day in which it is put down."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo
from random import Random

from app.domain.accounts import AccountNumber
from app.domain.entries import EntryCode
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class Happening:
    """Money came (positive) to an account or went (negative). With ``to`` it is a payment, by hand, to an account anywhere."""

    at: datetime
    account_id: str
    amount: Money
    code: EntryCode
    other: str
    note: str = ""
    to: AccountNumber | None = None


@dataclass(slots=True)
class Day:
    """One day of a life. ``luck`` belongs to this person and this day alone, so that a day stays what it was whenever it is told."""

    date: date
    zone: tzinfo
    luck: Random
    currency: str
    happenings: list[Happening] = field(default_factory=list)

    @property
    def monday_is_1(self) -> int:
        """The day of the week, 1 to 7."""
        return self.date.isoweekday()

    def is_the(self, *days_of_month: int) -> bool:
        """Whether it is one of these days of the month."""
        return self.date.day in days_of_month

    def once_in(self, days: float) -> bool:
        """True on about one day in so many."""
        return self.luck.random() * days < 1

    def between(self, low: str, high: str, step: str) -> Money:
        """Some amount from ``low`` to ``high`` in whole ``step``s."""
        least, most, by = (Money.parse(self.currency, amount).minor for amount in (low, high, step))
        return Money(self.currency, self.luck.randrange(least, most + 1, by))

    def comes(self, account_id: str, amount: Money | str, code: EntryCode, payer: str, *, hour: int, note: str = "") -> None:
        """Money comes from outside at some minute of ``hour``."""
        self.happenings.append(Happening(self._at(hour), account_id, self._money(amount), code, payer, note))

    def goes(self, account_id: str, amount: Money | str, code: EntryCode, payee: str, *, hour: int, note: str = "") -> None:
        """A card pays or a firm takes money at some minute of ``hour``."""
        self.happenings.append(Happening(self._at(hour), account_id, -self._money(amount), code, payee, note))

    def pays(self, account_id: str, amount: Money | str, to: AccountNumber, name: str, *, hour: int, note: str = "") -> None:
        """The person pays somebody, or moves money between her own accounts, at some minute of ``hour``."""
        self.happenings.append(Happening(self._at(hour), account_id, -self._money(amount), EntryCode.PAYMENT, name, note, to))

    def _at(self, hour: int) -> datetime:
        return datetime.combine(self.date, time(hour, self.luck.randrange(60), self.luck.randrange(60)), self.zone)

    def _money(self, amount: Money | str) -> Money:
        return amount if isinstance(amount, Money) else Money.parse(self.currency, amount)
