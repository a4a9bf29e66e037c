"""The kinds of step: small immutable values that say what to ask a person.

One value serves many: the window draws it, the voice reads it, a helper sees it masked, Back replays it, a test answers it.
An answer is recorded as a plain value (text, whole number, truth) and ``take`` turns it into what the journey gets.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final, Generic, TypeVar
from unicodedata import normalize

from app.domain.money import MOST, Money
from app.journeys.pictures import Drawing
from app.journeys.say import Param, Say, say

T = TypeVar("T")
Plain = str | int | bool | None
"""What can be recorded and kept in a draft."""
_NOT_THERE: Final = say("Steps", "That is more than is there. You can spend up to {most}.")


class NotAnAnswer(ValueError):
    """The answer does not fit the step; ``why`` is the one kind sentence to show. Nothing has changed."""

    def __init__(self, why: Say) -> None:
        super().__init__(why.text)
        self.why = why


@dataclass(frozen=True, slots=True)
class Trail:
    """Where I am, in words: the task, and "step 2 of 5" where the number of steps is known."""

    task: Say
    number: int = 0
    of: int = 0

    def at(self, number: int) -> Trail:
        """The same task at another step."""
        return Trail(self.task, number, self.of)

    def on(self, steps: int) -> Trail:
        """The same task, so many steps further on; where they are not counted, nothing changes."""
        return self.at(self.number + steps) if self.of else self


@dataclass(frozen=True, kw_only=True)
class Step(Generic[T]):
    """What every kind has. ``key`` is the step's own name within its journey; ``why`` are sentences under the question."""

    key: str
    trail: Trail
    question: Say
    why: tuple[Say, ...] = ()

    leavable: ClassVar[bool] = True
    """Whether Back may lead out of the task where there is no way back inside it. What decides or tells has its own way on."""
    remembered: ClassVar[bool] = True
    """Whether the answer may be kept in a draft. Secrets and confirmations never are."""

    def take(self, answer: Plain) -> T:
        """Turns a plain answer into the journey's value, or raises :class:`NotAnAnswer`."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Fact:
    """Of a read-back: what it is, what it says. ``weight``: ``plain``, ``quoted``, ``name``, ``money`` (large); paper: ``called``."""

    label: Say
    value: Param
    weight: str = "plain"


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One thing to choose. ``key`` is what is recorded; ``value`` is what the journey gets."""

    key: str
    label: Say
    value: T
    detail: Say | None = None
    icon: str = ""


@dataclass(frozen=True, kw_only=True)
class Choose(Step[T]):
    """Pick one, by the ``facts``. ``look``: ``rows``, ``tiles`` as at home, or ``pictures``. ``chosen`` is in force, and marked so."""

    options: tuple[Option[T], ...]
    look: str = "rows"
    chosen: str = ""
    facts: tuple[Fact, ...] = ()

    def take(self, answer: Plain) -> T:  # noqa: D102
        for option in self.options:
            if option.key == answer:
                return option.value
        raise NotAnAnswer(say("Steps", "Please press one of the choices."))


@dataclass(frozen=True, kw_only=True)
class EnterAmount(Step[Money]):
    """How much. Recorded in minor units. ``most`` is what she has to spend from, unless ``beyond`` says otherwise."""

    most: Money
    beyond: Say = _NOT_THERE

    def take(self, answer: Plain) -> Money:  # noqa: D102
        if type(answer) is not int or answer <= 0:
            raise NotAnAnswer(say("Steps", "Please enter an amount, such as 50 or 120.50."))
        if answer >= MOST or answer > self.most.minor:
            raise NotAnAnswer(self.beyond(most=self.most))
        return Money(self.most.currency, answer)


@dataclass(frozen=True, kw_only=True)
class EnterText(Step[str]):
    """A short line in her own words; ``least`` 0 means it may be left empty."""

    least: int = 0
    most: int = 60
    label: Say
    suggestion: str = ""

    def take(self, answer: Plain) -> str:  # noqa: D102
        text = normalize("NFC", " ".join(answer.split())) if isinstance(answer, str) else None
        if text is None or len(text) < self.least:
            raise NotAnAnswer(say("Steps", "Please write a few words here."))
        if len(text) > self.most or not text.isprintable():
            raise NotAnAnswer(say("Steps", "That is a little long. Up to {most} letters fit.")(most=self.most))
        return text


