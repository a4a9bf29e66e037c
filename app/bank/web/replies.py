"""What goes back: a status, a body and headers; every refusal as ``application/problem+json``."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from starlette.types import Send

from app.bank.services.document import Document
from app.bank.services.refusal import Refusal
from app.contract.problems import MEDIA_TYPE, PROBLEMS, FieldProblem, Problem
from app.contract.wire import write

JSON: Final = "application/json"
_NOT_MODIFIED: Final = 304
_UNAUTHORISED: Final = 401
_AUTHENTICATE: Final = 'DPoP algs="ES256"'


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, ready to be sent. ``code`` is the problem's, for the log; empty where there is none."""

    status: int
    body: bytes = b""
    media_type: str = JSON
    headers: Mapping[str, str] | None = None
    code: str = ""


def told(status: int, message: object) -> Reply:
    """An operation's answer; without a message, without a body."""
    if isinstance(message, Document):
        kept_as = {"Content-Disposition": f'attachment; filename="{message.name}"'}
        return Reply(status, message.body, message.media_type, kept_as)
    return Reply(status) if message is None else Reply(status, write(message))


def tagged(reply: Reply, known: str) -> Reply:
    """The answer with its entity tag; nothing but the tag where it stands among those that the client knows (If-None-Match)."""
    tag = f'"{hashlib.sha256(reply.body).hexdigest()[:32]}"'
    if tag in (each.strip().removeprefix("W/") for each in known.split(",")):
        return Reply(_NOT_MODIFIED, headers={"ETag": tag})
    return replace(reply, headers={"ETag": tag})


def problem(
    code: str,
    facts: Mapping[str, object] | None = None,
    errors: Sequence[FieldProblem] = (),
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """A refusal by its code."""
    status, title = PROBLEMS[code]
    body = Problem(type=f"urn:banxing:problem:{code}", title=title, status=status, code=code, facts=dict(facts or {}), errors=list(errors))
    said = dict(headers or {})
    if status == _UNAUTHORISED:
        said["WWW-Authenticate"] = f'{_AUTHENTICATE}, error="{code}"'
    if facts and "retryAfterSeconds" in facts:
        said["Retry-After"] = str(facts["retryAfterSeconds"])
    return Reply(status, write(body), MEDIA_TYPE, said, code)


def refused(refusal: Refusal) -> Reply:
    """A service's no."""
    return problem(refusal.code, refusal.facts)


async def send_reply(send: Send, reply: Reply) -> None:
    """Sends an answer whole."""
    headers = [] if reply.status == _NOT_MODIFIED else [(b"content-length", str(len(reply.body)).encode())]
    if reply.body:
        headers.append((b"content-type", reply.media_type.encode()))
    for name, value in (reply.headers or {}).items():
        headers.append((name.lower().encode(), value.encode()))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.body})
