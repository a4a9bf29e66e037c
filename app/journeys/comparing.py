"""The second half of a pairing, the same at both ends: is it whom you meant, are the pictures the same, and how did it come out?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.domain.family import Link, LinkState
from app.journeys.pictures import Drawing, drawings
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import say
from app.journeys.steps import Choose, Match, Tell, Wait

SAME: Final = say("Comparing", "They are the same")
DIFFERENT: Final = say("Comparing", "They are different")
ONE_IS_ENOUGH: Final = say("Comparing", "If only one of them is different, somebody may have got in between.")
"""Under the pictures: both speak with each other about them, so both read the same words."""


@dataclass(frozen=True, slots=True)
class Pages:
    """What is asked and told at one of the ends."""

    is_it_whom_you_meant: Callable[[Link], Choose[bool]]
    not_whom_you_meant: Callable[[Link], Tell]
    wait_for_pictures: Callable[[Link, Callable[[], bool]], Wait]
    compare: Callable[[Link, tuple[Drawing, ...]], Match]
    different: Callable[[Link], Tell]
    does_not_fit: Callable[[Link], Tell]
    wait_for_the_other: Callable[[Link, Callable[[], bool]], Wait]
    how_it_came_out: Callable[[Link], Tell]


def compare(needs: Needs, link: Link, pages: Pages) -> Journey[None]:
    """From a code that was taken to the day it comes into force, or to its end."""
    if link.state.comparing and not link.said_match:
        said = yield from same_pictures(needs, link, pages)
        if said is None:
            return
        link = said
    if link.state is LinkState.MATCHED:
        yield from ask(pages.wait_for_the_other(link, lambda: needs.bank.link(link.pairing_id).state is not LinkState.MATCHED))
        link = yield from read(needs.bank.link, link.pairing_id)
    yield from ask(pages.how_it_came_out(link))


def same_pictures(needs: Needs, link: Link, pages: Pages) -> Journey[Link | None]:
    """Is it the person who was meant, and are the pictures the same? Anything else ends it at once; then nothing is answered."""
    if not (yield from ask(pages.is_it_whom_you_meant(link))):
        yield from act(needs.bank.end_link, link.pairing_id)
        yield from ask(pages.not_whom_you_meant(link))
        return None
    try:
        numbers = yield from pictures_of(needs, link, pages)
    except Refused as no:
        if no.code != "pairing_tampered":
            raise
        yield from act(needs.bank.end_link, link.pairing_id)
        yield from ask(pages.does_not_fit(link))
        return None
    same = yield from ask(pages.compare(link, drawings(numbers)))
    after = yield from act(lambda: needs.bank.say_match(link.pairing_id, same=same))
    if same:
        return after
    yield from ask(pages.different(link))
    return None


def pictures_of(needs: Needs, link: Link, pages: Pages) -> Journey[tuple[int, ...]]:
    """The numbers of the pictures, as soon as the other end has done its part."""
    while not (numbers := (yield from read(needs.bank.pictures, link.pairing_id))):
        yield from ask(pages.wait_for_pictures(link, lambda: bool(needs.bank.pictures(link.pairing_id))))
    return numbers
