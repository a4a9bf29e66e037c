"""Paging: how many, from where. A cursor is opaque to clients; here it is a number."""

from __future__ import annotations

from typing import Final

from app.bank.services.context import Context
from app.bank.services.refusal import Refusal

USUAL: Final = 50
MOST: Final = 200
_LARGEST_CURSOR: Final = 2**53


def limit(ctx: Context) -> int:
    """``?limit=``, from 1 to 200; 50 where it is not given."""
    return _number(ctx, "limit", MOST) if "limit" in ctx.query else USUAL


def cursor(ctx: Context) -> int | None:
    """``?cursor=`` as an earlier page's ``next`` gave it."""
    return _number(ctx, "cursor", _LARGEST_CURSOR) if "cursor" in ctx.query else None


def _number(ctx: Context, name: str, most: int) -> int:
    given = ctx.query[name]
    if not (given.isascii() and given.isdigit() and len(given) <= 16 and 1 <= int(given) <= most):
        raise Refusal("bad_request", {"query": name})
    return int(given)
