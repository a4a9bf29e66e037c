"""A lesson leads: the line over every page, the part that is meant, and one press that ends it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.people import Preferences
from app.journeys.practice_guide import Guide
from app.journeys.rehearsing import Lesson
from app.ui.parts.pointer import Pointer
from app.ui.stage.guiding import GuidedVoice, Guiding
from app.ui.stage.screen import Screen
from app.ui.voice.port import Heard as Told
from app.ui.voice.port import Silent, unheeded
from tests.audits.drawn import drawn_texts
from tests.audits.grid import Cell
from tests.audits.test_worst_days import screen_in, settle
from tests.ui.conftest import put_away
from tests.ui.samples import STEPS, words


@pytest.fixture
def screen(qapp: QApplication) -> Iterator[Screen]:
    screen = Screen(qapp, Preferences(), words("en"))
    screen.frame.resize(1280, 800)
    screen.frame.show()
    yield screen
    screen.close()
    put_away(screen.frame)


def outlined(screen: Screen) -> list[Pointer]:
    return [pointer for pointer in screen.frame.findChildren(Pointer) if pointer.isVisible()]


def test_it_says_what_to_do_and_shows_where(screen: Screen) -> None:
    Guiding(screen, Guide(Lesson.PAY, "Peter"), screen)
    line = screen.frame.practising
    assert line.isVisible()
    screen.show_step(STEPS["home"](), None, way_back=False)
    assert line.hint.text() == "Press “Pay someone”."
    assert len(outlined(screen)) == 1
    screen.show_step(STEPS["confirm"](), None, way_back=False)
    assert line.hint.text() == "You are asked twice on purpose. Wait, then say yes."
    assert outlined(screen) == []


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768)])
def test_in_large_letters_each_line_is_one_and_no_page_moves_by_it(qapp: QApplication, size: tuple[int, int]) -> None:
    with screen_in(Cell("en", 200, size, "day"), qapp) as (screen, _):
        Guiding(screen, Guide(Lesson.PAY, "Peter"), screen)
        line, heights, drawn = screen.frame.practising, set(), set()
        for name in ("home", "amount", "confirm"):
            screen.show_step(STEPS[name](), None, way_back=False)
            settle(qapp)
            heights.add(line.height())
            drawn |= {run.text for run in drawn_texts(line)}
    assert len(heights) == 1
    assert "You are asked twice on purpose. Wait, then say yes." in drawn


def test_who_practises_freely_is_shown_nothing(screen: Screen) -> None:
    Guiding(screen, Guide(Lesson.FREE, "Peter"), screen)
    screen.show_step(STEPS["home"](), None, way_back=False)
    assert outlined(screen) == []
    assert screen.frame.practising.standing.text() == "You are practising. This is pretend money."


def test_what_to_do_is_read_before_the_page(screen: Screen) -> None:
    read: list[tuple[str, str]] = []

    class Heard(Silent):
        def say(self, text: str, language: str, heard: Told = unheeded) -> None:
            read.append((text, language))
            heard(0)
            heard(1)
            heard(None)

    guiding = Guiding(screen, Guide(Lesson.PAY, "Peter"), screen)
    voice = GuidedVoice(Heard(), lambda: guiding.aloud)
    screen.show_step(STEPS["home"](), None, way_back=False)
    told: list[int | None] = []
    voice.say("Hello.", "en", told.append)
    assert read == [("Press “Pay someone”.\nHello.", "en")]
    assert told == [-1, 0, None]  # only of the page's own lines it is told which one they are


def test_one_press_is_enough(screen: Screen) -> None:
    ended: list[bool] = []
    guiding = Guiding(screen, Guide(Lesson.PAY, "Peter"), screen)
    guiding.ended.connect(lambda: ended.append(True))
    screen.show_step(STEPS["home"](), None, way_back=False)
    QTest.mouseClick(screen.frame.practising.end, Qt.MouseButton.LeftButton)
    assert ended == [True]


def test_at_her_own_bank_there_is_no_such_line(screen: Screen) -> None:
    screen.show_step(STEPS["home"](), None, way_back=False)
    assert not screen.frame.practising.isVisible()


def test_an_outline_is_around_the_whole_of_a_button_whose_words_have_just_become_longer(screen: Screen) -> None:
    Guiding(screen, Guide(Lesson.PAY, "Peter"), screen)
    screen.show_step(STEPS["review"](), None, way_back=False)
    (outline,) = outlined(screen)
    button = screen.frame.bottom.forward
    button.setGeometry(button.geometry().adjusted(-200, 0, 0, 0))
    assert outline.geometry().contains(button.geometry().adjusted(0, 0, 0, -1))
