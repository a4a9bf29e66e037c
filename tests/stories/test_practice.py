"""She practises over her own seat: a pretend bank comes and goes, her own hears nothing of it, and the power may go off in the middle."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.doors.practice_relative import Relative
from app.journeys.ports import Unreachable
from app.journeys.steps import Choose, Tell, Wait
from app.sandbox.practice import pair_for
from app.sandbox.process import runtime_folder
from tests.bank.cast import WANG
from tests.bank.running import RunningBank
from tests.stories.home_seat import HomeSeat, KeyringOfTheTest
from tests.stories.lesson import Lesson
from tests.ui.until import until


@pytest.fixture
def hers(qapp: QApplication, bank: RunningBank, tmp_path: Path) -> Iterator[HomeSeat]:
    seat = HomeSeat(qapp, bank.url, tmp_path, KeyringOfTheTest(), practises=True)
    seat.first_start(WANG.customer.pin)
    seat.answer("home", "practice")
    yield seat
    seat.close()


@pytest.fixture
def reached(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Everything that this process connects to."""
    places: list[tuple[str, int]] = []
    connect = socket.socket.connect

    def noted(own: socket.socket, address: Any) -> None:
        if isinstance(address, tuple):
            places.append(address[:2])
        connect(own, address)

    monkeypatch.setattr(socket.socket, "connect", noted)
    return places


def heard_at_hers(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What her own bank, which runs in this process, was asked; its stream of events may begin anew at any time."""
    lines = [record.getMessage() for record in caplog.records if record.name == "banxing.bank.requests"]
    return [line for line in lines if "/events" not in line]


def left_over() -> list[Path]:
    return [place for place in runtime_folder().iterdir() if place.is_dir()]


def test_a_power_cut_loses_nothing_and_her_own_bank_hears_of_nothing(
    hers: HomeSeat, bank: RunningBank, reached: list[tuple[str, int]], caplog: pytest.LogCaptureFixture
) -> None:
    lesson = Lesson(hers)
    hers.see("which-lesson")
    drafts, before = hers.drafts.kept(), hers.bank.accounts()
    caplog.set_level(logging.INFO)
    reached.clear()
    hers.answer("which-lesson", "power-cut")
    lesson.see("practice-begins")
    caplog.clear()  # by now what was asked before is in it
    lesson.pay(1000, "note")
    assert isinstance(lesson.see("power-off"), Tell)
    pretend = urlsplit(lesson.url)
    lesson.answer("power-off", True)
    lesson.answer("pin", pair_for("en").her.pin)
    home = lesson.see("home")
    assert isinstance(home, Choose)
    assert home.options[0].key == "resume"
    lesson.answer("home", "resume")
    lesson.confirm()
    assert heard_at_hers(caplog) == []
    lesson.answer("practice-done", True)
    hers.see("which-lesson")
    assert {place for place in reached if place[1] != urlsplit(bank.url).port} == {("127.0.0.1", pretend.port)}
    assert hers.drafts.kept() == drafts
    assert hers.bank.accounts() == before
    assert heard_at_hers(caplog) != []
    assert hers.window.centralWidget() is hers.screen.frame
    assert left_over() == []
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((pretend.hostname, pretend.port or 0)).close()


def test_somebody_she_trusts_really_agrees_and_one_press_ends_it(hers: HomeSeat) -> None:
    lesson = Lesson(hers)
    hers.answer("which-lesson", "trust")
    lesson.pay(40000, "note", "note-to-family")
    lesson.confirm()
    assert isinstance(lesson.see("answer-awaited"), Wait)
    lesson.answer("news-payment_approved", True)
    lesson.see("answer-awaited")
    until(lambda: lesson.seat.screen.page and lesson.seat.screen.page.can_forward)
    lesson.answer("answer-awaited", True)
    told = lesson.see("practice-done")
    assert "{name} has agreed." in [why.text for why in told.why]
    line = lesson.seat.screen.frame.practising
    assert line.isVisible()
    assert line.standing.text() == "You are practising. This is pretend money."
    QTest.mouseClick(line.end, Qt.MouseButton.LeftButton)
    hers.see("which-lesson")
    assert not hers.screen.frame.practising.isVisible()
    assert left_over() == []


def test_where_nobody_can_answer_the_lesson_is_over(hers: HomeSeat, monkeypatch: pytest.MonkeyPatch) -> None:
    """She is not left to wait; one failure or two are made good."""
    tried: list[Relative] = []

    def silent(relative: Relative) -> None:
        tried.append(relative)
        raise Unreachable

    monkeypatch.setattr(Relative, "answer", silent)
    lesson = Lesson(hers)
    hers.answer("which-lesson", "trust")
    lesson.pay(40000, "note", "note-to-family")
    lesson.confirm()
    hers.see("which-lesson")
    assert len(tried) == 3
    assert left_over() == []


def test_who_closes_the_window_in_the_middle_leaves_nothing(hers: HomeSeat) -> None:
    lesson = Lesson(hers)
    hers.answer("which-lesson", "scams")
    lesson.see("practice-begins")
    pretend = urlsplit(lesson.url)
    hers.close()
    until(lambda: left_over() == [])
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((pretend.hostname, pretend.port or 0)).close()
