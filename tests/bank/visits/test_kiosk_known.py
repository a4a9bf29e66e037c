"""A kiosk asks, with its own key alone, whether the bank still knows it and whether a ticket is for here and now. Nobody else is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest

from app.bank.services.rules import Rules
from app.bank.store import devices
from app.bank.store.port import Tx
from app.sandbox.kiosk import KIOSK
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.running import RunningBank
from tests.bank.visits.branch import KENT, pass_time, take

NOBODYS: Final = "BANXING1:vis_nobody:tag"


@pytest.fixture
def kiosk(newcomer: Callable[[], Stranger]) -> Stranger:
    kiosk = newcomer()
    kiosk.enrol(KIOSK.customer.name)
    return kiosk


def look(kiosk: Stranger, ticket: str) -> str:
    return str(kiosk.get("lookAtTicket", {"ticket": ticket}, deviceId=kiosk.device_id)["standing"])


def lock(bank: RunningBank, device_id: str) -> None:
    def now(tx: Tx) -> None:
        kept = devices.device(tx, device_id)
        assert kept is not None
        devices.lock_device(tx, device_id, kept.enrolled_at)

    bank.change(now)


def test_it_is_told_its_branch(kiosk: Stranger) -> None:
    assert kiosk.get("readKiosk", deviceId=kiosk.device_id) == {"branchId": KIOSK.customer.branch_id}


def test_one_that_was_locked_is_told_by_a_code_of_its_own(bank: RunningBank, kiosk: Stranger, wang: Stranger) -> None:
    lock(bank, kiosk.device_id)
    assert code(kiosk.ask("readKiosk", deviceId=kiosk.device_id)) == "kiosk_refused"
    assert code(kiosk.ask("lookAtTicket", {"ticket": NOBODYS}, deviceId=kiosk.device_id)) == "kiosk_refused"
    assert code(kiosk.ask("openSession", wang.signing_in() | {"deviceId": kiosk.device_id})) == "credentials_refused"


def test_nobody_else_hears_how_it_stands_with_it(bank: RunningBank, kiosk: Stranger, wang: Stranger) -> None:
    """Neither a customer nor somebody whom the bank never saw: whatever device they name, they hear the same."""
    asked = (wang.device_id, kiosk.device_id, "dev_nobody")
    before = [code(wang.ask("readKiosk", deviceId=each)) for each in asked]
    lock(bank, kiosk.device_id)
    after = [code(wang.ask("readKiosk", deviceId=each)) for each in asked]
    assert before == after == ["kiosk_refused"] * 3


def test_a_ticket_is_looked_at_and_nothing_is_told_but_day_and_branch(kiosk: Stranger, wang: Stranger) -> None:
    here, elsewhere = take(wang), take(wang, KENT)
    assert (look(kiosk, here["qr"]), look(kiosk, elsewhere["qr"])) == ("today", "another_branch")
    assert {look(kiosk, text) for text in (NOBODYS, here["qr"] + "x", "")} == {"unknown"}
    wang.get("giveUpVisit", visitId=here["visitId"])
    assert look(kiosk, here["qr"]) == "used"
    again = take(wang)
    pass_time(wang, days=1)
    assert look(kiosk, again["qr"]) == "another_day"
    told = kiosk.get("lookAtTicket", {"ticket": again["qr"]}, deviceId=kiosk.device_id)
    assert set(told) == {"standing"}


def test_a_ticket_that_was_looked_at_can_still_be_used(kiosk: Stranger, wang: Stranger) -> None:
    ticket = take(wang)["qr"]
    for _ in range(7):
        assert look(kiosk, ticket) == "today"
    assert wang.get("listVisits")["items"][0]["state"] == "taken"
    kiosk.keep(kiosk.get("openSession", wang.signing_in() | {"deviceId": kiosk.device_id, "ticket": ticket}))


def test_only_so_many_are_looked_at_in_an_hour(kiosk: Stranger) -> None:
    most = Rules().kiosk_tickets_an_hour
    assert {look(kiosk, NOBODYS) for _ in range(most)} == {"unknown"}
    assert code(kiosk.ask("lookAtTicket", {"ticket": NOBODYS}, deviceId=kiosk.device_id)) == "too_many_attempts"
