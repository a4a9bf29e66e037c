"""The fraud desk: nobody publishes alone, nothing is published that was not read, and customers hear at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from app.bank.store.alerted import ALERTED
from app.bank.verify import verify
from tests.attacks.recorded import record_of
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.alerts.desk import alert, bundle_of, published_by, rewriting, rewritten, words
from tests.bank.people.asking import happened, newest
from tests.bank.running import RunningBank
from tests.client.eventually import eventually


def publishing(person: Stranger, draft: dict[str, Any], **other: Any) -> str:
    """How an attempt to publish comes out."""
    answer = person.ask("publishAlert", {"contentHash": draft["contentHash"]} | other, alertId=draft["alertId"])
    return "" if answer.ok else code(answer)


def dropping(person: Stranger, draft: dict[str, Any]) -> requests.Response:
    """How an attempt to drop a draft comes out."""
    return person.ask("dropDraft", alertId=draft["alertId"], contentHash=draft["contentHash"])


def test_nobody_publishes_alone(sun: Stranger, he: Stranger, wang: Stranger) -> None:
    draft = sun.get("writeAlert", alert())
    assert draft["state"] == "draft"
    assert draft["yours"]
    assert publishing(sun, draft) == "second_person_needed"
    assert bundle_of(wang)["items"] == []
    assert publishing(he, draft) == ""
    (told,) = bundle_of(wang)["items"]
    assert told["info"][0]["headline"] == "有人冒充公安"
    (at_hand,) = he.get("listDeskAlerts")["items"]
    assert (at_hand["state"], at_hand["writtenBy"], at_hand["publishedBy"]) == ("published", ["Sun"], "He")


def test_who_changed_a_word_is_a_writer_too(sun: Stranger, he: Stranger) -> None:
    draft = sun.get("writeAlert", alert())
    changed = rewritten(he, draft, alert(severity="Extreme"))
    assert changed["writtenBy"] == ["Sun", "He"]
    assert {publishing(sun, changed), publishing(he, changed)} == {"second_person_needed"}


def test_only_what_was_read_is_published(sun: Stranger, he: Stranger) -> None:
    read = sun.get("writeAlert", alert())
    rewritten(sun, read, alert(info=[words(headline="另一句话")]))
    assert publishing(he, read) == "alert_changed"


def test_publishing_is_heard_by_who_listens_and_changes_the_version(sun: Stranger, he: Stranger, wang: Stranger) -> None:
    before, heard = bundle_of(wang), newest(wang)
    published_by(sun, he)
    eventually(lambda: happened(wang, heard))
    assert happened(wang, heard) == ["alert.published"]
    assert bundle_of(wang)["version"] > before["version"]


def test_accounts_never_leave_the_bank(sun: Stranger, he: Stranger, wang: Stranger) -> None:
    told = published_by(sun, he)
    assert told["content"]["accountTriggers"] == [{"scheme": "CN-BBAN", "identification": "6288000000009999"}]
    assert "6288000000009999" not in str(bundle_of(wang))
    assert "安全账户" in bundle_of(wang)["items"][0]["triggers"]["words"]


def test_an_update_waits_for_its_own_second_person(sun: Stranger, he: Stranger, wang: Stranger) -> None:
    first = published_by(sun, he)
    update = rewritten(he, first, alert(info=[words(headline="新的说法")]))
    assert (update["revision"], update["published"]) == (2, 1)
    assert bundle_of(wang)["items"][0]["revision"] == 1
    assert publishing(he, update) == "second_person_needed"
    assert publishing(sun, update) == ""
    (told,) = bundle_of(wang)["items"]
    assert (told["revision"], told["msgType"], told["info"][0]["headline"]) == (2, "Update", "新的说法")


def test_the_same_words_again_change_nothing(sun: Stranger, he: Stranger) -> None:
    written = alert()
    first = published_by(sun, he, written)
    again = rewritten(sun, first, written)
    assert (again["revision"], again["state"]) == (1, "published")


def test_nobody_writes_over_what_she_has_not_read(sun: Stranger, he: Stranger) -> None:
    draft = sun.get("writeAlert", alert())
    hers, his = alert(severity="Extreme"), alert(severity="Minor")
    with ThreadPoolExecutor() as together:
        answers = list(together.map(lambda each: rewriting(each[0], draft, each[1]), ((sun, hers), (he, his))))
    assert sorted(answer.ok for answer in answers) == [False, True]
    (refused,) = [answer for answer in answers if not answer.ok]
    assert (refused.status_code, code(refused)) == (409, "alert_changed")
    (written,) = [answer.json() for answer in answers if answer.ok]
    stands = sun.get("readDeskAlert", alertId=draft["alertId"])
    assert stands["contentHash"] == written["contentHash"]
    first = hers if written["content"]["severity"] == "Extreme" else his
    assert rewritten(sun, draft, first)["contentHash"] == written["contentHash"]  # the same again, after a lost answer
    assert rewritten(sun, stands, alert(severity="Moderate"))["content"]["severity"] == "Moderate"


def test_new_words_that_are_bad_are_dropped_alone(bank: RunningBank, sun: Stranger, he: Stranger, wang: Stranger) -> None:
    """What customers see stays as it is; what is written next is a revision of its own."""
    live = published_by(sun, he)
    before, heard = bundle_of(wang), newest(wang)
    bad = rewritten(he, live, alert(info=[words(headline="另一句话")]))
    assert code(dropping(sun, live)) == "alert_changed"
    assert [dropping(sun, bad).status_code for _ in range(2)] == [204, 204]
    (told,) = he.get("listDeskAlerts")["items"]
    assert (told["state"], told["revision"], told["contentHash"]) == ("published", 1, live["contentHash"])
    assert (bundle_of(wang)["items"], happened(wang, heard)) == (before["items"], [])
    again = rewritten(sun, told, alert(info=[words(headline="新的说法")]))
    assert (again["revision"], again["published"], publishing(he, again)) == (3, 1, "")
    assert dropping(sun, again).status_code == 204
    assert bundle_of(wang)["items"][0]["revision"] == 3
    dropping(sun, rewritten(sun, again, alert()))
    assert he.ask("cancelAlert", alertId=live["alertId"], query={"reason": "over"}).status_code == 204
    gone = sun.get("readDeskAlert", alertId=live["alertId"])
    assert (gone["state"], gone["revision"], gone["withdrawnFor"]) == ("cancelled", 3, "over")
    assert bank.look(verify) == []


def test_a_draft_alone_that_is_dropped_is_over(sun: Stranger, he: Stranger, wang: Stranger) -> None:
    draft = sun.get("writeAlert", alert())
    assert code(dropping(wang, draft)) == "forbidden"
    assert dropping(he, draft).status_code == 204
    assert he.get("readDeskAlert", alertId=draft["alertId"])["state"] == "cancelled"
    assert publishing(he, draft) == "alert_changed"


def test_why_it_was_withdrawn_is_told_to_the_desk_alone(sun: Stranger, he: Stranger, wang: Stranger) -> None:
    told = published_by(sun, he)
    wrong = he.ask("cancelAlert", alertId=told["alertId"], query={"reason": "a whim"})
    assert (wrong.status_code, code(wrong)) == (400, "bad_request")
    assert he.ask("cancelAlert", alertId=told["alertId"], query={"reason": "wrong"}).status_code == 204
    sun.ask("cancelAlert", alertId=told["alertId"], query={"reason": "over"})
    gone = sun.get("readDeskAlert", alertId=told["alertId"])
    assert (gone["state"], gone["withdrawnBy"], gone["withdrawnFor"]) == ("cancelled", "He", "wrong")
    assert code(wang.ask("readDeskAlert", alertId=told["alertId"])) == "forbidden"


def test_what_is_wrong_is_gone_at_once(sun: Stranger, he: Stranger, wang: Stranger) -> None:
    told = published_by(sun, he)
    heard, version = newest(wang), bundle_of(wang)["version"]
    for _ in range(2):
        assert sun.ask("cancelAlert", alertId=told["alertId"]).status_code == 204
    assert bundle_of(wang)["items"] == []
    assert bundle_of(wang)["version"] > version
    eventually(lambda: happened(wang, heard))
    assert happened(wang, heard) == ["alert.published"]
    assert code(rewriting(sun, told, alert())) == "alert_final"


def test_an_alert_that_has_run_out_is_told_no_more(bank: RunningBank, sun: Stranger, he: Stranger, wang: Stranger) -> None:
    published_by(sun, he)
    wang.get("advanceClock", {"advanceSeconds": 31 * 86400})
    assert bundle_of(wang)["items"] == []


@pytest.mark.parametrize("days", [-1, 400])
def test_no_alert_without_a_time_to_run(sun: Stranger, he: Stranger, wang: Stranger, days: int) -> None:
    wang.get("advanceClock", {"advanceSeconds": (30 - days) * 86400 if days < 0 else 0})
    draft = sun.get("writeAlert", alert() if days < 0 else alert(expires="2099-01-01T00:00:00Z"))
    assert publishing(he, draft) == "alert_expired"


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("headline", "<b>要紧</b>"),
        ("headline", "看 [这里](x)"),
        ("description", "请点 https://bank.example/a"),
        ("description", "see bank-help.com now"),
        ("instruction", "fish &amp; chips"),
        ("instruction", "   "),
    ],
)
def test_text_that_is_not_plain_is_refused(sun: Stranger, part: str, text: str) -> None:
    answer = sun.ask("writeAlert", alert(info=[words(**{part: text})]))
    assert code(answer) == "alert_refused"
    assert answer.json()["facts"] == {"part": f"zh_CN.{part}"}


def test_one_language_is_written_once(sun: Stranger) -> None:
    assert code(sun.ask("writeAlert", alert(info=[words(), words()]))) == "alert_refused"


def test_customers_and_tellers_are_no_desk(signed_in: Callable[[str], Stranger], wang: Stranger, sun: Stranger) -> None:
    draft = sun.get("writeAlert", alert())
    for person in (wang, signed_in("Zhou")):
        assert code(person.ask("writeAlert", alert())) == "forbidden"
        assert publishing(person, draft) == "forbidden"
        assert code(person.ask("listDeskAlerts")) == "forbidden"
        assert code(person.ask("cancelAlert", alertId=draft["alertId"])) == "forbidden"


def test_two_at_once_publish_once(bank: RunningBank, signed_in: Callable[[str], Stranger], sun: Stranger, wang: Stranger) -> None:
    draft, heard = sun.get("writeAlert", alert()), newest(wang)
    desk = [signed_in("He"), signed_in("He")]
    with ThreadPoolExecutor() as together:
        assert set(together.map(lambda person: publishing(person, draft), desk)) == {""}
    eventually(lambda: happened(wang, heard))  # it is numbered after its commit
    assert happened(wang, heard) == ["alert.published"]
    assert len(bank.look(lambda tx: tx.rows("SELECT act FROM alert_acts WHERE act = 'published'"))) == 1


def test_how_far_it_has_come(sun: Stranger, he: Stranger, wang: Stranger, signed_in: Callable[[str], Stranger]) -> None:
    told, li = published_by(sun, he), signed_in("Li")
    ids = {"alertId": told["alertId"]}
    wang.get("acknowledgeAlert", {"revision": 1, "what": "read"}, **ids)
    wang.get("acknowledgeAlert", {"revision": 1, "what": "shown"}, **ids)
    li.get("acknowledgeAlert", {"revision": 1, "what": "delivered"}, **ids)
    for of_the_desk in (sun, he):  # whom it is not meant for
        of_the_desk.get("acknowledgeAlert", {"revision": 1, "what": "read"}, **ids)
    far = sun.get("readReach", **ids)
    assert far == {"addressed": 3, "delivered": 2, "shown": 1, "read": 1}
    li.get("acknowledgeAlert", {"revision": 1, "what": "shown"}, **ids)
    assert sun.get("readReach", **ids)["secondsToHalf"] >= 0


def test_what_was_shown_to_her_stands_in_what_is_kept_about_her(
    sun: Stranger, he: Stranger, wang: Stranger, signed_in: Callable[[str], Stranger]
) -> None:
    told, li = published_by(sun, he), signed_in("Li")
    for what in ("shown", "read"):
        wang.get("acknowledgeAlert", {"revision": 1, "what": what}, alertId=told["alertId"])
    kept = record_of(wang)["alertReceipts"]
    assert {(each["alertId"], each["what"]) for each in kept} >= {(told["alertId"], "shown"), (told["alertId"], "read")}
    assert "read" not in {each["what"] for each in record_of(li)["alertReceipts"]}


def test_what_was_done_is_never_rewritten(bank: RunningBank, sun: Stranger, he: Stranger) -> None:
    published_by(sun, he)
    acts = bank.look(lambda tx: tx.rows("SELECT staff_id, act FROM alert_acts ORDER BY number"))
    assert [tuple(row.values()) for row in acts] == [("p-sun", "written"), ("p-he", "published")]
    for statement in ("UPDATE alert_acts SET staff_id = 'p-he'", "DELETE FROM alert_acts"):
        with pytest.raises(Exception, match="never"):
            bank.change(lambda tx, statement=statement: tx.run(statement))  # type: ignore[misc]


DONE_AGAIN = (
    "INSERT INTO alert_acts (alert_id, revision, staff_id, act, content_hash, at)"
    " SELECT alert_id, revision, {staff}, 'written', {hash}, at FROM alert_acts WHERE act = 'published'"
)
TAMPERED = {
    "alert_published_by_its_writer": DONE_AGAIN.format(staff="'p-he'", hash="content_hash"),
    "alert_published_otherwise_than_written": DONE_AGAIN.format(staff="'p-sun'", hash="'other'"),
    "alert_stands_otherwise_than_done": "UPDATE alerts SET state = 'cancelled'",
}


def test_each_check_is_tried() -> None:
    assert {invariant.code for invariant in ALERTED} == TAMPERED.keys()


@pytest.mark.parametrize("breach", TAMPERED)
def test_what_went_past_the_services_is_found(bank: RunningBank, sun: Stranger, he: Stranger, breach: str) -> None:
    published_by(sun, he)
    cancelled = published_by(sun, he)
    he.ask("cancelAlert", alertId=cancelled["alertId"])
    assert bank.look(verify) == []
    bank.change(lambda tx: tx.run(TAMPERED[breach]))
    assert {each.code for each in bank.look(verify)} == {breach}
