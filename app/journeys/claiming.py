"""I have a code: somebody invites me to help. The code is taken, the pictures are compared, and it waits its day."""

from __future__ import annotations

from app.domain.family import Link
from app.journeys.autostart import offer_autostart
from app.journeys.claiming_words import PAGES, SLIPS, TRAIL, elsewhere, enter_code
from app.journeys.comparing import compare
from app.journeys.link_words import can_be_told, refused
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask
from app.journeys.say import Say


def i_have_a_code(needs: Needs) -> Journey[None]:
    """From the digits to the day it comes into force."""
    link = yield from taken(needs)
    yield from go_on(needs, link)


def taken(needs: Needs) -> Journey[Link]:
    """Asks for the code until the bank takes it."""
    slip: tuple[Say, ...] = ()
    while True:
        code = yield from ask(enter_code(slip))
        try:
            return (yield from act(needs.bank.claim, code))
        except Refused as no:
            if no.code not in SLIPS:
                raise
            slip = (SLIPS[no.code],)


def go_on(needs: Needs, link: Link) -> Journey[None]:
    """A pairing that is not agreed yet, from wherever it stands; once it is, he may have the program begin by itself."""
    try:
        yield from compare(needs, link, PAGES)
        yield from offer_autostart(needs, link)
    except Refused as no:
        if no.code == "pairing_elsewhere":
            yield from ask(elsewhere(link))
        elif can_be_told(no):
            yield from ask(refused(no, TRAIL))
        else:
            raise
