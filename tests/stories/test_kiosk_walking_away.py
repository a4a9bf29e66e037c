"""She walks away from a kiosk at whichever step it is: her answers are kept at the bank, her PIN never, and she is signed out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication

from app.doors.kiosk_seat import Customer
from app.journeys.steps import Plain
from app.ui.voice.port import Silent
from tests.stories.kiosk_branch import SHE, Branch, branch_at_work
from tests.stories.kiosk_customer import PAYS, Who, walk
from tests.stories.kiosk_wanderer import wandered
from tests.stories.kiosk_ways import GIVES_UP, NOT_TRIED, steps
from tests.ui.conftest import put_away
from tests.ui.until import until

STEPS: Final = [*steps()]
TASKS: Final = 250
"""So many that are begun bring her everywhere."""
_NUMBER: Final = {
    1: "purpose",
    2: "words day at-once-safety at-once-family_link currency lost-card account",
    3: "notes time card review amount certified exists",
    4: "copies",
}
KEPT: Final = {
    **{f"pay-{step}": [("pay", kept)] for kept, step in ((1, "amount"), (2, "note"), (3, "review"), (3, "confirm"))},
    **{f"pay-{step}": [("pay", kept)] for kept, step in ((1, "payee-name"), (2, "account-number"))},
    **{f"bill-{step}": [("bill", kept)] for kept, step in ((1, "bill-customer-number"), (2, "bill"), (3, "review"), (3, "confirm"))},
    "pay-not-sent": [("pay", 3)],
    "pay-refused-same_account": [("pay", 3)],
    "bill-not-sent": [("bill", 3)],
    "bill-refused-bill_unknown": [("bill", 2)],
    "branch-stop-everything": [("branch", 3)],
    **{f"branch-visit-{step}": [("branch", kept)] for kept, steps in _NUMBER.items() for step in steps.split()},
}
"""So many answers are kept for later; of what is only looked at, none."""


@pytest.fixture(scope="module")
def branch(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Branch]:
    """Where she has called one payment off already: about that one she can say that something is wrong."""
    with branch_at_work() as branch:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("HOME", str(tmp_path_factory.mktemp("home")))
            walks_away(qapp, branch, {**PAYS, "confirm": False}, "not-sent")
        yield branch


@pytest.fixture
def her_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@contextmanager
def customer_of(qapp: QApplication, branch: Branch) -> Iterator[Customer]:
    customer = Customer(qapp, branch.letter, Silent)
    yield customer
    qapp.removeEventFilter(customer.idle)
    customer.window.end()
    put_away(customer.window)


def walks_away(qapp: QApplication, branch: Branch, answers: Mapping[str, Plain], step: str) -> None:
    """She comes as far as the step; then nobody presses anything any more."""
    reached: list[str] = []
    qapp.clipboard().setText("what she has copied")
    with customer_of(qapp, branch) as customer:
        customer.seat.stage.asked.connect(lambda shown: reached.append(shown.key))
        walk(qapp, customer, Who("walks-away", *SHE, step=step), customer.idle.waiting.timeout.emit, answers)
        customer.come()
        until(lambda: not customer.window.isVisible(), limit_s=30.0)
        assert reached[-2:] == [step, "still-there"]
        assert not customer.seat.bank.signed_in
    assert qapp.clipboard().text() == ""
    assert SHE[1] not in json.dumps(branch.home.get("listDrafts"))
    states = {each["transactionStatus"] for each in branch.home.get("listPayments")["items"]}
    assert states <= {"RCVD", "CANC"}  # read back or called off, and none confirmed


@pytest.mark.usefixtures("her_home")
@pytest.mark.parametrize(("name", "answers", "step"), STEPS, ids=[name for name, _, _ in STEPS])
def test_what_she_has_answered_is_kept_and_she_is_signed_out(
    qapp: QApplication, branch: Branch, name: str, answers: Mapping[str, Plain], step: str
) -> None:
    branch.forget_all()
    walks_away(qapp, branch, answers, step)
    assert branch.kept() == KEPT.get(name, [])


@pytest.mark.usefixtures("her_home")
def test_who_has_given_her_number_back_is_signed_out_too(qapp: QApplication) -> None:
    with branch_at_work() as own:
        walks_away(qapp, own, GIVES_UP, "number-given-up")
        assert own.home.get("listVisits")["items"] == []


def test_there_is_no_other_step_at_which_she_could_walk_away(tmp_path: Path) -> None:
    """Somebody who tries whatever is offered comes to none that is not walked away from above."""
    with branch_at_work() as own:
        reached = wandered(own, tmp_path, TASKS, seed=2)
    assert len(reached) > len(STEPS) // 2
    assert reached - {name for name, _, _ in STEPS} == set(NOT_TRIED)
