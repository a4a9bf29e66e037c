"""What scammers do now: the bank's warnings to read whenever one likes, told by themselves once, and handed on in one press."""

from __future__ import annotations

from app.domain.alert_bundle import AlertFeed
from app.domain.alerts import Alert, Urgency, most_urgent_first
from app.journeys.alert_sheet import alert_sheet
from app.journeys.alert_words import CALL, CHECK, NEW, SHOW, TRAIL, lines, listed, look_now, number_to_call, shown, text_to_show, where
from app.journeys.alerting import Come
from app.journeys.handing_over import hand_over_alert
from app.journeys.message_check import check_message
from app.journeys.paper import print_sheet
from app.journeys.paper_words import PAPER
from app.journeys.ports import Bank, Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.steps import Trail


def what_goes_round(needs: Needs) -> Journey[None]:
    """The list; one after the other is read until she goes back. Without a line it is the last good one, and says how old it is."""
    language = (yield from read(needs.settings.preferences)).language
    while True:
        feed = yield from read(needs.bank.alerts)
        reading = yield from read(needs.bank.alert_reading)
        pressed = yield from ask(listed(feed, reading, language, lambda: lines(needs.bank.alerts(), needs.bank.alert_reading(), language)))
        if pressed == "done":
            return
        alert = next((each for each in (yield from read(needs.bank.known_alerts)).alerts if each.alert_id == pressed), None)
        if alert:
            yield from one_alert(needs, alert, TRAIL)


def news_of_alerts(needs: Needs) -> Journey[None]:
    """What has come since the last time: one is shown, of several is said how many. Who is here for the first time is told of none."""
    feed = yield from read(needs.bank.alerts)
    if feed.as_of is None:
        return
    reading = yield from read(needs.bank.alert_reading)
    new = reading.new_among(feed.alerts)
    if len(new) == 1:
        yield from one_alert(needs, new[0], NEW)
    elif new and (yield from ask(look_now(len(new)))):
        yield from what_goes_round(needs)
    if new or reading.told is None:
        yield from act(_told_of_all, needs.bank)


def urgent_alerts(needs: Needs) -> Journey[None]:
    """What has just come and cannot wait, one after the other; it is here already, so that nothing is waited for over her task."""
    for alert in (yield from read(lambda: _urgent_and_new(needs.bank, needs.bank.known_alerts()))):
        yield from one_alert(needs, alert, NEW)


def urgent_came(bank: Bank) -> tuple[Alert, ...]:
    """Fetches what the bank has published; answers what of it has to be known at once, and was not told so far."""
    return _urgent_and_new(bank, bank.alerts())


def _urgent_and_new(bank: Bank, feed: AlertFeed) -> tuple[Alert, ...]:
    new = bank.alert_reading().new_among(feed.alerts)
    return most_urgent_first(alert for alert in new if alert.urgency is Urgency.IMMEDIATE)


def one_alert(needs: Needs, alert: Alert, trail: Trail) -> Journey[None]:
    """Reads one, and does at once what it leads to; the bank hears that it was shown, and that it was read."""
    language = (yield from read(needs.settings.preferences)).language
    yield from read(needs.bank.alert_came, alert, Come.SHOWN)
    page = shown(alert, language, needs.side, trail, judges=needs.judging is not None, prints=needs.paper is not None)
    while (way := (yield from ask(page))) != "done":
        if way == CALL:
            yield from ask(number_to_call(alert.worded(language)))
        elif way == SHOW:
            yield from hand_over_alert(needs, needs.side, text_to_show(alert, language, needs.side))
        elif way == CHECK:
            yield from check_message(needs)
        elif way == PAPER:
            words = alert.worded(language)
            yield from print_sheet(needs, alert_sheet(words, where(words, alert)), trail)
    yield from act(_read, needs.bank, alert)


def _read(bank: Bank, alert: Alert) -> None:
    bank.keep_alert_reading(bank.alert_reading().with_read(alert))
    bank.alert_came(alert, Come.READ)


def _told_of_all(bank: Bank) -> None:
    bank.keep_alert_reading(bank.alert_reading().with_told(bank.known_alerts().alerts))
