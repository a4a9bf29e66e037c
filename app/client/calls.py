"""One call of the contract, as it is going to be sent."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from app.contract.operation import BASE, Operation
from app.contract.operations import OPERATIONS
from app.contract.wire import write


@dataclass(frozen=True, slots=True)
class Call:
    """A call with its places filled. Kept the same, to the byte, over all its tries."""

    operation: Operation
    ids: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = field(default=None, repr=False)
    key: str | None = None
    """The Idempotency-Key, where the operation creates."""
    repeatable: bool = False
    """Whether a try that got no answer may be followed by another."""
    known: str = ""
    """The entity tag of the answer at hand, where the operation has one: then the bank may answer that nothing has changed."""

    @property
    def path(self) -> str:
        """The path below the bank's address, without the query."""
        return BASE + self.operation.path.format_map({name: quote(value, safe=":") for name, value in self.ids.items()})


def call(name: str, body: object = None, *, key: str | None = None, repeatable: bool = False, **ids: str) -> Call:
    """The call of an operation by its name. GET, PUT and DELETE repeat; POST repeats with an idempotency key, or where said."""
    operation = OPERATIONS[name]
    again = repeatable or key is not None or operation.method != "POST"
    return Call(operation, ids, {}, None if body is None else write(body), key, again)


def page(name: str, query: Mapping[str, str], ids: Mapping[str, str]) -> Call:
    """The call of one page of a list."""
    return Call(OPERATIONS[name], ids, query, repeatable=True)


def fresh_key() -> str:
    """An Idempotency-Key for a call that moves nothing: the same over its tries, another at the next call."""
    return str(uuid.uuid4())


def grown_key(payment_id: str, *said: str) -> str:
    """An Idempotency-Key that grows out of a payment's id and what is asked about it, so that it is the same after a crash."""
    return str(uuid.uuid5(uuid.UUID(payment_id), "\0".join(said)))
