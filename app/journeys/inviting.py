"""Invite somebody she trusts: the warning, what that person may do and how long, confirmed twice; then the pairing."""

from __future__ import annotations

from typing import Final

from app.domain.family import Invitation, Link, Power, Side
from app.journeys.inviting_words import (
    TRAIL,
    Offer,
    how_long,
    is_it_your_wish,
    may_this_person,
    nobody_invited,
    nothing_given,
    read_back,
    really,
    where,
)
from app.journeys.link_words import POWERS, can_be_told, refused
from app.journeys.pairing import begun_elsewhere, pair
from app.journeys.ports import Bank, Needs, Refused
from app.journeys.runner import Journey, act, ask, read

INVITING: Final = "inviting"
TRUSTED: Final = "trusted"
_ASKED: Final = len(POWERS)
"""So many steps for the powers."""


def inviting(needs: Needs) -> Journey[str]:
    """Goes on with what is open, from wherever it stands, else begins anew; answers that her list comes next.

    How far a pairing has come is the bank's to say and not a draft's: so it goes on after a sign-out, a crash, or on another device.
    """
    link = yield from read(unfinished, needs.bank)
    try:
        if link or (link := (yield from invite(needs))):
            yield from pair(needs, link)
    except Refused as no:
        if link and no.code == "pairing_elsewhere":
            yield from begun_elsewhere(needs, link)
        elif can_be_told(no):
            yield from ask(refused(no, TRAIL.at(0)))
        else:
            raise
    return TRUSTED


def unfinished(bank: Bank) -> Link | None:
    """An invitation of hers that is still open; the newest."""
    return next((link for link in bank.links() if link.side is Side.CUSTOMER and link.state.comparing), None)


def invite(needs: Needs) -> Journey[Link | None]:
    """Asks what she would like to give, reads it back and makes the invitation; nothing where she would rather not."""
    if not (yield from ask(is_it_your_wish())):
        yield from ask(nobody_invited())
        return None
    powers = yield from which_powers()
    if not powers:
        yield from ask(nothing_given())
        return None
    until = yield from ask(how_long((yield from read(needs.today)), TRAIL.at(_ASKED + 1)))
    remote = yield from ask(where(TRAIL.at(_ASKED + 2)))
    invitation = yield from confirm_twice(needs, Offer(powers, until, remote))
    if invitation:
        return (yield from read(needs.bank.link, invitation.pairing_id))
    yield from ask(nobody_invited())
    return None


def which_powers() -> Journey[tuple[Power, ...]]:
    """One question for each, and no answer stands there beforehand."""
    given = []
    for number, words in enumerate(POWERS, 1):
        if (yield from ask(may_this_person(words, number))):
            given.append(words.power)
    return tuple(given)


def confirm_twice(needs: Needs, offer: Offer) -> Journey[Invitation | None]:
    """As for money: read back, a pause, and asked again in other words."""
    yield from ask(read_back(offer, TRAIL.at(_ASKED + 3)))
    liked = yield from read(needs.settings.preferences)
    if not (yield from ask(really(offer, liked.pause_seconds, TRAIL.at(_ASKED + 4)))):
        return None
    return (yield from act(lambda: needs.bank.invite(offer.powers, offer.until, remote=offer.remote, name_of_try=needs.task_id)))
