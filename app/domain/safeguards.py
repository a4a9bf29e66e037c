"""The customer's own safeguards, and when one is tighter than another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.money import Money


class SafeguardField(StrEnum):
    """What can be set, by its name on the wire."""

    PAYMENT_LIMIT = "paymentLimit"
    DAILY_LIMIT = "dailyLimit"
    FAMILY_FROM = "familyFrom"
    WAIT_HOURS = "waitHours"
    APPROVERS_NEEDED = "approversNeeded"

    @property
    def is_amount(self) -> bool:
        """Whether it is money; the others are whole numbers."""
        return self not in (SafeguardField.WAIT_HOURS, SafeguardField.APPROVERS_NEEDED)


LOOSENS_AFTER: Final = timedelta(hours=24)
"""So long a loosening waits, unless staff witness it: whoever has talked her into it has to keep her talking for a day."""


@dataclass(frozen=True, slots=True)
class Safeguards:
    """The safeguards of one currency."""

    payment_limit: Money
    daily_limit: Money
    family_from: Money
    """From this amount on, paid to somebody at once or in parts within a day, the family is asked; where nobody is paired the safety wait
    stands in."""
    wait_hours: int
    approvers_needed: int = 1
    """So many of those she trusts have to agree where the family is asked: one or two."""

    @property
    def currency(self) -> str:
        """Whose safeguards these are."""
        return self.payment_limit.currency

    def value(self, field: SafeguardField) -> Money | int:
        """One of them."""
        value: Money | int = getattr(self, _ATTRIBUTES[field])
        return value

    def with_value(self, field: SafeguardField, value: Money | int) -> Safeguards:
        """The same with one of them changed."""
        return replace(self, **{_ATTRIBUTES[field]: value})  # type: ignore[arg-type]  # each of its own type

    def within(self, floor: Safeguards) -> Safeguards:
        """The same, but nowhere looser than ``floor``: what she chose when the bank allowed more does not outlive that."""
        kept = self
        for field in SafeguardField:
            if is_looser(field, self.value(field), floor.value(field)):
                kept = kept.with_value(field, floor.value(field))
        return kept


@dataclass(frozen=True, slots=True)
class PendingChange:
    """A loosening that is not in force yet."""

    change_id: str
    field: SafeguardField
    value: Money | int
    in_force_at: datetime
    """When it comes into force."""


@dataclass(frozen=True, slots=True)
class SafeguardsNow:
    """What is in force, the loosest that the bank allows, and what comes later; of one currency."""

    effective: Safeguards
    floor: Safeguards
    pending: tuple[PendingChange, ...] = ()


def is_looser(field: SafeguardField, value: Money | int, than: Money | int) -> bool:
    """Whether ``value`` protects less: a higher limit or threshold, a shorter wait, fewer who agree."""
    if isinstance(value, Money) and isinstance(than, Money):
        return value > than
    if isinstance(value, int) and isinstance(than, int):
        return not field.is_amount and value < than
    raise TypeError(f"{field} is not of this kind")


_ATTRIBUTES: Final = {
    SafeguardField.PAYMENT_LIMIT: "payment_limit",
    SafeguardField.DAILY_LIMIT: "daily_limit",
    SafeguardField.FAMILY_FROM: "family_from",
    SafeguardField.WAIT_HOURS: "wait_hours",
    SafeguardField.APPROVERS_NEEDED: "approvers_needed",
}
