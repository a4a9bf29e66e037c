"""Somebody at the branch looks at what she prepared: said at once, and ended there and then where she wishes."""

from __future__ import annotations

from typing import Final

from app.domain.notices import Notice
from app.domain.visits import Looked, Visit
from app.journeys.branch_trip_words import TRAIL
from app.journeys.ports import Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Name, say
from app.journeys.steps import Choose, Option, Tell

LOOKED_AT: Final = "visit_looked_at"
"""The notice's code."""


def looked_at(needs: Needs, notice: Notice) -> Journey[None]:
    """Tells who looks, as long as that goes on; afterwards, that it was so."""
    look = yield from _look_at(needs, notice.facts.get("visitId"))
    if look is None:
        yield from ask(has_looked(notice))
    else:
        yield from _may_end(needs, look)
    yield from act(needs.bank.see_notice, notice.notice_id)


def who_looks(needs: Needs, visit: Visit) -> Journey[None]:
    """The same when she asks herself, for who let it be at first."""
    look = yield from _look_at(needs, visit.visit_id)
    if look is None:
        yield from ask(nobody_looks())
    else:
        yield from _may_end(needs, look)


def _look_at(needs: Needs, visit_id: object) -> Journey[Looked | None]:
    return next((each for each in (yield from read(needs.bank.open_looks)) if each.visit_id == visit_id), None)


def _may_end(needs: Needs, look: Looked) -> Journey[None]:
    if (yield from ask(is_looking(look))):
        yield from act(needs.bank.end_look, look.assistance_id)
        yield from ask(look_ended(look))


def is_looking(look: Looked) -> Choose[bool]:
    """Who, until when, and the way to end it."""
    return Choose(
        key="visit-looked-at",
        trail=TRAIL,
        question=say("Visits", "{name} at the branch is looking at what you prepared.")(name=Name(look.name)),
        why=(
            say("Visits", "Nothing else of yours can be seen: not what you have, and not whom you pay."),
            say("Visits", "It ends by itself, at the latest on {moment}. You need not do anything.")(moment=look.ends_at),
        ),
        options=(
            Option("fine", say("Visits", "That is fine"), value=False, icon="check"),
            Option("end", say("Visits", "End it now"), value=True, detail=say("Visits", "You are served all the same"), icon="hide"),
        ),
    )


def nobody_looks() -> Tell:
    """Just now; and that she would be told."""
    return Tell(
        key="visit-nobody-looks",
        trail=TRAIL,
        question=say("Visits", "Nobody at the branch is looking at what you prepared."),
        why=(say("Visits", "It can be looked at once you are there. You are told at once who does, and can end it here."),),
        go_on=say("Visits", "Show my number"),
    )


def has_looked(notice: Notice) -> Tell:
    """It is over."""
    return Tell(
        key="visit-looked",
        trail=TRAIL,
        question=say("Visits", "{name} at the branch has looked at what you prepared.")(name=Name(notice.facts.get("name", ""))),
        why=(
            say("Visits", "That was on {moment}, and it is over.")(moment=notice.at),
            say("Visits", "If you were not at the branch then, please call the bank: the number is on the back of your bank card."),
        ),
        go_on=say("Visits", "I understand"),
        mood="news",
    )


def look_ended(look: Looked) -> Tell:
    """Nobody can see it any more."""
    return Tell(
        key="visit-look-ended",
        trail=TRAIL,
        question=say("Visits", "{name} cannot see it any more.")(name=Name(look.name)),
        why=(say("Visits", "You can still be served. Then you say at the counter what it is about."),),
        go_on=say("Visits", "Go on where I was"),
        mood="done",
    )
