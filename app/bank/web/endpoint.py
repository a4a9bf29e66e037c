"""The one wrapper around every operation: guard, query, body, key, service, answer."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from starlette.requests import ClientDisconnect, Request

from app.bank.services.context import Bank, Context
from app.bank.services.credentials import hash_token
from app.bank.services.idempotency import Key
from app.bank.services.refusal import Refusal
from app.bank.services.sessions import admit
from app.bank.services.table import Plan
from app.bank.store.port import OutcomeUnknown, Overloaded, Tx
from app.bank.web.accepted import CSV, prefers
from app.bank.web.bodies import BodyTooLarge, NotJson, read_body
from app.bank.web.guards import access_token, proven_key
from app.bank.web.keys import DeviceKey
from app.bank.web.proofs import Proofs
from app.bank.web.replies import JSON, Reply, problem, refused, tagged, told
from app.bank.web.running import Runner
from app.bank.web.signatures import is_signed
from app.contract.approvals import Decide
from app.contract.freeze import AgreeUnfreeze
from app.contract.operation import Operation
from app.contract.payments import Confirm
from app.contract.people import EnrolDevice
from app.contract.problems import FieldProblem
from app.contract.wire import LONGEST_WORD, WORD, Asked, NotAMessage

_WORD: Final = re.compile(WORD)
_KEY: Final = re.compile(r"[\x21-\x7e]{1,128}")


@dataclass(frozen=True, slots=True)
class Backing:
    """What stands behind every endpoint."""

    bank: Bank
    runner: Runner
    proofs: Proofs
    wake: Callable[[Iterable[str]], None]
    """Told after the commit for whom there are new events."""
    poke: Callable[[Iterable[str]], None]
    """Told after the commit for whose answer somebody waits."""


class Endpoint:
    """One operation, served."""

    def __init__(self, operation: Operation, plan: Plan, backing: Backing) -> None:
        self.operation = operation
        self._plan = plan
        self._backing = backing

    async def answer(self, request: Request) -> Reply:
        """The answer to a request, whatever it is; raises only what is a fault of this program."""
        try:
            return await self._answer(request)
        except Refusal as no:
            return refused(no)
        except NotAMessage as wrong:
            return problem("invalid_body", errors=[FieldProblem(wrong.path, wrong.code)])
        except BodyTooLarge:
            return problem("body_too_large", headers={"Connection": "close"})
        except ClientDisconnect:  # nobody reads the answer; the log shall not tell of it as of a fault
            return problem("bad_request")
        except NotJson:
            return problem("unsupported_media_type")
        except (Overloaded, OutcomeUnknown):  # neither says that nothing was done: asking the same again finds out
            return problem("unavailable", {"retryAfterSeconds": 1})

    async def _answer(self, request: Request) -> Reply:
        ctx, key = await self.context(request)
        asked, body = await read_body(request, self.operation.asks) if self.operation.asks else (None, b"")
        if key is not None:
            _look_at_keys(asked, ctx, key)
        idempotency_key = _idempotency_key(request, body, self.operation) if self.operation.creates else None
        answer = await self._backing.runner.run(self._plan, ctx, self._admit, asked, idempotency_key)
        self._backing.wake(ctx.told)
        self._backing.poke(ctx.asked)
        reply = told(self.operation.status, answer)
        return tagged(reply, request.headers.get("if-none-match", "")) if self.operation.tagged else reply

    async def context(self, request: Request) -> tuple[Context, DeviceKey | None]:
        """What the guard lets a service know, and the proven key; the session itself is looked at in the transaction."""
        if not all(len(word) <= LONGEST_WORD and _WORD.fullmatch(word) for word in request.path_params.values()):
            raise Refusal("not_found")
        ctx = Context(self._backing.bank, ids=request.path_params, query=self._query(request))
        ctx.table = self.operation.table and prefers(request.headers.get("accept", ""), CSV, JSON)
        if self.operation.guard == "open":
            return ctx, None
        token = access_token(request) if self.operation.guard == "session" else None
        key = await proven_key(request, self._backing.proofs, token)
        ctx.thumbprint = key.thumbprint
        ctx.token_hash = hash_token(token) if token else ""
        return ctx, key

    def _admit(self, tx: Tx, ctx: Context) -> None:
        if self.operation.guard == "session":
            admit(tx, ctx, self.operation)

    def _query(self, request: Request) -> dict[str, str]:
        query = dict(request.query_params)
        for name in query:
            if name not in self.operation.query:
                raise Refusal("bad_request", {"query": name[:40]})
        return query


def _look_at_keys(asked: Asked | None, ctx: Context, key: DeviceKey) -> None:
    """Some messages speak of the key itself: an enrolment names it; a second confirmation, a decision and a consent are signed by it."""
    if isinstance(asked, EnrolDevice):
        if not key.is_named(asked.public_key):
            raise Refusal("invalid_dpop_proof")
    elif isinstance(asked, Confirm | Decide | AgreeUnfreeze):
        ctx.signed = is_signed(asked, ctx, key)


def _idempotency_key(request: Request, body: bytes, operation: Operation) -> Key:
    given = request.headers.get("idempotency-key")
    if given is None:
        raise Refusal("idempotency_key_missing")
    if not _KEY.fullmatch(given):
        raise Refusal("bad_request", {"header": "Idempotency-Key"})
    named = "\0".join((operation.name, *request.path_params.values())).encode()
    return Key(given, hashlib.sha256(named + b"\0" + body).hexdigest())
