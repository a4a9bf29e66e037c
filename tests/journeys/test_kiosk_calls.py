"""At a kiosk, whatever is pressed: no call is made by it that the bank refuses there."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest

from app.client.remote_bank import RemoteBank
from app.doors.kiosk_counter import Counter
from app.journeys.home import WAITING
from app.journeys.kiosk import OFFERED, task_for, who_is_it
from app.journeys.kiosk_welcome import known
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Act, Read, Runner
from app.journeys.steps import Choose, NotAnAnswer, Plain, Step
from app.machine.settings import SettingsFile
from app.sandbox.kiosk import KIOSK
from app.sandbox.people import SamplePeople
from app.vault.memory import MemoryVault
from tests.bank.bills.samples import BILLERS
from tests.bank.cast import LI, WANG, hash_once
from tests.bank.running import running_bank
from tests.journeys.drive import drive

CARD: Final = "card-of-wang"
HER: Final = replace(WANG.customer, card=CARD)
WALKS: Final = 12
PRESSES: Final = 15
ANSWERS: Final[tuple[Plain, ...]] = (True, "done", "tea", 1, 4250, "2026-12-01", "20481156")


@pytest.fixture
def needs(tmp_path: Path) -> Iterator[Needs]:
    """She has signed in at a kiosk of a bank of her own: somebody may stop everything there."""
    people = SamplePeople((replace(WANG, customer=HER), LI, KIOSK), pin_hash=hash_once)
    with (
        running_bank(practice=people, billers=BILLERS) as bank,
        closing(RemoteBank(bank.url, MemoryVault(), roles=("kiosk",))) as machine,
        closing(RemoteBank(bank.url, MemoryVault())) as own,
    ):
        needs = Needs(machine, SettingsFile(tmp_path / "settings.json"), own.drafts, str(uuid.uuid4()))
        drive(lambda: known(needs), [])
        own.kiosk.borrow(machine.kiosk.lent())
        counter, hers = Counter(CARD), replace(needs, bank=own)
        counter.bank = own
        assert drive(lambda: who_is_it(hers, counter), [HER.customer_number, HER.pin])[0].result is not None
        yield hers


@pytest.mark.parametrize("choice", [*OFFERED, WAITING])
def test_no_press_makes_a_call_that_is_refused_there(needs: Needs, choice: str) -> None:
    luck = Random(choice)
    seen: set[str] = set()
    for _ in range(WALKS):
        task = drive(lambda: task_for(choice, needs), [])[0].result
        assert task is not None
        seen |= walk(Runner(partial(task.journey, replace(needs, task_id=str(uuid.uuid4())))), luck)
    assert not seen & {"new", "forget"}


def walk(runner: Runner[Any], luck: Random) -> set[str]:
    """Presses something, and again; what there was to choose."""
    seen: set[str] = set()
    carry_out(runner)
    for _ in range(PRESSES):
        step = runner.step
        if step is None:
            break
        good = [each for each in answers(step) if takes(step, each)]
        seen |= {option.key for option in getattr(step, "options", ()) if step.key in ("standing-orders", "bill-which")}
        if good and luck.random() < 0.9:
            runner.answer(luck.choice(good))
        elif runner.can_go_back:
            runner.back()
        carry_out(runner)
    return seen


def carry_out(runner: Runner[Any]) -> None:
    """Until it is her turn, or the stage would say that the bank does not do it, and the task is over."""
    with suppress(Refused):
        while isinstance(runner.wish, Read | Act):
            try:
                value = runner.wish.run()
            except Refused as no:
                if no.code == "not_at_kiosk":
                    raise AssertionError(runner.wish) from no
                runner.fail(no)
            else:
                runner.supply(value)


def answers(step: Step[Any]) -> tuple[Plain, ...]:
    options = tuple(str(option.key) for option in step.options) if isinstance(step, Choose) else ()
    ways = tuple(str(way.key) for way in getattr(step, "ways", ()))
    items = tuple(str(item.key) for item in getattr(step, "items", ()))
    return (*options, *ways, *items, *(() if options else ANSWERS))


def takes(step: Step[Any], answer: Plain) -> bool:
    try:
        step.take(answer)
    except (NotAnAnswer, TypeError, AttributeError):
        return False
    return True
