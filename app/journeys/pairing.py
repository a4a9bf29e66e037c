"""A pairing at her end: the code, who came with it, the same four pictures at both ends, and from when on it holds."""

from __future__ import annotations

from typing import Final

from app.domain.family import Link, LinkState
from app.journeys import pairing_words
from app.journeys.comparing import Pages, compare
from app.journeys.pairing_words import lapsed, on_another_computer, paired, show_code, taken_back, they_said_different, what_now
from app.journeys.ports import Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.steps import Tell


def pair(needs: Needs, link: Link) -> Journey[None]:
    """From an open invitation to the day it comes into force, or until she leaves it waiting."""
    if link.state is LinkState.INVITED:
        if not (yield from leave_it_open(needs, link)):
            return
        link = yield from read(needs.bank.link, link.pairing_id)
    yield from compare(needs, link, _PAGES)


def how_it_came_out(link: Link) -> Tell:
    """In force soon or at once, or over: by the other end where a name is known, else by its time."""
    if link.state in (LinkState.WAITING, LinkState.ACTIVE):
        return paired(link)
    return they_said_different(link) if link.said_match else lapsed()


def begun_elsewhere(needs: Needs, link: Link) -> Journey[None]:
    """Only the computer that made the invitation can compare the pictures; from any she can take it back."""
    if not (yield from ask(on_another_computer(link))):
        yield from act(needs.bank.end_link, link.pairing_id)
        yield from ask(taken_back())


def leave_it_open(needs: Needs, link: Link) -> Journey[bool]:
    """Shows the code until somebody has come with it. She may let it wait or take it back instead; then there is no more to do here."""
    invitation = yield from read(needs.bank.invitation, link.pairing_id)
    wish = yield from ask(what_now(invitation))
    if wish == "end":
        yield from act(needs.bank.end_link, link.pairing_id)
        yield from ask(taken_back())
    if wish != "show" or invitation is None:
        return False
    yield from ask(show_code(invitation, lambda: needs.bank.link(link.pairing_id).state is not LinkState.INVITED))
    return True


_PAGES: Final = Pages(
    pairing_words.is_it_whom_you_meant,
    pairing_words.not_whom_you_meant,
    pairing_words.wait_for_pictures,
    pairing_words.compare,
    pairing_words.different,
    pairing_words.does_not_fit,
    pairing_words.wait_for_the_other,
    how_it_came_out,
)
