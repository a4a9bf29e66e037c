"""She takes a number at home, sees how far it is, and gives it up; the branch lets her in, calls her, and serves her."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime, timedelta
from threading import Barrier

import pytest

from app.bank.store import branches
from app.bank.store.port import Tx
from app.bank.verify import verify
from app.domain.turns import Hours
from app.sandbox.branches import BRANCHES, CHUNXI
from tests.attacks.stranger import Stranger
from tests.attacks.visitors import on_both
from tests.bank.running import RunningBank
from tests.bank.visits.branch import KENT, OFFICE, call, come, pass_time, prepared, refusal, take, with_cash


def at_branch(person: Stranger, branch_id: str) -> dict[str, object]:
    """How it is at a branch, as somebody is told."""
    return next(each for each in person.get("listBranches")["items"] if each["branchId"] == branch_id)


@on_both
def test_a_trip_from_the_number_to_its_end(bank: RunningBank, wang: Stranger, li: Stranger, teller: Stranger) -> None:
    first, second = take(wang, purpose="cash", draftId=with_cash(wang)), take(li)
    assert (first["number"], second["number"], second["ahead"], second["estimatedWaitMinutes"]) == ("A001", "C002", 1, 8)
    assert [named for named in ("Wang", "7001") if named in first["qr"]] == []
    waiting = teller.get("listVisits")["items"]
    assert [(each["number"], each["name"], each["state"]) for each in waiting] == [("A001", "Wang", "taken"), ("C002", "Li", "taken")]
    assert [each.keys() & {"qr", "draftId"} for each in waiting] == [set(), set()]
    assert come(teller, first)["state"] == "checked_in"
    assert call(teller, first)["window"] == 2
    assert [each.get("ahead", 0) for each in li.get("listVisits")["items"]] == [0]
    for person in (wang, li, teller):
        told = [each for each in person.get("listEvents", query={"after": "0"})["items"] if each["type"] == "visit.updated"]
        assert {each["resource"] for each in told} >= {second["visitId"] if person is li else first["visitId"]}
    assert refusal(wang, "giveUpVisit", visitId=first["visitId"]) == "visit_called"
    assert [teller.get("finishVisit", visitId=first["visitId"])["state"] for _ in range(2)] == ["finished", "finished"]
    assert wang.get("listVisits")["items"] == [] == wang.get("listDrafts")["items"]
    assert [each["state"] for each in wang.get("exportMe")["visits"]] == ["finished"]
    li.get("giveUpVisit", visitId=second["visitId"])
    li.get("giveUpVisit", visitId=second["visitId"])
    assert at_branch(li, CHUNXI)["ahead"] == 0
    assert bank.look(verify) == []


@on_both
def test_who_takes_one_at_the_same_moment_gets_the_next(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    three = [signed_in(name) for name in ("Wang", "Li", "Hughes")]
    start = Barrier(3, timeout=20)

    def take_at_once(person: Stranger) -> str:
        start.wait()
        return str(take(person)["number"])

    with ThreadPoolExecutor(3) as all_of_them:
        assert sorted(all_of_them.map(take_at_once, three)) == ["C001", "C002", "C003"]


def test_a_ticket_is_refused_for_what_is_wrong_with_it(
    bank: RunningBank, wang: Stranger, teller: Stranger, wu: Stranger, ma: Stranger
) -> None:
    visit = take(wang)
    ids, ticket = {"visitId": visit["visitId"]}, {"ticket": visit["qr"]}
    for rubbish in (
        "",
        "4711",
        "BANXING1",
        "BANXING1::",
        f"BANXING1:{visit['visitId']}:",
        visit["qr"] + "x",
        visit["qr"].replace("1", "2"),
    ):
        assert refusal(teller, "checkInVisit", {"ticket": rubbish}, **ids) == "ticket_unknown"
    assert refusal(ma, "checkInVisit", ticket, **ids) == "ticket_branch"
    assert refusal(ma, "checkInVisit", {}, **ids) == "not_found"
    other = take(wang, KENT)
    assert refusal(ma, "checkInVisit", ticket | {"ticket": other["qr"]}, **ids) == "ticket_unknown"
    assert [refusal(teller, "checkInVisit", ticket, **ids) for _ in range(2)] == ["", ""]
    assert refusal(wu, "checkInVisit", ticket, **ids) == "ticket_used"
    wang.get("giveUpVisit", **ids)
    assert refusal(teller, "checkInVisit", ticket, **ids) == "ticket_used"
    tomorrow = take(wang)
    pass_time(wang, days=1)
    assert refusal(teller, "checkInVisit", {"ticket": tomorrow["qr"]}, visitId=tomorrow["visitId"]) == "ticket_day"
    assert refusal(teller, "callVisit", {"window": 1}, visitId=tomorrow["visitId"]) == "visit_over"
    assert wang.get("listVisits")["items"] == []
    assert [each["state"] for each in wang.get("exportMe")["visits"]] == ["given_up", "expired", "expired"]


@on_both
def test_of_another_day_nobody_is_let_in_today(bank: RunningBank, wang: Stranger, teller: Stranger) -> None:
    tomorrow = date.fromisoformat(take(wang)["day"]) + timedelta(days=1)
    later = take(wang, time=f"{tomorrow}T12:00:00+08:00")
    ids = {"visitId": later["visitId"]}
    for body in ({}, {"ticket": later["qr"]}):
        no = teller.ask("checkInVisit", body, **ids).json()
        assert (no["code"], no["facts"]) == ("ticket_day", {"day": str(tomorrow)})
    assert refusal(teller, "beginAssistance", ids) == "visit_not_here"
    wang.get("giveUpVisit", **ids)
    assert later["visitId"] not in [each["resource"] for each in teller.get("listEvents", query={"after": "0"})["items"]]


@on_both
def test_the_end_of_a_day_is_told_to_each_once(bank: RunningBank, wang: Stranger, li: Stranger, teller: Stranger) -> None:
    numbers = {person.person["name"]: take(person)["visitId"] for person in (wang, li)}
    pass_time(wang, days=1)
    for person in (wang, li):
        told = [each["resource"] for each in person.get("listEvents", query={"after": "0"})["items"] if each["type"] == "visit.updated"]
        assert told == [numbers[person.person["name"]]] * 2
    assert bank.look(verify) == []


def test_a_number_is_refused_for_what_is_wrong_with_it(bank: RunningBank, wang: Stranger, li: Stranger) -> None:
    asked = {"branchId": CHUNXI, "purpose": "cash"}
    account = wang.get("listAccounts")["items"][0]["accountId"]
    for draft_id in (
        prepared(wang, accountId=account),
        prepared(wang, accountId=account, amount="CNY 0.00"),
        prepared(wang, accountId=account, amount="5.00 CNY"),
        prepared(wang, accountId=account, amount="CNY 5.00", copies=2),
        prepared(wang, accountId=account, amount="CNY 5.00", pin="130001"),
        prepared(wang, accountId=li.get("listAccounts")["items"][0]["accountId"], amount="CNY 5.00"),
        with_cash(li),
    ):
        assert refusal(wang, "takeNumber", asked | {"draftId": draft_id}) == "visit_draft_refused"
    assert refusal(wang, "takeNumber", asked | {"branchId": "nowhere"}) == "branch_unknown"
    assert refusal(wang, "takeNumber", asked | {"walkIn": True}) == "forbidden"
    take(wang)
    assert refusal(wang, "takeNumber", asked) == "visit_exists"
    bank.change(lambda tx: _with_room_for(tx, 1))
    assert (refusal(li, "takeNumber", asked), at_branch(li, CHUNXI)["full"]) == ("branch_full", True)


def _with_room_for(tx: Tx, most: int) -> None:
    branches.keep(tx, replace(BRANCHES[0], most_waiting=most))


def test_a_closed_branch_gives_numbers_for_when_it_is_open(bank: RunningBank, wang: Stranger) -> None:
    bank.change(_open_only_in_the_morning)
    branch = at_branch(wang, OFFICE)
    asked = {"branchId": OFFICE, "purpose": "help"}
    assert (branch["open"], refusal(wang, "takeNumber", asked)) == (False, "branch_closed")
    opens_at = datetime.fromisoformat(str(branch["opensAt"]))
    within = opens_at - timedelta(minutes=15)
    assert refusal(wang, "takeNumber", asked | {"time": within.isoformat()}) == "branch_closed"
    wrong = [(opens_at + span).isoformat() for span in (timedelta(seconds=30), timedelta(days=-30), timedelta(days=30))]
    for time in (*wrong, "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:00Z"):
        assert refusal(wang, "takeNumber", asked | {"time": time}) == "visit_time_refused"
    visit = take(wang, OFFICE, time=opens_at.isoformat())
    assert datetime.fromisoformat(visit["time"]) == opens_at
    assert visit["day"] == str(branch["opensAt"])[:10]


def _open_only_in_the_morning(tx: Tx) -> None:
    office = next(each for each in BRANCHES if each.branch_id == OFFICE)
    branches.keep(tx, replace(office, hours=Hours(8 * 60, 9 * 60, every_day=True)))


def test_who_is_passed_over_comes_a_few_places_later(
    bank: RunningBank, wang: Stranger, signed_in: Callable[[str], Stranger], teller: Stranger
) -> None:
    late, others = take(wang), [take(signed_in(name)) for name in ("Li", "Hughes")]
    for each in others:
        come(teller, each)
    call(teller, others[0])
    assert [each["passedOver"] for each in wang.get("listVisits")["items"]] == [True]
    pass_time(wang, minutes=29)
    assert wang.get("listVisits")["items"][0].get("ahead", 0) == 0
    pass_time(wang, minutes=2)
    assert wang.get("listVisits")["items"][0]["ahead"] == 1
    assert come(teller, late)["ahead"] == 1
    assert [each["number"] for each in teller.get("listVisits")["items"]][-2:] == [others[1]["number"], late["number"]]


@on_both
def test_of_two_tellers_who_call_one_number_one_is_told_who_was_faster(
    bank: RunningBank, wang: Stranger, teller: Stranger, wu: Stranger, ma: Stranger
) -> None:
    visit = take(wang)
    ids = {"visitId": visit["visitId"]}
    assert refusal(teller, "callVisit", {"window": 1}, **ids) == "visit_not_here"
    assert refusal(teller, "finishVisit", **ids) == "visit_not_called"
    come(teller, visit)
    start = Barrier(2, timeout=20)

    def try_to(person: Stranger, window: int) -> str:
        start.wait()
        return refusal(person, "callVisit", {"window": window}, **ids)

    with ThreadPoolExecutor(2) as both:
        said = list(both.map(try_to, (teller, wu), (1, 2)))
    assert sorted(said) == ["", "visit_called"]
    faster, slower = (teller, wu) if said[0] == "" else (wu, teller)
    no = slower.ask("callVisit", {"window": 7}, **ids).json()["facts"]
    assert no == {"name": faster.person["name"], "window": 1 if faster is teller else 2}
    assert [person.get("listVisits")["items"][0].get("calledByYou", False) for person in (faster, slower)] == [True, False]
    faster.get("closeSession")
    assert [call(slower, visit, 7, takeOver=True)[name] for name in ("window", "calledByYou")] == [7, True]
    assert [refusal(ma, name, body, **ids) for name, body in (("callVisit", {"window": 1}), ("finishVisit", None))] == ["not_found"] * 2


@pytest.mark.parametrize("operation", ["listVisits", "callVisit"])
def test_staff_of_no_branch_see_no_queue(bank: RunningBank, wang: Stranger, teller: Stranger, operation: str) -> None:
    visit = take(wang)
    bank.change(lambda tx: tx.run("DELETE FROM branch_staff"))
    body, ids = ({"window": 1}, {"visitId": visit["visitId"]}) if operation == "callVisit" else (None, {})
    assert refusal(teller, operation, body, **ids) == "forbidden"


@on_both
def test_nobody_fills_a_hall_with_numbers(bank: RunningBank, wang: Stranger) -> None:
    for _ in range(6):
        wang.get("giveUpVisit", visitId=take(wang)["visitId"])
    assert refusal(wang, "takeNumber", {"branchId": CHUNXI, "purpose": "help"}) == "too_many_attempts"
