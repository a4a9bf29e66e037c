"""The pages of a pairing: a code to hand over, four pictures to compare; and what a helper decides by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from app.journeys.runner import ask
from app.journeys.steps import Choose, Match, NotAnAnswer, ShowCode
from app.journeys.visit import Task
from app.ui.pages.match import MatchPage
from app.ui.pages.show_code import ShowCodePage
from app.ui.parts.photos import codes_in
from app.ui.words.spoken import spoken
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, words
from tests.ui.test_pages import shown, texts
from tests.ui.troupe import Troupe, visit_of
from tests.ui.until import until

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def troupe_of(qapp: QApplication) -> Iterator[Callable[[Task[Any]], Troupe]]:
    """Plays one task on a stage."""
    with ExitStack() as stack:

        def opened(task: Task[Any]) -> Troupe:
            troupe = Troupe(qapp, visit_of(task))
            stack.callback(troupe.close)
            return troupe

        yield opened


def matching(show: Show) -> MatchPage:
    _, page = shown(show, "match")
    assert isinstance(page, MatchPage)
    return page


def test_each_picture_has_its_place_and_name_for_eye_and_ear(show: Show) -> None:
    page = matching(show)
    names = ["a bridge", "a cup", "a teapot", "a slice of watermelon"]
    assert [text for text in texts(page) if text[0].isdigit()] == [f"{place}. {name}" for place, name in enumerate(names, start=1)]
    pictures = [page.parts()[f"picture:{place}"] for place in range(4)]
    places = [picture.mapTo(page, QPoint(0, 0)) for picture in pictures]
    assert sorted(places, key=lambda place: (place.y(), place.x())) == places
    assert pictures[2].accessibleName() == "The third picture: a teapot"
    assert "The third picture: a teapot" in spoken(STEPS["match"](), words("en")).splitlines()


@pytest.mark.parametrize(("name", "answer"), [("yes", True), ("no", False)])
def test_both_answers_weigh_the_same(show: Show, name: str, answer: bool) -> None:
    page = matching(show)
    answered = QSignalSpy(page.answered)
    assert page.yes.size() == page.no.size()
    assert page.yes.property("kind") == page.no.property("kind")
    assert (page.forward_text(), page.typed(), page.first_focus()) == ("", None, page.no)
    QTest.mouseClick(page.parts()[name], LEFT)
    assert answered.at(0) == [answer]


@pytest.mark.parametrize("width", range(500, 1500, 50))
def test_four_stand_in_a_row_or_two_and_two(show: Show, width: int) -> None:
    page = matching(show)
    page.resize(width, 2000)
    until(lambda: page.width() == width)
    places = [page.parts()[f"picture:{place}"].mapTo(page, QPoint(0, 0)) for place in range(4)]
    rows = [sum(place.y() == top for place in places) for top in sorted({place.y() for place in places})]
    assert rows in ([4], [2, 2], [1, 1, 1, 1])


@pytest.mark.parametrize("answer", [None, "", "yes", 1])
def test_only_yes_or_no_is_an_answer(answer: str | int | None) -> None:
    step = STEPS["match"]()
    assert isinstance(step, Match)
    assert (step.leavable, step.remembered) == (False, False)
    with pytest.raises(NotAnAnswer):
        step.take(answer)


def test_a_code_is_shown_to_eye_ear_and_camera_alike(show: Show) -> None:
    step, page = shown(show, "code")
    assert isinstance(step, ShowCode)
    assert "4821 9031 75" in texts(page)
    assert page.parts()["code"].accessibleName() == "4 8 2 1, 9 0 3 1, 7 5"
    assert codes_in(page.parts()["square"].grab().toImage()) == (step.qr,)
    heard = spoken(step, words("en")).splitlines()
    assert "4 8 2 1, 9 0 3 1, 7 5" in heard
    assert any(line.startswith("Good until") for line in heard)


def test_a_code_waits_for_the_other_side_and_says_when_it_came(troupe_of: Callable[[Task[Any]], Troupe]) -> None:
    answers = iter([False, True])
    step = STEPS["code"]()
    assert isinstance(step, ShowCode)
    step = replace(step, ready=lambda: next(answers))
    troupe = troupe_of(Task("code", lambda _: ask(step)))
    troupe.see("code")
    page = troupe.screen.page
    assert isinstance(page, ShowCodePage)
    assert not page.can_forward
    troupe.stage.live.look()
    until(lambda: page.can_forward)
    assert any("done now" in text for text in texts(page))
    troupe.press("forward")
    until(lambda: troupe.over)


def test_what_is_decided_by_stands_beside_the_choices(show: Show) -> None:
    step, page = shown(show, "decide")
    assert isinstance(step, Choose)
    assert {"6,800.00 yuan", "Never", "定金"} <= set(texts(page))
    answered = QSignalSpy(page.answered)
    assert page.typed() is None
    QTest.mouseClick(page.parts()["option:call"], LEFT)
    page.forward()
    assert answered.at(0) == ["call"]
    heard = spoken(step, words("en")).splitlines()
    assert heard.index("How much: 6800 yuan") < heard.index("Agree: The payment goes out as it stands here.")
