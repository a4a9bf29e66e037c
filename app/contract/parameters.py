"""What stands in paths, queries and headers, as OpenAPI parameters."""

from __future__ import annotations

import re
from typing import Any, Final, get_args

from app.contract.alerts import WithdrawalWord
from app.contract.wire import LONGEST_WORD, NOT_MORE, WORD, whole

_WORD: Final = {"type": "string", "minLength": 1, "maxLength": LONGEST_WORD, "pattern": whole(WORD).removesuffix(NOT_MORE)}
_PLACE: Final = re.compile(r"\{(\w+)\}")


def _parameter(where: str, name: str, schema: dict[str, Any], description: str, *, required: bool = False) -> dict[str, Any]:
    return {"in": where, "name": name, "schema": schema, "description": description, "required": required}


_DAY: Final = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}

QUERY: Final = {
    "cursor": _parameter(
        "query", "cursor", {"type": "string", "pattern": "^[1-9][0-9]{0,14}$"}, "As an earlier page's next gave it; opaque"
    ),
    "limit": _parameter("query", "limit", {"type": "integer", "minimum": 1, "maximum": 200, "default": 50}, "How many at most"),
    "reason": _parameter("query", "reason", {"type": "string", "enum": [*get_args(WithdrawalWord)]}, "Why; told to the desk alone"),
    "from": _parameter("query", "from", _DAY, "The first day, in the bank's zone", required=True),
    "to": _parameter("query", "to", _DAY, "The last day, which is in it", required=True),
    "after": _parameter("query", "after", {"type": "string", "pattern": "^[0-9]{1,18}$"}, "The id of the last event that is known"),
}
HEADERS: Final = {
    "X-Request-ID": _parameter("header", "X-Request-ID", {"type": "string"}, "Echoed and logged, if it is a word of up to 64 characters"),
    "Idempotency-Key": _parameter(
        "header",
        "Idempotency-Key",
        {"type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[!-~]+$"},
        "The same key with the same body is carried out once",
        required=True,
    ),
    "If-None-Match": _parameter(
        "header", "If-None-Match", {"type": "string"}, "The ETag of the answer at hand; 304 where it is the newest"
    ),
    "Last-Event-ID": _parameter("header", "Last-Event-ID", {"type": "string"}, "Where a stream resumes; an unknown one is told to resync"),
}


def path_parameters(path: str) -> list[dict[str, Any]]:
    """The ids in a path."""
    return [_parameter("path", name, _WORD, "An id", required=True) for name in _PLACE.findall(path)]
