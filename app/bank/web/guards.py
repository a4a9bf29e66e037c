"""Who may come in: nobody asked, a proven key, or a proven key with a session."""

from __future__ import annotations

from typing import Final

from starlette.requests import Request

from app.bank.services.refusal import Refusal
from app.bank.web.keys import DeviceKey
from app.bank.web.proofs import Proofs

_SCHEME: Final = "dpop"
_LONGEST_TOKEN: Final = 256


def access_token(request: Request) -> str:
    """The access token of the request; refused ``invalid_token``."""
    given = request.headers.getlist("authorization")
    scheme, _, token = given[0].partition(" ") if len(given) == 1 else ("", "", "")
    if scheme.lower() != _SCHEME or not token or len(token) > _LONGEST_TOKEN or not token.isascii():
        raise Refusal("invalid_token")
    return token


async def proven_key(request: Request, proofs: Proofs, token: str | None) -> DeviceKey:
    """The key that proved itself for this very request; refused ``invalid_dpop_proof`` or ``use_dpop_nonce``."""
    given = request.headers.getlist("dpop")
    if len(given) != 1:
        raise Refusal("invalid_dpop_proof")
    path: bytes = request.scope["raw_path"]
    return await proofs.take(given[0], request.method, path.decode("ascii"), token)
