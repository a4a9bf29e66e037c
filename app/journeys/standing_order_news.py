"""News of what goes out regularly: what will not go out, what has not, and what she can do about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from app.domain.notices import Notice
from app.journeys.piece_of_news import PieceOfNews
from app.journeys.say import Name, Say, say

_STOPPED: Final = say("StandingOrderNews", "Everything was stopped. Press “Stop everything” to see whether it still is.")
_THIN: Final = say("StandingOrderNews", "There is not enough on your account for it.")
_REASONS: Final[dict[str, Say]] = {
    "AM04": _THIN,
    "frozen": _STOPPED,
    "AM14": say("StandingOrderNews", "It is more than may go out in one day. Your limits are under “My settings”."),
    "bill_paid": say("StandingOrderNews", "The bill that it was for is paid already. If it is not needed any more, you can stop it."),
    "bill_under_way": say("StandingOrderNews", "The bill that it was for is being paid already."),
    "bill_changed": say(
        "StandingOrderNews", "What the firm said of this bill is too old by now. Under “Pay a bill” you can look at it anew, and pay it."
    ),
    "waits": say("StandingOrderNews", "It waits first. At the start, under “Waiting to go out”, you see why, and can stop it."),
}
_OTHERWISE: Final = say("StandingOrderNews", "A person at the bank can tell you why.")


def standing_order_news(notice: Notice) -> PieceOfNews | None:
    """The words for it; nothing where it is none of those, or does not say what belongs to it."""
    words, name, day = _WORDS.get(notice.code), notice.facts.get("creditorName"), _day(notice, "day")
    return words(notice, Name(name), day) if words and name and day else None


def _at_risk(notice: Notice, name: Name, day: date) -> PieceOfNews:
    headline = say("StandingOrderNews", "What should go to {name} on {day} will not go out, as things are.")
    in_time = say("StandingOrderNews", "If enough comes in before that day, it goes out after all.")
    return PieceOfNews(headline(name=name, day=day), (_why(notice), *((in_time,) if _why(notice) is _THIN else ())), "care")


def _not_paid(notice: Notice, name: Name, day: date) -> PieceOfNews:
    headline = say("StandingOrderNews", "What should have gone to {name} on {day} has not gone out yet.")
    again = _day(notice, "again")
    tried = say("StandingOrderNews", "It is tried again on {day}. You need not press anything.")
    return PieceOfNews(headline(name=name, day=day), (_why(notice), *((tried(day=again),) if again else ())), "care")


def _given_up(notice: Notice, name: Name, day: date) -> PieceOfNews:
    headline = say("StandingOrderNews", "What should have gone to {name} on {day} does not go out this time.")
    owed = say("StandingOrderNews", "It was tried three times. If you owe it, such as rent, please pay it yourself.")
    return PieceOfNews(headline(name=name, day=day), (_why(notice), owed), "care")


def _over(_: Notice, name: Name, __: date) -> PieceOfNews:
    return PieceOfNews(
        say("StandingOrderNews", "Nothing goes to {name} by itself any more: the time that you set is over.")(name=name),
        (say("StandingOrderNews", "If it should go on, set it up again under “My money”, “Regular payments”."),),
        "news",
    )


_WORDS: Final[dict[str, Callable[[Notice, Name, date], PieceOfNews]]] = {
    "standing_order_at_risk": _at_risk,
    "standing_order_not_paid": _not_paid,
    "standing_order_given_up": _given_up,
    "standing_order_over": _over,
}


def _why(notice: Notice) -> Say:
    return _REASONS.get(notice.facts.get("reason", ""), _OTHERWISE)


def _day(notice: Notice, fact: str) -> date | None:
    try:
        return date.fromisoformat(notice.facts.get(fact, ""))
    except ValueError:
        return None
