"""A kiosk's supervisor in a process of its own: one customer after the other, the bank away and back, and the way out for staff."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from app.bank.store import devices
from app.bank.store.port import Tx
from app.machine.staff_key import StaffKey
from app.sandbox.kiosk import KIOSK
from tests.faults.proxy import Fault, FaultProxy, fault_proxy
from tests.stories.kiosk_at_work import KioskAtWork, customer_there, kiosk_at_work, set_up
from tests.stories.kiosk_branch import SHE, Branch, branch_at_work, code_for
from tests.stories.kiosk_customer import TOKEN
from tests.stories.kiosk_machine import ANSWER, AWAY, GO_ON, GONE, HOMES, PULSE
from tests.stories.kiosk_sweep import HERS, as_kept, in_memory, lying_about

STAFF_KEY: Final = "let me out of here"


@pytest.fixture(scope="module")
def branch() -> Iterator[Branch]:
    with branch_at_work() as branch:
        yield branch


@pytest.fixture
def line(branch: Branch) -> Iterator[FaultProxy]:
    """Between the machine and the bank."""
    with fault_proxy(branch.bank.url, lambda _: Fault.NONE) as line:
        yield line


@pytest.fixture
def kiosk(branch: Branch, line: FaultProxy, tmp_path: Path) -> Iterator[KioskAtWork]:
    """Set up by staff, and at its welcome."""
    StaffKey(tmp_path / "staff-key.json").set(STAFF_KEY)
    machine = KIOSK.customer
    code = code_for(branch.bank, machine.person_id, machine.customer_number)
    with kiosk_at_work(line.url, tmp_path) as kiosk:
        set_up(kiosk, machine.customer_number, code, STAFF_KEY)
        yield kiosk


@contextmanager
def there(kiosk: KioskAtWork, branch: Branch, step: str) -> Iterator[int]:
    """She has come with her ticket as far as a step, and is killed there; her process."""
    hers = customer_there(kiosk, branch.letter.slip, SHE, step)
    yield hers
    os.kill(hers, signal.SIGKILL)
    kiosk.see("welcome")


def test_after_each_customer_and_every_trouble_it_welcomes_again(kiosk: KioskAtWork, branch: Branch, line: FaultProxy) -> None:
    with there(kiosk, branch, "customer-number"):
        pass
    assert list((kiosk.folder / HOMES).iterdir()) == []
    line.plan = lambda _: Fault.REFUSED
    kiosk.read(PULSE)
    kiosk.see("welcome-silent")
    line.plan = lambda _: Fault.NONE
    kiosk.read(PULSE)
    kiosk.see("welcome")
    kiosk.read("https://pay.example/somebody-elses")
    kiosk.see("slip-misread")
    kiosk.read(GO_ON)
    kiosk.see("welcome")
    kiosk.read(STAFF_KEY)
    kiosk.see(GONE)
    assert kiosk.wait() == 0


def test_staff_get_out_while_the_bank_is_waited_for(kiosk: KioskAtWork, line: FaultProxy) -> None:
    line.plan = lambda _: Fault.LATE
    for _ in range(3):
        kiosk.read(PULSE)
    kiosk.read(STAFF_KEY)
    assert kiosk.see(GONE, "welcome-silent") == GONE
    assert kiosk.wait() == 0


def test_it_never_holds_anything_of_a_customer(kiosk: KioskAtWork, branch: Branch) -> None:
    """While she is there, who does hold it, and after."""
    with there(kiosk, branch, "payee") as hers:
        token = kiosk.folder / TOKEN
        wanted = as_kept([*HERS, token.read_text("ascii")])
        token.unlink()
        assert len(in_memory(hers, wanted)) > len(HERS)
        assert in_memory(kiosk.pid, wanted) == []
    assert in_memory(kiosk.pid, wanted) == []
    assert lying_about(kiosk.pid, kiosk.folder, wanted) == []


def lock(branch: Branch) -> str:
    """The bank locks the machine; a code for another key of it."""
    machine = KIOSK.customer

    def now(tx: Tx) -> None:
        for device in devices.devices_of(tx, machine.person_id):
            devices.lock_device(tx, device.device_id, device.enrolled_at)

    branch.bank.change(now)
    return code_for(branch.bank, machine.person_id, machine.customer_number)


def test_a_locked_machine_rests_and_staff_alone_make_it_known_anew(kiosk: KioskAtWork, branch: Branch) -> None:
    code = lock(branch)
    kiosk.read(PULSE)
    rests(kiosk)
    kiosk.read(branch.letter.slip)
    kiosk.read(ANSWER + json.dumps("set-up"))
    assert kiosk.see("install", "known", "welcome") == "install"  # nobody is let in
    kiosk.read(GO_ON)
    kiosk.see("staff-key")
    kiosk.read("card-of-somebody")
    kiosk.see("not-the-key")
    kiosk.read(GO_ON)
    kiosk.see("staff-key")
    kiosk.read(AWAY)
    rests(kiosk)
    staff_walk_away_from_the_code(kiosk)
    kiosk.read(ANSWER + json.dumps("set-up"))
    set_up(kiosk, KIOSK.customer.customer_number, code, STAFF_KEY)


def rests(kiosk: KioskAtWork) -> None:
    """It says so once the bank has answered, which takes as long as it takes."""
    while kiosk.see("welcome-resting", "welcome-silent") != "welcome-resting":
        kiosk.read(PULSE)


def staff_walk_away_from_the_code(kiosk: KioskAtWork) -> None:
    """Their key has been shown, but nobody who comes after them stands behind it."""
    kiosk.read(ANSWER + json.dumps("set-up"))
    for step, then in (
        ("install", GO_ON),
        ("staff-key", STAFF_KEY),
        ("customer-number", ANSWER + json.dumps(KIOSK.customer.customer_number)),
    ):
        kiosk.see(step)
        kiosk.read(then)
    kiosk.see("activation-code")
    kiosk.read(AWAY)
    rests(kiosk)


def test_what_somebody_chose_and_walked_away_from_is_gone(kiosk: KioskAtWork) -> None:
    for press in ("en", "text-size"):
        kiosk.read(ANSWER + json.dumps(press))
        kiosk.see("welcome")
    assert kiosk.wears() == ["en", 200]
    kiosk.read(ANSWER + json.dumps("no-slip"))
    kiosk.see("no-slip")
    kiosk.read(AWAY)
    kiosk.see("welcome")
    assert kiosk.wears() == ["zh_CN", 100]
    assert not (kiosk.folder / "settings.json").exists()
