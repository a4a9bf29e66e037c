"""Every step of the stories, under every pair of conditions (BANXING_AUDIT=full: under every combination), has nothing wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.sandbox.process import seat
from tests.audits.grid import Cell, chosen, relatives
from tests.audits.walk import walk_pay

AT_LEAST = ("language", "text-size", "theme", "pin", "home", "activity", "payee", "amount", "review", "confirm", "receipt", "which")
"""Steps without which the story was not walked."""


@pytest.fixture
def bank_url(tmp_path: Path) -> Iterator[str]:
    """A practice bank of its own, as a process."""
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    with seat(runtime, tmp_path / "bank") as bank:
        yield bank.url()


@pytest.mark.timeout(1200)  # a minute on a machine of its own, five where others work on it too
@pytest.mark.parametrize("cell", [*chosen(), *relatives()], ids=str)
def test_nothing_is_wrong_with_any_step(cell: Cell, qapp: QApplication, bank_url: str, tmp_path: Path) -> None:
    report = walk_pay(qapp, cell, bank_url, tmp_path / "seat")
    assert not report.stuck
    assert set(AT_LEAST) <= set(report.steps)
    assert not report.wrong, "\n".join(report.wrong)
