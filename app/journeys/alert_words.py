"""Alerts in words: the list of them, one to read, and how old they are. What an alert says itself is the bank's, shown as it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.domain.alert_bundle import AlertFeed, BundleFault
from app.domain.alert_reading import AlertReading
from app.domain.alerts import Alert, Wording, most_urgent_first
from app.domain.family import Side
from app.domain.shares import ShareKind, may_be_shared
from app.journeys.handing_over_words import BETWEEN
from app.journeys.paper_words import ICON, LARGE, PAPER
from app.journeys.say import Digits, Say, as_it_is, say
from app.journeys.steps import Browse, Choose, Fact, Item, Option, Tell, Trail
from app.journeys.steps_alerts import ReadAlert

TRAIL: Final = Trail(say("Alerts", "What scammers do now"))
NEW: Final = Trail(say("Alerts", "A new warning from the bank"))
GOING_ROUND: Final = say("Alerts", "What is going round")
HOW_TO_TELL: Final = say("Alerts", "How to tell")
WHAT_TO_DO: Final = say("Alerts", "What to do now")
CALL: Final = "call"
SHOW: Final = "show"
CHECK: Final = "check"
_NEW_ICON: Final = "care"
_READ_ICON: Final = "check"
_SHOW: Final[dict[Side, tuple[Say, Say]]] = {
    Side.CUSTOMER: (say("Alerts", "Show it to somebody I trust"), say("Alerts", "So that both of you know")),
    Side.HELPER: (say("Alerts", "Show it to somebody I help"), say("Alerts", "So that both of you know")),
}


def listed(feed: AlertFeed, reading: AlertReading, language: str, fresh: Callable[[], tuple[Item, ...]]) -> Browse:
    """All of them, those that were read below the others. Of old ones it is not said that they are up to date."""
    return Browse(
        key="alerts",
        trail=TRAIL,
        question=say("Alerts", "These are the tricks that scammers use now."),
        why=(*_age(feed), say("Alerts", "Whoever knows a trick is not taken in so easily.")),
        items=lines(feed, reading, language),
        empty=_nothing(feed),
        done=say("Alerts", "Back to the start"),
        fresh=None if _age(feed) else fresh,
        opens=True,
    )


def lines(feed: AlertFeed, reading: AlertReading, language: str) -> tuple[Item, ...]:
    """A line of each, named by its id."""
    alerts = most_urgent_first(feed.alerts)
    unread = tuple(alert for alert in alerts if not reading.has_read(alert))
    known = tuple(alert for alert in alerts if reading.has_read(alert))
    return (
        *_group(say("Alerts", "Not read yet"), _NEW_ICON, unread, language),
        *_group(say("Alerts", "Read before"), _READ_ICON, known, language),
    )


def shown(alert: Alert, language: str, side: Side, trail: Trail, *, judges: bool = False, prints: bool = False) -> ReadAlert:
    """One to read. ``judges``: whether what she got can be looked at here; ``prints``: whether this can be had on paper."""
    words = alert.worded(language)
    label, detail = _SHOW[side]
    call = Option(CALL, say("Alerts", "Call {number}")(number=Digits(words.contact)), CALL, icon="phone")
    check = Option(CHECK, say("Alerts", "I have got something like this"), CHECK, say("Alerts", "We look at it together"), "look")
    return ReadAlert(
        key="alert",
        trail=trail,
        question=as_it_is(words.headline),
        why=(where(words, alert),),
        alert=words,
        ways=(
            *((call,) if words.contact else ()),
            *((check,) if judges else ()),
            Option(SHOW, label, SHOW, detail, "family"),
            *((Option(PAPER, LARGE, PAPER, icon=ICON),) if prints else ()),
        ),
        done=say("Alerts", "I understand"),
    )


def number_to_call(words: Wording) -> Tell:
    """The number, as large as can be, to be dialled by her own hand."""
    return Tell(
        key="number-to-call",
        trail=TRAIL,
        question=say("Alerts", "Dial {number} yourself, on your telephone.")(number=Digits(words.contact)),
        why=(
            say("Alerts", "Is somebody still on the line? Put the phone down first, and wait a minute."),
            say("Alerts", "Never press a number in a message, and let nobody connect you."),
        ),
        facts=(Fact(say("Alerts", "The number"), Digits(words.contact), "money"),),
        go_on=say("Alerts", "Back to the warning"),
    )


def look_now(count: int) -> Choose[bool]:
    """Several have come while nobody was here: all at once would be too much."""
    return Choose(
        key="new-alerts",
        trail=TRAIL,
        question=say("Alerts", "The bank has {count} new warnings about scams. Would you like to read them now?")(count=count),
        options=(
            Option("now", say("Alerts", "Yes, show me"), value=True, icon="show"),
            Option(
                "later",
                say("Alerts", "Later"),
                value=False,
                detail=say("Alerts", "They stay under “What scammers do now”"),
                icon="clock",
            ),
        ),
    )


def text_to_show(alert: Alert, language: str, side: Side) -> str:
    """As much of an alert as may be handed over from this end: the headline always may, as far as the bank's rule for hints goes."""
    words = alert.worded(language)
    parts = (words.headline, words.description, words.instruction), (words.headline, words.instruction), (words.headline,)
    texts = (BETWEEN.join(each) for each in parts)
    return next((text for text in texts if may_be_shared(ShareKind.ALERT, text, side)), words.headline)


def _group(heading: Say, icon: str, alerts: tuple[Alert, ...], language: str) -> tuple[Item, ...]:
    return tuple(_line(alert, language, icon, None if place else heading) for place, alert in enumerate(alerts))


def _line(alert: Alert, language: str, icon: str, heading: Say | None) -> Item:
    words = alert.worded(language)
    return Item(alert.alert_id, as_it_is(words.headline), where(words, alert), heading, icon)


def where(words: Wording, alert: Alert) -> Say:
    """Where it goes round, and since when it is told."""
    areas, day = " · ".join(area.name for area in words.areas), alert.sent.astimezone().date()
    return say("Alerts", "{where}, {day}")(where=areas, day=day) if areas else say("Alerts", "From the bank, {day}")(day=day)


def _age(feed: AlertFeed) -> tuple[Say, ...]:
    """Nothing where they are of now."""
    if feed.as_of is None or not (feed.old or feed.fault):
        return ()
    if feed.fault in (None, BundleFault.UNREACHED):
        since = say("Alerts", "The bank cannot be reached at the moment. These warnings are of {moment}.")
    else:
        since = say("Alerts", "What came last was not surely from the bank, so it is not shown. These warnings are of {moment}.")
    old = (say("Alerts", "That is some time ago: there may be new tricks by now."),) if feed.old else ()
    return (since(moment=feed.as_of), *old)


def _nothing(feed: AlertFeed) -> Say:
    if feed.as_of is None:
        return say("Alerts", "The warnings have not come from the bank yet. They come by themselves as soon as it can be reached.")
    return say("Alerts", "At present the bank has no warning. When something seems strange, ask somebody you trust.")
