"""The bank over a bad line, where something is to go wrong on the way."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from app.journeys.ports import Bank, Needs, Trouble, Unreachable


class BadLine:
    """Her bank over a line that loses the first ``answers`` to ``method``, each as ``trouble``: what was asked has happened though."""

    def __init__(self, bank: Bank, method: str, trouble: Trouble, answers: int) -> None:
        self._bank = bank
        self._method = method
        self._trouble = trouble
        self._answers = answers

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._bank, name)

        def call(*args: object, **named: object) -> Any:
            answer = real(*args, **named)
            if name == self._method and self._answers:
                self._answers -= 1
                raise self._trouble
            return answer

        return call


def over_a_bad_line(needs: Needs, method: str, trouble: Trouble | None = None, answers: int = 1) -> Needs:
    """The same, where the first answers to ``method`` are lost, or come as garbage does."""
    return replace(needs, bank=cast("Bank", BadLine(needs.bank, method, trouble or Unreachable(), answers)))
