"""Handing something over to look at, from either end of a link. Nothing happens by it: the other one reads, and decides."""

from __future__ import annotations

from uuid import uuid4

from app.domain.family import Link, LinkState, Side
from app.domain.shares import ShareKind
from app.journeys.handing_over_words import can_be_told, handed_over, nobody_there, read_back, refused, to_whom, what, which_words
from app.journeys.ports import Bank, Needs, Refused
from app.journeys.runner import Journey, act, ask, read


def hand_over(needs: Needs, link: Link) -> Journey[None]:
    """Asks what, and hands it over to the one at the other end."""
    kind = yield from ask(what(link))
    if kind is ShareKind.MESSAGE:
        yield from show_words(needs, link)
    elif kind:
        yield from give(needs, link, kind)


def hand_over_alert(needs: Needs, side: Side, text: str) -> Journey[None]:
    """Passes a warning on to somebody; ``side`` is hers or his who passes it on."""
    yield from to_somebody(needs, side, ShareKind.ALERT, text)


def to_somebody(needs: Needs, side: Side, kind: ShareKind, text: str = "") -> Journey[None]:
    """Hands something over to somebody at the other end of a link that is in force: to the only one, or to whom is chosen, if anybody."""
    links = yield from read(in_force, needs.bank, side)
    if not links:
        yield from ask(nobody_there())
        return
    link = links[0] if len(links) == 1 else (yield from ask(to_whom(links)))
    if link:
        yield from give(needs, link, kind, text)


def show_words(needs: Needs, link: Link) -> Journey[None]:
    """A message she got, or a line of his; in other words once more where the bank does not take it."""
    text = ""
    while True:
        text = yield from ask(which_words(link, text))
        if (yield from give(needs, link, ShareKind.MESSAGE, text)) != "share_refused":
            return


def give(needs: Needs, link: Link, kind: ShareKind, text: str = "") -> Journey[str]:
    """Reads it back and hands it over; answers why not where the bank would not."""
    yield from ask(read_back(link, kind, text))
    name_of_try = yield from read(lambda: str(uuid4()))  # the same wish a second time is a wish of its own, also within one task
    try:
        yield from act(lambda: needs.bank.share(link.pairing_id, kind, text, name_of_try=name_of_try))
    except Refused as no:
        if not can_be_told(no):
            raise
        yield from ask(refused(no, link))
        return no.code
    yield from ask(handed_over(link))
    return ""


def in_force(bank: Bank, side: Side) -> tuple[Link, ...]:
    """Whom somebody at this end can show something."""
    return tuple(link for link in bank.links() if link.side is side and link.state is LinkState.ACTIVE)
