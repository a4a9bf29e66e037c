"""Everything that the bank keeps about somebody, put together from its pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.attacks.stranger import Stranger


def record_of(person: Stranger, limit: int = 200) -> dict[str, Any]:
    """The whole of it; ``limit``: how much one answer may hold."""
    pages = pages_of(person, limit)
    whole = next(pages)
    for page in pages:
        for name, part in page.items():
            if name == "accounts":
                _add_up(whole[name], part)
            elif isinstance(part, list):
                whole[name] += part
    return {name: part for name, part in whole.items() if name != "next"}


def pages_of(person: Stranger, limit: int) -> Iterator[dict[str, Any]]:
    """Page by page."""
    query = {"limit": str(limit)}
    page = person.get("exportMe", query=query)
    yield page
    while "next" in page:
        page = person.get("exportMe", query=query | {"cursor": page["next"]})
        yield page


def _add_up(accounts: list[dict[str, Any]], more: list[dict[str, Any]]) -> None:
    """An account that was told before has more transactions; the others are new."""
    for account in more:
        known = next((each for each in accounts if each["account"] == account["account"]), None)
        if known:
            known["transactions"] += account["transactions"]
        else:
            accounts.append(account)
