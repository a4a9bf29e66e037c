"""Her diary: in order, page by page, and each entry's hash as somebody computes it who knows the contract alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.attacks.proving import content_hash
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.family.pairing import Pair


def holds(entries: list[dict[str, Any]], head: str) -> bool:
    """Whether entries, the newest first, lead one to the other, and to the head."""
    for entry in entries:
        said = {name: entry[name] for name in ("number", "at", "code", "pairingId", "name", "facts", "previous")}
        if not head == entry["hash"] == content_hash(said):
            return False
        head = entry["previous"]
    return True


def test_each_entry_leads_to_the_one_before(pair: Pair) -> None:
    pair.pair().end(pair.helper)
    diary = pair.customer.get("readDiary")
    assert [entry["number"] for entry in diary["items"]] == [4, 3, 2, 1]
    assert holds(diary["items"], diary["head"])
    assert (diary["count"], diary["items"][-1]["previous"]) == (4, "")
    assert {(entry["name"], entry["pairingId"]) for entry in diary["items"]} == {("Li", pair.pairing_id)}
    assert not holds([diary["items"][0] | {"name": "Hughes"}], diary["head"])


def test_a_long_diary_comes_page_by_page(pair: Pair) -> None:
    pair.pair()
    whole = pair.customer.get("readDiary")
    first = pair.customer.get("readDiary", query={"limit": "2"})
    rest = pair.customer.get("readDiary", query={"limit": "2", "cursor": first["next"]})
    assert first["items"] + rest["items"] == whole["items"]
    assert "next" not in rest
    assert {page["head"] for page in (whole, first, rest)} == {whole["head"]}


def test_a_diary_is_hers_alone(pair: Pair, signed_in: Callable[[str], Stranger], teller: Stranger) -> None:
    pair.pair()
    assert pair.helper.get("readDiary") == {"items": [], "head": "", "count": 0}
    assert code(teller.ask("readDiary")) == "forbidden"


def test_two_customers_of_one_helper_have_a_diary_each(pair: Pair, signed_in: Callable[[str], Stranger]) -> None:
    hughes = signed_in("Hughes")
    Pair(hughes, pair.helper).invite().claim()
    pair.invite().claim()
    for customer in (hughes, pair.customer):
        diary = customer.get("readDiary")
        assert [entry["number"] for entry in diary["items"]] == [1]
        assert holds(diary["items"], diary["head"])
