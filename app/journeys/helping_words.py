"""What a helper reads of a link, and of a request: whom he may help, what he may do, until when, who asks what."""

from __future__ import annotations

from typing import Final

from app.domain.approvals import Request, RequestContent
from app.domain.family import Link, LinkState, Power
from app.journeys.say import Ahead, Name, Say, say

PORTRAIT: Final = "portrait"
"""Stands before a line about somebody who trusts him, so that several are told apart at a glance."""
_MAY: Final = {
    Power.APPROVE: say("Helping", "Agree to larger payments of {name}, or say no"),
    Power.COACH: say("Helping", "Help {name} from afar, when {name} asks for it"),
    Power.GET_ALERTS: say("Helping", "Get the same warnings about fraud as {name}"),
    Power.SEE_ACTIVITY: say("Helping", "See what came in and what went out for {name}"),
    Power.SEE_BALANCES: say("Helping", "See how much money {name} has"),
}
_OF_ANOTHER_KIND: Final = say("Helping", "Something that only a newer version of this program knows")
_STANDS: Final[dict[LinkState, tuple[Say, str]]] = {
    LinkState.ACTIVE: (say("Helping", "You may help {name} until {day}"), PORTRAIT),
    LinkState.WAITING: (say("Helping", "You may help {name} from {moment}"), "clock"),
    LinkState.CLAIMED: (say("Helping", "With {name} the pictures are still to be compared"), "question"),
    LinkState.MATCHED: (say("Helping", "With {name} the pictures are being compared"), "question"),
    LinkState.INACTIVE: (say("Helping", "At present you can do nothing for {name}"), "pause"),
}
_UNKNOWN: Final = say("Helping", "{name}. A person at the bank can tell you more"), "question"


def asks(request: Request, content: RequestContent) -> Say:
    """Who asks, and for what."""
    return say("Helping", "{name} asks: {amount} to {payee}")(
        name=Name(request.customer_name), amount=content.amount, payee=Name(content.creditor_name)
    )


def sentence(link: Link) -> Say:
    """How it stands with somebody whom he helps. Why he can do nothing he is not told: that is hers to say."""
    words, _ = _STANDS.get(link.state, _UNKNOWN)
    name = Name(link.name)
    if link.state is LinkState.WAITING:
        soon = say("Helping", "You may help {name} soon")(name=name)
        return words(name=name, moment=Ahead(link.in_force_from)) if link.in_force_from else soon
    return words(name=name, day=link.until) if link.state is LinkState.ACTIVE else words(name=name)


def icon(link: Link) -> str:
    """What stands before that sentence."""
    return _STANDS.get(link.state, _UNKNOWN)[1]


def each(link: Link) -> tuple[Say, ...]:
    """What he may do; what this program has no words for is said once."""
    known = tuple(words(name=Name(link.name)) for power, words in _MAY.items() if power in link.powers)
    return known if len(known) == len(set(link.powers)) else (*known, _OF_ANOTHER_KIND)
