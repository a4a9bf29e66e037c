"""A world at its most awkward: the longest names and the largest amounts that may come, many entries, and a bank that says no.

Nothing in it is a screen: the journeys are walked through it, so that every screen is the product's own.
"""
# ruff: noqa: ARG002 - this bank does not look at what it is asked

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from types import SimpleNamespace
from typing import cast, get_args

from app.contract.notices import NoticeCode
from app.domain.accounts import Account, AccountNumber, Entry
from app.domain.devices import Device
from app.domain.entries import EntryCode
from app.domain.family import Link
from app.domain.freeze import Freeze, Stopped
from app.domain.money import MOST, Money
from app.domain.notices import Notice
from app.domain.payees import Payee, PayeeCheck, PayeeMatch
from app.domain.payments import Clearing, Payment, PaymentOrder, PaymentStatus, Reason, Requirement, Review
from app.domain.people import Person, Preferences, SamplePerson
from app.domain.safeguards import PendingChange, SafeguardField, Safeguards, SafeguardsNow
from app.domain.visits import Looked
from app.journeys.my_money import AT_ONCE
from app.journeys.ports import Bank, Needs, Refused, Settings
from app.machine.drafts import MemoryDrafts

LONGEST = Money("CNY", MOST - 1)
"""Fifteen digits: as much as there can be."""
FEE = Money("CNY", 1250)
NUMBER = AccountNumber("CN-BBAN", "6222021001116245702")
NEW_NUMBER = AccountNumber("CN-BBAN", "6666666666666666666")
"""Of nobody in her list."""
FIRM = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Gardeners Co."
"""Over seventy letters, the most a payment's creditor may have; one word of it is wider than a page in the largest letters."""
FIRM_ZH = "成都市锦江区玉林街道芳草社区菜市场摊位管理与物业服务有限责任公司第三分公司"
NOTE = "Für die Rosen, die Tomaten und die Bohnen"[:40]
WHEN = datetime(2026, 9, 30, 22, 48, tzinfo=UTC)

PERSON = Person("p", "Wilhelmina Featherstonehaugh-Cholmondeley")
PERSON_ZH = "阿卜杜热合曼·买买提伊明·吐尔逊"
SAMPLES = (
    SamplePerson("王桂兰", "10000001", "123456", "12345678", "zh_CN"),
    SamplePerson(PERSON.name, "10000002", "123456", "12345678", "en"),
)
PAYEES = (
    Payee("firm", FIRM[:70], NUMBER),
    Payee("firm-zh", FIRM_ZH, NUMBER),
    Payee("niece", PERSON.name, NUMBER, "Little Willie from number seventeen"),
)
LATER = WHEN + timedelta(hours=24)
REQUIRES = tuple(Requirement(kind, reason, LATER) for kind, reason in zip(cycle(Clearing), Reason, strict=False))
"""Everything that can be required, for every reason there is."""
REVIEW = Review("id", "hash", FIRM[:70], NUMBER, NUMBER, LONGEST, FEE, NOTE, 20)
LONG_REVIEW = replace(REVIEW, requires=REQUIRES)
STOPS = tuple(Stopped(str(place), name, LONGEST) for place, name in enumerate((FIRM[:70], FIRM_ZH, PERSON.name)))
FROZEN = Freeze(True, STOPS, WHEN, WHEN, LATER, ("wait", "family", "branch"))
DEVICES = (
    Device("new", "Laptop of the grandson in the living room", WHEN, trusted=False, locked=False, current=False),
    Device("here", "This computer", WHEN, trusted=True, locked=False, current=True),
    Device("old", "", WHEN, trusted=True, locked=True, current=False),
)
TO_A_HELPER = ("approval_waits", "unfreeze_asked")
"""Notices that are told where somebody helps, and not at home."""
LIMITS = Safeguards(LONGEST, LONGEST, LONGEST, 168)
PENDING = tuple(PendingChange(field, field, LONGEST if field.is_amount else 2, LATER) for field in SafeguardField)
SAFEGUARDS = SafeguardsNow(LIMITS, LIMITS, PENDING)


def account(last_four: str, kind: str = "current", *, held: int = 0) -> Account:
    """One that is as full as can be, with ``held`` minor units on their way. Its id is the end of its number."""
    return Account(last_four, AccountNumber("CN-BBAN", f"622202100111{last_four}"), kind, LONGEST, LONGEST - Money("CNY", held))


def entries(count: int) -> tuple[Entry, ...]:
    """Of all kinds, in and out by turns, to people with long names, some with a long note."""
    kinds = zip(cycle(EntryCode), cycle((LONGEST, -LONGEST)), cycle((FIRM, FIRM_ZH, PERSON.name)), cycle((NOTE, "", "")), strict=False)
    return tuple(Entry(str(place), WHEN, amount, code, name, note) for place, (code, amount, name, note) in enumerate(islice(kinds, count)))


def payment(status: PaymentStatus) -> Payment:
    """One that has come as far as ``status``."""
    return Payment("id", status, (), FIRM[:70], NEW_NUMBER, NUMBER, LONGEST, NOTE, WHEN, REQUIRES)


