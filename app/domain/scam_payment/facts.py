"""What the bank knows of a payment before it has asked her anything."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from app.domain.clearing import Leaving
from app.domain.money import Money
from app.domain.payees import PayeeMatch
from app.domain.scams import ScamType


@dataclass(frozen=True, slots=True)
class ToPayee:
    """What has settled of hers to this payee so far. ``since``: how long ago the first of it did.

    ``lately``: all that has settled within a month, or is on its way.
    """

    times: int
    largest: Money
    lately: Money
    since: timedelta | None = None
    from_before: bool = False
    """Whether her list has them from before she banked here: an acquaintance whose payments nobody here has seen."""
    billed: bool = False
    """Whether it pays a bill that came by way of the bank: then it may be more than ever."""


@dataclass(frozen=True, slots=True)
class Usual:
    """What she paid others of late. ``far_smaller``: how many of these payments were less than a fifth of this one."""

    payments: int
    far_smaller: int
    largest: Money


@dataclass(frozen=True, slots=True)
class Lately:
    """What happened just before."""

    others: int
    """So many others were paid for the first time within a week."""
    payments: int
    """So many payments have gone, within a week, to people first paid within a month; this payee among them."""
    moved_in: Money
    """What came within three days out of her own other accounts to the one that pays."""
    loosened: bool
    """Whether a safeguard of hers has become looser within three days."""
    stopped: bool = False
    """Whether within a week she has said of a payment to somebody else what holds it by itself."""


@dataclass(frozen=True, slots=True)
class Warned:
    """A published alert that fits: its words were written. One that has amounts alone, and no words, is never looked at here."""

    alert_id: str
    scam_type: ScamType


@dataclass(frozen=True, slots=True)
class Facts:
    """All of it. ``leaving``: the account by itself, then all of hers together. ``large_from``: no less is ever a large amount."""

    amount: Money
    match: PayeeMatch
    payee: ToPayee
    usual: Usual
    lately: Lately
    leaving: tuple[Leaving, ...]
    large_from: Money
    suggested: bool = False
    """Whether she first entered the payee while somebody looked on from afar."""
    warned: Warned | None = None

    def warned_by(self, alert: Warned | None) -> Facts:
        """The same with an alert that fits."""
        return replace(self, warned=alert)
