"""Callbacks: the desk works through who waits for a call; for one who is not alone what waits is held, and nothing shows."""

from __future__ import annotations

from typing import Any

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.alerts.test_checks import LI, NOT_REACHED, SPOKE, ZHAO, deciding, outcome
from tests.bank.running import RunningBank


def finishing(person: Stranger, callback: dict[str, Any], record: dict[str, Any]) -> str:
    answer = person.ask("finishCallback", {"callRecord": record}, callbackId=callback["callbackId"])
    if not answer.ok:
        return code(answer)
    return "done" if answer.json().get("done") else "waits"


def test_who_waits_is_called_once(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    asked = wang.get("askCallback", {})
    assert wang.get("askCallback", {})["callbackId"] == asked["callbackId"]
    assert wang.get("listCallbacks")["items"] == [asked]
    (waits,) = sun.get("listDeskCallbacks")["items"]
    assert (waits["customerName"], waits.get("discreet", False)) == ("Wang", False)
    assert finishing(sun, waits, NOT_REACHED) == "waits"
    assert [finishing(he, waits, SPOKE) for _ in range(2)] == ["done", "done"]
    assert finishing(sun, waits, SPOKE) == "callback_done"
    assert sun.get("listDeskCallbacks")["items"] == wang.get("listCallbacks")["items"] == []
    assert wang.get("askCallback", {})["callbackId"] != asked["callbackId"]


def test_discreet_it_stays_and_comes_first(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    wang.get("askCallback", {})
    wang.get("askCallback", {"discreet": True})
    wang.get("askCallback", {})
    assert [each["discreet"] for each in sun.get("listDeskCallbacks")["items"]] == [True]
    assert wang.get("listCallbacks")["items"] == []


def test_refused_after_the_call_her_money_is_hers(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    payment = wang.send(wang.to_somebody_new("Zhao", ZHAO, "10.00"), bank.move)
    wang.get("askCallback", {"discreet": True})
    (check,) = sun.get("listChecks")["items"]
    assert outcome(deciding(he, check, "refuse")) == "refused"
    assert wang.status(payment) == "RJCT"
    assert bank.look(verify) == []


def test_what_she_confirms_while_she_waits_is_held_as_well_and_shows_nothing(
    bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger
) -> None:
    wang.get("askCallback", {"discreet": True})
    new = wang.send(wang.to_somebody_new("Zhao", ZHAO, "10.00"), bank.move)
    known = wang.pay("Li", LI["amount"], bank.move)
    assert known["transactionStatus"] == "PDNG"
    assert known.get("statusReason", []) == []
    assert not {"held_by_bank", "settled"} & {each["code"] for each in new["timeline"] + known["timeline"]}
    checks = sun.get("listChecks")["items"]
    assert [check["held"] for check in checks] == [[{"reason": "asked_discreetly"}]] * 2
    assert bank.look(verify) == []
    assert outcome(deciding(sun, checks[1], "release")) == "released"
    assert [wang.status(each) for each in (new, known)] == ["PDNG", "ACSC"]
    assert bank.look(verify) == []


def test_between_her_own_accounts_nothing_is_held(bank: RunningBank, wang: Stranger, sun: Stranger) -> None:
    wang.get("askCallback", {"discreet": True})
    savings = wang.get("listAccounts")["items"][1]["account"]
    assert wang.send(wang.to_somebody_new("Wang", savings, "10.00"), bank.move)["transactionStatus"] == "ACSC"
    assert sun.get("listChecks")["items"] == []


def test_once_she_was_called_or_alone_nothing_more_is_held(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    wang.get("askCallback", {})
    assert wang.pay("Li", LI["amount"], bank.move)["transactionStatus"] == "ACSC"
    wang.get("askCallback", {"discreet": True})
    (waits,) = sun.get("listDeskCallbacks")["items"]
    assert finishing(sun, waits, SPOKE) == "done"
    assert wang.pay("Li", "165.89", bank.move)["transactionStatus"] == "ACSC"


def test_each_time_nobody_was_reached_is_put_down(bank: RunningBank, wang: Stranger, sun: Stranger) -> None:
    wang.get("askCallback", {})
    (waits,) = sun.get("listDeskCallbacks")["items"]
    assert [finishing(sun, waits, NOT_REACHED) for _ in range(2)] == ["waits", "waits"]
    (told,) = sun.get("listDeskCallbacks")["items"]
    assert (waits.get("tries", 0), told["tries"]) == (0, 2)
    assert told["triedAt"] > told["askedAt"]


def test_only_the_desk_works_through_them(bank: RunningBank, wang: Stranger, sun: Stranger) -> None:
    asked = wang.get("askCallback", {"discreet": True})
    assert code(wang.ask("listDeskCallbacks")) == "forbidden"
    assert finishing(wang, asked, SPOKE) == "forbidden"
    assert code(sun.ask("askCallback", {})) == "forbidden"
