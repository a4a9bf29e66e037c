"""Notices: each of her devices tells her by itself, so that nobody hides from her what he did by having seen it on his."""

from __future__ import annotations

from collections.abc import Callable

from tests.attacks.stranger import Stranger
from tests.bank.people.asking import WANG, code_of, noticed

A_DAY = 86_400


def see_all(person: Stranger) -> None:
    for notice in person.get("listNotices")["items"]:
        person.get("seeNotice", noticeId=notice["noticeId"])


def test_what_a_thief_has_seen_on_his_device_she_is_still_told_on_hers(signed_in: Callable[[str], Stranger]) -> None:
    home = signed_in("Wang")
    his = signed_in("Wang")
    see_all(his)
    assert noticed(his) == []
    assert [code for code, _ in noticed(home)] == ["device_added"]
    see_all(home)
    assert noticed(home) == []


def test_seen_twice_is_seen_once(signed_in: Callable[[str], Stranger]) -> None:
    home, tablet = signed_in("Wang"), signed_in("Wang")
    (notice,) = home.get("listNotices")["items"]
    assert [home.ask("seeNotice", noticeId=notice["noticeId"]).status_code for _ in range(2)] == [204, 204]
    assert noticed(home) == []
    assert tablet.ask("seeNotice", noticeId="ntc_nobodys").status_code == 404


def test_a_new_device_tells_what_nobody_was_told_and_not_what_was_seen_before_it_came(
    teller: Stranger, signed_in: Callable[[str], Stranger]
) -> None:
    """She has lost her only device while something happened; or she has it still, and knows."""
    code_of(teller, WANG)
    home = signed_in("Wang")
    assert noticed(home) == [("code_issued", {"purpose": "device"})]
    see_all(home)
    tablet = signed_in("Wang")
    assert [code for code, _ in noticed(tablet)] == ["device_added"]


def test_what_she_was_told_elsewhere_is_no_news_after_a_month(signed_in: Callable[[str], Stranger]) -> None:
    """An old tablet out of a drawer does not tell a year's news again; what nobody has seen, it does."""
    home, tablet = signed_in("Wang"), signed_in("Wang")
    see_all(home)
    home.get("freeze")
    home.get("advanceClock", {"advanceSeconds": 31 * A_DAY})
    assert [code for code, _ in noticed(tablet)] == ["frozen"]
