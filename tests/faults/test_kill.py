"""The bank is killed again and again while people pay: every payment goes out exactly once, and the books add up."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from threading import Event
from typing import Any, Final

import pytest
import requests

from app.bank.store.databases import look
from app.bank.store.port import Tx
from app.bank.verify import run
from tests.attacks.stranger import Stranger
from tests.faults.bank_process import BankProcess, WorkersProcess

CUSTOMERS: Final = 4
PAYMENTS: Final = 200
KILLS: Final = (90, 260, 430, 610, 640, 690, 730, 775)
"""After so many answered requests; a payment takes four, and the last quarter of all are second confirmations."""


class Patient:
    """A customer's device that, where no answer comes, asks the very same again when the bank is back."""

    def __init__(self, bank: BankProcess, answered: SimpleQueue[bool], index: int) -> None:
        self._bank = bank
        self._answered = answered
        self._stranger = Stranger(bank.url)
        self._stranger.enrol("王秀兰")
        self._stranger.sign_in()
        self._index = index
        self.unanswered = 0

    def pay(self, count: int) -> list[str]:
        """Makes payments, all confirmed once before the first is confirmed again, so that no pause is waited for in vain."""
        begun = [self._begin(f"{1 + number % 7}.{self._index}5") for number in range(count)]
        for payment_id, asked in begun:
            self._confirm(payment_id, asked)
        self._stranger.close()
        return [payment_id for payment_id, _ in begun]

    def _begin(self, amount: str) -> tuple[str, dict[str, Any]]:
        details = {**self._details(), "instructedAmount": {"currency": "CNY", "amount": amount}}
        payment_id = str(uuid.uuid4())
        review = self._told("reviewPayment", {"paymentId": payment_id, "details": details})
        payment = self._told("initiatePayment", {"paymentId": payment_id, "contentHash": review["contentHash"]})
        own = payment["authorisations"][-1]
        first = {"confirmation": 1, "contentHash": payment["contentHash"], "challenge": own["challenge"]}
        ids = {"paymentId": payment_id, "authorisationId": own["authorisationId"]}
        challenge = self._told("authorisePayment", first, **ids)["challenge"]
        signature = self._stranger.key.signature(self._stranger.said(payment, challenge))
        second = {"confirmation": 2, "contentHash": payment["contentHash"], "challenge": challenge, "signature": signature}
        return payment_id, {**ids, "asked": second}

    def _confirm(self, payment_id: str, confirmation: dict[str, Any]) -> None:
        asked, authorisation_id = confirmation["asked"], confirmation["authorisationId"]
        while True:
            answer = self._ask("authorisePayment", asked, paymentId=payment_id, authorisationId=authorisation_id)
            if answer.ok:
                assert answer.json()["scaStatus"] == "finalised"
                return
            problem = answer.json()
            assert problem["code"] == "confirmation_too_soon", problem
            Event().wait(problem["facts"]["secondsLeft"])  # as the bank asks

    def _details(self) -> dict[str, Any]:
        debtor = {"scheme": "CN-BBAN", "identification": "6299080010010018866"}
        creditor = {"scheme": "CN-BBAN", "identification": "6299080010020026688"}
        return {"debtorAccount": debtor, "creditorName": "李娜", "creditorAccount": creditor}

    def _told(self, operation: str, body: dict[str, Any], **ids: str) -> dict[str, Any]:
        answer = self._ask(operation, body, **ids)
        assert answer.ok, answer.text
        told: dict[str, Any] = answer.json()
        return told

    def _ask(self, operation: str, body: dict[str, Any], **ids: Any) -> requests.Response:
        key = str(uuid.uuid4())
        for _ in range(20 * len(KILLS)):
            try:
                answer = self._stranger.ask(operation, body, idempotency_key=key, **ids)
            except requests.RequestException:
                self.unanswered += 1
                assert self._bank.up.wait(60), "the bank did not come back"
                continue
            self._answered.put(True)
            return answer
        raise AssertionError("no answer, however often it was asked")


@pytest.fixture(params=["a file", "two workers"])
def bank(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[BankProcess]:
    on_a_file = request.param == "a file"
    bank = BankProcess(tmp_path) if on_a_file else WorkersProcess(tmp_path, request.getfixturevalue("postgres_url"))
    bank.start()
    yield bank
    bank.stop()


def kill_as_planned(bank: BankProcess, answered: SimpleQueue[bool]) -> None:
    """Kills the bank after so many answers, in the middle of whatever it does, and starts it again."""
    seen = 0
    for planned in KILLS:
        while seen < planned:
            answered.get(timeout=120)
            seen += 1
        bank.kill()
        bank.start()


def transfers(tx: Tx) -> dict[str, tuple[object, object]]:
    """How each transfer ended, and how many entries it has."""
    rows = tx.rows(
        "SELECT transfer_id, state, COUNT(entry_id) AS entries FROM ledger_transfers LEFT JOIN ledger_entries USING (transfer_id)"
        " GROUP BY transfer_id, state"
    )
    return {str(row["transfer_id"]): (row["state"], row["entries"]) for row in rows}


def states_of_payments(tx: Tx) -> dict[str, object]:
    """How each payment stands, those that people have arranged before among them."""
    return {str(row["payment_id"]): row["status"] for row in tx.rows("SELECT payment_id, status FROM payments")}


def test_a_bank_killed_while_people_pay_pays_each_exactly_once(bank: BankProcess) -> None:
    arranged = look(bank.database, states_of_payments)
    answered: SimpleQueue[bool] = SimpleQueue()
    customers = [Patient(bank, answered, index) for index in range(CUSTOMERS)]
    with ThreadPoolExecutor(CUSTOMERS + 1) as pool:
        killing = pool.submit(kill_as_planned, bank, answered)
        paying: list[Future[list[str]]] = [pool.submit(customer.pay, PAYMENTS // CUSTOMERS) for customer in customers]
        paid = [payment_id for made in paying for payment_id in made.result(240)]
        killing.result(60)
    report, sound = run(bank.database)
    assert sound, report
    assert len(set(paid)) == PAYMENTS
    booked = look(bank.database, transfers)
    assert {booked.get(f"payment:{payment_id}") for payment_id in paid} == {("posted", 2)}
    assert look(bank.database, states_of_payments) == arranged | dict.fromkeys(paid, "ACSC")
    assert any(customer.unanswered for customer in customers)
