"""Drives a journey without a window: a list of answers in, the steps that were asked out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any, TypeVar

import requests

from app.domain.scam_payment.questions import Question
from app.journeys.ports import Refused
from app.journeys.runner import Act, Journey, Read, Runner
from app.journeys.steps import Confirm, Plain, Step, Tell
from tests.bank.running import RunningBank
from tests.client.customer import HARMLESS

S = TypeVar("S", bound=Step[Any])
T = TypeVar("T")


class Press(Enum):
    """Stands in a list of answers for a press that answers nothing."""

    BACK = "back"


BACK = Press.BACK


def settle(runner: Runner[Any]) -> None:
    """Carries out reads and acts until it is a person's turn or the journey is over."""
    while isinstance(runner.wish, Read | Act):
        try:
            value = runner.wish.run()
        except Refused as no:
            runner.fail(no)
        else:
            runner.supply(value)


def drive(journey: Callable[[], Journey[T]], answers: Iterable[Any]) -> tuple[Runner[T], list[Step[Any]]]:
    """Answers one step after the other; answers the runner and every step that was shown."""
    runner = Runner(journey)
    settle(runner)
    shown: list[Step[Any]] = []
    for answer in answers:
        assert runner.step is not None, "the journey is over before the answers are"
        shown.append(runner.step)
        give(runner, answer)
    if runner.step is not None:
        shown.append(runner.step)
    return runner, shown


def give(runner: Runner[Any], answer: Plain | object) -> None:
    """One press."""
    if answer is BACK:
        runner.back()
    else:
        runner.answer(answer)  # type: ignore[arg-type]
    settle(runner)


def expect(runner: Runner[Any], kind: type[S]) -> S:
    """The step that is asked now, which must be of ``kind``."""
    step = runner.step
    assert isinstance(step, kind), step
    return step


def answer_the_bank(runner: Runner[Any]) -> None:
    """Says, to whatever the bank asks about a payment, what somebody says whom nobody cheats, and goes on. Mostly it asks nothing."""
    while runner.step is not None and runner.step.key.startswith("asked-"):
        give(runner, HARMLESS[Question(runner.step.key.removeprefix("asked-"))].value)
    if runner.step is not None and runner.step.key == "scam-warning":
        give(runner, "go-on")


def confirmed(runner: Runner[Any], bank: RunningBank, minor: int = 20000) -> Tell:
    """A payment from the amount to its receipt; the bank's pause passes meanwhile."""
    for answer in (minor, "for the books"):
        give(runner, answer)
    answer_the_bank(runner)
    give(runner, True)
    expect(runner, Confirm)
    bank.move(3)
    give(runner, True)
    return expect(runner, Tell)


def later(bank: RunningBank, hours: int) -> None:
    """So much later at the bank; sessions and tokens stay as they are."""
    asked = {"advanceSeconds": hours * 3600}
    requests.post(f"{bank.url}/v1/sandbox/clock", json=asked, timeout=20).raise_for_status()
