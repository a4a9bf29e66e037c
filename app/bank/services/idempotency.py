"""Idempotency keys: a request that creates is carried out once, however often it is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import idempotency
from app.bank.store.idempotency import Made
from app.bank.store.port import Tx


@dataclass(frozen=True, slots=True)
class Key:
    """The Idempotency-Key of a request, and a hash of what it asks for: operation and body."""

    key: str
    request_hash: str


def once(tx: Tx, ctx: Context, key: Key, make: Callable[[], str | Refusal]) -> str | Refusal:
    """The id of what the request made, now or the first time; refused ``idempotency_key_reused`` when it was another request.

    A refusal that is answered, not raised, has made nothing: what was counted with it stays, and the key is free.

    Keys belong to the person, and before there is a session to the proven key. Writers run one after the other, so that of two
    requests at once the second finds what the first has made.
    """
    known = recalled(tx, ctx, key)
    if known is not None:
        return known
    made = make()
    if not isinstance(made, Refusal):
        idempotency.keep(tx, _scope(ctx), key.key, Made(key.request_hash, made), ctx.bank.instant())
    return made


def recalled(tx: Tx, ctx: Context, key: Key) -> str | None:
    """The id of what the request made when it came before; refused ``idempotency_key_reused`` when that was another request."""
    known = idempotency.made_with(tx, _scope(ctx), key.key)
    if known is None:
        return None
    if known.request_hash != key.request_hash:
        raise Refusal("idempotency_key_reused")
    return known.resource


def _scope(ctx: Context) -> str:
    return ctx.admitted.person_id if ctx.admitted else ctx.thumbprint
