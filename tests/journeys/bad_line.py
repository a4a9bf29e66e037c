"""The bank over a bad line, where something is to go wrong on the way."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from app.journeys.ports import Bank, Needs, Unreachable


class BadLine:
    """Her bank over a line that loses the first answer to ``method``: what was asked has happened all the same."""

    def __init__(self, bank: Bank, method: str) -> None:
        self._bank = bank
        self._method = method
        self._lost = False

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._bank, name)

        def call(*args: object) -> Any:
            answer = real(*args)
            if name == self._method and not self._lost:
                self._lost = True
                raise Unreachable
            return answer

        return call


def over_a_bad_line(needs: Needs, method: str) -> Needs:
    """The same, where the first answer to ``method`` is lost."""
    return replace(needs, bank=cast("Bank", BadLine(needs.bank, method)))
