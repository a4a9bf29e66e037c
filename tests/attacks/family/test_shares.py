"""What a helper hands over to her: to whom it goes, what may stand in it, how much of it; and that nothing comes of it by itself."""

from __future__ import annotations

from typing import Any, Final

import pytest

from tests.attacks.books import untouched
from tests.attacks.family.household import Household, hers_alone
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.running import RunningBank

pytestmark = on_both

LEADS_ASTRAY: Final = (
    "www.bank.example.com",
    "bank点com",
    "<a href=//x.cn>看</a>",
    "javascript:alert@x.cn",
    "转到 62880000",
    "⑥②⑧⑧⓪",
    "six two eight eight zero",
    "打 400 800",
    "字" * 61,
)
"""Links, domains, numbers however they are written, and more than a line."""
NO_TEXT: Final = ("a\u202eb", "a\nb", "a\x00b", "\u3164", "a\u200bb", "字" * 501, "字" * 100_000)
"""What the contract has no room for: what reads otherwise than it is written, and what is no line at all."""


def message(household: Household, text: str, kind: str = "message") -> dict[str, Any]:
    return {"pairingId": household.pair.pairing_id, "kind": kind, "text": text}


@pytest.mark.parametrize("text", LEADS_ASTRAY)
def test_nothing_that_leads_astray_comes_to_her(household: Household, bank: RunningBank, text: str) -> None:
    for kind in ("message", "alert"):
        with untouched(bank):
            assert code(household.li.ask("giveShare", message(household, text, kind))) == "share_refused"


@pytest.mark.parametrize("text", NO_TEXT, ids=range(len(NO_TEXT)))
def test_what_is_no_line_is_no_message(household: Household, bank: RunningBank, text: str) -> None:
    for who in (household.li, household.wang):
        with untouched(bank):
            assert who.ask("giveShare", message(household, text)).status_code in (400, 413)


def test_markup_is_only_text(household: Household) -> None:
    """She may hand over whatever she got; it comes out as it went in."""
    written = '<script>alert(1)</script> {name} %s <img src="http://x.example">'
    given = household.wang.get("giveShare", message(household, written))
    assert household.li.get("seeShare", shareId=given["shareId"])["text"] == written


def test_who_is_not_trusted_hands_nothing_over(household: Household, bank: RunningBank) -> None:
    share_id = household.li.get("giveShare", message(household, "晚上打给你"))["shareId"]
    with untouched(bank):
        for stranger in (household.hughes, household.zhou):
            assert stranger.ask("giveShare", message(household, "你好")).status_code in (403, 404)
            assert stranger.ask("seeShare", shareId=share_id).status_code in (403, 404)
        assert code(household.li.ask("seeShare", shareId=share_id)) == "not_found"


def test_please_stop_everything_changes_nothing_of_hers(household: Household) -> None:
    before = hers_alone(household.wang)
    share_id = household.li.get("giveShare", {"pairingId": household.pair.pairing_id, "kind": "stop"})["shareId"]
    household.wang.get("seeShare", shareId=share_id)
    assert hers_alone(household.wang) == before


def test_the_same_handed_over_forty_times_is_one(household: Household) -> None:
    """A try that is repeated after a lost answer does not press her twice."""
    asked = message(household, "看一下这个")
    first = household.li.get("giveShare", asked, idempotency_key="one-try-of-his-0001")
    for _ in range(39):
        assert household.li.get("giveShare", asked, idempotency_key="one-try-of-his-0001")["shareId"] == first["shareId"]
    assert [each["shareId"] for each in household.wang.get("listShares")["items"]].count(first["shareId"]) == 1
