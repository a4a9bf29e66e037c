"""Tidings: how something of hers stands or came out, told while she sits here; all other news is told when she comes next."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.domain.notices import Notice
from app.journeys.branch_trip_looks import LOOKED_AT, looked_at
from app.journeys.news import told
from app.journeys.ports import Bank, Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import say
from app.journeys.steps import Trail

TRAIL: Final = Trail(say("Tidings", "News for you"))
_NOW: Final = frozenset(
    {
        "payment_call_first",
        "payment_approved",
        "payment_family_refused",
        "payment_family_missing",
        "payment_expired",
        "payment_settled",
        "payment_refused",
        "unfreeze_consented",
        "payment_held_by_bank",
        "payment_bank_released",
        "payment_bank_refused",
        "payment_check_expired",
        "helped_payment_held",
        "helped_payment_released",
        "helped_payment_refused",
        "helped_payment_expired",
        LOOKED_AT,
    }
)
"""What somebody has just answered her, what the bank has just done, and what has come of itself; nothing that she has done herself. At the
seat of somebody whom she trusts: that the bank looks into a payment of hers, and what came of that. And who at the branch looks now."""


def tidings(needs: Needs) -> Journey[None]:
    """Tells each that she has not seen, one at a time."""
    for notice in (yield from read(come_in, needs.bank)):
        if notice.code == LOOKED_AT:
            yield from looked_at(needs, notice)
            continue
        if step := told(notice):
            yield from ask(replace(step, trail=TRAIL))
        yield from act(needs.bank.see_notice, notice.notice_id)


def come_in(bank: Bank) -> tuple[Notice, ...]:
    """What is to be told now; most of the time that is nothing."""
    return tuple(notice for notice in bank.notices() if notice.code in _NOW)
