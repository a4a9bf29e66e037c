"""News of the family link: what has happened to a link while she was away, and what she can do about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from app.domain.notices import Notice
from app.journeys.link_words import CALL_THE_BANK, HURRIED
from app.journeys.piece_of_news import PieceOfNews, moment_in
from app.journeys.say import Ahead, Name, say


def link_news(notice: Notice) -> PieceOfNews | None:
    """The words for it; nothing where it is none of a link's, or does not say what belongs to it."""
    words = _WORDS.get(notice.code)
    name = notice.facts.get("name")
    return words(notice, Name(name)) if words and name else None


def _claimed(notice: Notice, name: Name) -> PieceOfNews:
    return PieceOfNews(
        say("LinkNews", "{name} has entered the code of your invitation.")(name=name),
        (
            say("LinkNews", "That was on {at}. Next, both of you compare four pictures, under “People I trust”.")(at=notice.at),
            say("LinkNews", "Is this not whom you meant? There you can end it at once."),
        ),
        "news",
    )


def _waiting(notice: Notice, name: Name) -> PieceOfNews | None:
    moment = moment_in(notice, "inForceFrom")
    if moment is None:
        return None
    return PieceOfNews(
        say("LinkNews", "{name} is to help you with the bank from {moment}.")(moment=Ahead(moment), name=name),
        (
            say("LinkNews", "You said so on {at}. It waits a day, so that nobody can hurry you.")(at=notice.at),
            say("LinkNews", "If you do not want it, end it now, under “People I trust”."),
            HURRIED,
        ),
        "care",
    )


def _in_force(notice: Notice, name: Name) -> PieceOfNews:
    """To her; or to somebody who helps, whom it does not tell until when."""
    until = _day(notice)
    if until is None:
        return PieceOfNews(
            say("LinkNews", "You may now help {name} with the bank.")(name=name),
            (say("LinkNews", "It holds since {at}. You can only help: you can never pay for anybody else.")(at=notice.at),),
            "done",
        )
    return PieceOfNews(
        say("LinkNews", "{name} may help you with the bank now.")(name=name),
        (
            say("LinkNews", "It holds since {at}, until {day}.")(at=notice.at, day=until),
            say("LinkNews", "You can end it at any time with one press, under “People I trust”."),
        ),
        "done",
    )


def _widening(notice: Notice, name: Name) -> PieceOfNews | None:
    moment = moment_in(notice, "inForceFrom")
    if moment is None:
        return None
    return PieceOfNews(
        say("LinkNews", "{name} is to be allowed more, or for longer, from {moment}.")(moment=Ahead(moment), name=name),
        (
            say("LinkNews", "You said so on {at}. Until then you can change your mind, under “People I trust”.")(at=notice.at),
            HURRIED,
        ),
        "care",
    )


def _left(notice: Notice, name: Name) -> PieceOfNews:
    return PieceOfNews(
        say("LinkNews", "{name} no longer wants to help you with the bank.")(name=name),
        (
            say("LinkNews", "{name} ended it on {at}. Perhaps you would like to talk about it.")(name=name, at=notice.at),
            say("LinkNews", "For a week, payments for which {name} would have been asked wait at least a day.")(name=name),
        ),
        "news",
    )


def _ended(notice: Notice, name: Name) -> PieceOfNews:
    return PieceOfNews(
        say("LinkNews", "{name} does not help you with the bank any more.")(name=name),
        (
            say("LinkNews", "It ended on {at}: you wished it so, the pictures were different, or its time was up.")(at=notice.at),
            CALL_THE_BANK,
        ),
        "news",
    )


def _helper_added(notice: Notice, name: Name) -> PieceOfNews | None:
    """To somebody who helps: pairing is the moment a scammer wants."""
    her, moment = notice.facts.get("customerName"), moment_in(notice, "inForceFrom")
    if not her or moment is None:
        return None
    customer = Name(her)
    from_then = say("LinkNews", "{name} is to help {customer} with the bank from {moment} on.")
    ask = say("LinkNews", "Do you know about this? If not, call {customer}, on the number you have always used.")
    return PieceOfNews(
        say("LinkNews", "{customer} trusts somebody else, too: {name}.")(customer=customer, name=name),
        (from_then(name=name, customer=customer, moment=Ahead(moment)), ask(customer=customer)),
        "care",
    )


_WORDS: Final[dict[str, Callable[[Notice, Name], PieceOfNews | None]]] = {
    "link_claimed": _claimed,
    "link_waiting": _waiting,
    "link_in_force": _in_force,
    "link_widening": _widening,
    "link_left": _left,
    "link_ended": _ended,
    "helper_added": _helper_added,
}


def _day(notice: Notice) -> date | None:
    try:
        return date.fromisoformat(notice.facts.get("until", ""))
    except ValueError:
        return None
