"""A world at its most awkward: the longest names and the largest amounts that may come, many entries, and a bank that says no.

Nothing in it is a screen: the journeys are walked through it, so that every screen is the product's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import cycle, islice
from types import SimpleNamespace
from typing import cast

from app.domain.accounts import Account, AccountNumber, Entry
from app.domain.entries import EntryCode
from app.domain.money import MOST, Money
from app.domain.payees import Payee
from app.domain.payments import Payment, PaymentOrder, PaymentStatus, Review
from app.domain.people import Person, Preferences, SamplePerson
from app.journeys.my_money import AT_ONCE
from app.journeys.ports import Needs, Refused
from app.machine.drafts import MemoryDrafts

LONGEST = Money("CNY", MOST - 1)
"""Fifteen digits: as much as there can be."""
FEE = Money("CNY", 1250)
NUMBER = AccountNumber("CN-BBAN", "6222021001116245702")
FIRM = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Gardeners Co."
"""Over seventy letters, the most a payment's creditor may have; one word of it is wider than a page in the largest letters."""
FIRM_ZH = "成都市锦江区玉林街道芳草社区菜市场摊位管理与物业服务有限责任公司第三分公司"
NOTE = "Für die Rosen, die Tomaten und die Bohnen"[:40]
WHEN = datetime(2026, 9, 30, 22, 48, tzinfo=UTC)

PERSON = Person("p", "Wilhelmina Featherstonehaugh-Cholmondeley")
SAMPLES = (
    SamplePerson("王桂兰", "10000001", "123456", "12345678", "zh_CN"),
    SamplePerson(PERSON.name, "10000002", "123456", "12345678", "en"),
)
PAYEES = (
    Payee("firm", FIRM[:70], NUMBER),
    Payee("firm-zh", FIRM_ZH, NUMBER),
    Payee("niece", PERSON.name, NUMBER, "Little Willie from number seventeen"),
)
REVIEW = Review("id", "hash", FIRM[:70], NUMBER, NUMBER, LONGEST, FEE, NOTE, 20)


def account(last_four: str, kind: str = "current", *, held: int = 0) -> Account:
    """One that is as full as can be, with ``held`` minor units on their way. Its id is the end of its number."""
    return Account(last_four, AccountNumber("CN-BBAN", f"622202100111{last_four}"), kind, LONGEST, LONGEST - Money("CNY", held))


def entries(count: int) -> tuple[Entry, ...]:
    """Of all kinds, in and out by turns, to people with long names, some with a long note."""
    kinds = zip(cycle(EntryCode), cycle((LONGEST, -LONGEST)), cycle((FIRM, FIRM_ZH, PERSON.name)), cycle((NOTE, "", "")), strict=False)
    return tuple(Entry(str(place), WHEN, amount, code, name, note) for place, (code, amount, name, note) in enumerate(islice(kinds, count)))


def payment(status: PaymentStatus) -> Payment:
    """One that has come as far as ``status``."""
    return Payment("id", status, (), FIRM[:70], NUMBER, NUMBER, LONGEST, NOTE, WHEN)


class BadBank:
    """Says no to each of ``refusals`` in turn, wherever something is asked that it may refuse; then it does what it is asked."""

    def __init__(self, refusals: Iterable[str] = (), *, payees: tuple[Payee, ...] = PAYEES, most_entries: int = AT_ONCE + 1) -> None:
        self._refusals = list(refusals)
        self._payees = payees
        self._most_entries = most_entries

    def enrolled(self) -> str | None:
        return None

    def sample_people(self) -> tuple[SamplePerson, ...]:
        return SAMPLES

    def enrol(self, _number: str, _code: str) -> None:
        self._refuse()

    def sign_in(self, _pin: str) -> Person:
        self._refuse()
        return PERSON

    def accounts(self) -> tuple[Account, ...]:
        return account("0001", held=12345678901), account("0002"), account("0003", "savings")

    def activity(self, _account_id: str, most: int) -> tuple[Entry, ...]:
        return entries(min(most, self._most_entries))

    def payees(self) -> tuple[Payee, ...]:
        return self._payees

    def review_payment(self, _order: PaymentOrder) -> Review:
        self._refuse()
        return REVIEW

    def confirm_first(self, review: Review) -> int:
        return review.pause_seconds

    def cancel_payment(self, _payment_id: str) -> Payment:
        return payment(PaymentStatus.CANCELLED)

    def _refuse(self) -> None:
        if self._refusals:
            raise Refused(self._refusals.pop(0), {"retryAfterSeconds": 900})


def needs(bank: BadBank) -> Needs:
    """What a journey is given in this world."""
    settings = SimpleNamespace(preferences=lambda: Preferences("en", bounce_ms=0), prefer=lambda _: None, tuned=False, can_speak=True)
    return cast("Needs", SimpleNamespace(bank=bank, settings=settings, drafts=MemoryDrafts(), task_id="task", resumed=False))
