"""Her step at his end: drawn in the same words, inert, and each part of it to be pointed at by hand and by keyboard."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from app.domain.coaching import Scene, StepKind
from app.domain.hints import Part, Spot
from app.journeys.say import Param, Say, as_it_is
from app.journeys.scenes import scene_of
from app.journeys.seen import HIDDEN, seen
from app.journeys.steps import Browse, Confirm, EnterAmount, Fact, Step
from app.journeys.steps_warning import Warn
from app.ui.pages.page import Page
from app.ui.pages.registry import page_for
from app.ui.pages.seen import SeenStep
from app.ui.parts.button import Button
from app.ui.parts.hands import Hands
from app.ui.parts.pointable import ROOM, Pointable
from app.ui.parts.pressable import Pressable
from app.ui.words.catalogue import as_written
from app.ui.words.messages import messages
from app.ui.words.words import Words
from tests.house.tree import REPOSITORY
from tests.journeys.test_seen import SCENES
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, TRAIL
from tests.ui.test_spots import SEEN

WORDS = Words("en", as_written, messages(REPOSITORY / "i18n" / "banxing_zh_CN.ts"))
KNOWN = [
    name for name in SEEN if name not in {"receipt-to-keep", "home", "bill", "browse", "wait", "payments", "digits", "photo", "decide"}
]
"""Samples of real journeys: their sentences are known by name. Of home, of a bill and of a receipt he sees less than she does."""


def sample(name: str) -> Step[Any]:
    return replace(STEPS[name](), trail=TRAIL)


def scene(name: str, *, filled: bool = False) -> Scene:
    return scene_of(sample(name), frozenset(), "en", filled=filled)


def covered(value: Any) -> Any:
    """The step with everything covered that may not leave, made without any scene."""
    match value:
        case Say(params=params):
            return replace(value, params=tuple((name, param if isinstance(param, int) else _covered(param)) for name, param in params))
        case Fact(label=label, value=held):
            return Fact(covered(label), covered(held) if isinstance(held, Say) else as_it_is(HIDDEN))
        case tuple():
            return tuple(map(covered, value))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: covered(getattr(value, each.name)) for each in fields(value) if each.init})
    return value


def _covered(param: Param) -> Param:
    return covered(param) if isinstance(param, Say) else HIDDEN


def texts(page: Page) -> list[str]:
    """Every word on it."""
    labels = [label.text() for label in page.findChildren(QLabel) if label.text() and not label.isHidden()]
    pressed = [f"{each.accessibleName()}: {each.accessibleDescription()}" for each in page.findChildren(Pressable)]
    return [*labels, *pressed, page.forward_text()]


@pytest.mark.parametrize("name", KNOWN)
def test_it_is_drawn_in_her_words(qapp: QApplication, name: str) -> None:
    hers = sample(name)
    back = seen(scene(name), WORDS.messages)
    assert back is not None
    if isinstance(hers, Browse):
        hers = replace(hers, opens=False, fresh=None)
    if isinstance(hers, Confirm):
        hers = replace(hers, pause_seconds=0)
    shown, expected = page_for(back, WORDS, Hands()), page_for(covered(hers), WORDS, Hands())
    if isinstance(hers, EnterAmount | Warn):  # the currency is hers, with the key for the point; a warning is a choice to who looks on
        assert shown.question.text() == expected.question.text()
    else:
        assert texts(shown) == texts(expected)


@pytest.fixture
def drawn(show: Show) -> SeenStep:
    return draw("choose", show)


def draw(name: str, show: Show, *, filled: bool = False) -> SeenStep:
    told = scene(name, filled=filled)
    step = seen(told, WORDS.messages)
    assert step is not None
    view = SeenStep(told, step, WORDS, Hands(0), page_for)
    view.resize(600, 900)
    show(view)
    return view


@pytest.mark.parametrize("name", SEEN)
def test_every_target_can_be_pointed_at_and_nothing_else_be_pressed(show: Show, name: str) -> None:
    view = draw(name, show)
    pointed: list[Spot] = []
    answered: list[object] = []
    view.pointed.connect(pointed.append)
    view.page.answered.connect(answered.append)
    for spot, place in view.pointables.items():
        assert place.isVisible()
        assert place.accessibleName().startswith("Point at ")
        QTest.mouseClick(place, Qt.MouseButton.LeftButton)
        assert pointed[-1] == spot
    assert set(pointed) == {target.spot for target in scene(name).targets}
    for part in view.page.findChildren(QWidget):
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)
        QTest.keyClick(part, Qt.Key.Key_Return)
    assert answered == []
    assert [part for part in view.findChildren(Pressable) if part.isEnabled() and not isinstance(part, Pointable)] == []


def test_a_place_lies_over_its_part_whatever_the_size(qapp: QApplication, drawn: SeenStep) -> None:
    for width in (700, 420):
        drawn.resize(width, 1200)
        qapp.processEvents()
        for place in drawn.pointables.values():
            part = QRect(place.part.mapTo(drawn, QPoint(0, 0)), place.part.size())
            assert place.geometry().contains(part)
            assert place.geometry().height() - part.height() in {0, 2 * ROOM}


def test_parts_are_walked_with_the_keyboard(qapp: QApplication, drawn: SeenStep) -> None:
    drawn.activateWindow()
    walked = []
    pointed: list[Spot] = []
    drawn.pointed.connect(pointed.append)
    next(iter(drawn.pointables.values())).setFocus()
    for _ in drawn.pointables:
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Return)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert walked == list(drawn.pointables.values())
    assert pointed == list(drawn.pointables)


@pytest.mark.parametrize("name", ["amount", "text", "digits"])
def test_of_a_field_only_is_told_whether_it_is_filled(show: Show, name: str) -> None:
    empty, filled = draw(name, show), draw(name, show, filled=True)
    assert words_in(empty, "still empty")
    assert words_in(filled, "is filled in")
    field = filled.page.parts()["field"]
    assert isinstance(field, QLineEdit)
    assert set(field.displayText()) == {"●"} or field.echoMode() is QLineEdit.EchoMode.Password


def words_in(view: SeenStep, words: str) -> bool:
    return any(words in label.text() for label in view.findChildren(QLabel))


def test_pointing_leaves_a_mark(drawn: SeenStep) -> None:
    before = drawn.grab().toImage()
    drawn.mark(Spot(Part.OPTION, 1))
    assert drawn.grab().toImage() != before


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=SCENES)
def test_whatever_comes_can_be_drawn(qapp: QApplication, told: Scene) -> None:
    step = seen(told, WORDS.messages)
    if step is None:
        assert told.kind is StepKind.HIDDEN
        return
    view = SeenStep(told, step, WORDS, Hands(0), page_for)
    assert view.findChildren(Button)
    view.deleteLater()
