"""Reading a request's body: as long as it may be, of the right kind, and such a message as was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from starlette.requests import Request

from app.bank.web.replies import JSON
from app.contract.wire import Asked, check_texts, plain, read_one_of

A = TypeVar("A", bound=Asked)

LARGEST: Final = 16 * 1024
"""Bytes; several times the largest message of the contract."""
_PLAIN: Final = frozenset(range(0x7F)) - {ord("\\")}
"""Bytes of a body that can only say what they show: most bodies have no other, and need no second look."""


class BodyTooLarge(Exception):
    """More than any message here."""


class NotJson(Exception):
    """The request does not say that it is JSON."""


async def read_body(request: Request, kinds: Sequence[type[A]]) -> tuple[A, bytes]:
    """The message and the bytes it came in. Raises :class:`BodyTooLarge`, :class:`NotJson`, ``NotAMessage``."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != JSON:
        raise NotJson
    body = await _received(request)
    message = read_one_of(body, kinds)
    if not _PLAIN.issuperset(body):
        check_texts(plain(message))
    return message, body


async def _received(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise BodyTooLarge
    return bytes(body)