@dataclass(frozen=True, kw_only=True)
class EnterDigits(Step[str]):
    """A number read off a paper or card, such as a customer number: shown in groups of ``group`` as it is typed.

    ``photo``: it may also be read from a picture of a QR code, put here or pasted; what stands in such a code before the digits.
    """

    label: Say
    least: int
    most: int
    group: int = 4
    suggestion: str = ""
    photo: str = ""

    def take(self, answer: Plain) -> str:  # noqa: D102
        digits = answer.replace(" ", "") if isinstance(answer, str) else ""
        if not (digits.isascii() and digits.isdigit() and self.least <= len(digits) <= self.most):
            raise NotAnAnswer(self._wish())
        return digits

    def _wish(self) -> Say:
        if self.least == self.most:
            return say("Steps", "This number has {count} digits. Please look at it once more.")(count=self.most)
        return say("Steps", "This number has {least} to {most} digits. Please look at it once more.")(least=self.least, most=self.most)


@dataclass(frozen=True, kw_only=True)
class EnterPin(EnterDigits):
    """A secret number: covered, with a key to show it; never kept, read aloud or shown to a helper."""

    remembered: ClassVar[bool] = False


@dataclass(frozen=True, kw_only=True)
class Review(Step[bool]):
    """The first confirmation: reads back who, how much, from where, what will happen. The one answer is yes; who doubts goes back."""

    facts: tuple[Fact, ...]
    yes: Say

    remembered: ClassVar[bool] = False

    def take(self, answer: Plain) -> bool:  # noqa: D102
        if answer is not True:
            raise NotAnAnswer(say("Steps", "Please press one of the choices."))
        return True


@dataclass(frozen=True, kw_only=True)
class Confirm(Step[bool]):
    """The second confirmation: other words, another place on the screen, and no sooner than ``pause_seconds`` after it appears.

    ``look``: ``plain``, or ``stop`` where yes stops something.
    """

    facts: tuple[Fact, ...]
    yes: Say
    no: Say
    pause_seconds: int
    look: str = "plain"

    leavable: ClassVar[bool] = False
    remembered: ClassVar[bool] = False

    def take(self, answer: Plain) -> bool:  # noqa: D102
        return _yes_or_no(answer)


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list: a sentence, and a smaller one under it. ``heading`` opens a new group (a day, a month)."""

    key: str
    sentence: Say
    detail: Say | None = None
    heading: Say | None = None
    icon: str = ""


@dataclass(frozen=True, kw_only=True)
class Browse(Step[str]):
    """A list to read through, with what stands above it (balances). The answer is the key of a pressed item, or ``done``.

    ``fresh`` is a live source: it is asked again when the bank says something has changed; what arrives is announced as new
    and never moves the focus or the rows that are being read. It does not count in the step's fingerprint. ``opens``: whether a
    line can be pressed, or is only read. ``more``: there is more below; pressing it answers ``more``.
    """

    above: tuple[Fact, ...] = ()
    items: tuple[Item, ...]
    empty: Say
    done: Say
    fresh: Callable[[], tuple[Item, ...]] | None = None
    opens: bool = False
    more: Say | None = None

    def take(self, answer: Plain) -> str:  # noqa: D102
        if isinstance(answer, str) and answer:
            return answer
        raise NotAnAnswer(say("Steps", "Please press one of the choices."))


@dataclass(frozen=True, kw_only=True)
class Wait(Step[bool]):
    """Something goes on elsewhere. ``ready`` is asked until it says yes; then Continue is enabled and says so. No: she left earlier."""

    ready: Callable[[], bool]
    meanwhile: Say
    then: Say

    def take(self, answer: Plain) -> bool:  # noqa: D102
        return _yes_or_no(answer)


@dataclass(frozen=True, kw_only=True)
class ShowCode(Wait):
    """A code for somebody who is not here: as digits to read out, in groups as :class:`EnterDigits` shows them, and as ``qr`` for a camera.

    Holds ``until`` then; waited for is the other side. A helper never sees it.
    """

    code: str
    qr: str
    until: datetime
    group: int = 4

    remembered: ClassVar[bool] = False


@dataclass(frozen=True, kw_only=True)
class Match(Step[bool]):
    """Four pictures in their order, to compare with those at the other end. No weighs as much as yes, and neither is marked beforehand."""

    pictures: tuple[Drawing, ...]
    yes: Say
    no: Say

    leavable: ClassVar[bool] = False
    remembered: ClassVar[bool] = False

    def take(self, answer: Plain) -> bool:  # noqa: D102
        return _yes_or_no(answer)


@dataclass(frozen=True, kw_only=True)
class Tell(Step[bool]):
    """Says something. ``mood``: ``plain``, ``done``, ``care`` or ``news``; colour never speaks alone, each has its own icon and word."""

    facts: tuple[Fact, ...] = ()
    go_on: Say
    mood: str = "plain"

    leavable: ClassVar[bool] = False

    def take(self, answer: Plain) -> bool:  # noqa: D102
        return _yes_or_no(answer)


def _yes_or_no(answer: Plain) -> bool:
    if not isinstance(answer, bool):
        raise NotAnAnswer(say("Steps", "Please press one of the choices."))
    return answer
