"""What is held unseen goes when her screen says; a reason that comes later undoes what was decided without it; no word is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.alerts.test_callbacks import CALL, finishing, released, taking, waiting
from tests.bank.alerts.test_checks import SPOKE, deciding, held, outcome
from tests.bank.family.pairing import DAY
from tests.bank.people.asking import noticed
from tests.bank.running import RunningBank


@pytest.mark.parametrize("hours", [0, 30])
def test_released_unseen_it_goes_when_her_screen_says(bank: RunningBank, wang: Stranger, sun: Stranger, hours: int) -> None:
    """Not sooner, and until then she can stop it, however late the desk has come to it."""
    wang.get("askCallback", {"discreet": True})
    payment = wang.pay("Li", "10.00", bank.move)
    wang.get("advanceClock", {"advanceSeconds": hours * 3600 + 60})
    before = wang.get("readPayment", paymentId=payment["paymentId"])
    released(sun)
    assert wang.get("readPayment", paymentId=payment["paymentId"]) == before
    assert before["transactionStatus"] == "PDNG"
    wang.get("advanceClock", {"advanceSeconds": DAY})
    assert wang.status(payment) == "ACSC"
    assert bank.look(verify) == []


def test_what_was_decided_before_a_new_reason_does_not_count(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    """Neither a release, nor what is sent by somebody who has read the old reasons alone."""
    before = held(wang, bank, sun, he, "20000.00")
    assert outcome(deciding(sun, before, "release")) == "open"
    wang.get("askCallback", {"discreet": True})
    assert outcome(deciding(he, before, "release")) == "check_changed"
    assert code(he.ask("takeCheck", {"doing": "calling"}, checkId=before["checkId"])) == "check_changed"
    (after,) = he.get("listChecks")["items"]
    assert (after.get("acts", []), after["openedAt"], after["expiresAt"]) == ([], before["openedAt"], before["expiresAt"])
    assert [outcome(deciding(each, after, "release")) for each in (he, sun)] == ["open", "released"]
    assert bank.look(verify) == []


def test_who_calls_her_has_it_in_hand_when_a_reason_comes(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    before = held(wang, bank, sun, he)
    sun.get("takeCheck", {"doing": "calling"}, checkId=before["checkId"])
    wang.get("askCallback", {"discreet": True})
    (after,) = he.get("listChecks")["items"]
    assert (after["hand"]["name"], after["checkId"] != before["checkId"]) == ("Sun", True)
    assert outcome(deciding(he, after, "release")) == "check_in_hand"
    assert bank.look(verify) == []


def test_what_nobody_looked_at_in_time_ends_without_a_word_of_the_desk(bank: RunningBank, wang: Stranger, sun: Stranger) -> None:
    wang.get("askCallback", {"discreet": True})
    payment = wang.pay("Li", "10.00", bank.move)
    wang.get("advanceClock", {"advanceSeconds": 3 * DAY + 60})
    after = wang.get("readPayment", paymentId=payment["paymentId"])
    assert (after["transactionStatus"], after["statusReason"], after["timeline"][-1]["code"]) == ("RJCT", ["account_refused"], "refused")
    assert [told for told, _ in noticed(wang)] == ["payment_refused"]


def test_discreet_ones_come_in_the_order_in_which_they_asked(wang: Stranger, signed_in: Callable[[str], Stranger], sun: Stranger) -> None:
    """A time that was asked for before somebody sat down beside her does not put her last."""
    li = signed_in("Li")
    wang.get("askCallback", {"time": wang.get("listCallbacks")["times"][-1]["beginsAt"]})
    for each in (wang, li):
        each.get("askCallback", {"discreet": True})
    assert [each["customerName"] for each in sun.get("listDeskCallbacks")["items"]] == ["Wang", "Li"]


def test_what_was_said_is_kept_though_she_took_the_call_back_meanwhile(wang: Stranger, sun: Stranger, he: Stranger) -> None:
    waits = waiting(wang, sun)
    taking(sun, waits)
    wang.get("withdrawCallback", callbackId=waits["callbackId"])
    assert finishing(he, waits, SPOKE) == "callback_done"
    assert [finishing(sun, waits, SPOKE, CALL) for _ in range(2)] == ["done", "done"]
    assert finishing(sun, waits, SPOKE) == "callback_done"
