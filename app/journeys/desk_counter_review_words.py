"""What is read back to the customer at the counter before anything is done: for whom, how it is now, and how it will be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.counter import CodeFor, Loosening, Present, Seen, WaitingLink, WhatComes
from app.domain.family import Power
from app.domain.money import Money
from app.domain.safeguards import SafeguardField
from app.journeys.desk_counter_words import TRAIL
from app.journeys.safeguard_words import length
from app.journeys.say import Digits, Name, Say, say
from app.journeys.steps import Fact, Review

_ALOUD: Final = say("DeskCounter", "Read it out. Go on only once the customer has said yes to exactly this.")
_NOW: Final = say("DeskCounter", "Now")
_THEN: Final = say("DeskCounter", "Then")
_MOST: Final = 6
"""So many payments are named one by one; of more, how many there are."""

_DOES: Final[dict[str, tuple[Say, Say]]] = {
    CodeFor.DEVICE.value: (
        say("DeskCounter", "A code for a computer of {customer}?"),
        say("DeskCounter", "It works once, and the customer is told. Whoever types it becomes the customer’s computer."),
    ),
    CodeFor.PIN.value: (
        say("DeskCounter", "A code for a new secret number of {customer}?"),
        say("DeskCounter", "The customer types it, and chooses the number alone. You never see it."),
    ),
    Seen.SAFEGUARDS.value: (say("DeskCounter", "Shall what {customer} wished hold at once?"), _ALOUD),
    Seen.UNFREEZE.value: (say("DeskCounter", "Shall money of {customer} go out again?"), _ALOUD),
}


def read_back(what: str, present: Present, comes: WhatComes) -> Review:
    """What will be done, for whom, and, before all else, what becomes different by it."""
    question, why = _DOES[what]
    return Review(
        key=f"do-{what}",
        trail=TRAIL,
        question=question(customer=Name(comes.name)),
        why=(why,),
        facts=(
            *_DIFFERENT[what](comes),
            Fact(say("DeskCounter", "Customer"), Name(comes.name), "name"),
            Fact(say("DeskCounter", "Customer number"), Digits(present.customer_number)),
        ),
        yes=say("DeskCounter", "Yes, do it"),
    )


_LIMITS: Final[dict[SafeguardField, Say]] = {
    SafeguardField.PAYMENT_LIMIT: say("DeskCounter", "At most in one payment"),
    SafeguardField.DAILY_LIMIT: say("DeskCounter", "At most in one day"),
    SafeguardField.FAMILY_FROM: say("DeskCounter", "Asks the family, or waits, from this amount on"),
    SafeguardField.WAIT_HOURS: say("DeskCounter", "How long a payment waits"),
    SafeguardField.APPROVERS_NEEDED: say("DeskCounter", "How many of the family have to agree"),
}


def _looser(comes: WhatComes) -> Iterator[Fact]:
    words = say("DeskCounter", "Now {now}. Then {then}")
    for each in comes.loosens:
        yield Fact(_LIMITS[each.field], words(now=_value(each, each.now), then=_value(each, each.then)), "name")


def _value(of: Loosening, value: Money | int) -> Money | int | Say:
    return length(value) if of.field is SafeguardField.WAIT_HOURS and isinstance(value, int) else value


def _goes_again(comes: WhatComes) -> Iterator[Fact]:
    yield Fact(_NOW, say("DeskCounter", "Everything is stopped: nothing goes out"))
    yield Fact(_THEN, say("DeskCounter", "New payments can be made again. What has waited goes a day later at the earliest"))
    for stopped in comes.stops[:_MOST]:
        yield Fact(say("DeskCounter", "Has waited"), _to(stopped.amount, stopped.creditor_name), "name")
    for order in comes.orders[: _MOST - len(comes.stops[:_MOST])]:
        yield Fact(say("DeskCounter", "Regular payment"), _to(order.amount, order.creditor_name), "name")
    if (more := len(comes.stops) + len(comes.orders) - _MOST) > 0:
        yield Fact(say("DeskCounter", "Besides"), say("DeskCounter", "{count} more that wait")(count=more))


def _to(amount: Money, payee: str) -> Say:
    return say("DeskCounter", "{amount} to {payee}")(amount=amount, payee=Name(payee))


def _one_computer_more(comes: WhatComes) -> Iterator[Fact]:
    computers = say("DeskCounter", "Computers from which the customer banks")
    yield Fact(computers, say("DeskCounter", "Now {now}. Then {then}")(now=comes.devices, then=comes.devices + 1), "name")


def _new_pin(_: WhatComes) -> Iterator[Fact]:
    yield Fact(_THEN, say("DeskCounter", "The forgotten number works no more. All other computers have to sign in anew"))


_DIFFERENT: Final = {
    CodeFor.DEVICE.value: _one_computer_more,
    CodeFor.PIN.value: _new_pin,
    Seen.SAFEGUARDS.value: _looser,
    Seen.UNFREEZE.value: _goes_again,
}
"""What becomes different, by what is done."""

_MAY: Final[dict[Power, Say]] = {
    Power.APPROVE: say("DeskCounter", "Agree to larger payments, or say no"),
    Power.COACH: say("DeskCounter", "Help from afar, when asked"),
    Power.SEE_ACTIVITY: say("DeskCounter", "See what came in and what went out"),
    Power.SEE_BALANCES: say("DeskCounter", "See how much money there is"),
    Power.GET_ALERTS: say("DeskCounter", "Get the same warnings about fraud"),
    Power.OTHER: say("DeskCounter", "Something that only a newer version of this program knows"),
}
"""What somebody may do for her, as it is said to both."""


def link_read_back(link: WaitingLink) -> Review:
    """Both are here, and know each other."""
    helper, customer = Name(link.helper_name), Name(link.customer_name)
    return Review(
        key="do-link",
        trail=TRAIL,
        question=say("DeskCounter", "Shall {helper} help {customer} from now on?")(helper=helper, customer=customer),
        why=(
            say("DeskCounter", "Have you seen both identity cards, and spoken with {customer} alone?")(customer=customer),
            say("DeskCounter", "Else it holds tomorrow by itself, and there is time to think."),
        ),
        facts=(
            Fact(say("DeskCounter", "Customer"), customer, "name"),
            Fact(say("DeskCounter", "Helps"), helper, "name"),
            *(Fact(say("DeskCounter", "May then"), _MAY[power]) for power in _MAY if power in link.powers),
            Fact(say("DeskCounter", "Until"), link.until),
        ),
        yes=say("DeskCounter", "Yes, I have seen both"),
    )
