"""Alerts at the desk, in words: the list, how one stands, what is asked before it is published or withdrawn, and how far it has come."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from app.domain.alert_desk import DeskAlert, Reach, Withdrawal
from app.domain.alerts import AlertState
from app.journeys.desk_differences import differences
from app.journeys.desk_writing_words import facts, headline_in, severity_name, urgency_name
from app.journeys.ports import Refused
from app.journeys.say import Ahead, Name, Say, as_it_is, say
from app.journeys.steps import Confirm, Fact, Item, Option, Tell, Trail
from app.journeys.steps_desk import LookInto

TRAIL: Final = Trail(say("DeskAlerts", "Alerts"))
PUBLISH: Final = "publish"
CHANGE: Final = "change"
WITHDRAW: Final = "withdraw"
DROP: Final = "drop-draft"
LOOK: Final = "look"
REACH: Final = "reach"
_MINUTE: Final = 60
_HOUR: Final = 3600
REASONS: Final[dict[Withdrawal, Say]] = {
    Withdrawal.WRONG: say("DeskAlerts", "Something in it is wrong"),
    Withdrawal.OVER: say("DeskAlerts", "It goes round no more"),
    Withdrawal.BETTER: say("DeskAlerts", "Another alert says it better"),
}
_REFUSALS: Final[dict[str, tuple[Say, Say]]] = {
    "second_person_needed": (
        say("DeskAlerts", "You have written at this alert yourself."),
        say("DeskAlerts", "So a colleague has to read it and publish it: four eyes see more than two. Nothing has been published."),
    ),
    "alert_changed": (
        say("DeskAlerts", "Somebody has changed this alert since you read it."),
        say("DeskAlerts", "So nothing was done with it. Please read it once more as it is now."),
    ),
    "alert_expired": (
        say("DeskAlerts", "The day until which this alert is good has passed, or is more than a year away."),
        say("DeskAlerts", "Nothing has been published. Somebody has to set another day first."),
    ),
    "alert_final": (
        say("DeskAlerts", "This alert has been withdrawn meanwhile."),
        say("DeskAlerts", "Nothing of it can be changed any more. You can write a new one."),
    ),
    "too_many_drafts": (
        say("DeskAlerts", "You have as many drafts waiting as there may be at one time."),
        say("DeskAlerts", "Nothing has been handed in, and your words are still here. Please have some published or dropped first."),
    ),
    "idempotency_key_reused": (
        say("DeskAlerts", "From here an alert with other words has been handed in already."),
        say("DeskAlerts", "These words have not been handed in. The other alert stands in the list: it can be changed there."),
    ),
}


def is_told(no: Refused) -> bool:
    """Whether there are words for it here."""
    return no.code in _REFUSALS


def refused(no: Refused) -> Tell:
    """What the bank does not do, and why that is well so."""
    headline, meaning = _REFUSALS[no.code]
    return Tell(
        key=f"refused-{no.code}", trail=TRAIL, question=headline, why=(meaning,), go_on=say("DeskAlerts", "Back to the alert"), mood="care"
    )


def headline(told: DeskAlert, language: str) -> Say:
    """What an alert is called in a list."""
    return as_it_is(Name(told.alert.worded(language).headline))


def to_read(told: DeskAlert, key: str, language: str) -> Item:
    """A draft of somebody else's, on the desk's home."""
    by = say("DeskAlerts", "Read it and publish it: written by {names}, {moment}")(
        names=Name("、".join(told.writers)), moment=told.alert.sent
    )
    return Item(key, headline(told, language), by, icon="care")


def line(told: DeskAlert, key: str, language: str, now: datetime) -> Item:
    """One of the list."""
    return Item(key, headline(told, language), how_it_stands(told, now), icon=_ICONS[group(told, now)])


def group(told: DeskAlert, now: datetime) -> str:
    """Under which heading it stands."""
    match told.alert.state:
        case AlertState.DRAFT:
            return "own-drafts" if told.yours else "drafts"
        case AlertState.PUBLISHED:
            return "live" if told.alert.in_force(now) else "over"
        case _:
            return "withdrawn"


def how_it_stands(told: DeskAlert, now: datetime) -> Say:
    """How far it is."""
    names, moment = Name("、".join(told.writers)), told.alert.sent
    if told.alert.state is AlertState.DRAFT:
        first = say("DeskAlerts", "Written by {names}, {moment}. No customer sees it yet")
        again = say("DeskAlerts", "New words by {names}, {moment}. Customers see the earlier ones")
        return (again if told.published else first)(names=names, moment=moment)
    if told.alert.state is AlertState.PUBLISHED:
        by = Name(told.published_by)
        live = say("DeskAlerts", "Published by {name}, {moment}")
        return (live if told.alert.in_force(now) else say("DeskAlerts", "Over. Published by {name}, {moment}"))(name=by, moment=moment)
    return _withdrawn(told)


def _seen(told: DeskAlert, now: datetime) -> Say:
    """Whether customers see it, in one line: who did what, and when, stands under that."""
    if told.alert.state is AlertState.DRAFT:
        return (
            say("DeskAlerts", "Customers still see the earlier words.")
            if told.published
            else say("DeskAlerts", "No customer sees this alert yet.")
        )
    if told.alert.state is AlertState.PUBLISHED and told.alert.in_force(now):
        return say("DeskAlerts", "Customers see this alert.")
    return say("DeskAlerts", "No customer sees this alert any more.")


def _who_and_when(told: DeskAlert, now: datetime) -> Say:
    if told.alert.state is not AlertState.DRAFT:
        return how_it_stands(told, now)
    return say("DeskAlerts", "Written by {names}, {moment}")(names=Name("、".join(told.writers)), moment=told.alert.sent)


def one(told: DeskAlert, reach: Reach | None, now: datetime) -> LookInto:
    """One alert, and what can be done about it."""
    withdrawn = told.alert.state is AlertState.CANCELLED
    change = Option(CHANGE, say("DeskAlerts", "Change it"), CHANGE, say("DeskAlerts", "A colleague publishes the new words"), "practice")
    new_words = told.alert.state is AlertState.DRAFT and told.published
    goes = say("DeskAlerts", "Also what customers see now") if new_words else say("DeskAlerts", "At once, and for good")
    withdraw = Option(WITHDRAW, say("DeskAlerts", "Withdraw it"), WITHDRAW, goes, "stop")
    withdraws_too = told.watched_until is not None and not told.withdrawn_by_you
    return LookInto(
        key="desk-alert",
        trail=TRAIL,
        question=_seen(told, now),
        why=(_who_and_when(told, now), *watched_on(told)),
        facts=(*facts(told.alert, told.accounts), Fact(say("DeskAlerts", "What is at stake"), severity_name(told.alert.severity))),
        ways=(
            *((_PUBLISH,) if told.alert.state is AlertState.DRAFT and not told.yours else ()),
            Option(LOOK, say("DeskAlerts", "See it as customers do"), LOOK, icon="show"),
            *((Option(REACH, say("DeskAlerts", "How far it has come"), REACH, icon="news"),) if reach else ()),
            *(() if withdrawn else (change, *((_DROP,) if new_words else ()), withdraw)),
            *((_WITHDRAW_TOO,) if withdraws_too else ()),
        ),
        done=say("DeskAlerts", "Back to the list"),
    )


def really_publish(told: DeskAlert) -> Confirm:
    """Asked once more: it goes to everybody whom it concerns. What it is to replace is told part by part: nobody weakens it unseen."""
    urgent = urgency_name(told.alert.urgency)
    other = differences(told)
    return Confirm(
        key="publish",
        trail=TRAIL,
        question=say("DeskAlerts", "Shall customers see exactly this, from now on?"),
        why=(
            say("DeskAlerts", "It cannot be called back from those who have read it."),
            *((_DIFFERS if other else _SAME,) if told.before else ()),
        ),
        facts=(
            *(Fact(headline_in(words.language), Name(words.headline), "name") for words in told.alert.wordings),
            Fact(say("DeskAlerts", "How soon"), urgent),
            *other,
        ),
        yes=say("DeskAlerts", "Yes, publish it"),
        no=say("DeskAlerts", "No, not yet"),
        pause_seconds=0,
    )


def really_drop(told: DeskAlert, language: str) -> Confirm:
    """Asked once more: somebody has written it."""
    return Confirm(
        key="drop-draft",
        trail=TRAIL,
        question=say("DeskAlerts", "Shall these new words be dropped?"),
        why=(say("DeskAlerts", "Customers go on seeing the earlier ones."),),
        facts=(Fact(say("DeskAlerts", "Headline"), Name(told.alert.worded(language).headline), "name"),),
        yes=say("DeskAlerts", "Yes, drop them"),
        no=say("DeskAlerts", "No, leave them"),
        pause_seconds=0,
        look="stop",
    )


def published() -> Tell:
    """Done."""
    return Tell(
        key="published",
        trail=TRAIL,
        question=say("DeskAlerts", "The alert is published."),
        why=(say("DeskAlerts", "Where somebody is signed in it appears within seconds, and everywhere else at the next start."),),
        go_on=say("DeskAlerts", "Back to the alert"),
        mood="done",
    )


def watched_on(told: DeskAlert) -> tuple[Say, ...]:
    """How long the accounts of what one person alone has withdrawn are watched; nothing where none are."""
    if told.watched_until is None:
        return ()
    until = say("DeskAlerts", "Payments to its accounts are held for the desk until {until}, or until a colleague withdraws it too.")
    return (until(until=Ahead(told.watched_until)),)


def how_far(reach: Reach) -> Tell:
    """With how many people it has come how far."""
    half = _within(reach.seconds_to_half) if reach.seconds_to_half is not None else say("DeskAlerts", "not yet")
    return Tell(
        key="reach",
        trail=TRAIL,
        question=say("DeskAlerts", "How far has it come?"),
        why=(say("DeskAlerts", "These are numbers of people. Who they are is nobody's business here."),),
        facts=(
            Fact(say("DeskAlerts", "Meant for"), reach.addressed),
            Fact(say("DeskAlerts", "Has come to the computers of"), reach.delivered),
            Fact(say("DeskAlerts", "Was shown to"), reach.shown),
            Fact(say("DeskAlerts", "Was read to its end by"), reach.read),
            Fact(say("DeskAlerts", "Half of them had it on the screen"), half),
        ),
        go_on=say("DeskAlerts", "Back to the alert"),
    )


def _withdrawn(told: DeskAlert) -> Say:
    reason = REASONS.get(told.withdrawn_for) if told.withdrawn_for else None
    if reason is None:
        return say("DeskAlerts", "Withdrawn. No customer sees it any more")
    return say("DeskAlerts", "Withdrawn by {name}: {reason}")(name=Name(told.withdrawn_by), reason=reason)


def _within(seconds: int) -> Say:
    """In the largest unit of which there are at least two, so that no word has to agree with a one."""
    if seconds <= 1:
        return say("DeskAlerts", "within a second")
    if seconds < 2 * _MINUTE:
        return say("DeskAlerts", "within {count} seconds")(count=seconds)
    if seconds < 2 * _HOUR:
        return say("DeskAlerts", "within {count} minutes")(count=-(-seconds // _MINUTE))
    return say("DeskAlerts", "within {count} hours")(count=-(-seconds // _HOUR))


_PUBLISH: Final = Option(
    PUBLISH, say("DeskAlerts", "Read it, and publish it"), PUBLISH, say("DeskAlerts", "In each language, as customers will see it"), "check"
)
_DROP: Final = Option(
    DROP, say("DeskAlerts", "Drop the new words"), DROP, say("DeskAlerts", "Customers go on seeing the earlier ones"), "erase"
)
_WITHDRAW_TOO: Final = Option(
    WITHDRAW, say("DeskAlerts", "Withdraw it too"), WITHDRAW, say("DeskAlerts", "Its accounts are watched no more then"), "stop"
)
_DIFFERS: Final = say("DeskAlerts", "The last lines here say what becomes different from what customers see now.")
_SAME: Final = say("DeskAlerts", "Nothing in it is different from what customers see now.")
_ICONS: Final = {"drafts": "care", "own-drafts": "clock", "live": "news", "over": "pause", "withdrawn": "stop"}
