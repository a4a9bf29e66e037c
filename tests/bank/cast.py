"""A practice bank's people for tests: few, with round sums and no life of their own, so that only the test changes the books."""

from __future__ import annotations

from datetime import UTC
from functools import cache

from app.bank.practice import SampleCustomer
from app.bank.services.credentials import hash_pin
from app.domain.accounts import AccountNumber
from app.sandbox.cast import SampleAccount, SamplePayee, SamplePerson
from app.sandbox.happenings import Day
from app.sandbox.people import SamplePeople

LANDLORD = AccountNumber("CN-BBAN", "6288000000000001")
"""At another bank."""


def _account(name: str, currency: str = "CNY", opening: str = "1000000.00", kind: str = "current") -> SampleAccount:
    scheme, digits = ("CN-BBAN", 16) if currency == "CNY" else ("GB-SCAN", 14)
    number = AccountNumber(scheme, str(sum(ord(letter) << (3 * place) for place, letter in enumerate(name))).rjust(digits, "6"))
    return SampleAccount(name, number, kind, currency, opening)


def _nothing_happens(_: Day) -> None:
    pass


def _person(name: str, number: str, accounts: tuple[SampleAccount, ...], payees: tuple[SamplePayee, ...]) -> SamplePerson:
    customer = SampleCustomer(f"p-{name.lower()}", name, number, f"13{number[-4:]}", "zh_CN")
    return SamplePerson(customer, UTC, accounts, payees, _nothing_happens)


WANG_ACCOUNT = _account("wang")
WANG_SAVINGS = _account("wang-savings", opening="200.00", kind="savings")
LI_ACCOUNT = _account("li")
HUGHES_ACCOUNT = _account("hughes", "GBP")

_LI_AS_PAYEE = SamplePayee("Li", LI_ACCOUNT.number, "Nana", "daughter")
_HUGHES_AS_PAYEE = SamplePayee("Hughes", HUGHES_ACCOUNT.number, "", "neighbour")
_LANDLORD_AS_PAYEE = SamplePayee("Zhang Wei", LANDLORD, "", "landlord")
_WANG_AS_PAYEE = SamplePayee("Wang", WANG_ACCOUNT.number, "Mum", "mother")

WANG = _person("Wang", "70010001", (WANG_ACCOUNT, WANG_SAVINGS), (_LI_AS_PAYEE, _LANDLORD_AS_PAYEE, _HUGHES_AS_PAYEE, _WANG_AS_PAYEE))
LI = _person("Li", "70010002", (LI_ACCOUNT,), (_WANG_AS_PAYEE,))
HUGHES = _person("Hughes", "70010003", (HUGHES_ACCOUNT,), ())


def _teller(name: str, number: str) -> SamplePerson:
    customer = SampleCustomer(f"p-{name.lower()}", name, number, f"13{number[-4:]}", "zh_CN", ("teller",))
    return SamplePerson(customer, UTC, (), (), _nothing_happens)


ZHOU = _teller("Zhou", "70090001")
WU = _teller("Wu", "70090002")


@cache
def hash_once(pin: str) -> str:
    """Slow on purpose; the same PINs in every test."""
    return hash_pin(pin)


def few_people() -> SamplePeople:
    """The cast, as a practice."""
    return SamplePeople((WANG, LI, HUGHES, ZHOU, WU), pin_hash=hash_once)
