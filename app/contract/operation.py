"""What one call of the API is. Each feature's file has its own calls beside its messages; ``operations`` puts them together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeVar

from app.contract.wire import Asked, Told

M = TypeVar("M", bound=Told | Asked)
BASE: Final = "/v1"
Role = Literal["customer", "helper", "teller", "fraud_desk", "kiosk"]
"""What somebody may be at a bank. Staff are no customers: who is both has two numbers. A ``kiosk`` is a machine of a branch."""
Anybody = Literal["anybody"]
Staff = Literal["staff"]
"""A teller or one of the fraud desk."""
Guard = Literal["open", "proof", "session"]
"""``open``: anybody. ``proof``: a DPoP proof by the key that the call is about. ``session``: access token and proof."""
PAGED: Final = ("cursor", "limit")
"""What a call that answers page by page takes in its query."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One call. ``creates`` means it wants an Idempotency-Key; ``problems`` are the refusals of its own, besides the common ones."""

    name: str
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    path: str
    summary: str
    told: type[Told | Asked] | tuple[type[Told | Asked], ...] | None
    asked: type[Asked] | tuple[type[Asked], ...] | None = None
    """One of several messages is told apart by its first field: the one whose is there, or else the first of them."""
    status: int = 200
    guard: Guard = "session"
    creates: bool = False
    query: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    role: Role | Anybody | Staff = "customer"
    """Whose call it is, of those who are signed in; anybody else is refused ``forbidden``."""
    sandbox: bool = False
    tagged: bool = False
    """Whether its answer has an entity tag (RFC 9110, 8.8.3): who knows it already is answered 304 and nothing else."""
    table: bool = False
    """Whether who accepts ``text/csv`` rather than JSON is answered a table in one piece (RFC 4180)."""

    @property
    def tells(self) -> tuple[type[Told | Asked], ...]:
        """What it may answer."""
        return _each(self.told)

    @property
    def asks(self) -> tuple[type[Asked], ...]:
        """What it may be asked."""
        return _each(self.asked)

    def url(self, **ids: str) -> str:
        """The path below the bank's address, with its places filled."""
        return BASE + self.path.format_map(ids)


def _each(one_or_more: type[M] | tuple[type[M], ...] | None) -> tuple[type[M], ...]:
    if one_or_more is None:
        return ()
    return one_or_more if isinstance(one_or_more, tuple) else (one_or_more,)
