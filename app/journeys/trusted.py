"""People I trust: who they are, what each may do and until when; paused, changed and ended by her alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from app.domain.family import Link, LinkState, Power, Side
from app.journeys.diary import diary
from app.journeys.handing_over import hand_over
from app.journeys.inviting import INVITING
from app.journeys.link_words import USUAL, PowerWords, can_be_told, refused
from app.journeys.ports import Bank, Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Name, say
from app.journeys.shares import shown_each_other
from app.journeys.steps import Choose, Option
from app.journeys.trusted_words import (
    DIARY,
    INVITE,
    SHOWN,
    TRAIL,
    ended,
    ends_soon,
    lines,
    listed,
    now_or_later,
    one_of_them,
    paused,
    power_gone,
    really_end,
    really_less,
    really_more,
    still_right,
    the_only_one,
    until_when,
    which_power,
)

Deed = Callable[[Needs, Link], Journey[None]]


def people_i_trust(needs: Needs) -> Journey[str | None]:
    """Goes round until she is content. Answers ``INVITING`` where she would like to invite somebody, or to go on with that."""
    while True:
        links = yield from read(mine, needs.bank)
        pressed = yield from ask(listed(links, (yield from read(needs.today)), lambda: lines(mine(needs.bank), needs.today())))
        if pressed == "done":
            return None
        if pressed == INVITE:
            return INVITING
        if pressed == DIARY:
            yield from diary(needs)
            continue
        if pressed == SHOWN:
            yield from shown_each_other(needs)
            continue
        link = yield from read(needs.bank.link, pressed)
        if link.state.comparing:
            return INVITING
        yield from one_person(needs, link)


def mine(bank: Bank) -> tuple[Link, ...]:
    """Those who may help her, or are about to; not those whom she helps, and not what is over."""
    return tuple(link for link in bank.links() if link.side is Side.CUSTOMER and not link.state.over)


def one_person(needs: Needs, link: Link) -> Journey[None]:
    """What one may do, and whatever she would like to change about it. Near the last day she is asked first whether it is still right."""
    if ends_soon(link, (yield from read(needs.today))):
        wish = yield from ask(still_right(link))
        if wish in _AT_ONCE:
            yield from done(needs, link, _AT_ONCE[wish])
        if wish != "change":
            return
    while not link.state.over:
        deed = yield from ask(what_to_do(link))
        if deed is None:
            return
        yield from done(needs, link, deed)
        link = yield from read(needs.bank.link, link.pairing_id)


def is_it_still_right(needs: Needs, pairing_id: str) -> Journey[None]:
    """Asked by itself when the last day is near; not any more where she has said so, or changed it, meanwhile."""
    link = next((each for each in (yield from read(mine, needs.bank)) if each.pairing_id == pairing_id), None)
    if link and ends_soon(link, (yield from read(needs.today))):
        yield from one_person(needs, link)


def done(needs: Needs, link: Link, deed: Deed) -> Journey[None]:
    """A change, or what the bank objects to."""
    try:
        yield from deed(needs, link)
    except Refused as no:
        if not can_be_told(no):
            raise
        yield from ask(refused(no, TRAIL))


def what_to_do(link: Link) -> Choose[Deed | None]:
    """What can be done about somebody, as it stands."""
    name = Name(link.name)
    rest = say("Trusted", "At once; to allow it again takes a day")
    again = say("Trusted", "{name} may help you again")(name=name)
    pausing: dict[LinkState, Option[Deed | None]] = {
        LinkState.ACTIVE: Option("pause", say("Trusted", "Pause"), pause, rest, "hide"),
        LinkState.PAUSED: Option("resume", say("Trusted", "No longer pause"), resume, again, "resume"),
    }
    if link.resumes:
        pausing[LinkState.PAUSED] = Option("pause", say("Trusted", "Rather stay paused"), pause, icon="hide")
    show: Option[Deed | None] = Option(
        "show",
        say("Trusted", "Show {name} something")(name=name),
        hand_over,
        say("Trusted", "A message you got; or ask for a call to the bank"),
        "message",
    )
    changes: tuple[Option[Deed | None], ...] = (
        Option("powers", say("Trusted", "Change what {name} may do")(name=name), change_power, icon="settings"),
        Option("until", say("Trusted", "Change until when"), change_until, icon="clock"),
    )
    return one_of_them(
        link,
        (
            *((show,) if link.state is LinkState.ACTIVE else ()),
            *((pausing[link.state], *changes) if link.state in pausing else ()),
            Option("end", say("Trusted", "End it"), end, say("Trusted", "At once, without a message to {name}")(name=name), "stop"),
            Option("done", say("Trusted", "All is well as it is"), None, icon="check"),
        ),
    )


def pause(needs: Needs, link: Link) -> Journey[None]:
    """One press: it is safe."""
    yield from ask(paused((yield from changed(needs, link, paused=True))))


def resume(needs: Needs, link: Link) -> Journey[None]:
    """Whether that holds at once is the bank's to say."""
    yield from ask(now_or_later((yield from changed(needs, link, paused=False))))


def change_power(needs: Needs, link: Link) -> Journey[None]:
    """One power taken away or given. All that is asked for is told, what is still to come included."""
    words = yield from ask(which_power(link))
    if words is None:
        return
    given = tuple(dict.fromkeys((*link.powers, *link.coming_powers)))
    others = tuple(power for power in given if power is not words.power)
    if words.power not in given:
        yield from give(needs, link, words)
    elif not others:
        yield from ask(the_only_one(link))
        yield from end(needs, link)
    elif (yield from ask(really_less(link, words))):
        yield from changed(needs, link, powers=others)
        yield from ask(power_gone(link, words.power))


def give(needs: Needs, link: Link, words: PowerWords) -> Journey[None]:
    """One more, thought over as money is."""
    liked = yield from read(needs.settings.preferences)
    if (yield from ask(really_more(link, words, liked.pause_seconds))):
        powers = dict.fromkeys((*link.powers, *link.coming_powers, words.power))
        yield from ask(now_or_later((yield from changed(needs, link, powers=tuple(powers)))))


def change_until(needs: Needs, link: Link) -> Journey[None]:
    """Another last day; to leave it as it is takes back a later one that was to come."""
    day = yield from ask(until_when(link, (yield from read(needs.today))))
    if day != (link.coming_until or link.until):
        yield from ask(now_or_later((yield from changed(needs, link, until=day))))


def another_year(needs: Needs, link: Link) -> Journey[None]:
    """One press, and it holds a year from today: no longer, so that it is asked again."""
    today = yield from read(needs.today)
    yield from ask(now_or_later((yield from changed(needs, link, until=today + USUAL.length))))


def end(needs: Needs, link: Link) -> Journey[None]:
    """Asked once, for it cannot be undone; at once, and silently."""
    if (yield from ask(really_end(link))):
        yield from act(needs.bank.end_link, link.pairing_id)
        yield from ask(ended(link))


def changed(
    needs: Needs, link: Link, *, powers: tuple[Power, ...] | None = None, until: date | None = None, paused: bool | None = None
) -> Journey[Link]:
    """As it stands after a change; what was not asked for stays."""
    return (yield from act(lambda: needs.bank.change_link(link.pairing_id, powers=powers, until=until, paused=paused)))


_AT_ONCE: Final[dict[str, Deed]] = {"year": another_year, "end": end}
"""What she may say to whether it is still right."""
