"""Devices: which one asks, locking, the first 24 hours, and what the others are told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.attacks.recorded import record_of
from tests.attacks.stranger import Stranger
from tests.attacks.test_listening import Ear
from tests.attacks.test_refusals import code
from tests.bank.people.asking import happened, newest, noticed
from tests.bank.running import RunningBank


def devices(person: Stranger) -> dict[str, dict[str, Any]]:
    return {device["deviceId"]: device for device in person.get("listDevices")["items"]}


def test_the_one_that_asks_is_told_from_the_others(signed_in: Callable[[str], Stranger]) -> None:
    home, tablet = signed_in("Wang"), signed_in("Wang")
    for asking in (home, tablet):
        assert {device for device, said in devices(asking).items() if said.get("current")} == {asking.device_id}


def test_the_first_device_is_no_news_and_the_second_is(signed_in: Callable[[str], Stranger], newcomer: Callable[[], Stranger]) -> None:
    home = signed_in("Wang")
    assert noticed(home) == []
    before = newest(home)
    tablet = newcomer()
    tablet.enrol("Wang")
    assert noticed(home) == [("device_added", {"deviceId": tablet.device_id, "name": "a stranger's"})]
    assert happened(home, before) == ["device.updated", "notice.added"]


def test_a_device_is_locked_from_another_one(signed_in: Callable[[str], Stranger]) -> None:
    home, lost = signed_in("Wang"), signed_in("Wang")
    home.ask("seeNotice", noticeId=home.get("listNotices")["items"][0]["noticeId"])
    assert home.ask("lockDevice", deviceId=lost.device_id).status_code == 204
    assert home.ask("lockDevice", deviceId=lost.device_id).status_code == 204
    assert noticed(home) == [("device_locked", {"deviceId": lost.device_id, "name": "a stranger's"})]
    assert devices(home)[lost.device_id]["locked"]
    assert code(lost.ask("readMe")) == "invalid_token"
    assert code(lost.ask("refreshSession", {"refreshToken": str(lost.refresh_token)})) == "invalid_token"
    assert code(lost.ask("openSession", lost.signing_in())) == "credentials_refused"
    ended = {session["deviceId"]: "endedAt" in session for session in record_of(home)["sessions"]}
    assert ended == {lost.device_id: True, home.device_id: False}


def test_a_locked_device_confirms_nothing(signed_in: Callable[[str], Stranger], bank: RunningBank) -> None:
    home, lost = signed_in("Wang"), signed_in("Wang")
    payment = lost.initiate(lost.review(lost.details("Li", "1.00")))
    started = lost.first(payment).json()
    bank.move(started["pauseSeconds"])
    home.ask("lockDevice", deviceId=lost.device_id)
    assert code(lost.second(payment, started["challenge"])) == "invalid_token"
    assert home.get("readPayment", paymentId=payment["paymentId"])["transactionStatus"] == "RCVD"


def test_what_waits_from_a_locked_device_waits_a_day_more(signed_in: Callable[[str], Stranger], bank: RunningBank) -> None:
    """He has paid with her lost computer what would go out tonight; what she has confirmed herself goes when she was told."""
    home, lost = signed_in("Wang"), signed_in("Wang")
    his, hers = (waiting(person, bank, name) for person, name in ((lost, "Mallory"), (home, "Neighbour")))
    home.ask("advanceClock", {"advanceSeconds": 23 * 3600})
    home.ask("lockDevice", deviceId=lost.device_id)
    home.ask("lockDevice", deviceId=lost.device_id)
    held_back = [facts for code, facts in noticed(home) if code == "payment_held_back"]
    assert [(facts["paymentId"], facts["name"]) for facts in held_back] == [(his["paymentId"], "a stranger's")]
    assert held_back[0]["until"] == status(home, his)["dueAt"]
    home.ask("advanceClock", {"advanceSeconds": 2 * 3600})
    assert [status(home, payment)["transactionStatus"] for payment in (his, hers)] == ["PDNG", "ACSC"]
    home.ask("advanceClock", {"advanceSeconds": 21 * 3600})
    assert status(home, his)["transactionStatus"] == "PDNG"
    assert home.get("cancelPayment", paymentId=his["paymentId"])["transactionStatus"] == "CANC"


def waiting(person: Stranger, bank: RunningBank, name: str) -> dict[str, Any]:
    """A confirmed payment to somebody new, who banks elsewhere."""
    elsewhere = {"scheme": "CN-BBAN", "identification": f"62880000000000{len(name):02}"}
    payment = person.initiate(person.review(person.to_somebody_new(name, elsewhere, "1.00")))
    started = person.first(payment).json()
    bank.move(started["pauseSeconds"])
    assert person.second(payment, started["challenge"]).ok
    return payment


def status(person: Stranger, payment: dict[str, Any]) -> dict[str, Any]:
    return dict(person.get("readPayment", paymentId=payment["paymentId"]))


def test_who_locks_the_device_at_hand_is_out(signed_in: Callable[[str], Stranger]) -> None:
    home, tablet = signed_in("Wang"), signed_in("Wang")
    ear = Ear(tablet)
    ear.hear()
    assert tablet.ask("lockDevice", deviceId=tablet.device_id).status_code == 204
    assert code(tablet.ask("readMe")) == "invalid_token"
    assert ear.hears_out()
    ear.close()
    assert home.ask("readMe").ok


def test_a_device_without_the_branch_is_trusted_after_a_day(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    home = signed_in("Wang")
    bank.change(lambda tx: tx.run("UPDATE devices SET at_branch = 0"))
    assert not devices(home)[home.device_id]["trusted"]
    home.ask("advanceClock", {"advanceSeconds": 86_399})
    assert not devices(home)[home.device_id]["trusted"]
    home.ask("advanceClock", {"advanceSeconds": 60})
    assert devices(home)[home.device_id]["trusted"]
