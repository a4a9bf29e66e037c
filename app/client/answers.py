"""What the bank's answers mean: a body to read, a refusal, or a request to come again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from app.contract.problems import MEDIA_TYPE, Problem
from app.contract.wire import NotAMessage, read
from app.journeys.ports import Refused, Unreachable

S = TypeVar("S")
T = TypeVar("T")

_TOO_MANY: Final = 429


class NotUnderstood(Refused):
    """The answer is not what the contract says: a gateway's page, a bank of another version, or a content that was tampered with."""

    def __init__(self, facts: Mapping[str, object] | None = None) -> None:
        super().__init__("not_understood", facts)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it came. Headers and body are kept out of ``repr``: they may carry tokens and names."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def problem(self) -> Problem | None:
        """What the refusal says, if it is one of the contract's."""
        if not self.headers.get("Content-Type", "").startswith(MEDIA_TYPE):
            return None
        try:
            return read(self.body, Problem)
        except NotAMessage:
            return None

    @property
    def code(self) -> str:
        """The refusal's stable code; empty where there is none."""
        problem = self.problem if self.status >= 400 else None
        return problem.code if problem else ""

    @property
    def ok(self) -> bool:
        """Whether the bank did what was asked."""
        return 200 <= self.status < 300

    @property
    def is_for_later(self) -> bool:
        """Whether the bank, or a gateway before it, could not answer now; asking again may help."""
        return self.status >= 500 or self.status == _TOO_MANY or self.code == "in_flight"

    @property
    def retry_after(self) -> float:
        """How many seconds the bank asks to wait; 0 where it does not say."""
        said = self.headers.get("Retry-After", "")
        return float(said) if said.isascii() and said.isdigit() else 0.0


def trouble_of(answer: Answer) -> Refused | Unreachable:
    """What to raise for an answer that is no yes."""
    problem = answer.problem
    if answer.is_for_later and answer.status != _TOO_MANY:
        return Unreachable()
    if problem is None:
        return NotUnderstood({"status": answer.status})
    wait = {"retryAfterSeconds": int(answer.retry_after)} if answer.retry_after else {}
    return Refused(problem.code, wait | problem.facts)


def understood(told: S, into: Callable[[S], T]) -> T:
    """Reads what was told; whatever does not fit the contract or the domain is :class:`NotUnderstood`, with the place and no value."""
    try:
        return into(told)
    except NotAMessage as wrong:
        where = {"path": wrong.path, "wrong": wrong.code}
    except ValueError:
        where = {"wrong": "wrong_value"}
    raise NotUnderstood(where)


def nothing(body: bytes) -> None:
    """Reads an answer in which nothing stands; a page from something in between is none."""
    if body:
        raise ValueError("more than was to be told")


def ended(ask: Callable[[], None]) -> None:
    """Asks for the end of something: what is not there any more, perhaps by a try whose answer was lost, has ended."""
    try:
        ask()
    except Refused as no:
        if no.code != "not_found":
            raise


def certain(ask: Callable[[], T]) -> T:
    """Asks for what changes the world: an answer that cannot be read leaves open whether it did, like one that never came."""
    try:
        return ask()
    except NotUnderstood:
        pass
    raise Unreachable
