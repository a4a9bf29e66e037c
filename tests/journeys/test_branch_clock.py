"""Days and times of a branch are those of its own calendar and clock, wherever she sits who reads them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from app.domain.visits import Branch, Purpose, Visit, VisitState
from app.journeys.branch_trip_ticket_words import standing, where_and_when, which_ticket
from app.journeys.branch_trip_times import days_for, times_on
from app.journeys.branch_trip_words import not_given, which_branch, which_time
from app.journeys.ports import Refused
from app.journeys.say import Say
from app.ui.words.catalogue import as_written
from app.ui.words.words import Words
from tests.journeys.visiting import OPEN, SHUT

LONDON: Final = ZoneInfo("Europe/London")
OPENS: Final = datetime(2027, 3, 1, 9, tzinfo=LONDON)
KENT: Final = replace(SHUT, opens_at=OPENS, zone="Europe/London", region="GB-KEN")
NINE: Final = "9:00 in the morning"
WORDS: Final = Words("en", as_written)


@pytest.fixture(params=["Asia/Shanghai", "America/Vancouver"])
def she_sits_far_away(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def written(said: Say) -> str:
    return WORDS(said)


def in_kent(hour: int) -> Visit:
    return Visit("v", "kent", Purpose.CASH, date(2027, 3, 1), "A001", VisitState.TAKEN, time=datetime(2027, 3, 1, hour, tzinfo=LONDON))


@pytest.mark.usefixtures("she_sits_far_away")
def test_its_times_are_those_of_its_own_clock() -> None:
    (option,) = which_branch((KENT,), "en").options
    assert option.detail
    assert NINE in written(option.detail)
    assert NINE in written(standing(in_kent(9)).told)
    assert written(which_time([OPENS]).options[0].label) == f"About {NINE}"
    assert NINE in written(not_given(Refused("branch_closed", {"opensAt": OPENS.isoformat()})).question)
    assert NINE in WORDS.param(where_and_when(in_kent(9), None, "en")[0].value)
    late = which_ticket((in_kent(23),), (KENT,), "en").options[0].detail
    assert late
    assert "1 March" in written(late)


def test_a_day_of_kent_is_none_of_chengdu() -> None:
    now, closes_at = datetime(2026, 12, 24, 16, 45, tzinfo=UTC), datetime(2026, 12, 24, 17, tzinfo=LONDON)
    kent: Branch = replace(OPEN, closes_at=closes_at, zone="Europe/London", region="GB-KEN")
    assert [day.day for day in days_for(kent, now)] == [29, 30, 31]
    assert [day.day for day in days_for(replace(kent, region="510104"), now)] == [25, 28, 29, 30]


def test_an_hour_is_the_one_that_the_clock_there_will_show() -> None:
    """In between the clocks are put forward."""
    friday, monday = datetime(2027, 3, 26, 8, tzinfo=UTC), date(2027, 3, 30)
    kent = replace(OPEN, closes_at=datetime(2027, 3, 26, 17, tzinfo=LONDON), zone="Europe/London", region="GB-KEN")
    assert times_on(monday, kent, friday)[0] == datetime(2027, 3, 30, 10, tzinfo=LONDON)
