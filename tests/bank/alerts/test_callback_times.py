"""When the bank calls: in its hours, at the time that was asked for last; and a call that is taken back, unless it is discreet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.callbacks import call_times
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.alerts.test_callbacks import CALL
from tests.bank.alerts.test_checks import SPOKE
from tests.bank.running import RunningBank
from tests.journeys.drive import later

CHINA = timezone(timedelta(hours=8))


@pytest.fixture
def li(signed_in: Callable[[str], Stranger]) -> Stranger:
    return signed_in("Li")


@given(st.datetimes(timezones=st.just(CHINA), min_value=datetime(2020, 1, 1), max_value=datetime(2100, 1, 1)))
def test_the_times_come_next_in_order_and_within_the_hours(now: datetime) -> None:
    times = call_times(now)
    assert len(times) == 3
    assert now < times[0].begins_at < times[1].begins_at < times[2].begins_at <= now + timedelta(days=2)
    assert {(time.begins_at.hour, time.ends_at.hour) for time in times} == {(9, 12), (14, 17)}
    assert all(time.begins_at.date() == time.ends_at.date() for time in times)


def test_she_is_called_when_it_suits_her_and_may_choose_anew(wang: Stranger, sun: Stranger) -> None:
    first, second, _ = wang.get("listCallbacks")["times"]
    asked = wang.get("askCallback", {"time": first["beginsAt"]})
    assert asked["wanted"] == first
    again = wang.get("askCallback", {"time": second["beginsAt"]})
    assert (again["callbackId"], again["wanted"]) == (asked["callbackId"], second)
    assert [each["wanted"] for each in wang.get("listCallbacks")["items"] + sun.get("listDeskCallbacks")["items"]] == [second] * 2
    assert "wanted" not in wang.get("askCallback", {})


def test_who_wants_it_later_stands_below_who_waits_now(wang: Stranger, li: Stranger, sun: Stranger) -> None:
    wang.get("askCallback", {"time": wang.get("listCallbacks")["times"][0]["beginsAt"]})
    li.get("askCallback", {})
    assert [each["customerName"] for each in sun.get("listDeskCallbacks")["items"]] == ["Li", "Wang"]
    wang.get("askCallback", {"discreet": True})
    assert [(each["customerName"], "wanted" in each) for each in sun.get("listDeskCallbacks")["items"]] == [("Wang", False), ("Li", False)]


def test_a_time_that_is_none_of_the_banks_asks_nobody(bank: RunningBank, wang: Stranger, sun: Stranger) -> None:
    times = wang.get("listCallbacks")["times"]
    night = datetime.fromisoformat(times[0]["beginsAt"]).replace(hour=3).isoformat()
    later(bank, 3 * 24)
    for time in (night, times[0]["beginsAt"]):
        assert code(wang.ask("askCallback", {"time": time})) == "callback_time_refused"
    assert sun.get("listDeskCallbacks")["items"] == []


def test_she_takes_it_back(wang: Stranger, li: Stranger, sun: Stranger) -> None:
    asked = wang.get("askCallback", {})
    assert code(li.ask("withdrawCallback", callbackId=asked["callbackId"])) == "not_found"
    assert [wang.ask("withdrawCallback", callbackId=asked["callbackId"]).status_code for _ in range(2)] == [204, 204]
    assert sun.get("listDeskCallbacks")["items"] == wang.get("listCallbacks")["items"] == []
    assert code(sun.ask("finishCallback", {"callId": CALL, "callRecord": SPOKE}, callbackId=asked["callbackId"])) == "callback_done"


def test_whoever_has_her_screen_takes_no_discreet_one_back(wang: Stranger, sun: Stranger) -> None:
    """What was asked for openly goes, as it would; who is not alone waits on."""
    asked = wang.get("askCallback", {})
    wang.get("askCallback", {"discreet": True})
    assert [wang.ask("withdrawCallback", callbackId=asked["callbackId"]).status_code for _ in range(2)] == [204, 204]
    assert wang.get("listCallbacks")["items"] == []
    assert [each["discreet"] for each in sun.get("listDeskCallbacks")["items"]] == [True]


def test_what_was_asked_for_openly_stays_to_be_seen_beside_a_discreet_one(wang: Stranger, sun: Stranger) -> None:
    """Before it, and after: to whoever looks on it is an ordinary one, at its own time."""
    time = wang.get("listCallbacks")["times"][0]
    wang.get("askCallback", {"time": time["beginsAt"]})
    seen = wang.get("listCallbacks")["items"]
    wang.get("askCallback", {"discreet": True})
    assert wang.get("listCallbacks")["items"] == seen
    assert [each["wanted"] for each in seen] == [time]
    wang.ask("withdrawCallback", callbackId=seen[0]["callbackId"])
    again = wang.get("askCallback", {})
    assert wang.get("listCallbacks")["items"] == [again]
    assert again["askedAt"] > seen[0]["askedAt"]
    (waits,) = sun.get("listDeskCallbacks")["items"]
    assert (waits["discreet"], "wanted" in waits) == (True, False)
