"""A trip to a branch, as pure functions: whose turn it is, how long that may take, when it is open, and what a ticket says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.domain.turns import LONGEST_WAIT, Hours, estimated_wait_minutes, is_on_the_quarter, place_on_coming
from app.domain.visits import FORMS, KEEPS_ITS_PLACE, Prepared, Purpose, ticket_number, ticket_parts, ticket_text

_COUNTS = st.integers(0, 10_000)
_SPANS = st.timedeltas(timedelta(), timedelta(hours=2))
MONDAY = datetime(2026, 11, 23, 12, tzinfo=UTC)


@given(_COUNTS, _COUNTS, _COUNTS, _SPANS, st.integers(0, 50), st.integers(1, 120))
def test_more_people_before_her_are_never_less_of_a_wait(
    ahead: int, more: int, served: int, within: timedelta, windows: int, usual: int
) -> None:
    def wait(count: int) -> int:
        return estimated_wait_minutes(count, served=served, within=within, windows=windows, usual_minutes=usual)

    assert 0 <= wait(ahead) <= wait(ahead + more) <= LONGEST_WAIT
    assert (wait(ahead) == 0) == (ahead == 0)


@pytest.mark.parametrize(
    ("ahead", "served", "windows", "minutes"),
    [(0, 0, 0, 0), (3, 0, 0, 24), (3, 0, 2, 12), (3, 2, 1, 24), (3, 12, 1, 30), (3, 40, 4, 9), (-1, 5, 1, 0)],
)
def test_the_pace_is_that_of_the_last_two_hours(ahead: int, served: int, windows: int, minutes: int) -> None:
    said = estimated_wait_minutes(ahead, served=served, within=timedelta(hours=2), windows=windows, usual_minutes=8)
    assert said == minutes


@given(st.lists(st.integers(0, 1000), max_size=8), st.integers(0, 1000), st.integers(0, 3600))
def test_whoever_comes_late_is_passed_over_and_not_lost(waiting: list[int], own: int, late: int) -> None:
    places = sorted(MONDAY + timedelta(seconds=each) for each in waiting)
    place, passed = MONDAY + timedelta(seconds=own), MONDAY + timedelta(hours=1)
    now = passed + timedelta(seconds=late)
    new = place_on_coming(place, passed, now, places)
    assert new >= place
    assert place_on_coming(place, None, now, places) == place
    if timedelta(seconds=late) <= KEEPS_ITS_PLACE:
        assert new == place
    else:
        assert len([each for each in places if each < new]) >= min(3, len(places))
        assert new == place or new - timedelta(microseconds=1) in places[:3]


@pytest.mark.parametrize(
    ("at", "closes", "opens"),
    [
        ("2026-11-23T12:00", "2026-11-23T17:00", "2026-11-24T09:00"),
        ("2026-11-23T08:59", None, "2026-11-23T09:00"),
        ("2026-11-23T17:00", None, "2026-11-24T09:00"),
        ("2026-11-21T12:00", None, "2026-11-23T09:00"),
        ("2026-09-30T18:00", None, "2026-10-08T09:00"),
        ("2026-10-10T10:00", "2026-10-10T17:00", "2026-10-12T09:00"),
    ],
)
def test_it_is_open_on_business_days(at: str, closes: str | None, opens: str) -> None:
    hours, now = Hours(9 * 60, 17 * 60), datetime.fromisoformat(at)
    assert hours.closes_at(now, "") == (datetime.fromisoformat(closes) if closes else None)
    assert hours.opens_at(now, "") == datetime.fromisoformat(opens)


def test_open_day_and_night_it_closes_at_midnight_and_opens_at_once() -> None:
    always = Hours(0, 1440, every_day=True)
    sunday = datetime(2026, 11, 22, 23, 59)
    assert always.closes_at(sunday, "") == always.opens_at(sunday, "") == datetime(2026, 11, 23)


@pytest.mark.parametrize(("at", "so"), [("10:15", True), ("10:10", False), ("10:15:30", False), ("10:15:00.5", False)])
def test_one_comes_on_the_quarter(at: str, *, so: bool) -> None:
    assert is_on_the_quarter(datetime.fromisoformat(f"2026-11-23T{at}")) is so


@given(st.text())
def test_a_scanner_may_read_anything(text: str) -> None:
    parts = ticket_parts(text)
    assert parts is None or text.strip() == ticket_text(*parts)


def test_the_number_says_what_counter_it_is_for() -> None:
    assert [ticket_number(each, 17) for each in (Purpose.CASH, Purpose.LOST_CARD, Purpose.HELP)] == ["A017", "B017", "C017"]
    assert ticket_number(Purpose.CASH, 1234) == "A1234"


def test_only_what_belongs_to_the_purpose_is_prepared() -> None:
    filled = {"account_id": "acc", "amount": Money("CNY", 500), "copies": 1, "words": "help"}
    for purpose in Purpose:
        form = FORMS.get(purpose, frozenset())
        given_for_it = {name: value for name, value in filled.items() if name in form}
        assert Prepared(purpose, **given_for_it).complete == (purpose in FORMS)  # type: ignore[arg-type]
        assert not Prepared(purpose, **filled).complete  # type: ignore[arg-type]
