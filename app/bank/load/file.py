"""What a file to be loaded says; ``docs/bank-load.md`` tells it to whoever writes one. Descriptions stand behind "should be"."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from app.bank.load.branches import LoadedBranch
from app.bank.load.part import Name, Part, Region
from app.contract.money import AccountKind, Scheme
from app.contract.payees import Nickname, Picture
from app.contract.people import CustomerNumber
from app.contract.wire import Line, whole
from app.domain.entries import EntryCode
from app.domain.money import Money

_DECIMAL = r"(0|[1-9][0-9]{0,15})(\.[0-9]{1,3})?"

Number = Annotated[CustomerNumber, Meta(description="6 to 12 digits")]
Text = Annotated[Line, Meta(description="at most 140 characters on one line")]
Language = Annotated[str, Meta(pattern=whole(r"[a-z]{2}(_[A-Z]{2})?"), description="a language such as zh_CN or en")]
Identification = Annotated[str, Meta(pattern=whole(r"[A-Z0-9]{6,34}"), description="6 to 34 digits or capital letters, without spaces")]
SchemeName = Annotated[Scheme, Meta(description="CN-BBAN, GB-SCAN or IBAN")]
Kind = Annotated[AccountKind, Meta(description="current or savings")]
Currency = Annotated[str, Meta(pattern=whole(r"[A-Z]{3}"), description="a currency by its three letters, such as CNY")]
Decimal = Annotated[str, Meta(pattern=whole(_DECIMAL), description='an amount as a text, such as "6480.35"')]
Signed = Annotated[
    str, Meta(pattern=whole(f"-?{_DECIMAL}"), description='an amount as a text, "12.00" for what came, "-12.00" for what went')
]
Instant = Annotated[datetime, Meta(tz=True, description="a date and time with its zone, such as 2026-11-03T10:00:00+08:00")]
Code = Annotated[EntryCode, Meta(description=f"one of {', '.join(EntryCode)}")]


class LoadedEntry(Part):
    """A line that was booked before the customer came here: money came, or went."""

    at: Instant
    amount: Signed
    code: Code
    counterparty: Name
    note: Text = ""

    def money(self, currency: str) -> Money:
        """The amount; raises ``NotMoney`` when the digits do not fit the currency."""
        sign, plain = (-1, self.amount[1:]) if self.amount.startswith("-") else (1, self.amount)
        return Money(currency, sign * Money.parse(currency, plain).minor)


class LoadedAccount(Part):
    """An account, what stood there before the first line of its history, and the history, the oldest line first."""

    scheme: SchemeName
    number: Identification
    kind: Kind
    currency: Currency
    opening_balance: Decimal
    history: list[LoadedEntry] = []


class LoadedPayee(Part):
    """Somebody whom the customer pays. Who was ``lastPaidAt`` some day is not new to her, and asks for no safety wait."""

    name: Name
    scheme: SchemeName
    number: Identification
    nickname: Annotated[Nickname, Meta(description="at most 40 characters on one line")] = ""
    picture: Annotated[Picture, Meta(description="the name of one of the program's pictures")] = ""
    last_paid_at: Instant | None = None


class LoadedCustomer(Part):
    """A customer with all that is hers."""

    number: Number
    name: Name
    language: Language = "zh_CN"
    region: Region = ""
    accounts: list[LoadedAccount] = []
    payees: list[LoadedPayee] = []


class LoadFile(Part):
    """The whole file."""

    customers: list[LoadedCustomer]
    branches: list[LoadedBranch] = []
