"""Somebody at a kiosk who tries whatever is offered, what she has tried least first: where can one come there?

The journeys are those of the kiosk, at a real bank, answered without a window. No payment is confirmed.
"""

from __future__ import annotations

import uuid
from collections import Counter as Tally
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import fields
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Final

from app.client.remote_bank import RemoteBank
from app.doors.judging import ScamJudging
from app.doors.kiosk_counter import Counter
from app.journeys.kiosk import kiosk_home, task_for, who_is_it
from app.journeys.ports import Needs, Refused, Trouble
from app.journeys.runner import Act, Journey, Read, Runner
from app.journeys.steps import Confirm, Plain, Step
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from app.vault.memory import MemoryVault
from tests.bank.bills.samples import DUE, NOBODY
from tests.stories.kiosk_branch import SHE, Branch
from tests.stories.kiosk_customer import takes

_LEAVES: Final = "leaves"
_SAYS: Final[tuple[Plain, ...]] = (True, "done", "Wei", "tea", DUE, NOBODY, 4250, 2, False)
"""What she answers where there is nothing to choose from."""
_LONGEST: Final = 25
"""After so many steps of one task she has had enough of it."""


class Wanderer:
    """``reached``: each step where she has been, after the tile of home that led to it."""

    def __init__(self, branch: Branch, bank: RemoteBank, settings: SettingsFile, seed: int) -> None:
        self._bank = bank
        self._settings = settings
        self._luck = Random(seed)
        self._tried: Tally[tuple[str, str, Plain]] = Tally()
        self._counter = Counter(branch.letter.slip)
        self._counter.bank = bank
        self.reached: set[str] = set()

    def wander(self, tasks: int) -> None:
        """Signs in, and begins so many tasks."""
        number, pin = SHE
        person = self._play("", lambda needs: who_is_it(needs, self._counter), {"customer-number": number, "pin": pin})
        for _ in range(tasks):
            choice = str(self._play("", lambda needs: kiosk_home(needs, person)))
            if task := self._play("", partial(task_for, choice)):
                self._play(choice, task.journey)

    def _play(self, tile: str, journey: Callable[[Needs], Journey[Any]], said: Mapping[str, Plain] = {}) -> Any:
        """To its end, or until she has had enough; nothing then, and where the bank says no."""
        needs = Needs(self._bank, self._settings, MemoryDrafts(), str(uuid.uuid4()), resumed=False, judging=ScamJudging())
        runner: Runner[Any] = Runner(lambda: journey(needs))
        with suppress(Refused):  # what is said of it is another journey
            for step in self._steps(runner):
                if tile:
                    self.reached.add(f"{tile}-{step.key}")
                answer = said.get(step.key) or self._pick(tile, step)
                if answer == _LEAVES:
                    return None
                runner.answer(answer)
        return runner.result

    def _steps(self, runner: Runner[Any]) -> Iterator[Step[Any]]:
        for _ in range(_LONGEST):
            while isinstance(wish := runner.wish, Read | Act):
                try:
                    runner.supply(wish.run())
                except Trouble as no:
                    runner.fail(no)
            if wish is None:
                return
            yield wish

    def _pick(self, tile: str, step: Step[Any]) -> Plain:
        parts = (getattr(step, field.name) for field in fields(step))
        offered = [each.key for part in parts if isinstance(part, tuple) for each in part if hasattr(each, "key")]
        known: list[Plain] = [False] if isinstance(step, Confirm) else [*offered, "done"] if offered else [*_SAYS]
        good = [each for each in known if takes(step, each)] + ([_LEAVES] if tile else [])
        self._luck.shuffle(good)
        picked = min(good, key=lambda each: self._tried[tile, step.key, each])
        self._tried[tile, step.key, picked] += 1
        return picked


def wandered(branch: Branch, folder: Path, tasks: int, seed: int) -> set[str]:
    """Where somebody comes who begins so many tasks."""
    with closing(RemoteBank(branch.bank.url, MemoryVault())) as bank:
        bank.kiosk.borrow(branch.letter.device)
        wanderer = Wanderer(branch, bank, SettingsFile(folder / "settings.json"), seed)
        wanderer.wander(tasks)
        return wanderer.reached
