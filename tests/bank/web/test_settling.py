"""What waits goes when its time has come: by itself, once, and only if it still can; and she is told of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from app.bank.clock import BusinessClock
from app.bank.verify import verify
from tests.attacks.books import entries
from tests.attacks.stranger import Stranger
from tests.bank.cast import LI_ACCOUNT
from tests.bank.running import RunningBank, running_bank

NEW: Final = {"scheme": "CN-BBAN", "identification": "6288000000000088"}
LIMIT: Final = 20.0
DAY: Final = timedelta(days=1, minutes=1)


@pytest.fixture
def bank(database: str | None) -> Iterator[RunningBank]:
    with running_bank(database=database) as bank:
        yield bank
        assert bank.look(verify) == []


def pass_unseen(bank: RunningBank, by: timedelta = DAY) -> None:
    """Lets business time pass without a word to the bank."""
    bank.change(lambda tx: BusinessClock(movable=True).advance(tx, by))


def settled(stranger: Stranger, payment: dict[str, Any]) -> dict[str, Any]:
    """Waits until a payment has come to its end."""
    until = time.monotonic() + LIMIT
    while stranger.status(payment) == "PDNG":
        assert time.monotonic() < until, "it still waits"
        stranger.get("listEvents")
    told: dict[str, Any] = stranger.get("readPayment", paymentId=payment["paymentId"])
    return told


def notices(stranger: Stranger) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = stranger.get("listNotices")["items"]
    return found


def test_it_goes_by_itself_when_its_time_has_come(bank: RunningBank, wang: Stranger) -> None:
    payment = wang.send(wang.to_somebody_new("Zhao", NEW, "5.00"), bank.move)
    assert datetime.fromisoformat(payment["dueAt"]) == datetime.fromisoformat(payment["content"]["requires"][0]["until"])
    assert payment["statusReason"] == ["new_payee"]
    pass_unseen(bank)
    told = settled(wang, payment)
    assert (told["transactionStatus"], "dueAt" in told, bank.look(entries(payment))) == ("ACSC", False, 2)
    assert [entry["code"] for entry in told["timeline"]] == ["received", "confirmed_first", "confirmed_second", "waiting", "settled"]
    (notice,) = notices(wang)
    facts = {"paymentId": payment["paymentId"], "creditorName": "Zhao", "amount": {"currency": "CNY", "amount": "5.00"}}
    assert (notice["code"], notice["facts"]) == ("payment_settled", facts)


def test_what_settles_at_once_leaves_no_notice(bank: RunningBank, wang: Stranger) -> None:
    assert wang.send(wang.details("Li", "5.00"), bank.move)["transactionStatus"] == "ACSC"
    assert notices(wang) == []


def test_a_bank_that_was_away_settles_when_it_is_back(tmp_path: Path) -> None:
    with running_bank(folder=tmp_path) as bank:
        stranger = Stranger(bank.url)
        stranger.enrol("Wang")
        stranger.sign_in()
        payment = stranger.send(stranger.to_somebody_new("Zhao", NEW, "5.00"), bank.move)
        pass_unseen(bank)
    with running_bank(folder=tmp_path) as bank:
        until = time.monotonic() + LIMIT
        while bank.look(entries(payment)) != 2:
            assert time.monotonic() < until, "it still waits"
        stranger.close()
        assert bank.look(verify) == []


def test_two_processes_on_the_same_books_settle_once(tmp_path: Path) -> None:
    with running_bank(folder=tmp_path) as bank, running_bank(folder=tmp_path) as other:
        stranger = Stranger(bank.url)
        stranger.enrol("Wang")
        stranger.sign_in()
        sent = [stranger.send(stranger.to_somebody_new("Zhao", NEW, f"{amount}.00"), bank.move) for amount in range(1, 6)]
        pass_unseen(other)
        assert [settled(stranger, payment)["transactionStatus"] for payment in sent] == ["ACSC"] * 5
        assert [bank.look(entries(payment)) for payment in sent] == [2] * 5
        assert len(notices(stranger)) == 5
        stranger.close()
        assert bank.look(verify) == []


def test_what_cannot_be_booked_comes_back(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    """Meanwhile the payee's account holds as much as any account can."""
    wang = signed_in("Wang")
    before = wang.get("readBalances", accountId="wang")
    payment = wang.send(wang.details("Li", "2000.00"), bank.move)
    assert (payment["transactionStatus"], payment["statusReason"]) == ("PDNG", ["large_amount"])
    assert wang.get("readBalances", accountId="wang")["available"]["amount"] == "998000.00"
    wang.get("receiveIncome", {"accountId": "li", "amount": {"currency": "CNY", "amount": "9999998999999.99"}})
    wang.get("advanceClock", {"advanceSeconds": int(DAY.total_seconds())})
    told = wang.get("readPayment", paymentId=payment["paymentId"])
    assert (told["transactionStatus"], told["statusReason"], told["timeline"][-1]["code"]) == ("RJCT", ["account_refused"], "refused")
    assert wang.get("readBalances", accountId="wang") == before
    assert [notice["code"] for notice in notices(wang)] == ["payment_refused"]


