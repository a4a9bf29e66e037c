"""The routes, made from the contract's table of operations: one per path, with its methods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from importlib import resources
from typing import Final

from starlette.requests import Request
from starlette.routing import BaseRoute, Route, Router
from starlette.types import Receive, Scope, Send

from app.bank.services.refusal import Refusal
from app.bank.services.table import SERVICES
from app.bank.store.port import Overloaded
from app.bank.web.endpoint import Backing, Endpoint
from app.bank.web.reception import RECORD, Record
from app.bank.web.replies import Reply, problem, refused, send_reply
from app.bank.web.stream import Streams, wants_stream
from app.contract.operation import BASE
from app.contract.operations import OPERATIONS

DOCUMENT: Final = "/openapi.json"
_COME_AGAIN: Final = 5
"""Seconds after which somebody may try again to listen, who has found no room."""


class Place:
    """One path and what may be done there."""

    def __init__(self, path: str, methods: Mapping[str, Endpoint], streams: Streams) -> None:
        self._path = path
        self._methods = methods
        self._streams = streams

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one request."""
        record: Record = scope[RECORD]
        record.route = self._path
        endpoint = self._methods.get(scope["method"])
        if endpoint is None:
            reply = problem("method_not_allowed", headers={"Allow": ", ".join(sorted(self._methods))})
        else:
            record.operation = endpoint.operation.name
            request = Request(scope, receive)
            if record.operation == "listEvents" and wants_stream(request):
                await self._stream(endpoint, request, send)
                return
            reply = await endpoint.answer(request)
        record.code = reply.code
        await send_reply(send, reply)

    async def _stream(self, endpoint: Endpoint, request: Request, send: Send) -> None:
        try:
            ctx, _ = await endpoint.context(request)
            opened = await self._streams.open(ctx, request.headers.get("last-event-id"))
            await self._streams.send(opened, request.receive, send)
        except Refusal as no:
            await send_reply(send, refused(no))
        except Overloaded:
            await send_reply(send, problem("unavailable", {"retryAfterSeconds": _COME_AGAIN}))


class Fixed:
    """A path that always gives the same."""

    def __init__(self, path: str, reply: Reply) -> None:
        self._path = path
        self._reply = reply

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        """Serves one request."""
        scope[RECORD].route = self._path
        allowed = scope["method"] == "GET"
        await send_reply(send, self._reply if allowed else problem("method_not_allowed", headers={"Allow": "GET"}))


async def _nowhere(scope: Scope, _: Receive, send: Send) -> None:
    reply = problem("not_found")
    scope[RECORD].code = reply.code
    await send_reply(send, reply)


def router(backing: Backing, streams: Streams) -> Router:
    """All routes; the sandbox's only where there is one."""
    places: defaultdict[str, dict[str, Endpoint]] = defaultdict(dict)
    for name, operation in OPERATIONS.items():
        if backing.bank.practice is not None or not operation.sandbox:
            places[operation.path][operation.method] = Endpoint(operation, SERVICES[name], backing)
    routes: list[BaseRoute] = [Route(BASE + path, Place(BASE + path, methods, streams)) for path, methods in places.items()]
    document = (resources.files("app.contract") / "openapi.json").read_bytes()
    routes.append(Route(BASE + DOCUMENT, Fixed(BASE + DOCUMENT, Reply(200, document))))
    return Router(routes, redirect_slashes=False, default=_nowhere)
