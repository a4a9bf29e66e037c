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

from app.machine.staff_key import StaffKey
from app.sandbox.kiosk import KIOSK
from tests.client.eventually import eventually
from tests.faults.proxy import Fault, FaultProxy, fault_proxy
from tests.stories.kiosk_at_work import KioskAtWork, kiosk_at_work
from tests.stories.kiosk_branch import SHE, Branch, branch_at_work, code_for
from tests.stories.kiosk_customer import REACHED, TOKEN, Who
from tests.stories.kiosk_machine import ANSWER, GO_ON, GONE, HOMES, PULSE, WHO
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
        kiosk.see("install")
        kiosk.read(GO_ON)
        for step, digits in (("customer-number", machine.customer_number), ("activation-code", code)):
            kiosk.see(step)
            kiosk.read(ANSWER + json.dumps(digits))
        kiosk.see("known")
        kiosk.read(GO_ON)
        kiosk.see("welcome")
        yield kiosk


@contextmanager
def there(kiosk: KioskAtWork, branch: Branch, step: str) -> Iterator[int]:
    """She has come with her ticket as far as a step, and is killed there; her process."""
    Who("stays", *SHE, step=step).put_into(kiosk.folder / WHO)
    kiosk.read(branch.letter.slip)
    eventually(lambda: list((kiosk.folder / HOMES).glob(f"*/{REACHED}")), limit_s=60.0)
    (kiosk.folder / WHO).unlink()
    children = [child for task in Path(f"/proc/{kiosk.pid}/task").iterdir() for child in (task / "children").read_text("ascii").split()]
    (hers,) = map(int, children)
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
