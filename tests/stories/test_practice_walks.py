"""Wherever somebody goes while she practises, nothing but the pretend bank hears of it."""

from __future__ import annotations

import logging
import socket
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.journeys.rehearsing import Lesson as Which
from app.journeys.steps import EnterPin, NotAnAnswer, Plain, Step
from app.sandbox.practice import pair_for
from tests.bank.cast import WANG
from tests.bank.running import RunningBank
from tests.stories.home_seat import HomeSeat, KeyringOfTheTest
from tests.stories.lesson import Lesson
from tests.ui.until import until

PRESSES = 30
SOON_S = 2.0


@pytest.fixture
def reached(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, int]]:
    """Everything that this process connects to, or asks the name of."""
    places: set[tuple[str, int]] = set()
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def noted(own: socket.socket, address: Any) -> None:
        if isinstance(address, tuple):
            places.add(address[:2])
        connect(own, address)

    def looked_up(host: Any, port: Any, *rest: Any, **more: Any) -> Any:
        places.add((host, int(port or 0)))
        return look_up(host, port, *rest, **more)

    monkeypatch.setattr(socket.socket, "connect", noted)
    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    return places


def walk(lesson: Lesson, luck: Random) -> int:
    """Presses whatever a page takes, or goes back, until she has had enough or it is over; answers how often."""
    seen: Step[Any] | None = None
    for press in range(PRESSES):
        with suppress(AssertionError):  # the same page is still there: something else is pressed on it
            until(lambda now=seen: lesson.over or lesson.asks not in (None, now), SOON_S)  # type: ignore[misc]
        if lesson.over:
            return press
        seen = lesson.asks
        if seen is None:
            continue
        good = [answer for answer in _answers(seen, luck) if _takes(seen, answer)]
        if good and luck.random() > 0.1:
            lesson.seat.screen.answered.emit(luck.choice(good))
        else:
            lesson.seat.screen.back.emit()
    return PRESSES


def _answers(step: Step[Any], luck: Random) -> list[Plain]:
    if isinstance(step, EnterPin):
        return [pair_for("en").her.pin]
    offered: list[Plain] = [each.key for each in (*getattr(step, "options", ()), *getattr(step, "items", ()))]
    return offered or [True, "done", "for the roof", luck.randrange(1, 50_000), getattr(step, "suggestion", "")]


def _takes(step: Step[Any], answer: Plain) -> bool:
    try:
        step.take(answer)
    except (NotAnAnswer, TypeError, AttributeError):
        return False
    return True


@pytest.mark.parametrize(("which", "seed"), [(Which.PAY, 1), (Which.SCAMS, 1), (Which.TRUST, 2), (Which.FREE, 2)])
def test_wherever_she_goes_only_the_pretend_bank_hears_of_it(
    which: Which,
    seed: int,
    qapp: QApplication,
    bank: RunningBank,
    tmp_path: Path,
    reached: set[tuple[str, int]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    hers = HomeSeat(qapp, bank.url, tmp_path, KeyringOfTheTest(), practises=True)
    hers.first_start(WANG.customer.pin)
    hers.answer("home", "practice")
    lesson = Lesson(hers)
    hers.see("which-lesson")
    caplog.set_level(logging.INFO)
    hers.answer("which-lesson", which.value)
    until(lambda: lesson.asks, 60)
    pretend = urlsplit(lesson.url)
    reached.clear()
    caplog.clear()
    pressed = walk(lesson, Random(f"{which.value}-{seed}"))
    heard = [record.getMessage() for record in caplog.records if record.name == "banxing.bank.requests"]
    places = {place for place in reached if place[1] != urlsplit(bank.url).port}
    if not lesson.over:
        QTest.mouseClick(lesson.seat.screen.frame.practising.end, Qt.MouseButton.LeftButton)
    hers.see("which-lesson")
    hers.close()
    assert pressed > 2
    assert [line for line in heard if "/events" not in line] == []
    assert places <= {(pretend.hostname, pretend.port)}
