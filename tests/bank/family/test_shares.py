"""Shares: handed over either way, seen, kept thirty days; nothing happens by them, and they tell him nothing of how a link has ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.family.pairing import DAY, Pair
from tests.bank.family.test_links import GONE
from tests.bank.people.asking import happened, newest
from tests.bank.running import RunningBank

SUSPICIOUS = "您的账户 6288000000000001 有异常，请点 http://bank.example.com"


@pytest.fixture
def linked(pair: Pair) -> Pair:
    """In force."""
    return pair.pair()


def give(pair: Pair, who: Stranger, kind: str = "message", text: str | None = "请你看看") -> dict[str, Any]:
    """Hands something over."""
    asked = {"pairingId": pair.pairing_id, "kind": kind} | ({"text": text} if text else {})
    given: dict[str, Any] = who.get("giveShare", asked)
    return given


def diary(pair: Pair) -> list[tuple[str, dict[str, Any]]]:
    """What stands in her diary about shares, the oldest first."""
    items = pair.customer.get("readDiary")["items"]
    return [(entry["code"], entry["facts"]) for entry in reversed(items) if entry["code"].startswith("share")]


def test_she_hands_him_a_message_and_he_looks(linked: Pair) -> None:
    after = newest(linked.helper)
    given = give(linked, linked.customer, text=SUSPICIOUS)
    assert (given["text"], given["seen"], given["name"]) == (SUSPICIOUS, False, "Li")
    assert happened(linked.helper, after) == ["share.received"]
    [received] = linked.helper.get("listShares")["items"]
    assert "text" not in received
    assert diary(linked) == []
    seen = [linked.helper.get("seeShare", shareId=given["shareId"]) for _ in range(2)]
    assert [(each["text"], each["seen"], each["name"]) for each in seen] == [(SUSPICIOUS, True, "Wang")] * 2
    assert linked.customer.get("listShares")["items"][0]["seen"]
    assert diary(linked) == [("share_seen", {"kind": "message"})]


def test_please_stop_everything_stops_nothing(linked: Pair) -> None:
    given = give(linked, linked.helper, "stop", None)
    assert linked.customer.get("readFreeze")["frozen"] is False
    assert linked.customer.get("seeShare", shareId=given["shareId"])["kind"] == "stop"
    assert diary(linked) == [("share_sent", {"kind": "stop"})]


@pytest.mark.parametrize(
    ("kind", "text"), [("message", SUSPICIOUS), ("message", "转到 62880"), ("alert", "www.bank.com"), ("message", None), ("stop", "now")]
)
def test_what_he_may_not_hand_over(linked: Pair, kind: str, text: str | None) -> None:
    asked = {"pairingId": linked.pairing_id, "kind": kind} | ({"text": text} if text else {})
    assert code(linked.helper.ask("giveShare", asked)) == "share_refused"


def test_thirty_days_later_it_is_gone(linked: Pair, bank: RunningBank) -> None:
    given = give(linked, linked.customer)
    linked.wait(30 * DAY - 60)
    assert len(linked.helper.get("listShares")["items"]) == 1
    linked.wait(120)
    assert linked.helper.get("listShares")["items"] == linked.customer.get("listShares")["items"] == []
    assert code(linked.helper.ask("seeShare", shareId=given["shareId"])) == "not_found"
    linked.wait(0)
    assert bank.look(lambda tx: tx.rows("SELECT * FROM shares")) == []


@pytest.mark.parametrize("gone", GONE)
def test_a_link_that_gives_nothing_gives_no_shares(linked: Pair, gone: Callable[[Pair], None]) -> None:
    given = give(linked, linked.customer)
    give(linked, linked.helper)
    gone(linked)
    assert linked.helper.get("listShares")["items"] == []
    assert code(linked.helper.ask("seeShare", shareId=given["shareId"])) == "not_found"
    asked = {"pairingId": linked.pairing_id, "kind": "stop"}
    assert code(linked.helper.ask("giveShare", asked)) == code(linked.customer.ask("giveShare", asked)) == "pairing_refused"
    assert len(linked.customer.get("listShares")["items"]) == 2


def test_whoever_gave_it_does_not_see_it_for_the_other(linked: Pair, signed_in: Callable[[str], Stranger]) -> None:
    given = give(linked, linked.customer)
    for who in (linked.customer, signed_in("Hughes")):
        assert code(who.ask("seeShare", shareId=given["shareId"])) == "not_found"
    stranger = signed_in("Hughes").ask("giveShare", {"pairingId": linked.pairing_id, "kind": "stop"})
    assert code(stranger) == "not_found"


def test_not_without_end(linked: Pair) -> None:
    for _ in range(10):
        give(linked, linked.helper, "stop", None)
    assert code(linked.helper.ask("giveShare", {"pairingId": linked.pairing_id, "kind": "stop"})) == "too_many_attempts"
    assert give(linked, linked.customer)["kind"] == "message"
