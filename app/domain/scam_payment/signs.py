"""The signs that a payment itself can show, each a fact that anybody could check."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Final

from app.domain.clearing import Leaving
from app.domain.payees import PayeeMatch
from app.domain.scam_payment.facts import Facts

_YOUNG: Final = timedelta(days=30)
"""So long somebody who was paid once is hardly better known than somebody new: whoever cheats begins with little."""
_REGULAR_SINCE: Final = timedelta(days=90)
_REGULAR_TIMES: Final = 4
_TELLS_FROM: Final = 10
"""With fewer payments to compare with, the bank's own measure of a large amount stands in for hers."""


class Sign(StrEnum):
    """What speaks for a scam, or in one case against it. The names go to the check desk."""

    NEW_PAYEE = "new_payee"
    YOUNG_PAYEE = "young_payee"
    """First paid within a month."""
    OTHER_NAME = "other_name"
    """The account is somebody else's."""
    CLOSE_NAME = "close_name"
    UNUSUAL_AMOUNT = "unusual_amount"
    """More than five times what she mostly pays, or more than she ever does."""
    GROWS = "grows"
    """To somebody first paid within a month, more than ever before."""
    ADDS_UP = "adds_up"
    """To somebody first paid within three months: with what went there within a month, more than a hundredth of all that she has."""
    MORE_THAN_EVER = "more_than_ever"
    """To somebody known more than she ever pays, and with what went there within a month more than a twentieth of all that she has."""
    LARGE_SHARE = "large_share"
    """More than three tenths of what is there."""
    MOST_LEAVES = "most_leaves"
    """More than half of what was there leaves within a day."""
    MADE_READY = "made_ready"
    """Money was brought over, or a safeguard loosened, just before."""
    MANY_AT_ONCE = "many_at_once"
    """The third payment within a week to people first paid within a month, or the second of them who is new."""
    SUGGESTED = "suggested"
    STOPPED = "stopped"
    """Somebody new, soon after she said of a payment to somebody else what held it: whoever cheats has more than one account."""
    ALERT = "alert"
    REGULAR = "regular"
    """Paid for months, and not far more than usual."""
    AS_ALWAYS = "as_always"
    """Paid for months, and about what they always get: a carer's wages take much of a small pension every month."""


def signs(facts: Facts) -> frozenset[Sign]:
    """Every sign that a payment shows."""
    return frozenset(sign for sign, shows in _SHOWS.items() if shows(facts))


def _is_new(facts: Facts) -> bool:
    return not facts.payee.times and not facts.payee.from_before


def _is_young(facts: Facts) -> bool:
    since = facts.payee.since
    return not facts.payee.from_before and since is not None and since < _YOUNG


def _is_large(facts: Facts) -> bool:
    return facts.amount >= facts.large_from


def _is_unusual(facts: Facts) -> bool:
    if not _is_large(facts):
        return False
    usual = facts.usual
    if usual.payments < _TELLS_FROM:
        return facts.amount.minor >= 4 * facts.large_from.minor
    return 2 * usual.far_smaller > usual.payments or facts.amount > usual.largest


def _is_worth_asking(facts: Facts) -> bool:
    return 5 * facts.amount.minor >= facts.large_from.minor


def _grows(facts: Facts) -> bool:
    return _is_young(facts) and _is_worth_asking(facts) and 2 * facts.amount.minor > 3 * facts.payee.largest.minor


def _adds_up(facts: Facts) -> bool:
    since = facts.payee.since
    unsure = not facts.payee.from_before and since is not None and since < _REGULAR_SINCE
    return unsure and _is_large(facts) and _is_part_of_all(facts, 100)


def _is_more_than_ever(facts: Facts) -> bool:
    usual = facts.usual
    tells = usual.payments >= _TELLS_FROM and facts.amount > usual.largest and not facts.payee.billed
    return tells and not _is_new(facts) and _is_large(facts) and _is_part_of_all(facts, 20)


def _is_part_of_all(facts: Facts, part: int) -> bool:
    return part * (facts.amount + facts.payee.lately).minor > facts.leaving[-1].available.minor


def _is_share(facts: Facts) -> bool:
    return _is_large(facts) and 10 * facts.amount.minor > 3 * _measure(facts)[0].available.minor


def _most_leaves(facts: Facts) -> bool:
    return _is_large(facts) and any(leaving.is_mostly(facts.amount, facts.large_from) for leaving in _measure(facts))


def _measure(facts: Facts) -> tuple[Leaving, ...]:
    """The account and all that she has; for somebody paid for months all that she has alone: rent may take most of the daily account."""
    return facts.leaving[-1:] if _is_regular(facts) else facts.leaving


def _is_made_ready(facts: Facts) -> bool:
    return _is_large(facts) and (facts.lately.loosened or 2 * facts.lately.moved_in.minor >= facts.amount.minor)


def _is_one_of_many(facts: Facts) -> bool:
    unsure = _is_new(facts) or _is_young(facts)
    return unsure and _is_worth_asking(facts) and (facts.lately.payments >= 2 or (_is_new(facts) and facts.lately.others >= 1))


def _is_regular(facts: Facts) -> bool:
    payee = facts.payee
    if _is_more_than_ever(facts):
        return False
    if payee.from_before and not payee.times:
        return True
    known = payee.from_before or _is_paid_for_months(facts)
    return known and facts.amount.minor <= max(2 * payee.largest.minor, facts.large_from.minor)


def _is_as_always(facts: Facts) -> bool:
    return _is_paid_for_months(facts) and not _is_more_than_ever(facts) and 4 * facts.amount.minor <= 5 * facts.payee.largest.minor


def _is_paid_for_months(facts: Facts) -> bool:
    payee = facts.payee
    return payee.since is not None and payee.since >= _REGULAR_SINCE and payee.times >= _REGULAR_TIMES


_SHOWS: Final[Mapping[Sign, Callable[[Facts], bool]]] = {
    Sign.NEW_PAYEE: _is_new,
    Sign.YOUNG_PAYEE: _is_young,
    Sign.OTHER_NAME: lambda facts: facts.match is PayeeMatch.NO_MATCH,
    Sign.CLOSE_NAME: lambda facts: facts.match is PayeeMatch.CLOSE,
    Sign.UNUSUAL_AMOUNT: _is_unusual,
    Sign.GROWS: _grows,
    Sign.ADDS_UP: _adds_up,
    Sign.MORE_THAN_EVER: _is_more_than_ever,
    Sign.LARGE_SHARE: _is_share,
    Sign.MOST_LEAVES: _most_leaves,
    Sign.MADE_READY: _is_made_ready,
    Sign.MANY_AT_ONCE: _is_one_of_many,
    Sign.SUGGESTED: lambda facts: facts.suggested,
    Sign.STOPPED: lambda facts: facts.lately.stopped and (_is_new(facts) or _is_young(facts)),
    Sign.ALERT: lambda facts: facts.warned is not None,
    Sign.REGULAR: _is_regular,
    Sign.AS_ALWAYS: _is_as_always,
}