def test_taken_back_the_money_is_free_at_once(bank: RunningBank, wang: Stranger) -> None:
    before = wang.get("readBalances", accountId="wang")
    payment = wang.send(wang.to_somebody_new("Zhao", NEW, "5.00"), bank.move)
    cancelled = wang.get("cancelPayment", paymentId=payment["paymentId"])
    assert (cancelled["transactionStatus"], cancelled["statusReason"]) == ("CANC", ["withdrawn"])
    assert wang.get("cancelPayment", paymentId=payment["paymentId"]) == cancelled
    assert wang.get("readBalances", accountId="wang") == before


def test_after_staff_have_undone_it_what_was_due_waits_a_day_more(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    wang, zhou = signed_in("Wang"), signed_in("Zhou")
    payment = wang.send(wang.to_somebody_new("Zhao", NEW, "5.00"), bank.move)
    wang.get("freeze")
    wang.get("askUnfreeze")
    wang.get("advanceClock", {"advanceSeconds": 2 * int(DAY.total_seconds())})
    told = wang.get("readPayment", paymentId=payment["paymentId"])
    assert (told["transactionStatus"], told["statusReason"]) == ("PDNG", ["new_payee", "frozen"])
    assert zhou.thaw(wang.at_the_counter()) == 1
    assert wang.get("readFreeze") == {"frozen": False, "stops": [stopped(payment)]}
    later = wang.get("readPayment", paymentId=payment["paymentId"])
    assert later["dueAt"] > told["dueAt"]
    wang.get("advanceClock", {"advanceSeconds": 23 * 3600})
    assert wang.status(payment) == "PDNG"
    wang.get("advanceClock", {"advanceSeconds": 2 * 3600})
    assert wang.status(payment) == "ACSC"
    assert [notice["code"] for notice in notices(wang)] == ["frozen", "unfrozen", "payment_settled"]


def stopped(payment: dict[str, Any]) -> dict[str, Any]:
    details = payment["content"]["details"]
    return {"paymentId": payment["paymentId"], "creditorName": details["creditorName"], "amount": details["instructedAmount"]}


def test_between_her_own_accounts_nothing_leaves(bank: RunningBank, wang: Stranger) -> None:
    """No limit, no wait, and it does not count; but stopped is stopped."""
    savings = wang.get("listAccounts")["items"][1]["account"]
    review = wang.review(wang.to_somebody_new("Wang", savings, "600000.00"))
    assert "requires" not in review["content"] or review["content"]["requires"] == []
    assert wang.send(wang.to_somebody_new("Wang", savings, "600000.00"), bank.move)["transactionStatus"] == "ACSC"
    assert wang.review(wang.details("Li", "50000.00"))["content"]["requires"][0]["reason"] == "large_amount"
    wang.get("freeze")
    answer = wang.ask("reviewPayment", {"paymentId": review["content"]["paymentId"], "details": review["content"]["details"]})
    assert answer.json()["code"] == "frozen"


def test_a_name_that_is_tried_in_a_review_counts_as_a_try(bank: RunningBank, wang: Stranger) -> None:
    li = {"scheme": LI_ACCOUNT.number.scheme, "identification": LI_ACCOUNT.number.identification}
    asked = {"paymentId": "5bd1a8f0-0000-4000-8000-000000000001", "details": wang.to_somebody_new("Liu", li, "1.00")}
    for _ in range(3):  # the same once more is no further try
        assert wang.ask("reviewPayment", asked).ok
    codes = [wang.ask("verifyPayee", {"name": f"Li{letter}", "account": li}).status_code for letter in "abcdefghijklmnopqrstuvwxyzABCDE"]
    assert codes == [200] * 29 + [429] * 2
    other = wang.to_somebody_new("Lin", li, "1.00")
    assert wang.ask("reviewPayment", {"paymentId": "5bd1a8f0-0000-4000-8000-000000000002", "details": other}).json()["code"] == (
        "too_many_attempts"
    )
    assert wang.ask("reviewPayment", {"paymentId": "5bd1a8f0-0000-4000-8000-000000000003", "details": wang.details("Li", "1.00")}).ok
