"""Drafts at the desk: beside each what customers see now, so that nothing is weakened unseen; and never so many that something is lost."""

from __future__ import annotations

from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.alerts.desk import alert, published_by, rewriting, rewritten, words

MOST = 20


def test_new_words_come_with_those_that_customers_see(sun: Stranger, he: Stranger) -> None:
    live = published_by(sun, he)
    assert "before" not in live
    other = alert(info=[words(contact="110")], accountTriggers=[], expires=live["content"]["expires"])
    update = rewritten(he, live, other)
    assert (update["before"], update["content"]) == (live["content"], other)
    assert [each["contact"] for each in update["before"]["info"]] == ["96110"]
    sun.get("publishAlert", {"contentHash": update["contentHash"]}, alertId=live["alertId"])
    again = rewritten(sun, sun.get("readDeskAlert", alertId=live["alertId"]), alert())
    assert again["before"] == other
    assert "before" not in sun.get("writeAlert", alert())


def test_nobody_has_more_drafts_than_others_can_read(sun: Stranger, he: Stranger) -> None:
    live = published_by(he, sun)
    first = sun.get("writeAlert", alert())
    for _ in range(MOST - 1):
        sun.get("writeAlert", alert())
    full = sun.ask("writeAlert", alert())
    assert (full.status_code, code(full), full.json()["facts"]) == (409, "too_many_drafts", {"most": MOST})
    assert code(rewriting(sun, live, alert(severity="Minor"))) == "too_many_drafts"
    assert rewriting(sun, first, alert(severity="Minor")).ok  # what waits already may be mended
    assert he.ask("writeAlert", alert()).ok
    sun.ask("dropDraft", alertId=first["alertId"], contentHash=sun.get("readDeskAlert", alertId=first["alertId"])["contentHash"])
    assert sun.ask("writeAlert", alert()).ok


def test_what_customers_see_comes_first_however_many_drafts_there_are(sun: Stranger, he: Stranger) -> None:
    live, updated, over = (published_by(sun, he)["alertId"] for _ in range(3))
    rewriting(he, he.get("readDeskAlert", alertId=updated), alert(severity="Minor"))
    he.ask("cancelAlert", alertId=over)
    drafts = [sun.get("writeAlert", alert())["alertId"] for _ in range(2)]
    listed: list[str] = []
    page = {"limit": "1"}
    while len(listed) < 6:
        told = he.get("listDeskAlerts", query=page)
        listed += [each["alertId"] for each in told["items"]]
        if "next" not in told:
            break
        page = {"limit": "1", "cursor": told["next"]}
    assert listed == [updated, live, *reversed(drafts), over]
