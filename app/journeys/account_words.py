"""What an account of hers is called, and how an account number is read in groups."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.domain.accounts import Account, AccountNumber
from app.journeys.say import Digits, Say, say
from app.journeys.steps import EnterDigits, Fact, Trail


@dataclass(frozen=True, slots=True)
class NumberPart:
    """A part of an account number as it stands on paper: ``least`` to ``most`` digits, read in groups of ``group``."""

    key: str
    ask: Say
    label: Say
    least: int
    most: int
    group: int

    def question(self, trail: Trail, suggestion: str) -> EnterDigits:
        """Asks for it."""
        return EnterDigits(
            key=self.key,
            trail=trail,
            question=self.ask,
            why=(say("Accounts", "Slowly, just as it is on your paper."),),
            label=self.label,
            least=self.least,
            most=self.most,
            group=self.group,
            suggestion=suggestion,
        )


WRITTEN: Final[dict[str, tuple[NumberPart, ...]]] = {
    "CN-BBAN": (
        NumberPart("account-number", say("Accounts", "What is the account number?"), say("Accounts", "Account number"), 16, 19, 4),
    ),
    "GB-SCAN": (
        NumberPart("sort-code", say("Accounts", "What is the sort code?"), say("Accounts", "Sort code"), 6, 6, 2),
        NumberPart("account-number", say("Accounts", "What is the account number?"), say("Accounts", "Account number"), 8, 8, 4),
    ),
}
"""How the numbers of a scheme are written: only the last part may vary in length. China: 16 to 19 digits. Britain: sort code, account."""


def account_called(account: Account) -> Say:
    """By its use and its last four digits; never by the whole number."""
    return called(account.kind, account.number.last_four)


def called(kind: str, last_four: str) -> Say:
    """The same of an account of which no more is known."""
    digits = Digits(last_four)
    if kind == "savings":
        return say("Accounts", "Savings account {digits}")(digits=digits)
    return say("Accounts", "Everyday account {digits}")(digits=digits)


def parted(number: AccountNumber) -> tuple[str, ...]:
    """The digits of each part that a number of its scheme has."""
    lengths = [part.most for part in WRITTEN[number.scheme][:-1]]
    ends = [sum(lengths[:count]) for count in range(len(lengths) + 1)]
    return tuple(number.identification[begin:end] for begin, end in pairwise([*ends, None]))


def number_facts(number: AccountNumber) -> tuple[Fact, ...]:
    """A whole number to be compared with paper: large, in groups. One of a scheme that is not asked for here is read in fours."""
    if number.scheme not in WRITTEN:
        return (Fact(say("Accounts", "Account number"), Digits(" ".join(_groups(number.identification, 4))), "name"),)
    parts = zip(WRITTEN[number.scheme], parted(number), strict=True)
    return tuple(Fact(part.label, Digits(" ".join(_groups(digits, part.group))), "name") for part, digits in parts)


def _groups(digits: str, size: int) -> Iterable[str]:
    return (digits[begin : begin + size] for begin in range(0, len(digits), size))
