"""The check desk: what a published alert names is held, decided after a call by as many as it takes, once, and all concerned hear."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
import requests

from app.bank.store.checked import CHECKED
from app.bank.store.port import ConstraintBroken
from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.alerts.desk import alert, published_by
from tests.bank.family.deciding import available, decide, now, request_of, seasoned
from tests.bank.family.pairing import DAY, Pair
from tests.bank.people.asking import noticed
from tests.bank.running import RunningBank

LI = {"name": "Li", "amount": "165.88"}
"""Paid often: nothing but the alert keeps it."""
ZHAO = {"scheme": "CN-BBAN", "identification": "6288000000000077"}
"""Somebody whom she has never paid."""
ASKED = ("told_to_pay", "met_in_person", "keep_secret", "on_the_phone", "where_from")
SPOKE = {"outcome": "spoke", "answers": [{"question": each, "answer": "no"} for each in ASKED], "note": "她说是给女儿的。"}
NOT_REACHED = {"outcome": "not_reached"}


def account_of(wang: Stranger, payee: str = "Li") -> dict[str, str]:
    found: dict[str, str] = next(item["account"] for item in wang.get("listBeneficiaries")["items"] if item["name"] == payee)
    return found


def warned(sun: Stranger, he: Stranger, *accounts: Mapping[str, str]) -> dict[str, Any]:
    """An alert in force that names accounts."""
    return published_by(sun, he, alert(accountTriggers=[dict(each) for each in accounts]))


def held(wang: Stranger, bank: RunningBank, sun: Stranger, he: Stranger, amount: str = LI["amount"]) -> dict[str, Any]:
    """A payment of hers to an account that is warned of, as the desk sees it."""
    warned(sun, he, account_of(wang))
    wang.pay("Li", amount, bank.move)
    (check,) = sun.get("listChecks")["items"]
    found: dict[str, Any] = check
    return found


def deciding(person: Stranger, check: Mapping[str, Any], decision: str, record: Mapping[str, Any] = SPOKE) -> requests.Response:
    """Takes it in hand, where nobody else has it, and decides, whatever the answer."""
    person.ask("takeCheck", {"doing": "calling"}, checkId=check["checkId"])
    return asked_to_decide(person, check, decision, record)


def asked_to_decide(person: Stranger, check: Mapping[str, Any], decision: str, record: Mapping[str, Any] = SPOKE) -> requests.Response:
    """The same without taking it in hand before."""
    return person.ask("decideCheck", {"decision": decision, "callRecord": dict(record)}, checkId=check["checkId"])


def outcome(answer: requests.Response) -> str:
    return str(answer.json()["state"]) if answer.ok else code(answer)


def test_what_an_alert_names_waits_for_the_bank(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    alert_id = warned(sun, he, account_of(wang))["alertId"]
    review = wang.review(wang.details("Li", LI["amount"]))
    assert review["content"]["requires"] == [{"kind": "bank", "reason": "scam_signs"}]
    assert alert_id not in str(review)
    payment = wang.pay("Li", LI["amount"], bank.move)
    assert (payment["transactionStatus"], payment["statusReason"], "dueAt" in payment) == ("PDNG", ["scam_signs"], False)
    (check,) = sun.get("listChecks")["items"]
    assert check["held"] == [{"reason": "alert_account", "facts": {"alertId": alert_id}}]
    assert (check["customerName"], check["personsNeeded"], tuple(check["ask"])) == ("Wang", 1, ASKED)
    assert check["content"] == payment["content"]


def test_released_it_goes_at_once_and_she_hears(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    assert outcome(deciding(sun, check, "release")) == "released"
    payment = wang.get("readPayment", paymentId=check["paymentId"])
    assert payment["transactionStatus"] == "ACSC"
    assert [each["code"] for each in payment["timeline"]][-3:] == ["held_by_bank", "released_by_bank", "settled"]
    assert [told for told, _ in noticed(wang)] == ["payment_settled"]
    assert sun.get("listChecks")["items"] == []
    (act,) = he.get("readCheck", checkId=check["checkId"])["acts"]
    assert (act["name"], act["decision"], act["callRecord"]) == ("Sun", "release", SPOKE)


def test_refused_her_money_is_hers_again_and_she_hears(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    before = available(wang)
    check = held(wang, bank, sun, he)
    assert available(wang) != before
    assert outcome(deciding(sun, check, "refuse", NOT_REACHED)) == "refused"
    payment = now(wang, check)
    assert (payment["transactionStatus"], payment["statusReason"]) == ("RJCT", ["bank_refused"])
    assert available(wang) == before
    assert [told for told, _ in noticed(wang)] == ["payment_bank_refused"]


@pytest.mark.parametrize("record", [NOT_REACHED, SPOKE | {"answers": SPOKE["answers"][:-1]}], ids=["not reached", "not all asked"])
def test_nothing_is_released_without_the_call(
    bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger, record: dict[str, Any]
) -> None:
    check = held(wang, bank, sun, he)
    answer = deciding(sun, check, "release", record)
    assert code(answer) == "call_incomplete"
    assert "where_from" in answer.json()["facts"]["missing"]
    assert wang.status(check) == "PDNG"


def test_above_the_limit_it_takes_two(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he, "20000.00")
    assert check["personsNeeded"] == 2
    assert outcome(deciding(sun, check, "release")) == "open"
    assert outcome(deciding(sun, check, "release")) == "open"
    assert outcome(deciding(sun, check, "release", SPOKE | {"note": "另一句"})) == "DS26"
    assert outcome(deciding(sun, check, "refuse")) == "DS26"
    assert wang.status(check) == "PDNG"
    assert outcome(deciding(he, check, "release")) == "released"
    assert [told for told, _ in noticed(wang)] == ["payment_bank_released"]
    wang.get("advanceClock", {"advanceSeconds": DAY + 60})
    assert wang.status(check) == "ACSC"
    assert bank.look(verify) == []


def test_above_the_limit_one_refusal_ends_it(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he, "20000.00")
    assert outcome(deciding(sun, check, "release")) == "open"
    assert outcome(deciding(he, check, "refuse")) == "refused"
    assert wang.status(check) == "RJCT"


def test_the_same_again_gets_what_it_got(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    assert [outcome(deciding(sun, check, "release")) for _ in range(2)] == ["released", "released"]
    assert [told for told, _ in noticed(wang)] == ["payment_settled"]


def test_what_waits_already_is_held_when_the_alert_comes(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    payment = wang.send(wang.to_somebody_new("Zhao", ZHAO, "10.00"), bank.move)
    assert payment["statusReason"] == ["new_payee"]
    warned(sun, he, ZHAO)
    assert now(wang, payment)["statusReason"] == ["new_payee", "scam_signs"]
    assert [told for told, _ in noticed(wang)] == ["payment_held_by_bank"]
    wang.get("advanceClock", {"advanceSeconds": DAY + 60})
    assert wang.status(payment) == "PDNG"
    (check,) = sun.get("listChecks")["items"]
    assert outcome(deciding(he, check, "release")) == "released"
    assert wang.status(payment) == "ACSC"


def test_taken_back_there_is_nothing_to_decide(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    wang.get("cancelPayment", paymentId=check["paymentId"])
    assert sun.get("listChecks")["items"] == []
    answer = deciding(sun, check, "release")
    assert (code(answer), answer.json()["facts"]) == ("check_decided", {"state": "over"})
    assert wang.status(check) == "CANC"


def test_no_check_hangs_for_ever(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    before = available(wang)
    check = held(wang, bank, sun, he)
    wang.get("advanceClock", {"advanceSeconds": 3 * DAY + 60})
    payment = now(wang, check)
    assert (payment["transactionStatus"], payment["statusReason"]) == ("RJCT", ["check_expired"])
    assert available(wang) == before
    assert [told for told, _ in noticed(wang)] == ["payment_check_expired"]
    assert code(deciding(sun, check, "release")) == "check_decided"


def test_released_it_waits_for_her_family_and_while_everything_is_stopped(
    bank: RunningBank, signed_in: Callable[[str], Stranger], wang: Stranger, sun: Stranger, he: Stranger
) -> None:
    li = signed_in("Li")
    seasoned(Pair(wang, li), signed_in("Zhou"))
    warned(sun, he, account_of(wang, "Zhang Wei"))
    payment = wang.pay("Zhang Wei", "3000.00", bank.move)
    assert (payment["transactionStatus"], payment["statusReason"][0]) == ("PATC", "U040")
    (told,) = [facts for name, facts in noticed(li) if name == "helped_payment_held"]
    assert told.keys() == {"pairingId", "customerName"}
    request = request_of(li, payment)
    assert decide(li, request, "approve").ok
    assert wang.status(payment) == "PDNG"
    wang.get("freeze")
    (check,) = sun.get("listChecks")["items"]
    assert outcome(deciding(sun, check, "release")) == "released"
    assert wang.status(payment) == "PDNG"
    assert bank.look(verify) == []


@pytest.mark.parametrize(
    ("decision", "told"), [("release", "helped_payment_released"), ("refuse", "helped_payment_refused"), ("", "helped_payment_expired")]
)
def test_who_hears_that_it_is_held_hears_what_came_of_it(
    bank: RunningBank, signed_in: Callable[[str], Stranger], wang: Stranger, sun: Stranger, he: Stranger, decision: str, told: str
) -> None:
    li = signed_in("Li")
    seasoned(Pair(wang, li), signed_in("Zhou"))
    warned(sun, he, account_of(wang, "Zhang Wei"))
    wang.pay("Zhang Wei", "100.00", bank.move)
    if decision:
        (check,) = sun.get("listChecks")["items"]
        deciding(sun, check, decision)
    else:
        wang.get("advanceClock", {"advanceSeconds": 3 * DAY + 60})
    held, came_of_it = [(name, facts) for name, facts in noticed(li) if name.startswith("helped_payment")]
    assert (held[0], came_of_it[0]) == ("helped_payment_held", told)
    assert came_of_it[1] == held[1]


def test_who_has_not_heard_that_it_is_held_hears_nothing_of_its_end(
    bank: RunningBank, signed_in: Callable[[str], Stranger], wang: Stranger, sun: Stranger, he: Stranger
) -> None:
    li = signed_in("Li")
    seasoned(Pair(wang, li), signed_in("Zhou"))
    wang.get("askCallback", {"discreet": True})
    wang.pay("Zhang Wei", "100.00", bank.move)
    (check,) = sun.get("listChecks")["items"]
    assert outcome(deciding(sun, check, "refuse")) == "refused"
    assert not [name for name, _ in noticed(li) if name.startswith("helped_payment")]


def test_nobody_the_money_may_come_to_hears_of_it(
    bank: RunningBank, signed_in: Callable[[str], Stranger], wang: Stranger, sun: Stranger, he: Stranger
) -> None:
    li = signed_in("Li")
    seasoned(Pair(wang, li), signed_in("Zhou"))
    held(wang, bank, sun, he)
    assert "helped_payment_held" not in [name for name, _ in noticed(li)]


TAMPERED = {
    "payment_gone_unchecked": "UPDATE payments SET content = (SELECT content FROM payments AS held WHERE EXISTS (SELECT 1 FROM checks"
    " WHERE checks.payment_id = held.payment_id)) WHERE NOT EXISTS (SELECT 1 FROM checks WHERE checks.payment_id = payments.payment_id)",
    "payment_stands_otherwise_than_checked": "UPDATE payments SET status = 'ACSC' WHERE status = 'PDNG'",
    "check_released_by_too_few": "UPDATE checks SET state = 'released' WHERE state = 'open'",
    "check_stands_otherwise_than_decided": "UPDATE checks SET state = 'refused' WHERE state = 'open'",
    "check_decided_by_no_staff": "DELETE FROM roles WHERE person_id = 'p-sun'",
    "check_decided_out_of_its_time": "UPDATE checks SET opened_at = expires_at - 1",
}


def test_each_check_is_tried() -> None:
    assert {invariant.code for invariant in CHECKED} == TAMPERED.keys()


@pytest.mark.parametrize("breach", TAMPERED)
def test_what_went_past_the_services_is_found(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger, breach: str) -> None:
    wang.send(wang.to_somebody_new("Zhao", ZHAO, "10.00"), bank.move)
    check = held(wang, bank, sun, he, "20000.00")
    deciding(sun, check, "release")
    assert bank.look(verify) == []
    bank.change(lambda tx: tx.run(TAMPERED[breach]))
    assert breach in {each.code for each in bank.look(verify)}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE check_acts SET decision = 'refuse'",
        "DELETE FROM check_acts",
        "DELETE FROM checks",
        "UPDATE checks SET state = 'open' WHERE state = 'released'",
    ],
)
def test_what_was_decided_is_never_rewritten(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger, statement: str) -> None:
    deciding(sun, held(wang, bank, sun, he), "release")
    with pytest.raises(ConstraintBroken):
        bank.change(lambda tx: tx.run(statement))
