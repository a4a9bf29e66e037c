"""Why a payment waits, and what has to happen before the money goes: in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from app.domain.payments import Clearing, Payment, PaymentStatus, Reason, Requirement
from app.journeys.agreement import how_it_stands, is_asked, said_so_far
from app.journeys.checks import NO_SECRETS
from app.journeys.say import Ahead, Say, say

_BECAUSE: Final[dict[Reason, Say]] = {
    Reason.NEW_PAYEE: say("Clearing", "Because you have never paid this person before, the money waits a while."),
    Reason.LARGE_AMOUNT: say("Clearing", "Because it is a large amount, the money waits a while."),
    Reason.LARGE_TOGETHER: say(
        "Clearing", "Because it is a large amount together with what you have just paid this person, the money waits a while."
    ),
    Reason.LARGE_SHARE: say("Clearing", "Because it is more than half of what you have here, the money waits a while."),
    Reason.SCAM_SIGNS: say("Clearing", "Because scams often look like this, the bank wants to be sure."),
    Reason.CONFLICT: say("Clearing", "Because the money may come to somebody you trust, that person may not decide about it."),
    Reason.OTHER: say("Clearing", "To protect you, the money waits a while."),
}
_BECAUSE_AFTERWARDS: Final[dict[Reason, Say]] = _BECAUSE | {
    Reason.LARGE_AMOUNT: say("Clearing", "As with some other payments, the money waits a while, so that nobody is hurried.")
}
"""The same once she has confirmed. What a person of the bank looks at unseen stands there as a large amount, which it need not be; so of
those neither that nor anything else is said that is not true of both."""
_FIRST: Final[dict[Clearing, tuple[Say, ...]]] = {
    Clearing.BANK: (say("Clearing", "Your money is safe: first a person at the bank looks at it, and calls you."), NO_SECRETS),
    Clearing.OTHER: (say("Clearing", "First, the bank has something to look at."),),
}
"""What has to clear besides waiting and somebody's agreement."""


_BANKS: Final = (Reason.SCAM_SIGNS, Reason.CONFLICT)
"""Why a person at the bank looks at it first."""
_BEGUN_LATER: Final = (Reason.LARGE_AMOUNT,)
"""Why the bank may let wait what needed no wait when she confirmed it, or needs nobody's agreement any more."""
_STOPPED: Final = "frozen"
"""The bank's reason for what waits because everything is stopped."""


def is_stopped(payment: Payment) -> bool:
    """Whether it would not go even when its time has come, because everything is stopped."""
    return payment.waits and _STOPPED in payment.reasons


def why_this_waits(payment: Payment) -> tuple[Say, ...]:
    """The same of a payment that waits already. While everything is stopped it has no time to go at, and none is promised."""
    if is_stopped(payment):
        return (
            say("Clearing", "Everything is stopped. No money goes out."),
            say("Clearing", "So this waits too, until you have that undone."),
            *said_so_far(payment),
        )
    said = how_it_stands(payment)
    return (*said, *_why(_still_required(payment), payment.goes_at, () if said else is_asked(()), _BECAUSE_AFTERWARDS))


def why_it_waits(requires: tuple[Requirement, ...], goes_at: datetime | None, asked: tuple[Say, ...]) -> tuple[Say, ...]:
    """Each reason once, then who has to agree, then when it goes, and that she can stop it. Nothing where nothing is required.

    ``asked`` is what there is to say of the people she trusts, where they have to agree.
    """
    return _why(requires, goes_at, asked, _BECAUSE)


def _why(
    requires: tuple[Requirement, ...], goes_at: datetime | None, asked: tuple[Say, ...], because: Mapping[Reason, Say]
) -> tuple[Say, ...]:
    if not requires:
        return ()
    reasons = dict.fromkeys(each.reason for each in requires)
    others = dict.fromkeys(each.kind for each in requires if each.kind is not Clearing.WAIT)
    first = tuple(words for kind in others for words in (asked if kind is Clearing.FAMILY else _FIRST[kind]))
    return (*(because[reason] for reason in reasons), *first, _when(goes_at, at_the_earliest=bool(others)))


def bank_looks_into(requires: tuple[Requirement, ...]) -> bool:
    """Whether a person at the bank looks at it first."""
    return any(each.kind is Clearing.BANK for each in requires)


def _still_required(payment: Payment) -> tuple[Requirement, ...]:
    """Once those who were asked have agreed, nothing more is said of them. Whether the bank looks into it stands among the reasons: it may
    have released it by now, or have begun to hold it only after she had confirmed."""
    agreed = payment.helpers and payment.status is not PaymentStatus.WAITING_FOR_FAMILY
    known = (each for each in payment.requires if each.kind is not Clearing.BANK and not (agreed and each.kind is Clearing.FAMILY))
    by_bank = (Requirement(Clearing.BANK, reason) for reason in _BANKS if reason in payment.reasons)
    told = (*known, *by_bank)
    return told or tuple(Requirement(Clearing.WAIT, reason) for reason in _BEGUN_LATER if reason in payment.reasons)


def _when(goes_at: datetime | None, *, at_the_earliest: bool) -> Say:
    if goes_at is None:
        return say("Clearing", "Until the money goes out, you can stop it with one press.")
    then = say("Clearing", "The money goes out on {when}. Until then you can stop it with one press.")
    earliest = say("Clearing", "The money goes out on {when} at the earliest. Until then you can stop it with one press.")
    return (earliest if at_the_earliest else then)(when=Ahead(goes_at))
