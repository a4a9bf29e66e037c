"""A short day of one kiosk: whatever its customers do and however they go, the machine holds no more after them than before."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.kiosk import Day

pytestmark = [pytest.mark.outside, pytest.mark.timeout(600)]

CUSTOMERS = 12
POOLS = 8
"""So many threads there may be at the most, with those that wait for work that has not come yet."""


def test_after_twelve_it_holds_what_it_held_after_three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "kiosk"))
    run = Day(tmp_path, seed=12).pass_by(CUSTOMERS, {3, CUSTOMERS})
    before, after = run.held
    assert (after.handles, after.processes, after.files) == (before.handles, before.processes, before.files)
    assert after.threads <= POOLS
    assert after.memory_kib < before.memory_kib * 1.03
    assert sum(run.went.values()) == CUSTOMERS
    assert len(run.went) > 2
    assert run.bank_killed
