"""What a customer leaves at a kiosk, on a real screen, with a real speech service and a real printer: nothing, wherever one looks."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import pytest

from app.journeys.practising import PRACTICE
from app.machine.staff_key import StaffKey
from app.sandbox.kiosk import KIOSK
from tests.bench.kiosk_holds import serving
from tests.client.eventually import eventually
from tests.outside.speech_dispatcher import spoken
from tests.stories.kiosk_at_work import KioskAtWork, kiosk_at_work
from tests.stories.kiosk_branch import HER, NEXT, SHE, Branch, branch_at_work, code_for
from tests.stories.kiosk_customer import REACHED, TOKEN, Who
from tests.stories.kiosk_machine import ANSWER, HOMES, PATIENCE, WHO
from tests.stories.kiosk_sweep import HERS, as_kept, in_files, lying_about
from tests.stories.traces_customer import COPIED, WRITES
from tests.stories.traces_pupil import PRACTISES
from tests.stories.traces_session import Session, session
from tests.stories.wire import Recorder, Secrets, misplaced, recorded

pytestmark = [pytest.mark.outside, pytest.mark.timeout(300)]

STAFF_KEY: Final = "let me out of here"
CUSTOMERS: Final = "tests.stories.traces_pupil"
KILLED: Final = "stays"
"""Until all that stands there was read to her, and is killed then."""
A_WAY_S: Final = 90.0
"""So long somebody may take on a busy machine."""


@pytest.fixture(scope="module")
def branch() -> Iterator[Branch]:
    with branch_at_work() as branch:
        yield branch


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Session]:
    with session(tmp_path) as here:
        yield here
        sys.stdout.write((here.home / "log").read_text("utf-8"))  # shown where the test has failed


@pytest.fixture
def line(branch: Branch) -> Iterator[Recorder]:
    with recorded(branch.bank.url) as line:
        yield line


@pytest.fixture
def kiosk(branch: Branch, here: Session, line: Recorder) -> Iterator[KioskAtWork]:
    """Set up by staff, and at its welcome."""
    folder, machine = here.home / "kiosk", KIOSK.customer
    folder.mkdir()
    StaffKey(folder / "staff-key.json").set(STAFF_KEY)
    code = code_for(branch.bank, machine.person_id, machine.customer_number)
    answers = {"install": True, "customer-number": machine.customer_number, "activation-code": code, "known": True}
    with kiosk_at_work(line.url, folder, CUSTOMERS, here.env | {"HOME": str(folder), PATIENCE: "10"}, here.log) as kiosk:
        while (step := kiosk.see(*answers, "staff-key", "welcome")) != "welcome":
            kiosk.read(STAFF_KEY if step == "staff-key" else ANSWER + json.dumps(answers[step]))
        yield kiosk


def let_in(kiosk: KioskAtWork, branch: Branch) -> None:
    """Has the ticket read until somebody is there: what is read before the welcome stands there is read by nobody."""
    for _ in range(9):
        kiosk.read(branch.letter.slip)
        with suppress(AssertionError):
            eventually(lambda: serving(kiosk.pid), limit_s=A_WAY_S / 9)
            return
    raise AssertionError("nobody is let in")


@pytest.fixture
def goes(kiosk: KioskAtWork, branch: Branch, here: Session) -> Callable[[str], None]:
    """She comes, does all that comes before a payment is confirmed, and goes so. What the test itself wrote down of hers is taken away."""

    def gone(ending: str) -> None:
        branch.forget_all()
        Who(ending, *SHE, step="review").put_into(kiosk.folder / WHO)
        (kiosk.folder / WRITES).write_text(HER.customer.name, encoding="utf-8")
        let_in(kiosk, branch)
        eventually(lambda: (kiosk.folder / COPIED).exists(), limit_s=A_WAY_S)
        if ending == KILLED:
            kill_once_read(kiosk, here)
        over(kiosk)

    return gone


def kill_once_read(kiosk: KioskAtWork, here: Session) -> None:
    """While all that stands there is read to her."""
    eventually(lambda: any(HER.customer.name in each.text for each in spoken(here.heard)), limit_s=A_WAY_S)
    assert len(here.voices()) == 1
    (hers,) = serving(kiosk.pid)
    os.kill(hers, signal.SIGKILL)


def over(kiosk: KioskAtWork) -> None:
    """She has gone."""
    eventually(lambda: not serving(kiosk.pid), limit_s=A_WAY_S)
    assert (kiosk.folder / COPIED).read_text("utf-8") == f"{HER.customer.name}\n{HER.customer.name}"
    for mine in (WHO, WRITES, COPIED, TOKEN):
        (kiosk.folder / mine).unlink(missing_ok=True)


@contextmanager
def somebody_else(kiosk: KioskAtWork, branch: Branch) -> Iterator[int]:
    """Who comes next and is asked for a number; that process."""
    Who("stays", *NEXT, step="customer-number").put_into(kiosk.folder / WHO)
    let_in(kiosk, branch)
    eventually(lambda: list((kiosk.folder / HOMES).glob(f"*/{REACHED}")), limit_s=A_WAY_S)
    (pid,) = serving(kiosk.pid)
    yield pid
    os.kill(pid, signal.SIGKILL)


@pytest.mark.parametrize("ending", ["finishes", "walks-away", KILLED])
def test_nothing_of_hers_is_found_while_the_next_one_is_there(
    kiosk: KioskAtWork, goes: Callable[[str], None], branch: Branch, here: Session, line: Recorder, ending: str
) -> None:
    goes(ending)
    tokens = line.tokens()
    assert len(tokens) >= 2
    wanted = as_kept([*HERS, *tokens])
    assert here.voices() == []
    assert [each.text for each in spoken(here.overheard) if any(secret in each.text for secret in HERS)] == []
    assert here.clipboards().split() == []
    assert here.traces(wanted) == []
    with somebody_else(kiosk, branch) as pid:
        assert lying_about(pid, kiosk.folder, wanted) == []
        assert here.traces(wanted) == []
    key = json.loads(json.loads(branch.letter.device)["key"])["d"]
    never, account = (HER.customer.pin, *tokens, key), HER.accounts[0].number.identification
    assert misplaced(line.exchanges, Secrets(never, (HER.customer.name, account, branch.letter.slip))) == []
    assert in_files([here.home, here.spool], as_kept([key])) == []


@pytest.mark.parametrize("ending", ["finishes", "walks-away", KILLED])
def test_nothing_is_found_of_whoever_has_practised(kiosk: KioskAtWork, branch: Branch, here: Session, line: Recorder, ending: str) -> None:
    """Nobody knows who that was: what she wrote, and the keys and tokens of the lesson, are all that there could be."""
    Who(ending, *SHE, step=PRACTISES).put_into(kiosk.folder / WHO)
    (kiosk.folder / WRITES).write_text(HER.customer.name, encoding="utf-8")
    kiosk.read(ANSWER + json.dumps(PRACTICE))
    eventually(lambda: (kiosk.folder / TOKEN).exists(), limit_s=A_WAY_S)
    secrets = json.loads((kiosk.folder / TOKEN).read_text("utf-8"))
    assert len(secrets) >= 3
    if ending == KILLED:
        kill_once_read(kiosk, here)
    over(kiosk)
    wanted = as_kept([HER.customer.name, *secrets])
    assert here.voices() == []
    assert here.clipboards().split() == []
    assert here.traces(wanted) == []
    with somebody_else(kiosk, branch) as pid:
        assert lying_about(pid, kiosk.folder, wanted) == []
        assert here.traces(wanted) == []
    assert [each for each in line.exchanges if any(secret in each.request + each.answer for secret in wanted)] == []
