"""Callbacks: the desk works through who waits for a call; for one who is not alone what waits is held, and nothing shows."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any

import pytest

from app.bank.store import callbacks
from app.bank.store.port import ConstraintBroken
from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.alerts.test_checks import LI, NOT_REACHED, SPOKE, ZHAO, deciding, held, outcome, warned
from tests.bank.family.pairing import DAY
from tests.bank.running import RunningBank

CALL = "6a0f3f0c-1d9e-4b52-8f57-3a1f0b6d9e21"


def finishing(person: Stranger, callback: dict[str, Any], record: dict[str, Any], call_id: str = "") -> str:
    """Takes it in hand, where nobody else has it, and puts the call down: what has become of it, or the code of the refusal."""
    person.ask("takeCallback", {"doing": "calling"}, callbackId=callback["callbackId"])
    return put_down(person, callback, record, call_id)


def put_down(person: Stranger, callback: dict[str, Any], record: dict[str, Any], call_id: str = "") -> str:
    """The same without taking it in hand before."""
    asked = {"callId": call_id or str(uuid.uuid4()), "callRecord": record}
    answer = person.ask("finishCallback", asked, callbackId=callback["callbackId"])
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
    assert [finishing(he, waits, SPOKE, CALL) for _ in range(2)] == ["done", "done"]
    assert finishing(sun, waits, SPOKE) == "callback_done"
    assert sun.get("listDeskCallbacks")["items"] == wang.get("listCallbacks")["items"] == []
    assert wang.get("askCallback", {})["callbackId"] != asked["callbackId"]


def test_discreet_it_stays_and_comes_first(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    wang.get("askCallback", {})
    wang.get("askCallback", {"discreet": True})
    wang.get("askCallback", {})
    assert [each["discreet"] for each in sun.get("listDeskCallbacks")["items"]] == [True]
    assert len(wang.get("listCallbacks")["items"]) == 1


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
    assert known["statusReason"] == ["large_amount"]
    assert not {"held_by_bank", "settled"} & {each["code"] for each in new["timeline"] + known["timeline"]}
    checks = sun.get("listChecks")["items"]
    assert [[each["reason"] for each in check["held"]] for check in checks] == [["asked_discreetly"]] * 2
    assert bank.look(verify) == []
    assert outcome(deciding(sun, checks[1], "release")) == "released"
    assert [wang.status(each) for each in (new, known)] == ["PDNG", "PDNG"]
    wang.get("advanceClock", {"advanceSeconds": DAY + 60})
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


def test_a_call_whose_answer_was_lost_counts_once(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    wang.get("askCallback", {})
    (waits,) = sun.get("listDeskCallbacks")["items"]
    assert [tried(sun, waits, NOT_REACHED, CALL) for tried in (finishing, put_down)] == ["waits", "waits"]
    assert sun.get("listDeskCallbacks")["items"][0]["tries"] == 1
    assert finishing(he, waits, NOT_REACHED, CALL) == "waits"
    assert sun.get("listDeskCallbacks")["items"][0]["tries"] == 2


def test_only_the_desk_works_through_them(bank: RunningBank, wang: Stranger, sun: Stranger) -> None:
    asked = wang.get("askCallback", {"discreet": True})
    assert code(wang.ask("listDeskCallbacks")) == "forbidden"
    assert finishing(wang, asked, SPOKE) == "forbidden"
    assert code(sun.ask("askCallback", {})) == "forbidden"


def taking(person: Stranger, callback: dict[str, Any], doing: str = "calling") -> str:
    """What comes of it: who has it in hand, or the code of the refusal."""
    answer = person.ask("takeCallback", {"doing": doing}, callbackId=callback["callbackId"])
    if not answer.ok:
        return code(answer)
    hand = answer.json().get("hand")
    return str(hand["name"]) if hand else "nobody"


def waiting(wang: Stranger, sun: Stranger) -> dict[str, Any]:
    wang.get("askCallback", {})
    (waits,) = sun.get("listDeskCallbacks")["items"]
    found: dict[str, Any] = waits
    return found


def test_one_calls_her_at_a_time(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    waits = waiting(wang, sun)
    with ThreadPoolExecutor() as together:
        outcomes = list(together.map(lambda person: taking(person, waits), (sun, he)))
    assert outcomes in (["Sun", "callback_in_hand"], ["callback_in_hand", "He"])
    first, second = (sun, he) if outcomes[0] == "Sun" else (he, sun)
    refused = second.ask("takeCallback", {"doing": "put_back"}, callbackId=waits["callbackId"])
    assert refused.json()["facts"] == {"name": "Sun" if first is sun else "He"}
    (told,) = second.get("listDeskCallbacks")["items"]
    assert (told["hand"]["doing"], told["hand"].get("yours", False)) == ("calling", False)
    assert first.get("listDeskCallbacks")["items"][0]["hand"]["yours"]


def test_not_reached_or_put_back_it_is_anybodys(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    waits = waiting(wang, sun)
    assert [taking(sun, waits), taking(sun, waits, "put_back"), taking(he, waits)] == ["Sun", "nobody", "He"]
    assert finishing(he, waits, NOT_REACHED) == "waits"
    assert taking(sun, waits) == "Sun"
    wang.get("advanceClock", {"advanceSeconds": 1800})
    assert "hand" not in sun.get("listDeskCallbacks")["items"][0]
    assert taking(he, waits) == "He"
    assert [put_down(sun, waits, record) for record in (SPOKE, NOT_REACHED)] == ["callback_in_hand"] * 2
    assert finishing(he, waits, SPOKE) == "done"
    assert taking(sun, waits) == "callback_done"


def test_nobody_puts_down_a_call_that_is_not_in_hand(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    """However long the call: it is hers until another takes it up."""
    waits = waiting(wang, sun)
    assert put_down(sun, waits, SPOKE) == "callback_in_hand"
    taking(sun, waits)
    assert put_down(he, waits, SPOKE) == "callback_in_hand"
    wang.get("advanceClock", {"advanceSeconds": 1800})
    assert [put_down(person, waits, SPOKE) for person in (he, sun)] == ["callback_in_hand", "done"]
    assert bank.look(verify) == []


@pytest.mark.parametrize("statement", ["UPDATE callback_hands SET doing = 'put_back'", "DELETE FROM callback_hands"])
def test_who_had_it_is_kept(bank: RunningBank, wang: Stranger, sun: Stranger, statement: str) -> None:
    taking(sun, waiting(wang, sun))
    with pytest.raises(ConstraintBroken):
        bank.change(lambda tx: tx.run(statement))


def test_what_would_go_at_once_looks_like_an_ordinary_wait(bank: RunningBank, wang: Stranger, sun: Stranger) -> None:
    """What would have gone at once is, word for word, what waits because it is large; and stays so whatever the desk decides."""
    wang.get("changeSafeguards", {"currency": "CNY", "familyFrom": {"currency": "CNY", "amount": "165.00"}})
    large = wang.pay("Li", LI["amount"], bank.move)
    wang.get("cancelPayment", paymentId=large["paymentId"])
    wang.get("askCallback", {"discreet": True})
    small = wang.pay("Li", "160.00", bank.move)
    assert looks(small) == looks(large)
    (check,) = sun.get("listChecks")["items"]
    assert outcome(deciding(sun, check, "release")) == "released"
    assert looks(wang.get("readPayment", paymentId=small["paymentId"])) == looks(large)


def looks(payment: dict[str, Any]) -> tuple[Any, ...]:
    """What her receipt is made of, but for times and amounts."""
    return payment["transactionStatus"], payment["statusReason"], "dueAt" in payment, [each["code"] for each in payment["timeline"]]


def test_what_is_held_openly_is_marked_for_the_desk_alone(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    """Before she asks discreetly, and after."""
    before = held(wang, bank, sun, he)
    seen = wang.get("readPayment", paymentId=before["paymentId"])
    wang.get("askCallback", {"discreet": True})
    after = wang.pay("Li", "160.00", bank.move)
    assert wang.get("readPayment", paymentId=before["paymentId"]) == seen
    assert (after["statusReason"], "asked_discreetly" in str(wang.get("exportMe"))) == (["scam_signs"], False)
    checks = sun.get("listChecks")["items"]
    assert [[each["reason"] for each in check["held"]] for check in checks] == [["alert_account", "asked_discreetly"]] * 2
    assert not any(check.get("quiet") for check in checks)


def test_held_for_what_is_decided_already_it_is_held_no_more(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    """A new reason holds it anew: another discreet call, another warning. The same one does not."""
    payment = wang.send(wang.to_somebody_new("Zhao", ZHAO, "10.00"), bank.move)
    wang.get("askCallback", {"discreet": True})
    released(sun)
    wang.get("askCallback", {"discreet": True})
    assert sun.get("listChecks")["items"] == []
    (waits,) = sun.get("listDeskCallbacks")["items"]
    finishing(sun, waits, SPOKE)
    wang.get("askCallback", {"discreet": True})
    assert released(sun)["quiet"]
    warned(sun, he, ZHAO)
    assert wang.get("readPayment", paymentId=payment["paymentId"])["statusReason"] == ["new_payee", "scam_signs"]
    released(sun)
    wang.get("advanceClock", {"advanceSeconds": DAY + 60})
    assert wang.status(payment) == "ACSC"
    assert bank.look(verify) == []


def released(person: Stranger) -> dict[str, Any]:
    """The one check that waits, released now."""
    (check,) = person.get("listChecks")["items"]
    assert outcome(deciding(person, check, "release")) == "released"
    found: dict[str, Any] = check
    return found


def test_once_its_day_has_come_it_goes_a_day_later(bank: RunningBank, wang: Stranger, sun: Stranger) -> None:
    """A day that lies behind would say that something keeps it."""
    wang.get("askCallback", {"discreet": True})
    payments = [wang.pay("Li", "10.00", bank.move), wang.send(wang.to_somebody_new("Zhao", ZHAO, "10.00"), bank.move)]
    wang.get("advanceClock", {"advanceSeconds": DAY + 60})
    for before in payments:
        after = wang.get("readPayment", paymentId=before["paymentId"])
        late = datetime.fromisoformat(after["dueAt"]) - datetime.fromisoformat(before["dueAt"])
        assert (after["transactionStatus"], after["statusReason"], late) == ("PDNG", before["statusReason"], timedelta(days=1))


def test_a_teller_calls_whoever_is_alone_and_never_hears_of_one_who_is_not(
    bank: RunningBank, signed_in: Callable[[str], Stranger], wang: Stranger, sun: Stranger
) -> None:
    zhou, hidden, plain = signed_in("Zhou"), wang.get("askCallback", {"discreet": True}), signed_in("Hughes").get("askCallback", {})
    (waits,) = zhou.get("listDeskCallbacks")["items"]
    assert waits["callbackId"] == plain["callbackId"]
    assert [each.callback_id for each in bank.look(lambda tx: callbacks.waiting(tx, 1, discreet=False))] == [plain["callbackId"]]
    assert (taking(zhou, hidden), finishing(zhou, hidden, SPOKE)) == ("not_found", "not_found")
    heard = str(bank.look(lambda tx: tx.rows("SELECT * FROM events WHERE person_id = 'p-zhou'")))
    assert (hidden["callbackId"] in heard, plain["callbackId"] in heard) == (False, True)
    assert finishing(zhou, waits, SPOKE) == "done"
    assert [each["discreet"] for each in sun.get("listDeskCallbacks")["items"]] == [True]
    assert bank.look(verify) == []


@on_both
def test_whoever_is_not_alone_any_more_leaves_a_tellers_hand(
    bank: RunningBank, signed_in: Callable[[str], Stranger], wang: Stranger, sun: Stranger
) -> None:
    """The fraud desk calls her at once. What she has said to the teller is kept, and the teller hears of nothing."""
    zhou, asked = signed_in("Zhou"), wang.get("askCallback", {})
    assert taking(zhou, asked) == "Zhou"
    before = len(heard_of(bank, asked))
    wang.get("askCallback", {"discreet": True})
    assert len(heard_of(bank, asked)) == before + 1
    assert zhou.get("listDeskCallbacks")["items"] == []
    assert taking(sun, asked) == "Sun"
    back = zhou.ask("takeCallback", {"doing": "put_back"}, callbackId=asked["callbackId"])
    assert (back.ok, back.json().keys() & {"discreet", "hand"}) == (True, set())
    assert (taking(zhou, asked), put_down(zhou, asked, SPOKE)) == ("not_found", "waits")
    assert len(heard_of(bank, asked)) == before + 1
    assert bank.look(verify) == []
    assert put_down(sun, asked, SPOKE) == "done"
    assert put_down(zhou, asked, NOT_REACHED) == "callback_done"
    assert bank.look(verify) == []


def test_once_the_call_must_be_over_the_teller_hears_of_it_no_more(
    bank: RunningBank, signed_in: Callable[[str], Stranger], wang: Stranger
) -> None:
    zhou, asked = signed_in("Zhou"), wang.get("askCallback", {})
    taking(zhou, asked)
    wang.get("askCallback", {"discreet": True})
    wang.get("advanceClock", {"advanceSeconds": 1800})
    assert (taking(zhou, asked, "put_back"), put_down(zhou, asked, SPOKE)) == ("not_found", "not_found")


def heard_of(bank: RunningBank, callback: dict[str, Any]) -> list[Any]:
    """What a teller was told about it."""
    events = bank.look(lambda tx: tx.rows("SELECT * FROM events WHERE person_id = 'p-zhou'"))
    return [event for event in events if callback["callbackId"] in event.values()]