def notices() -> tuple[Notice, ...]:
    """One of each code that the contract has."""
    facts = {"creditorName": FIRM[:70], "deviceId": "new", "name": DEVICES[0].name, "currency": LONGEST.currency}
    loosened = {"field": SafeguardField.FAMILY_FROM.value, "value": LONGEST.decimal}
    soon = {"day": LATER.date().isoformat(), "again": LATER.date().isoformat()}
    link = {"customerName": PERSON.name, "inForceFrom": LATER.isoformat(), "until": LATER.date().isoformat(), "reason": NOTE}
    return tuple(Notice(code, WHEN, code, {**facts, **loosened, **soon, **link}, LONGEST) for code in get_args(NoticeCode))


class BadBank:
    """Says no to each of ``refusals`` in turn, wherever something is asked that it may refuse; then it does what it is asked.

    ``found`` is what it says of a name and an account, ``now`` how far every payment has come, ``stopped`` whether everything is.
    """

    def __init__(
        self,
        refusals: Iterable[str] = (),
        *,
        payees: tuple[Payee, ...] = PAYEES,
        most_entries: int = AT_ONCE + 1,
        found: PayeeMatch = PayeeMatch.CLOSE,
        now: PaymentStatus = PaymentStatus.PENDING,
        stopped: bool = False,
    ) -> None:
        self._refusals = list(refusals)
        self._payees = payees
        self._most_entries = most_entries
        self._found = found
        self._now = now
        self._freeze = FROZEN if stopped else Freeze(False, STOPS)

    def enrolled(self) -> str | None:
        return None

    def sample_people(self) -> tuple[SamplePerson, ...]:
        return SAMPLES

    def enrol(self, customer_number: str, activation_code: str) -> None:
        self._refuse()

    def forget_device(self) -> None:
        pass

    def sign_in(self, pin: str) -> Person:
        self._refuse()
        return PERSON

    def sign_out(self) -> None:
        pass

    def prefer(self, preferences: Preferences) -> None:
        pass

    def accounts(self) -> tuple[Account, ...]:
        return account("0001", held=12345678901), account("0002"), account("0003", "savings")

    def activity(self, account_id: str, most: int) -> tuple[Entry, ...]:
        return entries(min(most, self._most_entries))

    def payees(self) -> tuple[Payee, ...]:
        return self._payees

    def review_payment(self, order: PaymentOrder) -> Review:
        self._refuse()
        return REVIEW if any(payee.account == order.creditor_account for payee in self._payees) else LONG_REVIEW

    def confirm_first(self, review: Review) -> int:
        return review.pause_seconds

    def confirm_second(self, review: Review) -> Payment:
        return payment(self._now)

    def cancel_payment(self, payment_id: str) -> Payment:
        self._refuse()
        return payment(PaymentStatus.CANCELLED)

    def payment(self, payment_id: str) -> Payment:
        named = {stopped.payment_id: stopped.creditor_name for stopped in STOPS}
        return replace(payment(self._now), payment_id=payment_id, creditor_name=named.get(payment_id, FIRM[:70]))

    def payments(self, most: int) -> tuple[Payment, ...]:
        count = min(most, self._most_entries)
        each = zip(cycle(PaymentStatus), range(count), strict=False)
        return tuple(replace(payment(status), amount=Money(LONGEST.currency, LONGEST.minor - less)) for status, less in each)

    def ask_recall(self, payment_id: str, what: str) -> None:
        pass

    def verify_payee(self, name: str, account: AccountNumber) -> PayeeCheck:
        return PayeeCheck(self._found, FIRM[:70] if self._found is PayeeMatch.CLOSE else "")

    def add_payee(self, payee: Payee, after_payment: str) -> None:
        self._refuse()

    def change_payee(self, payee_id: str, nickname: str, picture: str) -> None:
        pass

    def remove_payee(self, payee_id: str) -> None:
        pass

    def safeguards(self) -> tuple[SafeguardsNow, ...]:
        return (SAFEGUARDS,)

    def change_safeguard(self, currency: str, field: SafeguardField, value: Money | int) -> SafeguardsNow:
        self._refuse()
        return SAFEGUARDS

    def drop_safeguard_change(self, change_id: str) -> None:
        pass

    def read_freeze(self, *, briefly: bool = False) -> Freeze:
        return self._freeze

    def freeze(self) -> Freeze:
        return FROZEN

    def ask_unfreeze(self) -> Freeze:
        return FROZEN

    def devices(self) -> tuple[Device, ...]:
        return DEVICES

    def lock_device(self, device_id: str) -> None:
        pass

    def change_pin(self, old: str, new: str) -> None:
        self._refuse()

    def reset_pin(self, code: str, new: str) -> None:
        self._refuse()

    def links(self) -> tuple[Link, ...]:
        return ()

    def notices(self) -> tuple[Notice, ...]:
        return notices()

    def open_looks(self) -> tuple[Looked, ...]:
        return ()

    def see_notice(self, notice_id: str) -> None:
        pass

    def _refuse(self) -> None:
        if self._refusals:
            raise Refused(self._refusals.pop(0), {"retryAfterSeconds": 900})


def needs(bank: object) -> Needs:
    """What a journey is given in this world."""
    settings = SimpleNamespace(preferences=lambda: Preferences("en", bounce_ms=0), prefer=lambda _: None, tuned=False, can_speak=True)
    return Needs(cast("Bank", bank), cast("Settings", settings), MemoryDrafts(), "task")
