"""The bank locks a machine while somebody is at it: she is told kindly where to go, at whichever step, and what she began is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtWidgets import QApplication

from app.bank.services.context import machine_time
from app.bank.store import devices, sessions
from app.bank.store.port import Tx
from app.doors.kiosk_seat import Customer
from app.journeys.steps import Step
from app.sandbox.kiosk import KIOSK
from app.ui.voice.port import Silent
from tests.stories.kiosk_branch import SHE, Branch, branch_at_work
from tests.stories.kiosk_customer import Who, walk
from tests.ui.conftest import put_away
from tests.ui.until import until

_A_DAY_MS: Final = 24 * 60 * 60 * 1000


@pytest.fixture
def branch() -> Iterator[Branch]:
    with branch_at_work() as branch:
        yield branch


@pytest.fixture
def customer(qapp: QApplication, branch: Branch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Customer]:
    monkeypatch.setenv("HOME", str(tmp_path))
    customer = Customer(qapp, branch.letter, Silent)
    yield customer
    customer.leave()
    qapp.removeEventFilter(customer.idle)
    put_away(customer.window)


def lock(branch: Branch) -> None:
    def now(tx: Tx) -> None:
        for device in devices.devices_of(tx, KIOSK.customer.person_id):
            devices.lock_device(tx, device.device_id, device.enrolled_at)

    branch.bank.change(now)


def run_out(tx: Tx) -> None:
    for device in devices.devices_of(tx, KIOSK.customer.person_id):
        sessions.end_sessions_on(tx, device.device_id, machine_time())


Way = Callable[..., list[Step[Any]]]


@pytest.fixture
def way(qapp: QApplication, customer: Customer) -> Way:
    """Goes as far as a step, whereby something happens at another; what has been shown."""

    def goes(step: str, at: tuple[str, Callable[[], object]]) -> list[Step[Any]]:
        shown: list[Step[Any]] = []
        key, happens = at

        def see(each: Step[Any]) -> None:
            shown.append(each)
            if each.key == key:
                happens()

        customer.seat.stage.asked.connect(see)
        walk(qapp, customer, Who("stays", *SHE, step=step), lambda: None)
        customer.come()
        until(lambda: bool(shown) and shown[-1].key == step)
        return shown

    return goes


@pytest.mark.parametrize(("step", "kept"), [("pin", []), ("note", [("pay", 2)])])
def test_she_is_told_to_go_to_the_counter_and_what_she_began_is_kept(
    qapp: QApplication, branch: Branch, customer: Customer, step: str, kept: list[tuple[str, int]]
) -> None:
    shown: list[Step[Any]] = []
    customer.seat.stage.asked.connect(shown.append)

    def at_the_step() -> None:
        if shown[-1].key == step:
            lock(branch)
            customer.pulse.timeout.emit()

    walk(qapp, customer, Who("stays", *SHE, step=step), at_the_step)
    customer.come()
    until(lambda: bool(shown) and shown[-1].key == step)
    until(lambda: shown[-1].key == "resting")
    assert shown[-1].question.text == "This machine is resting. Please go to the counter."
    customer.seat.stage._answer(True)
    until(lambda: not customer.window.isVisible())
    assert branch.kept() == kept


def test_she_is_told_at_once_where_an_answer_of_hers_is_not_kept_any_more(branch: Branch, customer: Customer, way: Way) -> None:
    """Nobody had asked yet whether the machine may go on: what is kept goes no further than the answer before."""
    customer.pulse.setInterval(_A_DAY_MS)
    shown = way("note", at=("amount", lambda: lock(branch)))
    until(lambda: shown[-1].key == "resting")
    assert any("only your last answer may be missing" in line.text for line in shown[-1].why)
    assert branch.kept() == [("pay", 1)]


def test_what_she_answers_after_her_session_has_run_out_is_kept_once_she_has_signed_in_again(branch: Branch, way: Way) -> None:
    way("review", at=("amount", lambda: branch.bank.change(run_out)))
    until(lambda: branch.kept() == [("pay", 3)])
