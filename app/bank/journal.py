"""The books as a plain-text journal that hledger reads, so that somebody outside can add them up: ``hledger -f - check -s``.

Every account stands there by its id, without a name or number. At the end what the bank says stands on each is asserted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from app.bank.core.journal import Booking, KeptAccount, accounts, bookings
from app.bank.store.databases import look
from app.bank.store.port import Tx
from app.domain.money import MINOR_DIGITS

_ASSERTED: Final = "what the bank says stands there"


def run(url: str, write: Callable[[str], object]) -> None:
    """Writes the books of the database that ``url`` names, on one unchanging view; a bank may be running on it."""

    def work(tx: Tx) -> None:
        for paragraph in journal(tx):
            write(paragraph + "\n\n")

    look(url, work)


def journal(tx: Tx) -> Iterator[str]:
    """The journal, paragraph by paragraph."""
    kept = {account.account_id: account for account in accounts(tx)}
    yield "\n".join(f"commodity {_amount(0, currency)}" for currency in sorted(MINOR_DIGITS))
    yield "\n".join(f"account {_named(account)}" for account in kept.values())
    last = date.min
    for booking in bookings(tx):
        last = max(last, booking.day)
        yield _transaction(booking, kept)
    if kept and last > date.min:
        yield "\n".join([f"{last.isoformat()} {_ASSERTED}", *map(_asserted, kept.values())])


def _transaction(booking: Booking, kept: dict[str, KeptAccount]) -> str:
    sides = (f"    {_named(kept[each.account_id])}  {_amount(each.amount, kept[each.account_id].currency)}" for each in booking.postings)
    return "\n".join([f"{booking.day.isoformat()} ({booking.transfer_id}) {booking.code}", *sides])


def _asserted(account: KeptAccount) -> str:
    nothing, booked = _amount(0, account.currency), _amount(account.booked, account.currency)
    return f"    {_named(account)}  {nothing} = {booked}"


def _named(account: KeptAccount) -> str:
    return account.account_id if account.own else f"customers:{account.account_id}"


def _amount(minor: int, currency: str) -> str:
    """What goes through the bank's own accounts outgrows any ``Money``."""
    digits = MINOR_DIGITS[currency]
    whole = str(abs(minor)).rjust(digits + 1, "0")
    point = f"{whole[: len(whole) - digits]}.{whole[len(whole) - digits :]}"
    return f"{'-' if minor < 0 else ''}{point} {currency}"
