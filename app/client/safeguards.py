"""Her own safeguards: limits and waits, in force and still to come."""

from __future__ import annotations

from typing import Final

from app.client.accounts import Accounts, zoned
from app.client.answers import certain, ended, nothing
from app.client.calls import call
from app.client.sessions import Sessions
from app.contract.safeguards import ChangeSafeguards, SafeguardsOf
from app.contract.safeguards import PendingChange as PendingBody
from app.contract.safeguards import Safeguards as SafeguardsBody
from app.contract.wire import Amount, read
from app.domain.money import Money
from app.domain.safeguards import PendingChange, SafeguardField, SafeguardsNow
from app.domain.safeguards import Safeguards as InForce

FIELDS: Final = frozenset(SafeguardField)
"""What this program knows; a newer bank may have more."""


class Safeguards:
    """Reads and changes them."""

    def __init__(self, sessions: Sessions, accounts: Accounts) -> None:
        self._sessions = sessions
        self._accounts = accounts

    def all(self) -> tuple[SafeguardsNow, ...]:
        """One for each of her currencies that the bank pays in, in the order of her accounts."""
        currencies = self._accounts.currencies()
        return self._sessions.ask(call("readSafeguards"), lambda body: _in_order(body, currencies))

    def change(self, currency: str, field: SafeguardField, value: Money | int) -> SafeguardsNow:
        """Changes one of them; what comes of it is told at once or as still to come."""
        said = Amount.of(value) if isinstance(value, Money) else value
        asked = ChangeSafeguards(currency, **{field.name.lower(): said})  # type: ignore[arg-type]  # each of its own type
        return certain(lambda: self._sessions.ask(call("changeSafeguards", asked), lambda body: _now(read(body, SafeguardsBody), currency)))

    def drop(self, change_id: str) -> None:
        """Gives up a change that is still to come."""
        asked = call("dropSafeguardChange", changeId=change_id)
        certain(lambda: ended(lambda: self._sessions.ask(asked, nothing)))


def _in_order(body: bytes, currencies: tuple[str, ...]) -> tuple[SafeguardsNow, ...]:
    told = read(body, SafeguardsBody)
    paid_in = {each.currency for each in told.effective}
    return tuple(_now(told, currency) for currency in currencies if currency in paid_in)


def _now(told: SafeguardsBody, currency: str) -> SafeguardsNow:
    """What is told of one currency. A change to something that only a newer program knows cannot be shown, and is passed over."""
    pending = tuple(_pending(each) for each in told.pending if each.currency == currency and each.which in FIELDS)
    return SafeguardsNow(_of(told.effective, currency), _of(told.floors, currency), pending)


def _of(told: list[SafeguardsOf], currency: str) -> InForce:
    for each in told:
        if each.currency == currency:
            return InForce(each.payment_limit.money, each.daily_limit.money, each.family_from.money, each.wait_hours, each.approvers_needed)
    raise ValueError("a currency without safeguards")


def _pending(told: PendingBody) -> PendingChange:
    field = SafeguardField(told.which)
    return PendingChange(told.id, field, value_in(field, told.currency, told.value), zoned(told.from_))


def value_in(field: SafeguardField, currency: str, value: str) -> Money | int:
    """A safeguard's value, in the domain's words."""
    return Money.parse(currency, value) if field.is_amount else int(value)
