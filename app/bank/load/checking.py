"""What must hold in a file beyond its shape: nothing stands there twice, every amount fits its currency, no account was ever overdrawn."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from app.bank.load.branches import LoadedBranch
from app.bank.load.faults import Fault, Faulty
from app.bank.load.file import LoadedAccount, LoadedCustomer, LoadedPayee, LoadFile
from app.domain.money import MOST, Money, NotMoney
from app.domain.zones import zone_named


def check(file: LoadFile, now: datetime) -> None:
    """Raises :class:`Faulty` with everything that cannot be; ``now``, because nothing has happened yet that is still to come."""
    once = _Once()
    faults: list[Fault] = []
    for index, customer in enumerate(file.customers):
        place = f"customers[{index}]"
        faults += once.faults(f"{place}.number", customer.number)
        faults += _accounts(customer, place, once, now)
        faults += _payees(customer, place, now)
    for index, branch in enumerate(file.branches):
        faults += _branch(branch, f"branches[{index}]", once)
    if faults:
        raise Faulty(faults)


@dataclass
class _Once:
    """What may stand in one place only."""

    seen: dict[Hashable, str] = field(default_factory=dict)

    def faults(self, place: str, what: Hashable) -> Iterator[Fault]:
        first = self.seen.setdefault(what, place)
        if first != place:
            yield Fault(place, f"is the same as {first}")


def _branch(branch: LoadedBranch, place: str, once: _Once) -> Iterator[Fault]:
    yield from once.faults(f"{place}.id", branch.id)
    if branch.hours.opens >= branch.hours.closes:
        yield Fault(f"{place}.closes", "is not later than when it opens")
    try:
        zone_named(branch.zone)
    except ValueError:
        yield Fault(f"{place}.zone", "is no time zone that this machine knows")


def _accounts(customer: LoadedCustomer, customer_place: str, once: _Once, now: datetime) -> Iterator[Fault]:
    for index, account in enumerate(customer.accounts):
        place = f"{customer_place}.accounts[{index}]"
        yield from once.faults(f"{place}.number", (account.scheme, account.number))
        yield from _money(account, place)
        yield from _times(account, place, now)


def _money(account: LoadedAccount, place: str) -> Iterator[Fault]:
    """Every amount, and what stood on the account after it."""
    try:
        stands = Money.parse(account.currency, account.opening_balance).minor
    except NotMoney:
        yield Fault(f"{place}.openingBalance", f"is no amount of {account.currency} that this bank can keep")
        return
    for index, entry in enumerate(account.history):
        line = f"{place}.history[{index}].amount"
        try:
            minor = entry.money(account.currency).minor
        except NotMoney:
            yield Fault(line, f"is no amount of {account.currency} that this bank can keep")
            return
        stands += minor
        if not minor or not 0 <= stands < MOST:
            yield Fault(line, "should not be nothing" if not minor else "would leave less than nothing on the account, or too much")
            return


def _times(account: LoadedAccount, place: str, now: datetime) -> Iterator[Fault]:
    before: datetime | None = None
    for index, entry in enumerate(account.history):
        if entry.at > now:
            yield Fault(f"{place}.history[{index}].at", "is still to come")
        elif before and entry.at < before:
            yield Fault(f"{place}.history[{index}].at", "is before the line above it; the oldest line comes first")
        before = entry.at


def _payees(customer: LoadedCustomer, customer_place: str, now: datetime) -> Iterator[Fault]:
    once = _Once()
    own: set[tuple[str, str]] = {(account.scheme, account.number) for account in customer.accounts}
    for index, payee in enumerate(customer.payees):
        place = f"{customer_place}.payees[{index}]"
        yield from once.faults(f"{place}.number", (payee.scheme, payee.number))
        yield from _payee(payee, place, own, now)


def _payee(payee: LoadedPayee, place: str, own: set[tuple[str, str]], now: datetime) -> Iterator[Fault]:
    if (payee.scheme, payee.number) in own:
        yield Fault(f"{place}.number", "is an account of her own, which needs no place in her list")
    if payee.last_paid_at and payee.last_paid_at > now:
        yield Fault(f"{place}.lastPaidAt", "is still to come")
