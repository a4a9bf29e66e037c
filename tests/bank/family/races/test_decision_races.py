"""Deciding while something else happens, on either database: one of the two is first, the money goes once or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.bank.family.deciding import LARGE, available, decide, deciding, now, pay, request_of, seasoned, send
from tests.bank.family.pairing import DAY, Pair
from tests.bank.family.races.at_once import OFTEN, People, at_once
from tests.bank.running import RunningBank


@pytest.fixture
def pairs(people: People, bank: RunningBank) -> Iterator[list[Pair]]:
    """Wang with Li and with Hughes, either of whom may decide; the books are sound when it is over."""
    for stranger in people.values():
        stranger.sign_in()
    wang = people["Wang"]
    wang.get("advanceClock", {"advanceSeconds": 8 * DAY})  # what was ended before is forgotten
    pairs = [seasoned(Pair(wang, people[name]), people["Zhou"]) for name in ("Li", "Hughes")]
    yield pairs
    for pair in pairs:
        pair.end(wang)
    assert bank.look(verify) == []


def approving(helper: Stranger, payment: dict[str, Any], decision: str = "approve") -> Callable[[], requests.Response]:
    """A decision, made ready beforehand."""
    request = request_of(helper, payment)
    asked = deciding(helper, request, decision)
    return lambda: send(helper, request, asked)


def codes(answers: list[requests.Response]) -> list[str]:
    return sorted("ok" if answer.ok else str(answer.json()["code"]) for answer in answers)


def gone(customer: Stranger, before: str) -> float:
    """What has left her, or is held."""
    return round(float(before) - float(available(customer)), 2)


@OFTEN
def test_of_two_who_decide_at_once_where_one_is_enough_one_does(turn: int, pairs: list[Pair], bank: RunningBank) -> None:
    wang = pairs[0].customer
    before = available(wang)
    payment = pay(wang, bank)
    assert codes(at_once(*(approving(pair.helper, payment) for pair in pairs))) == ["DS19", "ok"]
    assert (now(wang, payment)["transactionStatus"], gone(wang, before)) == ("ACSC", float(LARGE))


@OFTEN
def test_two_who_decide_at_once_where_both_have_to_both_do(turn: int, pairs: list[Pair], bank: RunningBank) -> None:
    wang = pairs[0].customer
    wang.get("changeSafeguards", {"currency": "CNY", "approversNeeded": 2})
    before = available(wang)
    payment = pay(wang, bank)
    assert codes(at_once(*(approving(pair.helper, payment) for pair in pairs))) == ["ok", "ok"]
    assert (now(wang, payment)["transactionStatus"], gone(wang, before)) == ("ACSC", float(LARGE))
    wang.get("changeSafeguards", {"currency": "CNY", "approversNeeded": 1})
    wang.get("advanceClock", {"advanceSeconds": DAY + 1})


@OFTEN
def test_a_yes_and_a_no_at_once_are_what_came_first(turn: int, pairs: list[Pair], bank: RunningBank) -> None:
    wang = pairs[0].customer
    before = available(wang)
    payment = pay(wang, bank)
    yes, no = at_once(approving(pairs[0].helper, payment), approving(pairs[1].helper, payment, "refuse"))
    assert codes([yes, no]) == ["DS19", "ok"]
    expected = ("ACSC", float(LARGE)) if yes.ok else ("RJCT", 0.0)
    assert (now(wang, payment)["transactionStatus"], gone(wang, before)) == expected


@OFTEN
def test_the_same_decision_twice_at_once_is_one(turn: int, pairs: list[Pair], bank: RunningBank) -> None:
    wang = pairs[0].customer
    before = available(wang)
    payment = pay(wang, bank)
    once = approving(pairs[0].helper, payment)
    assert codes(at_once(once, once)) == ["ok", "ok"]
    assert gone(wang, before) == float(LARGE)


@OFTEN
def test_what_she_takes_back_while_he_agrees_goes_or_does_not(turn: int, pairs: list[Pair], bank: RunningBank) -> None:
    wang = pairs[0].customer
    before = available(wang)
    payment = pay(wang, bank)
    taken_back, yes = at_once(lambda: wang.ask("cancelPayment", paymentId=payment["paymentId"]), approving(pairs[0].helper, payment))
    assert taken_back.ok is not yes.ok
    expected = ("ACSC", float(LARGE)) if yes.ok else ("CANC", 0.0)
    assert (now(wang, payment)["transactionStatus"], gone(wang, before)) == expected


@OFTEN
def test_who_agrees_in_the_second_it_expires_is_in_time_or_not(turn: int, pairs: list[Pair], bank: RunningBank) -> None:
    wang, teller = pairs[0].customer, pairs[1].helper
    before = available(wang)
    payment = pay(wang, bank)
    wang.get("advanceClock", {"advanceSeconds": 3 * DAY - 2})
    yes, _ = at_once(approving(pairs[0].helper, payment), lambda: teller.ask("advanceClock", {"advanceSeconds": 5}))
    found = now(wang, payment)
    assert (found["transactionStatus"], found["statusReason"]) == (("ACSC", []) if yes.ok else ("RJCT", ["DS24"]))
    assert available(wang) == before or yes.ok


@OFTEN
def test_who_agrees_while_she_ends_the_link_has_agreed_or_not(turn: int, pairs: list[Pair], bank: RunningBank) -> None:
    """With the other one gone before, the safety wait stands in where the link's end was first."""
    wang = pairs[0].customer
    before = available(wang)
    payment = pay(wang, bank)
    yes, ended = at_once(approving(pairs[0].helper, payment), lambda: pairs[0].end(wang))
    assert ended.ok
    found = now(wang, payment)
    assert found["transactionStatus"] == ("ACSC" if yes.ok else "PATC")
    if not yes.ok:
        assert decide(pairs[1].helper, request_of(pairs[1].helper, payment), "refuse").ok
        assert available(wang) == before


@OFTEN
def test_where_both_links_end_at_once_it_waits_and_goes_once(turn: int, pairs: list[Pair], bank: RunningBank) -> None:
    wang = pairs[0].customer
    before = available(wang)
    payment = pay(wang, bank)
    at_once(*(lambda pair=pair: pair.end(pair.helper) for pair in pairs))
    assert now(wang, payment)["transactionStatus"] == "PDNG"
    wang.get("advanceClock", {"advanceSeconds": DAY + 61})
    assert now(wang, payment)["transactionStatus"] == "ACSC"
    assert gone(wang, before) == float(LARGE)
