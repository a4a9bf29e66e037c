"""Every screen about the people she trusts, with the longest names, every power, every state and every reason there can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any, get_args

from app.contract.diary import DiaryCode
from app.domain.decisions import Decision, HelperSays
from app.domain.family import DiaryEntry, Link, LinkState, Side
from app.domain.payments import Payment, PaymentStatus
from app.journeys.diary import diary
from app.journeys.inviting import inviting
from app.journeys.inviting_words import nobody_invited, nothing_given
from app.journeys.link_words import POWERS, refused
from app.journeys.pairing_words import (
    TRAIL,
    compare,
    different,
    does_not_fit,
    is_it_whom_you_meant,
    lapsed,
    not_whom_you_meant,
    paired,
    taken_back,
    they_said_different,
    wait_for_pictures,
    wait_for_the_other,
    what_now,
)
from app.journeys.payments import shall_it_stop
from app.journeys.pictures import drawings
from app.journeys.ports import Needs, Refused
from app.journeys.receipt import receipt
from app.journeys.runner import Journey
from app.journeys.steps import Plain, Step
from app.journeys.trusted import people_i_trust
from app.journeys.trusted_words import ended, now_or_later, really_end, still_right
from tests.audits.bad_world import LONGEST, PERSON, PERSON_ZH, WHEN, needs, payment
from tests.journeys.drive import drive
from tests.journeys.family_bank import FamilyBank

Steps = Iterator[Step[Any]]
ALL_POWERS = tuple(words.power for words in POWERS)
LINK = Link("0", Side.CUSTOMER, LinkState.ACTIVE, PERSON.name, ALL_POWERS[:-1], WHEN.date() + timedelta(days=9))
WIDER = replace(LINK, coming_powers=ALL_POWERS, coming_until=LINK.until + timedelta(days=365), coming_from=WHEN)
OWN_WORDS = "Mother, please do not send anything before you have talked to me: I have never heard of these people."
HELPERS = (HelperSays(PERSON.name, Decision.CALL_FIRST, OWN_WORDS), HelperSays(PERSON_ZH, None))


def among_those_she_trusts() -> Steps:
    """All of them."""
    yield from letting_somebody_in()
    yield from looking_after_them()
    yield from reading_the_diary()
    yield from asking_them()


def letting_somebody_in() -> Steps:
    """From the warning to the code; then the pictures, and everything that can come of them."""
    asked: list[Plain] = ["my-wish", *(["yes"] * len(POWERS)), "year", "remote", True, True, "show"]
    yield from walked(inviting, FamilyBank(), asked)
    for no in ("device_untrusted", "frozen", "DT01", "too_many_attempts", "pairing_refused"):
        yield refused(Refused(no), TRAIL)
    yield from (nobody_invited(), nothing_given(), what_now(None), taken_back(), lapsed())
    yield from (is_it_whom_you_meant(LINK), wait_for_pictures(LINK, bool), wait_for_the_other(LINK, bool))
    yield compare(LINK, drawings((0, 21, 42, 63)))
    yield from (paired(LINK), paired(replace(LINK, state=LinkState.WAITING, in_force_from=WHEN)))
    yield from (different(LINK), they_said_different(LINK), not_whom_you_meant(LINK), does_not_fit(LINK))


def looking_after_them() -> Steps:
    """A list with every state there is; one person, with all that can be changed and all that is still to come."""
    bank = FamilyBank()
    for place, state in enumerate(LinkState):
        bank.put(replace(WIDER, pairing_id=str(place), state=state, name=f"{PERSON.name} {place}", in_force_from=WHEN))
    active, paused = (str(list(LinkState).index(state)) for state in (LinkState.ACTIVE, LinkState.PAUSED))
    yield from walked(people_i_trust, bank, [active, "powers", "coach", False, "until", "stay", True, "end", False, "pause", True, "done"])
    yield from walked(people_i_trust, bank, [paused, "resume", True, "powers", "see_balances", False, "powers", "approve", True])
    yield from (still_right(LINK), now_or_later(WIDER), now_or_later(LINK), really_end(LINK), ended(LINK))
    yield from walked(people_i_trust, FamilyBank(), [])


def reading_the_diary() -> Steps:
    """Every code, with and without a payment, on as many days; and one that does not fit together."""
    facts = (("amount", LONGEST), ("creditorName", PERSON_ZH), ("reason", OWN_WORDS))
    codes = [*get_args(DiaryCode), "of_tomorrow"]
    entries = [DiaryEntry(place, WHEN - timedelta(days=place), code, PERSON.name, facts) for place, code in enumerate(codes)]
    yield from walked(diary, FamilyBank(told=tuple(entries), sound=False), [True])
    yield from walked(diary, FamilyBank(), [])


def asking_them() -> Steps:
    """A payment that waits for two, and that has come to nothing."""
    asked = replace(payment(PaymentStatus.WAITING_FOR_FAMILY), helpers=HELPERS, approvals_needed=2, decide_by=WHEN)
    yield shall_it_stop(asked)
    yield from receipts(asked, replace(asked, helpers=(HELPERS[1],)))
    said_no = replace(asked, helpers=(replace(HELPERS[0], decision=Decision.REFUSE),), status=PaymentStatus.REFUSED)
    yield from receipts(replace(said_no, reasons=("family_refused",)), replace(said_no, reasons=("DS24",)))


def receipts(*payments: Payment) -> Steps:
    """What is said of each."""
    for each in payments:
        _, shown = drive(partial(receipt, each, TRAIL), [])
        yield from shown


def walked(journey: Callable[[Needs], Journey[Any]], bank: FamilyBank, answers: list[Plain]) -> Steps:
    """The steps of a journey among them."""
    given = needs(bank)
    _, shown = drive(lambda: journey(given), answers)
    yield from shown
