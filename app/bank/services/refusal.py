"""How a service says no."""

from __future__ import annotations

from collections.abc import Mapping


class Refusal(Exception):
    """A no with a stable code of ``app.contract.problems`` and the facts that belong to it. Raising it undoes the transaction."""

    def __init__(self, code: str, facts: Mapping[str, object] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, object] = facts or {}
