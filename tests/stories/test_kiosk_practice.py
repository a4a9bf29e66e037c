"""Practising at a kiosk: anybody may, at a pretend bank in a process of her own, and whichever way she goes nothing of it stays."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.people import Preferences
from app.doors.kiosk_letter import Letter
from app.doors.kiosk_practice import Pupil
from app.doors.kiosk_process import CustomerProcess
from app.doors.seat import Seat
from app.journeys.rehearsing import Lesson
from app.journeys.steps import Step
from app.ui.stage.idle import NAME
from app.ui.voice.port import Silent
from tests.client.eventually import eventually
from tests.ui.conftest import put_away
from tests.ui.until import until

LETTER: Final = Letter("", "", "", Preferences("en"), practice=False, windowed=True, practises=True)


@pytest.fixture
def pupil(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pupil]:
    for name in ("HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    pupil = Pupil(qapp, LETTER, Silent)
    yield pupil
    pupil.leave()
    put_away(pupil.window)


def in_a_lesson(pupil: Pupil) -> Seat:
    """She has picked one, and it is there."""
    steps: list[Step[Any]] = []
    sat: list[Seat] = []
    pupil.stage.asked.connect(steps.append)
    pupil.room.sat.connect(sat.append)
    pupil.come()
    until(lambda: [step.key for step in steps] == ["which-lesson"])
    pupil.stage._answer(Lesson.PAY.value)
    until(lambda: bool(sat) and sat[0].screen.step is not None, limit_s=30.0)
    return sat[0]


def left_over(folder: Path) -> list[str]:
    return sorted(each.name for each in (folder / "banxing").iterdir() if each.is_dir())


def test_a_lesson_shows_its_banner_and_the_way_out_and_leaves_nothing(pupil: Pupil, tmp_path: Path) -> None:
    seat = in_a_lesson(pupil)
    finish = pupil.window.finish
    assert finish is not None
    assert finish.isVisible()
    assert seat.screen.frame.isVisible()
    assert seat.screen.frame.practising.isVisible()
    assert left_over(tmp_path)
    finish.finished.emit()
    until(lambda: not pupil.window.isVisible())
    eventually(lambda: left_over(tmp_path) == [])


def test_whoever_walks_away_from_a_lesson_is_asked_there_and_then_it_is_over(pupil: Pupil) -> None:
    seat = in_a_lesson(pupil)
    assert not pupil.idle.waiting.isActive()
    assert pupil._lesson is not None
    pupil._lesson.waiting.timeout.emit()
    until(lambda: seat.screen.step is not None and seat.screen.step.key == NAME)
    pupil._lesson.asked.timeout.emit()
    until(lambda: not pupil.window.isVisible())


def children(pid: int) -> set[int]:
    return {int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text("ascii").split()}


def test_a_lesson_that_is_killed_takes_its_bank_with_it(tmp_path: Path) -> None:
    there = tmp_path / "there"
    process = CustomerProcess([sys.executable, "-m", "tests.stories.kiosk_pupil", str(there)], tmp_path / "homes")
    with ThreadPoolExecutor(1) as thread:
        gone = thread.submit(process.serve, LETTER.written())
        eventually(there.exists, limit_s=60.0)
        assert process.pid is not None
        banks = children(process.pid)
        assert banks
        os.kill(process.pid, signal.SIGKILL)
        assert gone.result(20.0).code == -signal.SIGKILL
    assert list((tmp_path / "homes").iterdir()) == []
    eventually(lambda: not any(runs(bank) for bank in banks), limit_s=1.5)  # sooner than it would end by itself for want of a seat


def runs(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and ") Z " not in stat.read_text("ascii")
