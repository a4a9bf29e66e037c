"""A task on the stage: its runner, and whether something is under way for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from app.journeys.drafts import Draft
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.steps import Plain
from app.journeys.visit import Task


@dataclass(eq=False)
class Scene:
    """One task being walked. ``then`` is called with its result when it is over, ``None`` when she left it."""

    task: Task[Any]
    task_id: str
    runner: Runner[Any]
    then: Callable[[Any], None]
    asking: bool = field(default=False)
    """A read or an act is under way; the answer goes to this runner, whatever is on the screen by then."""
    heard: Callable[[], None] | None = field(default=None)
    """What an outcome leads to, while something else is on the stage: it waits for its turn."""
    leaving: bool = field(default=False)
    """It is over, and only waits until its draft is shelved."""
    _half_typed: Plain = None

    def put_down(self, typed: Plain) -> None:
        """Something comes over it: what was half typed is kept, unless it is a secret."""
        step = self.runner.step
        self._half_typed = typed if step and step.remembered else None

    def take_up(self) -> Plain:
        """What to fill in when its step is shown: what was half typed, else what was answered here before."""
        typed, self._half_typed = self._half_typed, None
        return self.runner.suggestion if typed is None else typed

    def hear(self) -> bool:
        """Takes in what has come meanwhile; whether there was anything."""
        heard, self.heard = self.heard, None
        if heard:
            heard()
        return heard is not None

    @property
    def may_leave(self) -> bool:
        """Whether Back leads out of the task here. Between the two confirmations she decides first."""
        step = self.runner.step
        return self.task.leavable and step is not None and step.leavable

    @property
    def way_back(self) -> bool:
        """Whether Back does anything."""
        return self.runner.can_go_back or self.may_leave

    @property
    def draft(self) -> Draft:
        """The task as it can be kept now."""
        return Draft(self.task.name, self.task_id, self.runner.draft)


def open_scene(task: Task[Any], needs: Callable[[str, bool], Needs], then: Callable[[Any], None]) -> Scene:
    """Begins ``task``, afresh or from its draft. The id is made here, before anything can be sent, and lives as long as the draft."""
    task_id = task.draft.task_id if task.draft else str(uuid4())
    answers = task.draft.answers if task.draft else ()
    own_needs = needs(task_id, task.draft is not None)
    return Scene(task, task_id, Runner(lambda: task.journey(own_needs), answers), then)
