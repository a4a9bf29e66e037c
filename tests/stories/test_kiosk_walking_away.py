"""She walks away from a kiosk at whichever step it is: her answers are kept at the bank, her PIN never, and she is signed out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication

from app.doors.kiosk_seat import Customer
from app.journeys.steps import Plain
from app.ui.voice.port import Silent
from tests.bank.bills.samples import DUE
from tests.stories.kiosk_branch import SHE, Branch, branch_at_work
from tests.stories.kiosk_customer import PAYS, Who, walk
from tests.ui.conftest import put_away
from tests.ui.until import until

BILL: Final[Mapping[str, Plain]] = {
    "home": "bill",
    "bill-kind": "electricity",
    "bill-customer-number": DUE,
    "bill": "pay",
    "review": True,
}
STEPS: Final = [
    (PAYS, "payee", []),
    (PAYS, "amount", [("pay", 1)]),
    (PAYS, "note", [("pay", 2)]),
    (PAYS, "review", [("pay", 3)]),
    (PAYS, "confirm", [("pay", 3)]),
    (BILL, "bill-kind", []),
    (BILL, "bill-customer-number", [("bill", 1)]),
    (BILL, "bill", [("bill", 2)]),
    (BILL, "review", [("bill", 3)]),
    (BILL, "confirm", [("bill", 3)]),
]


@pytest.fixture(scope="module")
def branch() -> Iterator[Branch]:
    with branch_at_work() as branch:
        yield branch


@pytest.fixture
def customer(qapp: QApplication, branch: Branch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Customer]:
    monkeypatch.setenv("HOME", str(tmp_path))
    branch.forget_all()
    customer = Customer(qapp, branch.letter, Silent)
    yield customer
    qapp.removeEventFilter(customer.idle)
    customer.window.end()
    put_away(customer.window)


@pytest.mark.parametrize(("answers", "step", "kept"), STEPS, ids=[f"{answers['home']}-{step}" for answers, step, _ in STEPS])
def test_what_she_has_answered_is_kept_and_she_is_signed_out(
    qapp: QApplication, branch: Branch, customer: Customer, answers: Mapping[str, Plain], step: str, kept: list[tuple[str, int]]
) -> None:
    qapp.clipboard().setText("what she has copied")
    walk(qapp, customer, Who("walks-away", *SHE, step=step), customer.idle.waiting.timeout.emit, answers)
    customer.come()
    until(lambda: not customer.window.isVisible())
    assert qapp.clipboard().text() == ""
    assert branch.kept() == kept
    assert SHE[1] not in json.dumps(branch.home.get("listDrafts"))
    assert {each["transactionStatus"] for each in branch.home.get("listPayments")["items"]} <= {"RCVD"}  # read back, and not confirmed
