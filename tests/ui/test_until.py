"""Waiting for Qt ends whatever happens: in time, out of time, and when what is waited for cannot even be asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.ui.until import until


def answers(*said: object) -> Iterator[object]:
    yield from said


def test_what_comes_to_pass_is_waited_for(qapp: object) -> None:
    asked = answers(False, False, True, True)
    until(lambda: next(asked))
    assert next(asked, None) is None


def test_what_never_comes_to_pass_fails(qapp: object) -> None:
    with pytest.raises(AssertionError, match="in time"):
        until(lambda: False, limit_s=0.02)


def test_what_cannot_be_asked_fails_at_once(qapp: object) -> None:
    asked = answers(False)
    with pytest.raises(StopIteration):
        until(lambda: next(asked))
