"""Real steps of real journeys, shown to a helper at a really running bank: it takes every one, and nothing of hers is in any."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from app.domain.coaching import StepKind
from app.journeys.my_money import my_money
from app.journeys.pay import pay_someone
from app.journeys.pins import change_pin
from app.journeys.ports import Needs
from app.journeys.runner import Journey
from app.journeys.safeguards import safeguards
from app.journeys.scenes import scene_of
from app.journeys.settings import settings
from app.journeys.steps import Step
from app.journeys.trusted import people_i_trust
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from tests.bank.running import RunningBank, running_bank
from tests.client.coached import Coached, coached_at
from tests.journeys.drive import drive

Task = Callable[[Needs], Journey[Any]]


@pytest.fixture(scope="module")
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:
        yield bank


@pytest.fixture(scope="module")
def coached(bank: RunningBank) -> Iterator[Coached]:
    with coached_at(bank) as coached:
        yield coached


@pytest.fixture
def hers(coached: Coached, tmp_path_factory: pytest.TempPathFactory) -> Needs:
    """What her journeys are given."""
    kept = SettingsFile(tmp_path_factory.mktemp("hers") / "settings.json")
    return Needs(coached.hers, kept, MemoryDrafts(), str(uuid.uuid4()))


def answers(task: Task, needs: Needs) -> list[Any]:
    """As far into a task as there is to see."""
    if task is pay_someone:
        return [needs.bank.payees()[0].payee_id, 20000, "for eggs", True]
    return [needs.bank.accounts()[0].account_id] if task is my_money else []


def shown(coached: Coached, steps: list[Step[Any]]) -> list[StepKind]:
    """Shows each step; answers what he sees of each."""
    coaching_id = coached.begin()
    seen = []
    for step in steps:
        coached.hers.show_scene(coaching_id, scene_of(step, frozenset(), "zh_CN", filled=True))
        scene = coached.his.coaching(coaching_id).scene
        assert scene is not None
        seen.append(scene.kind)
    return seen


@pytest.mark.parametrize("task", [pay_someone, my_money, safeguards, settings])
def test_he_sees_the_step_and_nothing_of_hers(coached: Coached, hers: Needs, task: Task) -> None:
    _, steps = drive(lambda: task(hers), answers(task, hers))
    before = len(coached.pair.at_hers.bodies("/scene"))
    assert StepKind.HIDDEN not in shown(coached, steps)
    said = json.dumps(coached.pair.at_hers.bodies("/scene")[before:], ensure_ascii=False)
    assert [trace for trace in private(hers) if trace in said] == []


def private(needs: Needs) -> list[str]:
    """Names, numbers and sums of hers."""
    payees, accounts = needs.bank.payees(), needs.bank.accounts()
    numbers = [each.account.identification for each in payees] + [each.number.identification for each in accounts]
    sums = [each.booked.decimal for each in accounts] + [str(each.booked.minor // 100) for each in accounts]
    names = [name for each in payees for name in (each.name, each.nickname) if name]
    return [*names, *numbers, *(number[-4:] for number in numbers), *sums, "200.00", "20000", "eggs"]


@pytest.mark.parametrize("task", [people_i_trust, change_pin])
def test_what_is_hers_alone_he_does_not_see(coached: Coached, hers: Needs, task: Task) -> None:
    _, steps = drive(lambda: task(hers), [])
    assert shown(coached, steps) == [StepKind.HIDDEN]
