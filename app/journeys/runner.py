"""The runner walks a journey: it records what was answered and read, and Back replays it.

A journey yields exactly three verbs. ``ask`` a person a step. ``read`` something that may be repeated. ``act``: change the world.
An act is idempotent by contract (its ids are made before it is sent), so after a lost answer it is simply asked for again; once an
act has been tried it is a wall that Back cannot pass. The runner touches nothing itself: whoever drives it carries out reads and acts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, fields
from typing import Any, Generic, TypeVar

from app.journeys.drafts import Answered
from app.journeys.steps import Plain, Step

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Read(Generic[T]):
    """Something to find out; may be repeated at any time."""

    run: Callable[[], T]


@dataclass(frozen=True, eq=False)
class Act(Generic[T]):
    """Something that changes the world, idempotent: asking again after a lost answer changes nothing more."""

    run: Callable[[], T]


Wish = Step[Any] | Read[Any] | Act[Any]
Journey = Generator[Wish, Any, T]


def ask(step: Step[T]) -> Journey[T]:
    """Asks a person."""
    answer: T = yield step
    return answer


def read(run: Callable[..., T], *args: object) -> Journey[T]:
    """Finds something out."""
    result: T = yield Read(lambda: run(*args))
    return result


def act(run: Callable[..., T], *args: object) -> Journey[T]:
    """Changes the world."""
    result: T = yield Act(lambda: run(*args))
    return result


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a read or an act came to."""

    value: Any = None
    trouble: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Unkept:
    """An answer that must not be remembered: no draft holds it, and Back asks it again. What lies before a wall is replayed with it."""

    answer: Plain = field(repr=False)


class Runner(Generic[T]):
    """Walks one journey. ``wish`` is what it wants now; ``None`` when it is over and ``result`` holds.

    ``kept`` are answers from a draft: each is given again as long as the question is the same to the letter; at the first difference
    the rest become suggestions (see :attr:`suggestion`).
    """

    def __init__(self, journey: Callable[[], Journey[T]], kept: tuple[Answered, ...] = ()) -> None:
        self._make = journey
        self._record: list[Answered | _Outcome | _Unkept] = []
        self._wall = 0
        self._kept = list(kept)
        self._suggestions: dict[str, Plain] = {}
        self._begin()
        self._settle()

    @property
    def step(self) -> Step[Any] | None:
        """The step to ask a person now, if it is a person's turn."""
        return self.wish if isinstance(self.wish, Step) else None

    @property
    def suggestion(self) -> Plain:
        """What was answered here before Back or in a draft; offered, not taken."""
        return self._suggestions.get(self.step.key) if self.step else None

    @property
    def draft(self) -> tuple[Answered, ...]:
        """The answers that may be kept for later, those of a draft that are not given again yet too; never secrets or confirmations."""
        return *(entry for entry in self._record if isinstance(entry, Answered)), *self._kept

    @property
    def can_go_back(self) -> bool:
        """Whether a person's answer stands between here and the last wall."""
        return any(not isinstance(entry, _Outcome) for entry in self._record[self._wall :])

    @property
    def may_have_acted(self) -> bool:
        """Whether the world may have been changed since a person answered last."""
        last = max((i for i, entry in enumerate(self._record) if not isinstance(entry, _Outcome)), default=-1)
        return isinstance(self.wish, Act) or self._wall > last + 1

    def answer(self, plain: Plain) -> None:
        """Takes a person's answer; raises ``NotAnAnswer`` and changes nothing when it does not fit."""
        step = self.step
        if step is None:
            raise RuntimeError("it is not a person's turn")
        value = step.take(plain)
        self._record.append(Answered(step.key, fingerprint(step), plain) if step.remembered else _Unkept(plain))
        self._send(value)
        self._settle()

    def supply(self, value: object) -> None:
        """Hands in what a read or an act came to."""
        self._outcome(_Outcome(value))

    def fail(self, trouble: Exception) -> None:
        """Hands in a refusal; the journey hears it as an exception and may answer it."""
        self._outcome(_Outcome(trouble=trouble))

    def back(self) -> None:
        """One answer back: replays everything before it on the recorded reads. What had been answered becomes a suggestion."""
        if not self.can_go_back:
            raise RuntimeError("there is no way back from here")
        last = max(place for place, entry in enumerate(self._record) if not isinstance(entry, _Outcome))
        if isinstance(undone := self._record[last], Answered):
            self._suggestions[undone.key] = undone.answer
        self._kept.clear()
        again = (place for place in range(self._wall, last) if isinstance(self._record[place], _Unkept))
        self._replay(self._record[: next(again, last)])

    def _outcome(self, outcome: _Outcome) -> None:
        if not isinstance(self.wish, Read | Act):
            raise RuntimeError("nothing was asked of the world")
        self._record.append(outcome)
        if isinstance(self.wish, Act):
            self._wall = len(self._record)
        self._resume(outcome)
        self._settle()

    def _replay(self, keep: list[Answered | _Outcome | _Unkept]) -> None:
        self._begin()
        for entry in keep:
            if isinstance(entry, _Outcome):
                self._resume(entry)
            elif self.step:
                self._send(self.step.take(entry.answer))
        self._record = keep

    def _settle(self) -> None:
        """Gives kept answers for as long as the questions are the ones that were answered."""
        while self._kept and self.step:
            kept = self._kept[0]
            if (kept.key, kept.fingerprint) != (self.step.key, fingerprint(self.step)):
                self._suggestions.update((entry.key, entry.answer) for entry in self._kept)
                self._kept.clear()
                return
            self._record.append(self._kept.pop(0))
            self._send(self.step.take(kept.answer))

    def _begin(self) -> None:
        self.result: T | None = None
        self._journey = self._make()
        self._advance(lambda: next(self._journey))

    def _resume(self, outcome: _Outcome) -> None:
        trouble = outcome.trouble
        self._advance((lambda: self._journey.throw(trouble)) if trouble else (lambda: self._journey.send(outcome.value)))

    def _send(self, value: object) -> None:
        self._advance(lambda: self._journey.send(value))

    def _advance(self, move: Callable[[], Wish]) -> None:
        try:
            self.wish: Wish | None = move()
        except StopIteration as done:
            self.wish, self.result = None, done.value


def fingerprint(step: Step[Any]) -> str:
    """Names exactly this question: kind, words, parameters, choices. Live sources do not count."""
    asked = [f"{field.name}={getattr(step, field.name)!r}" for field in fields(step) if not callable(getattr(step, field.name))]
    return hashlib.sha256(f"{type(step).__name__}({', '.join(asked)})".encode()).hexdigest()
