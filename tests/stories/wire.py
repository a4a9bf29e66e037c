"""What goes over the line between a seat and a bank, written down; and what stands there where the contract has no place for it."""

from __future__ import annotations

import base64
import json
import re
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from tests.faults.proxy import Fault, FaultProxy

_ITS_PLACE: Final[Mapping[str, frozenset[str]]] = {
    "POST /v1/sessions": frozenset({"pin", "ticket", "card", "accessToken", "refreshToken"}),
    "POST /v1/sessions/refresh": frozenset({"accessToken", "refreshToken"}),
    "GET /v1/sandbox/people": frozenset({"pin"}),
}
"""By the contract: which fields of which one call carry a secret, asked or answered. A practice bank tells the PINs of its people."""
_TOKEN: Final = re.compile(rb'"(?:accessToken|refreshToken)":"([^"]+)"')
_SEGMENT: Final = re.compile(rb"[A-Za-z0-9_-]{16,}")


@dataclass
class Exchange:
    """A request and what came back, as far as it came."""

    request: bytes
    answer: bytearray = field(default_factory=bytearray)

    @property
    def line(self) -> str:
        """Such as ``POST /v1/sessions``."""
        return self.request.split(b" HTTP/1.1", 1)[0].decode()


class Recorder(FaultProxy):
    """A line that loses nothing and writes everything down."""

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []
        super().__init__(lambda _: Fault.NONE)

    def tokens(self) -> list[str]:
        """All that the bank has given out over this line."""
        return tokens_in(self.exchanges)

    def _relay(self, client: socket.socket, request: bytes) -> None:
        exchange = Exchange(request)
        self.exchanges.append(exchange)
        with self._noted(socket.create_connection(self.upstream)) as bank:
            bank.sendall(request)
            while chunk := bank.recv(65536):
                exchange.answer += chunk
                client.sendall(chunk)


def tokens_in(exchanges: list[Exchange]) -> list[str]:
    """All that a bank has given out in them."""
    return [token.decode() for each in exchanges for token in _TOKEN.findall(bytes(each.answer))]


@contextmanager
def recorded(url: str) -> Iterator[Recorder]:
    """A line to the bank at ``url``."""
    line = Recorder()
    line.point_at(url)
    try:
        yield line
    finally:
        line.close()


@dataclass(frozen=True)
class Secrets:
    """``own_field``: PIN, tokens, keys, which stand in the field that is theirs and nowhere else. ``bodies``: accounts, names, tickets,
    which stand in no address, no head and no problem."""

    own_field: tuple[str, ...]
    bodies: tuple[str, ...] = ()


def misplaced(exchanges: list[Exchange], secrets: Secrets) -> list[str]:
    """Which of them stand where they have no place: call, part, and which by its number."""
    return sorted({found for exchange in exchanges for found in _misplaced(exchange, secrets)})


def _misplaced(exchange: Exchange, secrets: Secrets) -> Iterator[str]:
    asked_head, _, asked = exchange.request.partition(b"\r\n\r\n")
    head, _, answer = bytes(exchange.answer).partition(b"\r\n\r\n")
    its_place = _ITS_PLACE.get(exchange.line, frozenset())
    is_problem = b"application/problem+json" in head
    outside = {"head": _head(asked_head), "answer's head": _head(head), "problem": answer if is_problem else b""}
    bodies = {"body": _without(asked, its_place), "answer": _without(answer, its_place)}
    for kind, told, parts in (("own", secrets.own_field, outside | bodies), ("body", secrets.bodies, outside)):
        for number, secret in enumerate(told):
            for part, text in parts.items():
                if secret.encode() in text or json.dumps(secret)[1:-1].encode() in text:
                    yield f"{exchange.line}: {part}: {kind} {number}"


def _head(head: bytes) -> bytes:
    """Without the one line that carries the access token; what is written in base64 is read as well."""
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"authorization:")]
    return b"\n".join([*lines, *(_read(segment) for line in lines for segment in _SEGMENT.findall(line))])


def _read(segment: bytes) -> bytes:
    return base64.urlsafe_b64decode(segment + b"=" * (-len(segment) % 4)) if len(segment) % 4 != 1 else b""


def _without(body: bytes, fields: frozenset[str]) -> bytes:
    """A body without these fields, wherever in it they are."""
    try:
        return json.dumps(_pruned(json.loads(body), fields), ensure_ascii=False).encode() if fields else body
    except ValueError:
        return body


def _pruned(value: Any, fields: frozenset[str]) -> Any:
    if isinstance(value, dict):
        return {name: _pruned(each, fields) for name, each in value.items() if name not in fields}
    return [_pruned(each, fields) for each in value] if isinstance(value, list) else value
