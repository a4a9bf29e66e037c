"""Who withdraws an alert alone takes its words away, and its accounts only once a colleague withdraws it too, or a day is over."""

from __future__ import annotations

from typing import Any

import pytest

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.bank.alerts.desk import bundle_of, rewritten
from tests.bank.alerts.test_checks import LI, account_of, warned
from tests.bank.running import RunningBank

DAY = 86_400


def withdrawn(person: Stranger, told: dict[str, Any]) -> dict[str, Any]:
    """How it stands once somebody has withdrawn it."""
    assert person.ask("cancelAlert", alertId=told["alertId"], query={"reason": "wrong"}).status_code == 204
    stands: dict[str, Any] = person.get("readDeskAlert", alertId=told["alertId"])
    return stands


def held(wang: Stranger) -> bool:
    """Whether the bank would hold what she pays to the account that was warned of."""
    review = wang.review(wang.details("Li", LI["amount"]))
    return bool(review["content"].get("requires"))


def test_its_accounts_stay_watched_for_a_day(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    told = warned(sun, he, account_of(wang))
    for _ in range(2):  # the same person twice is one person
        gone = withdrawn(sun, told)
    assert bundle_of(wang)["items"] == []
    assert (gone["state"], gone["withdrawnByYou"], "watchedUntil" in gone) == ("cancelled", True, True)
    assert "withdrawnByYou" not in he.get("readDeskAlert", alertId=told["alertId"])
    assert held(wang)
    assert wang.pay("Li", LI["amount"], bank.move)["transactionStatus"] == "PDNG"
    assert [check["held"][0]["facts"] for check in sun.get("listChecks")["items"]] == [{"alertId": told["alertId"]}]
    wang.get("advanceClock", {"advanceSeconds": DAY - 60})
    assert held(wang)
    wang.get("advanceClock", {"advanceSeconds": 61})
    assert not held(wang)
    assert "watchedUntil" not in he.get("readDeskAlert", alertId=told["alertId"])
    assert bank.look(verify) == []


def test_a_colleague_who_withdraws_it_too_ends_that(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    told = warned(sun, he, account_of(wang))
    update = rewritten(he, told, told["content"] | {"severity": "Minor"})
    assert held(wang)
    withdrawn(he, update)  # with the new words that nobody has published
    assert held(wang)
    gone = withdrawn(sun, update)
    assert not held(wang)
    assert (gone["withdrawnBy"], "watchedUntil" in gone) == ("He", False)
    acts = bank.look(lambda tx: tx.rows("SELECT staff_id FROM alert_acts WHERE act = 'cancelled' AND revision = 1 ORDER BY number"))
    assert [row["staff_id"] for row in acts] == ["p-he", "p-sun"]
    withdrawn(sun, update)
    assert bank.look(verify) == []


@pytest.mark.parametrize("named", [True, False], ids=["a draft", "without accounts"])
def test_where_nothing_was_watched_nothing_is(wang: Stranger, sun: Stranger, he: Stranger, named: bool) -> None:
    told = warned(sun, he, *([account_of(wang)] if named else []))
    if named:
        told = sun.get("writeAlert", told["content"] | {"severity": "Minor"})
    assert "watchedUntil" not in withdrawn(sun, told)
