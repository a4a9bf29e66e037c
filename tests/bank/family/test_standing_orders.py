"""A standing order that the family has to agree to: asked once, over what it is, and it goes out each time from then on."""

from __future__ import annotations

from typing import Any

import pytest

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.bank.family.deciding import LARGE, available, decide, deciding, pay, regularly, request_of, seasoned, stands
from tests.bank.family.pairing import DAY, Pair
from tests.bank.people.asking import noticed
from tests.bank.running import RunningBank


@pytest.fixture
def pair(wang: Stranger, li: Stranger, teller: Stranger) -> Pair:
    return seasoned(Pair(wang, li), teller)


@pytest.fixture(autouse=True)
def _books_stay_sound(bank: RunningBank, pair: Pair) -> object:
    yield
    assert bank.look(verify) == []


def set_up(pair: Pair, bank: RunningBank) -> dict[str, Any]:
    return pair.customer.send(regularly(pair.customer), bank.move)


def orders(customer: Stranger) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = customer.get("listStandingOrders")["items"]
    return found


def test_he_sees_that_it_goes_out_again_and_again_and_is_asked_once(pair: Pair, bank: RunningBank) -> None:
    before = float(available(pair.customer))
    order = set_up(pair, bank)
    assert stands(pair.customer, order) == ("PATC", "AWAF")
    assert float(available(pair.customer)) == before
    assert [each["nextDates"] for each in orders(pair.customer)] == [[]]
    asked = request_of(pair.helper, order)
    assert asked["content"]["details"]["schedule"]["frequency"] == "weekly"
    assert decide(pair.helper, asked, "approve").ok
    assert len(orders(pair.customer)[0]["nextDates"]) == 5
    for _ in range(24):
        pair.customer.get("advanceClock", {"advanceSeconds": DAY})
    gone = before - float(available(pair.customer))
    assert gone in [times * float(LARGE) for times in (1, 2, 3)]  # as holidays lie
    assert [each["paymentId"] for each in pair.helper.get("listApprovals")["items"]] == [order["paymentId"]]


def test_he_may_decide_by_the_orders_own_path_which_no_payment_has(pair: Pair, bank: RunningBank) -> None:
    order, payment = set_up(pair, bank), pay(pair.customer, bank)
    answers = {}
    for each in (payment, order):
        asked = request_of(pair.helper, each)
        ids = {"orderId": each["paymentId"], "authorisationId": asked["authorisationId"]}
        answers[each["paymentId"]] = pair.helper.ask("authoriseStandingOrder", deciding(pair.helper, asked, "approve"), **ids).status_code
    assert answers == {payment["paymentId"]: 404, order["paymentId"]: 200}
    assert [stands(pair.customer, each)[1] for each in (payment, order)] == ["AWAF", "AUTH"]


def test_after_his_no_nothing_of_it_ever_goes_out(pair: Pair, bank: RunningBank) -> None:
    before = available(pair.customer)
    order = set_up(pair, bank)
    assert decide(pair.helper, request_of(pair.helper, order), "refuse").ok
    pair.customer.get("advanceClock", {"advanceSeconds": 30 * DAY})
    assert (available(pair.customer), orders(pair.customer)) == (before, [])
    assert "payment_family_refused" in [code for code, *_ in noticed(pair.customer)]


def test_what_nobody_answers_never_begins(pair: Pair, bank: RunningBank) -> None:
    before = available(pair.customer)
    order = set_up(pair, bank)
    pair.customer.get("advanceClock", {"advanceSeconds": 20 * DAY})
    assert pair.customer.get("readPayment", paymentId=order["paymentId"])["statusReason"] == ["DS24"]
    assert (available(pair.customer), orders(pair.customer)) == (before, [])


def test_she_stops_it_while_he_is_asked(pair: Pair, bank: RunningBank) -> None:
    order = set_up(pair, bank)
    pair.customer.get("stopStandingOrder", orderId=order["paymentId"])
    assert request_of(pair.helper, order)["state"] == "over"
    assert orders(pair.customer) == []


def test_it_is_in_what_is_kept_about_her_also_when_it_has_ended(pair: Pair, bank: RunningBank) -> None:
    order = set_up(pair, bank)
    pair.customer.get("stopStandingOrder", orderId=order["paymentId"])
    kept = pair.customer.get("exportMe")["standingOrders"]
    assert [(each["orderId"], each["transactionStatus"]) for each in kept] == [(order["paymentId"], "CANC")]


def test_a_helper_who_sees_activity_sees_nothing_of_it_before_it_has_gone_out(pair: Pair, bank: RunningBank) -> None:
    seen = pair.helper.ask("listStandingOrders")
    assert (seen.status_code, seen.json().get("items", [])) in ((200, []), (403, []))
