"""A branch keeps the clock of where it is, hers comes first, and what she prepared is kept beside whatever else she has begun."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from app.bank.clock import BusinessClock
from app.bank.store.port import Tx
from app.sandbox.branches import CHUNXI
from tests.attacks.stranger import Stranger
from tests.attacks.visitors import on_both
from tests.bank.running import RunningBank
from tests.bank.visits.branch import KENT, pass_time, refusal, take, with_cash

LONDON = ZoneInfo("Europe/London")
_MOST_DRAFTS = 10


def be(hour: int, tx: Tx) -> None:
    """It is that hour of a Wednesday in Kent."""
    clock = BusinessClock(movable=True)
    now = clock.now(tx).astimezone(LONDON)
    days = (2 - now.weekday()) % 7 or 7
    clock.advance(tx, datetime.combine(now.date() + timedelta(days=days), time(hour), LONDON) - now)


def open_from_nine_to_five(tx: Tx) -> None:
    tx.run("UPDATE branches SET opens = 540, closes = 1020, every_day = 1 WHERE branch_id = ?", KENT)


def told(person: Stranger, branch_id: str) -> dict[str, Any]:
    branches: list[dict[str, Any]] = person.get("listBranches")["items"]
    return next(each for each in branches if each["branchId"] == branch_id)


@on_both
@pytest.mark.parametrize(("hour", "is_open"), [(4, False), (10, True), (16, True), (18, False)])
def test_a_branch_is_open_by_its_own_clock(hour: int, is_open: bool, bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    bank.change(open_from_nine_to_five)
    bank.change(partial(be, hour))
    branch = told(signed_in("Hughes"), KENT)
    assert branch["open"] is is_open
    edge = datetime.fromisoformat(branch["closesAt" if is_open else "opensAt"]).astimezone(LONDON)
    assert edge.time() == time(17 if is_open else 9)


def test_a_number_is_of_the_day_that_it_is_at_the_branch(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    """Nine in the evening in Kent is the next day in Chengdu."""
    bank.change(partial(be, 21))
    hughes = signed_in("Hughes")
    day = bank.look(BusinessClock(movable=True).now).astimezone(LONDON).date()
    visit = take(hughes, KENT)
    assert visit["day"] == day.isoformat()
    pass_time(hughes, hours=2)
    assert [each["state"] for each in hughes.get("listVisits")["items"]] == ["taken"]
    pass_time(hughes, hours=2)
    assert hughes.get("listVisits")["items"] == []


@on_both
@pytest.mark.parametrize(
    ("day", "kent", "chengdu"),
    [("2027-10-01", True, False), ("2026-12-28", False, True), ("2026-12-26", False, False), ("2027-05-04", True, True)],
)
def test_a_branch_is_open_on_the_days_of_where_it_is(
    day: str, kent: bool, chengdu: bool, bank: RunningBank, signed_in: Callable[[str], Stranger]
) -> None:
    """Shortly after nine in Kent it is late in the afternoon in Chengdu."""

    def be_there(tx: Tx) -> None:
        tx.run("UPDATE branches SET opens = 540, closes = 1080, every_day = 0")
        clock = BusinessClock(movable=True)
        clock.advance(tx, datetime.combine(date.fromisoformat(day), time(9, 5), LONDON) - clock.now(tx))

    bank.change(be_there)
    hughes = signed_in("Hughes")
    assert (told(hughes, KENT)["open"], told(hughes, CHUNXI)["open"]) == (kent, chengdu)


@on_both
def test_a_time_is_told_by_the_clock_of_its_branch(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    bank.change(partial(be, 8))
    hughes = signed_in("Hughes")
    tomorrow = bank.look(BusinessClock(movable=True).now).astimezone(LONDON).date() + timedelta(days=1)
    visit = take(hughes, KENT, time=datetime.combine(tomorrow, time(15), LONDON).isoformat())
    assert datetime.fromisoformat(visit["time"]).replace(tzinfo=None) == datetime.combine(tomorrow, time(15))
    assert (told(hughes, KENT)["zone"], told(hughes, KENT)["region"]) == ("Europe/London", "GB-KEN")


@on_both
@pytest.mark.parametrize(("name", "first"), [("Wang", CHUNXI), ("Hughes", KENT)])
def test_hers_comes_first(name: str, first: str, bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    bank.change(lambda tx: tx.run("UPDATE people SET region = CASE name WHEN 'Hughes' THEN 'GB-KEN' ELSE '510104' END"))
    assert signed_in(name).get("listBranches")["items"][0]["branchId"] == first


@on_both
def test_what_is_half_done_never_takes_the_place_of_what_was_prepared(signed_in: Callable[[str], Stranger]) -> None:
    wang = signed_in("Wang")
    prepared = with_cash(wang)
    take(wang, purpose="cash", draftId=prepared)
    begun = [str(uuid4()) for _ in range(_MOST_DRAFTS)]
    for draft_id in begun:
        wang.get("keepDraft", {"journey": "pay", "version": 1, "answers": []}, draftId=draft_id)
    assert {each["draftId"] for each in wang.get("listDrafts")["items"]} == {prepared, *begun}


@on_both
def test_what_belongs_to_no_number_is_one_of_ten(signed_in: Callable[[str], Stranger]) -> None:
    wang = signed_in("Wang")
    for _ in range(_MOST_DRAFTS + 2):
        with_cash(wang)
    assert len(wang.get("listDrafts")["items"]) == _MOST_DRAFTS
    assert refusal(wang, "takeNumber", {"branchId": CHUNXI, "purpose": "cash", "draftId": str(uuid4())}) == "visit_draft_refused"
