"""Approvals: what a helper is asked to decide, as both have seen it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.accounts import AccountNumber
from app.domain.money import Money
from app.domain.names import compare
from app.domain.payees import PayeeCheck, PayeeMatch
from app.domain.payments import Requirement
from app.domain.schedules import Schedule

APPROVAL_LASTS: Final = timedelta(hours=72)
"""No request hangs for ever: then it expires (DS24), and she is told what to do next."""
REMIND_AFTER: Final = APPROVAL_LASTS / 2
"""Then whoever has not answered is reminded."""


class RequestState(StrEnum):
    """How a request stands, as a helper sees it."""

    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"
    OVER = "over"
    """Decided by another, withdrawn, expired, or the link is not in force: he is not told which."""
    OTHER = "other"
    """Of a bank that is newer than this program."""


@dataclass(frozen=True, slots=True)
class Usual:
    """What she paid others within the year before: facts to compare with."""

    payments: int
    median: Money | None
    largest: Money | None
    to_this_payee: int


@dataclass(frozen=True, slots=True)
class RequestContent:
    """What he is to judge. Everything here but ``usual`` comes out of the content whose hash was checked on his own machine."""

    content_hash: str
    creditor_name: str
    creditor_account: AccountNumber
    amount: Money
    note: str
    """What she wrote for the payee."""
    note_to_family: str
    check: PayeeCheck
    """Whether the name belongs to the account."""
    warnings: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]
    """What she was asked and said."""
    requires: tuple[Requirement, ...]
    usual: Usual | None
    schedule: Schedule | None = None
    """How often, where it is a standing order."""


@dataclass(frozen=True, slots=True)
class Request:
    """A payment that waits, or waited, for this helper."""

    payment_id: str
    authorisation_id: str
    pairing_id: str
    customer_name: str
    asked_at: datetime
    expires_at: datetime
    state: RequestState
    content: RequestContent | None = None
    """Nothing once it is ``OVER``: what he did not decide is not his to look at any more."""
    called_first: bool = False
    """Whether he has asked to talk first."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may decide a payment: a link in force gives the power, and nothing of the payment comes to that person."""

    pairing_id: str
    helper_id: str
    seasoned: bool
    """Staff have seen the two, or the link has been in force for a week: the approval may replace the safety wait."""


@dataclass(frozen=True, slots=True)
class Panel:
    """Who is asked about a payment, and how many of them have to agree; nobody: nothing is asked."""

    asked: tuple[Candidate, ...]
    required: int
    waits: bool
    """Whether the safety wait comes besides, or in the place of those who are missing."""
    bank: bool = False
    """Whether somebody of the bank looks at it in the place of those to whom the money may come: too few others are left."""


def panel(candidates: Sequence[Candidate], needed: int, *, lately_ended: bool, in_conflict: int = 0) -> Panel:
    """Whom to ask where ``needed`` have to agree.

    Where those who are seasoned are enough, they alone are asked: a link that somebody has talked her into yesterday shall not
    outvote her daughter. Else all are, and the wait comes besides; as it does where too few are left, and for a week after a link ended.
    Where too few are left because the money may come to others, so many as are ``in_conflict``, the bank looks at it as well: they might
    have asked her for it.
    """
    seasoned = tuple(each for each in candidates if each.seasoned)
    enough = len(seasoned) >= needed
    asked = seasoned if enough else tuple(candidates)
    return Panel(asked, min(needed, len(asked)), waits=lately_ended or not enough, bank=in_conflict > 0 and len(candidates) < needed)


class Agreement(StrEnum):
    """How far those who were asked have come together (UK Open Banking: multi-authorisation)."""

    AWAITED = "AWAF"
    GIVEN = "AUTH"
    REFUSED = "RJCT"


@dataclass(frozen=True, slots=True)
class Tally:
    """What those who were asked have said so far; ``open``: who may still decide."""

    required: int
    approved: int
    refused: int
    open: int

    @property
    def agreement(self) -> Agreement:
        """One refusal ends it; else so many have to agree as are required."""
        if self.refused:
            return Agreement.REFUSED
        return Agreement.GIVEN if self.approved >= self.required else Agreement.AWAITED

    @property
    def within_reach(self) -> Tally:
        """The same with no more required than can still be had. Where that is fewer, the safety wait stands in for whoever is missing."""
        return replace(self, required=min(self.required, self.approved + self.open))


def benefits(helper: str, receivers: Iterable[str], in_latin: Callable[[str], Iterable[str]]) -> bool:
    """Whether a payment may come to a helper of this name: one of ``receivers``, or one of several names in it, is or is close to it.

    ``in_latin``: how a name that is written in another script may be written in Latin letters. Two names in that script are not compared
    by it: many who are not the same sound the same.
    """
    his = tuple(in_latin(helper))
    names = {part for receiver in receivers for part in (receiver, *_each_of(receiver))}
    return any(_is_close(name, each) for name in names for each in (helper, *his)) or any(
        _is_close(written, helper) for name in names for written in in_latin(name)
    )


def _is_close(one: str, other: str) -> bool:
    return compare(one, other) in (PayeeMatch.MATCH, PayeeMatch.CLOSE)


@dataclass(frozen=True, slots=True)
class Paid:
    """A payment that has gone to somebody: facts to compare with."""

    amount: Money
    creditor: AccountNumber


def usual(paid: Sequence[Paid], creditor: AccountNumber) -> Usual:
    """What is usual, of payments in one currency. The median is an amount that was paid: the lower one of two in the middle."""
    amounts = sorted(each.amount for each in paid)
    return Usual(
        payments=len(amounts),
        median=amounts[(len(amounts) - 1) // 2] if amounts else None,
        largest=amounts[-1] if amounts else None,
        to_this_payee=sum(each.creditor == creditor for each in paid),
    )


def _each_of(receiver: str) -> list[str]:
    """The names of those who hold something together, as they are commonly written in one line."""
    plain = unicodedata.normalize("NFKC", receiver).casefold()
    for sign in _BETWEEN_NAMES:
        plain = plain.replace(sign, "\n")
    return [part for part in plain.split("\n") if part.strip()]


_BETWEEN_NAMES: Final = ("&", "/", "|", ",", ";", "+", "(", ")", "、", "和", "与", "及", " and ", " or ")
"""As NFKC writes them: signs of full width are the same."""
