"""Money that waits, and money that is stopped: nothing makes it go sooner, and nothing that is taken back goes after all."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import pytest

from app.bank.verify import verify
from tests.attacks.books import entries, untouched
from tests.attacks.stranger import Refused, Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.running import RunningBank, running_bank

pytestmark = on_both

NEW: Final = {"scheme": "CN-BBAN", "identification": "6288000000000077"}
"""Somebody at another bank whom nobody has ever paid."""
A_DAY: Final = 24 * 3600 + 60


@pytest.fixture
def bank(database: str | None) -> Iterator[RunningBank]:
    """For tests that let days pass, or freeze somebody."""
    with running_bank(database=database) as bank:
        yield bank
        assert bank.look(verify) == []


@pytest.fixture
def wang(signed_in: Callable[[str], Stranger]) -> Stranger:
    return signed_in("Wang")


def let_pass(stranger: Stranger, seconds: int) -> None:
    stranger.get("advanceClock", {"advanceSeconds": seconds})


def waiting(bank: RunningBank, stranger: Stranger, amount: str = "5.00") -> dict[str, Any]:
    """A first payment to somebody new, which waits a day."""
    payment = stranger.send(stranger.to_somebody_new("Zhao", NEW, amount), bank.move)
    assert (payment["transactionStatus"], [each["kind"] for each in payment["content"]["requires"]]) == ("PDNG", ["wait"])
    return payment


def test_a_wait_is_waited_out(bank: RunningBank, wang: Stranger) -> None:
    payment = waiting(bank, wang)
    let_pass(wang, A_DAY - 600)
    assert (wang.status(payment), bank.look(entries(payment))) == ("PDNG", 0)
    let_pass(wang, 600)
    assert (wang.status(payment), bank.look(entries(payment))) == ("ACSC", 2)


def test_an_old_review_does_not_shorten_the_wait(bank: RunningBank, wang: Stranger) -> None:
    """Whoever reviews today and confirms tomorrow waits from tomorrow on."""
    reviewed = wang.review(wang.to_somebody_new("Zhao", NEW, "5.00"))
    let_pass(wang, A_DAY - 600)
    with untouched(bank):
        answer = wang.ask("initiatePayment", {"paymentId": reviewed["content"]["paymentId"], "contentHash": reviewed["contentHash"]})
    assert code(answer) == "content_changed"


def test_a_content_that_changes_between_the_confirmations_is_confirmed_anew(bank: RunningBank, wang: Stranger) -> None:
    """Half a day between the two: what was shown as the end of the wait no longer holds."""
    payment = wang.initiate(wang.review(wang.to_somebody_new("Zhao", NEW, "5.00")))
    challenge = wang.first(payment).json()["challenge"]
    bank.move(5)
    let_pass(wang, 12 * 3600)
    with untouched(bank):
        assert code(wang.second(payment, challenge)) == "content_changed"


def test_what_was_taken_back_does_not_go_when_its_time_comes(bank: RunningBank, wang: Stranger) -> None:
    payment = waiting(bank, wang)
    assert wang.get("cancelPayment", paymentId=payment["paymentId"])["transactionStatus"] == "CANC"
    let_pass(wang, A_DAY)
    assert (wang.status(payment), bank.look(entries(payment))) == ("CANC", 0)


def test_taking_back_and_settling_at_once_end_in_one_way(bank: RunningBank, wang: Stranger) -> None:
    """The day is over in the same moment in which she presses: either it went, or it is back, and she is told which."""
    for _ in range(4):
        number = str(uuid.uuid4().int)[:10]
        new = {"scheme": "CN-BBAN", "identification": f"628800{number}"}
        payment = wang.send(wang.to_somebody_new("Zhao", new, "1.00"), bank.move)
        other = Stranger(bank.url)
        with ThreadPoolExecutor(2) as threads:
            passing = threads.submit(let_pass, other, A_DAY)
            cancelled = threads.submit(wang.ask, "cancelPayment", paymentId=payment["paymentId"])
            passing.result()
        other.close()
        assert cancelled.result().ok == (wang.status(payment) == "CANC")
        assert bank.look(entries(payment)) == (0 if cancelled.result().ok else 2)


def test_while_stopped_nothing_goes_however_long_it_waits(bank: RunningBank, wang: Stranger) -> None:
    payment = waiting(bank, wang)
    stopped = wang.get("freeze")
    assert [each["paymentId"] for each in stopped["stops"]] == [payment["paymentId"]]
    let_pass(wang, 10 * A_DAY)
    assert (wang.status(payment), bank.look(entries(payment))) == ("PDNG", 0)
    assert code(wang.ask("reviewPayment", {"paymentId": str(uuid.uuid4()), "details": wang.details("Li", "1.00")})) == "frozen"


def test_freezing_between_the_confirmations_stops_the_second(bank: RunningBank, wang: Stranger) -> None:
    payment = wang.initiate(wang.review(wang.details("Li", "1.00")))
    challenge = wang.first(payment).json()["challenge"]
    bank.move(3)
    wang.get("freeze")
    with untouched(bank):
        assert code(wang.second(payment, challenge)) == "frozen"


def test_freezing_and_confirming_at_once_end_in_one_way(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    """Her other device stops everything in the moment in which this one confirms: it went before, or it did not go."""
    here, there = signed_in("Wang"), signed_in("Wang")
    payment = here.initiate(here.review(here.details("Li", "1.00")))
    challenge = here.first(payment).json()["challenge"]
    bank.move(3)
    with ThreadPoolExecutor(2) as threads:
        confirmed = threads.submit(here.second, payment, challenge)
        frozen = threads.submit(there.ask, "freeze")
    assert frozen.result().ok
    assert confirmed.result().ok == (bank.look(entries(payment)) == 2)
    assert confirmed.result().ok or code(confirmed.result()) == "frozen"


def test_nobody_undoes_a_freeze_from_afar(bank: RunningBank, wang: Stranger) -> None:
    wang.get("freeze")
    asked = wang.get("askUnfreeze")
    assert (asked["frozen"], asked["unfreezing"]["needs"]) == (True, ["branch"])
    let_pass(wang, 30 * A_DAY)
    assert wang.get("askUnfreeze")["frozen"]
    assert code(wang.ask("witness", wang.at_the_counter() | {"what": "unfreeze"})) == "forbidden"
    assert wang.get("readFreeze")["frozen"]


def test_raising_a_limit_and_paying_at_once_helps_nobody(bank: RunningBank, wang: Stranger) -> None:
    over = {"paymentId": str(uuid.uuid4()), "details": wang.details("Li", "60000.00")}
    assert code(wang.ask("reviewPayment", over)) == "AM14"
    more = {name: {"currency": "CNY", "amount": "200000.00"} for name in ("paymentLimit", "dailyLimit")}
    changed = wang.get("changeSafeguards", {"currency": "CNY", **more, "familyFrom": {"currency": "CNY", "amount": "20000.00"}})
    assert {each["field"] for each in changed["pending"]} == {"paymentLimit", "dailyLimit", "familyFrom"}
    assert changed["effective"][0]["paymentLimit"]["amount"] == "50000.00"
    assert code(wang.ask("reviewPayment", over)) == "AM14"
    assert wang.review(wang.details("Li", "2000.00"))["content"]["requires"][0]["reason"] == "large_amount"
    let_pass(wang, A_DAY - 600)
    assert code(wang.ask("reviewPayment", over)) == "AM14"
    let_pass(wang, 600)
    assert wang.ask("reviewPayment", over).ok
    assert "safeguard_loosened" in [notice["code"] for notice in wang.get("listNotices")["items"]]


def test_asking_twice_does_not_loosen_sooner_and_the_last_word_counts(wang: Stranger) -> None:
    def ask(amount: str) -> dict[str, Any]:
        wang.get("changeSafeguards", {"currency": "CNY", "paymentLimit": {"currency": "CNY", "amount": amount}})
        pending: list[dict[str, Any]] = wang.get("readSafeguards")["pending"]
        return pending[0] if pending else {}

    first = ask("60000.00")
    let_pass(wang, 12 * 3600)
    assert ask("60000.00") == first
    higher = ask("70000.00")
    assert higher["from"] > first["from"]
    assert ask("40000.00") == {}
    let_pass(wang, 2 * A_DAY)
    assert wang.get("readSafeguards")["effective"][0]["paymentLimit"]["amount"] == "40000.00"


@pytest.mark.parametrize(
    "change", [{"paymentLimit": "200000.01"}, {"dailyLimit": "9999999.00"}, {"familyFrom": "20000.01"}, {"waitHours": 1}]
)
def test_nothing_is_looser_than_the_bank_allows(bank: RunningBank, wang: Stranger, change: dict[str, Any]) -> None:
    wanted = {name: value if isinstance(value, int) else {"currency": "CNY", "amount": value} for name, value in change.items()}
    with untouched(bank):
        assert code(wang.ask("changeSafeguards", {"currency": "CNY", **wanted})) == "safeguard_beyond_floor"


def test_splitting_an_amount_does_not_get_around_the_days_limit(bank: RunningBank, wang: Stranger) -> None:
    """What waits counts as well as what has gone; what was taken back does not."""
    waits = [wang.send(wang.details("Li", "20000.00"), bank.move) for _ in range(2)]
    assert {payment["transactionStatus"] for payment in waits} == {"PDNG"}
    with pytest.raises(Refused, match="AM14"):
        wang.review(wang.details("Zhang Wei", "10000.01"))
    wang.get("cancelPayment", paymentId=waits[0]["paymentId"])
    wang.review(wang.details("Zhang Wei", "30000.00"))


def test_confirming_many_at_once_does_not_get_around_the_days_limit(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    """All reviewed and confirmed once while the day is young, and then confirmed together from two devices."""
    devices = [signed_in("Wang"), signed_in("Wang")]
    begun = []
    for number in range(4):
        device = devices[number % 2]
        payment = device.initiate(device.review(device.details("Li", "20000.00")))
        begun.append((device, payment, device.first(payment).json()["challenge"]))
    bank.move(3)
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda each: each[0].second(each[1], each[2]), begun))
    assert sorted(answer.status_code for answer in answers) == [200, 200, 422, 422]
    assert {code(answer) for answer in answers if not answer.ok} == {"AM14"}


def test_splitting_an_amount_does_not_get_around_the_larger_half(bank: RunningBank, wang: Stranger) -> None:
    """Each part goes to somebody she knows and is small, by itself and with what he had before; with the last most would leave."""
    wang.get("changeSafeguards", {"currency": "CNY", "familyFrom": {"currency": "CNY", "amount": "20000.00"}})
    let_pass(wang, A_DAY)
    wang.get("receiveIncome", {"accountId": "wang-savings", "amount": {"currency": "CNY", "amount": "49800.00"}})
    for payee in ("Li", "Zhang Wei", "Li", "Zhang Wei"):  # not more than half of 50,000
        payment = wang.initiate(wang.review(wang.details(payee, "6250.00", account=1)))
        started = wang.first(payment).json()
        bank.move(started["pauseSeconds"])
        assert wang.second(payment, started["challenge"]).ok
        assert wang.status(payment) == "ACSC"
    last = wang.review(wang.details("Li", "0.01", account=1))
    assert [each["reason"] for each in last["content"]["requires"]] == ["large_share"]


def test_being_in_the_list_is_not_having_been_paid(bank: RunningBank, wang: Stranger) -> None:
    """Whoever puts himself into her list waits like anybody new."""
    wang.get("addBeneficiary", {"name": "Zhao", "account": NEW})
    assert [each["reason"] for each in wang.review(wang.details("Zhao", "1.00"))["content"]["requires"]] == ["new_payee"]
    waiting(bank, wang)
    assert [each["reason"] for each in wang.review(wang.details("Zhao", "1.00"))["content"]["requires"]] == ["new_payee"]


def test_a_device_that_is_too_new_pays_nobody_new(bank: RunningBank, wang: Stranger) -> None:
    """A code from a letter, in the wrong hands: it can pay whom she always pays, within her limits, and nobody else for a day."""
    bank.change(lambda tx: tx.run("UPDATE devices SET at_branch = 0 WHERE device_id = ?", wang.device_id))
    review = wang.review(wang.to_somebody_new("Zhao", NEW, "1.00"))
    asked = {"paymentId": review["content"]["paymentId"], "contentHash": review["contentHash"]}
    with untouched(bank):
        assert code(wang.ask("initiatePayment", asked)) == "device_untrusted"
    assert wang.send(wang.details("Li", "1.00"), bank.move)["transactionStatus"] == "ACSC"
    let_pass(wang, A_DAY)
    wang.initiate(wang.review(wang.to_somebody_new("Zhao", NEW, "1.00")))
