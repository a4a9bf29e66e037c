"""The outermost layer: every request gets its id, its line in the log and in the counts, and every answer the headers that all have."""

from __future__ import annotations

import json
import logging
import re
import time
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.bank.web.metrics import Metrics
from app.bank.web.nonces import Nonces
from app.bank.web.origins import Origins
from app.bank.web.replies import problem, send_reply

RECORD: Final = "banxing.record"
"""Under this name a request's :class:`Record` stands in its scope."""
_ID: Final = re.compile(r"[A-Za-z0-9._:-]{1,64}")
_EVERYWHERE: Final = ((b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff"))

_log = logging.getLogger("banxing.bank.requests")
_faults = logging.getLogger("banxing.bank.faults")


@dataclass(slots=True)
class Record:
    """What is known of a request for the log: never a body, a token or an id out of its path."""

    request_id: str
    method: str
    operation: str = "-"
    route: str = "-"
    status: int = 0
    code: str = ""


class Reception:
    """Wraps the whole application. ``practice_origins`` is where a practice bank is; a real one has none."""

    def __init__(self, inside: ASGIApp, nonces: Nonces, metrics: Metrics, practice_origins: Origins | None) -> None:
        self._inside = inside
        self._nonces = nonces
        self._metrics = metrics
        self._always = (*_EVERYWHERE, (b"x-sandbox", b"true")) if practice_origins else _EVERYWHERE
        self._practice_origins = practice_origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one request; a fault of this program becomes a 500 that says nothing of its cause."""
        if scope["type"] != "http":
            return
        record = scope[RECORD] = Record(_request_id(scope), scope["method"])
        started = time.monotonic()

        async def say(message: Message) -> None:
            if message["type"] == "http.response.start":
                record.status = message["status"]
                message["headers"] = [*message["headers"], *self._headers(record)]
            await send(message)

        try:
            wrong = self._wrong_header(Headers(scope=scope))
            if wrong:
                record.code = "bad_request"
                await send_reply(say, problem("bad_request", {"header": wrong}))
            else:
                await self._inside(scope, receive, say)
        except Exception:
            _faults.exception("request %s", record.request_id)
            if not record.status:
                record.code = "internal"
                await send_reply(say, problem("internal"))
        finally:
            self._close(record, time.monotonic() - started)

    def _wrong_header(self, headers: Headers) -> str | None:
        """Nobody needs to sign in at a practice bank's own calls: a page in a browser of this machine shall not reach them."""
        hosts, here = headers.getlist("host"), self._practice_origins
        if len(hosts) != 1 or (here and not here.is_host(hosts[0])):
            return "Host"
        return "Origin" if here and not all(here.is_known(origin) for origin in headers.getlist("origin")) else None

    def _headers(self, record: Record) -> Iterable[tuple[bytes, bytes]]:
        yield from self._always
        yield b"x-request-id", record.request_id.encode()
        yield b"dpop-nonce", self._nonces.current().encode()

    def _close(self, record: Record, seconds: float) -> None:
        self._metrics.count(record.operation, record.status, seconds)
        line = {
            "at": round(time.time(), 3),
            "id": record.request_id,
            "method": record.method,
            "route": record.route,
            "operation": record.operation,
            "status": record.status,
            "ms": round(seconds * 1000, 1),
        }
        _log.info("%s", json.dumps(line | ({"code": record.code} if record.code else {})))


def _request_id(scope: Scope) -> str:
    given = Headers(scope=scope).get("x-request-id", "")
    return given if _ID.fullmatch(given) else str(uuid.uuid4())
