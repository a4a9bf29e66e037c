"""The contract as an OpenAPI 3.1 document, written from the table of operations and the messages.

``python -m app.contract.openapi`` writes ``openapi.json`` beside this file; a test keeps it current.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

import msgspec

from app.contract.alerts import Bundle
from app.contract.approvals import Decide
from app.contract.events import Events
from app.contract.kiosks import AT_KIOSK
from app.contract.operation import BASE, Operation
from app.contract.operations import OPERATIONS
from app.contract.parameters import HEADERS, QUERY, path_parameters
from app.contract.problems import MEDIA_TYPE, PROBLEMS, Problem
from app.contract.wire import NOT_MORE

FILE: Final = Path(__file__).with_name("openapi.json")
_REF: Final = "#/components/schemas/{name}"
_INFO: Final = {
    "title": "Banxing bank API",
    "version": "1.0.0",
    "description": (
        "What a bank serves so that Banxing can talk to it. Clients branch on the stable code of a problem (RFC 9457).\n\n"
        "Proof of possession is DPoP (RFC 9449) with ES256: a JWT with typ dpop+jwt and the public jwk in its header, and the"
        " claims jti, htm, htu (the URL without query), iat, nonce and, with an access token, ath. The nonce is the DPoP-Nonce of the"
        " bank's last answer; a refusal with use_dpop_nonce brings one, and the same request is sent again. No rule looks at the"
        " client's clock.\n\n"
        "x-role says whose call it is: anybody's who is signed in, or a customer's or teller's alone, and forbidden to everybody else.\n\n"
        "On a kiosk, a machine of a branch that others use too, a session is opened with a ticket or a card besides; a call that may"
        " be refused not_at_kiosk is made at home, or with a person.\n\n"
        "A code with x-extensible-enum is one of those today; a client reads on where it meets another.\n\n"
        "Text in a body is in Unicode's NFC, without control, format, line and blank characters; the joiners U+200C and U+200D may stand"
        " between two others.\n\n"
        "contentHash is the SHA-256, lower hex, of the content's RFC 8785 form. The signature of a second confirmation is a detached JWS"
        " (RFC 7515, appendix F), ES256 by the device key, typ banxing-authorisation+jws, over the RFC 8785 form of {paymentId,"
        " authorisationId, contentHash, challenge, act} with act confirm. That of a decision is the same with act approve or refuse,"
        " and with reason where one is given.\n\n"
        "The bundle of alerts is a compact JWS (RFC 7515) with alg Ed25519 (RFC 9864), typ banxing-alerts+jws and a kid, over the JSON of"
        " a Bundle. A program keeps the keys of the last good bundle and takes no other key's, no lower version, and none that has run out"
        " by the Date of the answer that it came in."
    ),
}
_SECURITY: Final = {
    "accessToken": {"type": "http", "scheme": "DPoP", "description": "Authorization: DPoP, then the access token"},
    "proof": {"type": "apiKey", "in": "header", "name": "DPoP", "description": "A DPoP proof: typ dpop+jwt, with the bank's nonce"},
}


def document() -> dict[str, Any]:
    """The whole document."""
    messages = [message for operation in OPERATIONS.values() for message in (*operation.tells, *operation.asks)]
    _, schemas = msgspec.json.schema_components([*dict.fromkeys(messages), Problem, Bundle], ref_template=_REF)
    paths: dict[str, dict[str, Any]] = {}
    for operation in OPERATIONS.values():
        paths.setdefault(BASE + operation.path, {})[operation.method.lower()] = _operation(operation)
    return {
        "openapi": "3.1.0",
        "info": _INFO,
        "paths": paths,
        "components": {"schemas": _plain(schemas), "securitySchemes": _SECURITY},
    }


def written() -> str:
    """The document as the file has it."""
    return json.dumps(document(), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _operation(operation: Operation) -> dict[str, Any]:
    said: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.summary,
        "parameters": _parameters(operation),
        "responses": _responses(operation),
        "security": _guards(operation),
    }
    if operation.guard == "session":
        said["x-role"] = operation.role
    if operation.asks:
        said["requestBody"] = {"required": True, "content": {"application/json": {"schema": _one_of(operation.asks)}}}
    return said


def _parameters(operation: Operation) -> list[dict[str, Any]]:
    headers = ["X-Request-ID"] + ["Idempotency-Key"] * operation.creates + ["Last-Event-ID"] * (operation.told is Events)
    headers += ["If-None-Match"] * operation.tagged
    return [*path_parameters(operation.path), *(QUERY[name] for name in operation.query), *(HEADERS[name] for name in headers)]


def _guards(operation: Operation) -> list[dict[str, list[str]]]:
    guards: dict[str, list[dict[str, list[str]]]] = {
        "open": [],
        "proof": [{"proof": []}],
        "session": [{"accessToken": [], "proof": []}],
    }
    return guards[operation.guard]


def _responses(operation: Operation) -> dict[str, Any]:
    """The answer, and each refusal under its status with the codes that it may carry."""
    good: dict[str, Any] = {"description": operation.summary}
    if operation.tells:
        good["content"] = {"application/json": {"schema": _one_of(operation.tells)}}
    if operation.told is Events:
        good["content"]["text/event-stream"] = {"schema": {"type": "string"}}
    if operation.table:
        good["content"]["text/csv"] = {"schema": {"type": "string"}}
    unchanged = {"304": {"description": "Nothing but what If-None-Match names"}} if operation.tagged else {}
    by_status: dict[int, list[str]] = {}
    for code in problems_of(operation):
        by_status.setdefault(PROBLEMS[code][0], []).append(code)
    return {str(operation.status): good} | unchanged | {str(status): _refusal(status, codes) for status, codes in sorted(by_status.items())}


def problems_of(operation: Operation) -> list[str]:
    """Every code that a call of the operation may be refused with."""
    codes = ["bad_request", "not_found", "method_not_allowed", "unavailable", "internal", *operation.problems]
    if operation.asks:
        codes += ["invalid_body", "body_too_large", "unsupported_media_type"]
    if operation.creates:
        codes += ["idempotency_key_missing", "idempotency_key_reused", "in_flight"]
    if operation.guard != "open":
        codes += ["use_dpop_nonce", "invalid_dpop_proof"]
    if operation.guard == "session" or operation.name == "refreshSession":
        codes += ["invalid_token"]
    if operation.guard == "session" and operation.role != "anybody":
        codes += ["forbidden"]
    if operation.guard == "session" and (operation.name not in AT_KIOSK or Decide in operation.asks):
        codes += ["not_at_kiosk"]
    return list(dict.fromkeys(codes))


def _refusal(status: int, codes: list[str]) -> dict[str, Any]:
    schema = {"allOf": [_ref(Problem), {"properties": {"code": {"enum": sorted(codes)}}}]}
    return {"description": HTTPStatus(status).phrase, "content": {MEDIA_TYPE: {"schema": schema}}}


def _one_of(messages: Sequence[type]) -> dict[str, Any]:
    return _ref(messages[0]) if len(messages) == 1 else {"oneOf": [_ref(message) for message in messages]}


def _ref(message: type) -> dict[str, str]:
    return {"$ref": _REF.format(name=message.__name__)}


def _plain(schemas: Any) -> Any:
    """Other dialects of regular expressions end where a text ends: what only Python needs is left out."""
    if isinstance(schemas, dict):
        return {name: _plain(part) for name, part in schemas.items()}
    if isinstance(schemas, list):
        return [_plain(part) for part in schemas]
    return schemas.removesuffix(NOT_MORE) if isinstance(schemas, str) else schemas


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
