"""The sample people of the practice bank, brought in with a year behind them and kept living up to today."""

from __future__ import annotations

from collections.abc import Callable, Collection, MutableMapping, Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import Final

from app.bank.core.ledger import Expense, Income, Ledger
from app.bank.core.port import NotEnough, Transfer
from app.bank.practice import SampleCustomer
from app.bank.services.credentials import NOBODYS_PIN, Code, hash_pin
from app.bank.store import branches, kiosks
from app.bank.store.bills import remember
from app.bank.store.facts import fact, keep_fact
from app.bank.store.instants import kept, told
from app.bank.store.payees import BeneficiaryRow, add_beneficiary, paid
from app.bank.store.people import PersonRow, add_person, person_numbered
from app.bank.store.port import Tx
from app.domain.bills import Meter, partly_covered
from app.domain.entries import EntryCode
from app.domain.money import Money
from app.sandbox import going_round
from app.sandbox.arranging import arrange
from app.sandbox.branch import SUSAN_BAILEY, ZHOU_MIN
from app.sandbox.branches import BRANCHES
from app.sandbox.cast import SamplePerson
from app.sandbox.chengdu import CHEN_SUFEN, LI_NA, WANG_XIULAN
from app.sandbox.desk import HE_JING, SUN_WEI
from app.sandbox.happenings import Day, Happening
from app.sandbox.kent import EMMA_HUGHES, MARGARET_HUGHES, PETER_HUGHES
from app.sandbox.kiosk import KIOSK

EVERYBODY: Final = (
    WANG_XIULAN,
    LI_NA,
    MARGARET_HUGHES,
    PETER_HUGHES,
    EMMA_HUGHES,
    CHEN_SUFEN,
    ZHOU_MIN,
    SUSAN_BAILEY,
    SUN_WEI,
    HE_JING,
    KIOSK,
)
YEAR: Final = timedelta(days=366)
"""How far back the books of a fresh practice bank go."""

_LIVED: Final = "sample_people_lived_until"


class SamplePeople:
    """Brings the cast into a practice bank. Implements the port ``Practice``.

    What a person's day holds follows from ``seed``, the person and the date alone: the same books come of it whenever they are written.
    """

    def __init__(
        self,
        cast: Sequence[SamplePerson] = EVERYBODY,
        *,
        seed: str = "banxing",
        pin_hash: Callable[[str], str] = hash_pin,
        warned: bool = True,
        only: Collection[str] = (),
    ) -> None:
        """``warned``: where two of the cast are the fraud desk, they have published what is going round.

        ``only``: these numbers alone can sign in, which starts in half the time; everybody where it is empty.
        """
        self._cast = cast
        self._seed = seed
        self._pin_hash = pin_hash
        self._ledger = Ledger()
        self._desk = [person.customer for person in cast if "fraud_desk" in person.customer.roles] if warned else []
        self._codes: dict[str, Code] = {}
        self._only = frozenset(only)

    @property
    def people(self) -> Sequence[SampleCustomer]:
        """Everybody who can sign in, the one to begin with first."""
        return [person.customer for person in self._cast if self._signs_in(person.customer)]

    @property
    def codes(self) -> MutableMapping[str, Code]:
        """The code last made for each person, by her id."""
        return self._codes

    def _signs_in(self, customer: SampleCustomer) -> bool:
        return not self._only or customer.customer_number in self._only

    def fill(self, tx: Tx, until: datetime) -> None:
        """Opens everybody's accounts and books what has happened up to the instant ``until`` and is not in the books yet."""
        known = fact(tx, _LIVED)
        since = told(int(known)) if known else until - YEAR
        for branch in BRANCHES:
            branches.keep(tx, branch)
        fresh = [person for person in self._cast if person_numbered(tx, person.customer.customer_number) is None]
        for person in self._cast:
            if person in fresh:
                self._bring_in(tx, person, since)
            if "teller" in person.customer.roles and person.customer.branch_id:
                branches.employ(tx, person.customer.person_id, person.customer.branch_id)
        lived = sorted(
            ((happening, name, person) for person in self._cast for name, happening in self._life(person, since, until)),
            key=lambda item: (item[0].at, item[1]),
        )
        for happening, name, person in lived:
            self._book(tx, person, happening, name)
        for person in fresh:
            arrange(tx, person, until)
        if len(self._desk) > 1:
            going_round.publish(tx, self._desk, until)
        keep_fact(tx, _LIVED, str(kept(max(since, until))))

    def _bring_in(self, tx: Tx, person: SamplePerson, at: datetime) -> None:
        customer = person.customer
        row = PersonRow(
            customer.person_id,
            customer.customer_number,
            customer.name,
            self._pin_hash(customer.pin) if self._signs_in(customer) else NOBODYS_PIN,
            customer.language,
            region=customer.region,
        )
        add_person(tx, row, customer.roles)
        if "kiosk" in customer.roles:
            kiosks.add(tx, customer.person_id, customer.branch_id)
        for account in person.accounts:
            self._ledger.open_account(tx, account.held_by(customer), at)
            opening = Money.parse(account.currency, account.opening)
            income = Income(f"opening-{account.account_id}", account.account_id, opening, customer.name, EntryCode.OPENING)
            self._ledger.receive(tx, income, at)
        for index, payee in enumerate(person.payees):
            row_id = f"{customer.person_id}-payee-{index + 1}"
            called = (payee.name, payee.account, payee.nickname, payee.picture)
            add_beneficiary(tx, BeneficiaryRow(row_id, customer.person_id, *called, last_paid_at=at, from_before=True))
        for biller_id, customer_ref in person.meters:
            remember(tx, customer.person_id, Meter(biller_id, customer_ref, partly_covered(customer.name), at))

    def _life(self, person: SamplePerson, since: datetime, until: datetime) -> list[tuple[str, Happening]]:
        """What happens after ``since`` and not after ``until``, each with a name that it keeps for ever."""
        if not person.accounts:
            return []
        first, last = since.astimezone(person.zone).date(), until.astimezone(person.zone).date()
        return [
            (f"{person.customer.person_id}-{day.date:%Y%m%d}-{index}", happening)
            for day in (self._day(person, first + timedelta(days=offset)) for offset in range((last - first).days + 1))
            for index, happening in enumerate(day.happenings)
            if since < happening.at <= until
        ]

    def _day(self, person: SamplePerson, when: date) -> Day:
        luck = Random(f"{self._seed} {person.customer.person_id} {when}")  # noqa: S311 - groceries, not keys
        day = Day(when, person.zone, luck, person.accounts[0].currency)
        person.live(day)
        return day

    def _book(self, tx: Tx, person: SamplePerson, happening: Happening, name: str) -> None:
        """Books what happened; somebody who has spent all her practice money goes without."""
        account, at, amount = happening.account_id, happening.at, happening.amount
        if amount.minor > 0:
            self._ledger.receive(tx, Income(name, account, amount, happening.other, happening.code, happening.note), at)
            return
        try:
            if happening.to is None:
                self._ledger.spend(tx, Expense(name, account, -amount, happening.other, happening.code, happening.note), at)
            else:
                self._ledger.hold(tx, Transfer(name, account, happening.to, happening.other, -amount, happening.note), at)
                self._ledger.post(tx, name, at)
        except NotEnough:
            return
        for payee in person.payees:
            if payee.name == happening.other:
                paid(tx, person.customer.person_id, payee.account, at)
