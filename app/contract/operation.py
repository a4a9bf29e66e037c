"""What one call of the API is. Each feature's file has its own calls beside its messages; ``operations`` puts them together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from app.contract.wire import Asked, Told

BASE: Final = "/v1"
Role = Literal["customer", "helper", "teller", "fraud_desk"]
"""What somebody may be at a bank. Staff are no customers: who is both has two numbers."""
Anybody = Literal["anybody"]
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
    told: type[Told | Asked] | None
    asked: type[Asked] | None = None
    status: int = 200
    guard: Guard = "session"
    creates: bool = False
    query: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    role: Role | Anybody = "customer"
    """Whose call it is, of those who are signed in; anybody else is refused ``forbidden``."""
    sandbox: bool = False

    def url(self, **ids: str) -> str:
        """The path below the bank's address, with its places filled."""
        return BASE + self.path.format_map(ids)
