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
from tests.stories.kiosk_branch import SHE, Branch, branch_at_work
from tests.stories.kiosk_customer import Who, walk
from tests.stories.kiosk_ways import steps
from tests.ui.conftest import put_away
from tests.ui.until import until

STEPS: Final = [*steps()]
_NUMBER: Final = {
    1: "purpose",
    2: "words day at-once-safety at-once-family_link currency lost-card account",
    3: "notes time card review amount certified",
    4: "copies",
}
KEPT: Final = {
    **{f"pay-{step}": [("pay", kept)] for kept, step in ((1, "amount"), (2, "note"), (3, "review"), (3, "confirm"))},
    **{f"pay-{step}": [("pay", kept)] for kept, step in ((1, "payee-name"), (2, "account-number"))},
    **{f"bill-{step}": [("bill", kept)] for kept, step in ((1, "bill-customer-number"), (2, "bill"), (3, "review"), (3, "confirm"))},
    "bill-refused-bill_unknown": [("bill", 2)],
    **{f"branch-visit-{step}": [("branch", kept)] for kept, steps in _NUMBER.items() for step in steps.split()},
}
"""So many answers are kept for later; of what is only looked at, none."""


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


@pytest.mark.parametrize(("name", "answers", "step"), STEPS, ids=[name for name, _, _ in STEPS])
def test_what_she_has_answered_is_kept_and_she_is_signed_out(
    qapp: QApplication, branch: Branch, customer: Customer, name: str, answers: Mapping[str, Plain], step: str
) -> None:
    reached: list[str] = []
    qapp.clipboard().setText("what she has copied")
    customer.seat.stage.asked.connect(lambda shown: reached.append(shown.key))
    walk(qapp, customer, Who("walks-away", *SHE, step=step), customer.idle.waiting.timeout.emit, answers)
    customer.come()
    until(lambda: not customer.window.isVisible(), limit_s=30.0)
    assert reached[-2:] == [step, "still-there"]
    assert not customer.seat.bank.signed_in
    assert qapp.clipboard().text() == ""
    assert branch.kept() == KEPT.get(name, [])
    assert SHE[1] not in json.dumps(branch.home.get("listDrafts"))
    assert {each["transactionStatus"] for each in branch.home.get("listPayments")["items"]} <= {"RCVD"}  # read back, and not confirmed
