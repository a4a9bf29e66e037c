from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.look.look import Look
from app.ui.look.tokens import THEMES, Theme
from app.ui.pages.registry import page_for
from app.ui.parts.hands import SLOP, Hands
from tests.ui.conftest import Show
from tests.ui.gallery import framed
from tests.ui.samples import STEPS, words
from tests.ui.until import until

LEFT = Qt.MouseButton.LeftButton


def test_a_press_a_little_beside_a_button_hits_it(show: Show) -> None:
    frame, _ = framed(STEPS["choose"](), "en")
    frame.resize(1024, 768)
    show(frame)
    forward = frame.bottom.forward
    acted = QSignalSpy(frame.forward)
    corner = forward.mapTo(frame, QPoint(0, 0))
    QTest.mouseClick(frame.bottom, LEFT, pos=frame.bottom.mapFrom(frame, corner + QPoint(-SLOP + 1, 30)))
    assert acted.count() == 1
    QTest.mouseClick(frame.bottom, LEFT, pos=frame.bottom.mapFrom(frame, corner + QPoint(-SLOP - 5, 30)))
    assert acted.count() == 1


def test_what_only_leads_out_is_no_stronger_than_what_there_is_to_do(show: Show) -> None:
    frame, _ = framed(STEPS["choose"](), "en")
    show(frame)

    def face() -> str:
        return frame.bottom.forward.grab().toImage().pixelColor(frame.bottom.forward.width() // 2, 8).name().upper()

    day = THEMES[Theme.DAY]
    faces = [face()]
    frame.set_forward("Finish", leaves="leave")
    faces.append(face())
    frame.set_read_on()
    assert [*faces, face()] == [day.pine, day.card, day.pine]


def test_a_page_that_does_not_fit_has_keys_that_move_it_and_one_that_fits_has_none(show: Show) -> None:
    short, _ = framed(STEPS["wait"](), "en")
    long, page = framed(STEPS["review"](), "en")
    for frame in (short, long):
        frame.resize(1024, 768)
        show(frame)
    assert not any(key.isVisible() for key in short.scroller.keys)
    up, down = long.scroller.keys
    top = page.mapTo(long, QPoint(0, 0)).y()
    QTest.mouseClick(down, LEFT)
    assert page.mapTo(long, QPoint(0, 0)).y() < top
    QTest.mouseClick(up, LEFT)
    assert page.mapTo(long, QPoint(0, 0)).y() == top


def test_what_is_asked_stands_where_it_stands_with_keys_beside_it_and_without(show: Show) -> None:
    lefts = []
    for kind in ("wait", "review"):
        frame, page = framed(STEPS[kind](), "en")
        frame.resize(1280, 768)
        show(frame)
        assert frame.scroller.keys[0].isVisible() == (kind == "review")
        lefts.append(page.column.mapTo(frame, QPoint(0, 0)).x())
    assert lefts[0] == lefts[1]


def test_tab_goes_from_top_to_bottom_and_brings_what_it_reaches_into_sight(show: Show) -> None:
    frame, page = framed(STEPS["prefer"](), "en")
    frame.resize(1024, 768)
    show(frame)
    frame.activateWindow()
    frame.top.read_aloud.setFocus()
    order: list[QWidget] = []
    while (now := frame.focusWidget()) not in order:
        order.append(now)
        shown = now.visibleRegion().boundingRect()
        assert shown.height() == now.height(), now.accessibleName()
        QTest.keyClick(now, Qt.Key.Key_Tab)
    rows = [part for name, part in page.parts().items() if name.startswith("option:")]
    top, bottom = (frame.top.read_aloud, frame.top.explain, frame.top.talk), (frame.bottom.back, frame.bottom.forward)
    assert order == [*top, *rows, *frame.scroller.keys, *bottom]


def test_a_new_page_is_read_from_its_question_on_and_typing_shows_the_field(show: Show, wear: Callable[[Look], None]) -> None:
    wear(Look(Theme.DAY, 300))
    frame, page = framed(STEPS["digits"](), "en")
    frame.resize(1024, 768)
    show(frame)
    frame.activateWindow()
    former = page.first_focus()
    assert former is not None
    former.setFocus()
    frame.show_page(page := page_for(STEPS["digits"](), words("en"), Hands(0)))
    QApplication.processEvents()
    field = page.first_focus()
    assert field is not None
    field.setFocus()
    QApplication.processEvents()
    assert page.question.visibleRegion().boundingRect().top() == 0
    QTest.keyClicks(field, "9")
    assert field.visibleRegion().boundingRect().height() == field.height()


@pytest.mark.parametrize("scale", [100, 200, 300])
@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920)])
def test_back_help_and_voice_stand_in_the_same_place_on_every_step(
    show: Show, wear: Callable[[Look], None], scale: int, size: tuple[int, int]
) -> None:
    wear(Look(Theme.DAY, scale))
    places = set()
    for name in ("choose", "amount", "review", "browse", "care"):
        frame, _ = framed(STEPS[name](), "en")
        frame.resize(*size)
        show(frame)
        fixed = (frame.top.read_aloud, frame.top.explain, frame.top.talk, frame.bottom.back)
        places.add(tuple((part.mapTo(frame, QPoint(0, 0)).toTuple(), part.size().toTuple()) for part in fixed))
    assert len(places) == 1


@pytest.mark.parametrize(("width", "scale"), [(1024, 100), (1024, 200), (1280, 100), (1280, 200), (1080, 300)])
def test_what_this_is_has_words_where_they_fit_and_is_named_everywhere(
    show: Show, wear: Callable[[Look], None], width: int, scale: int
) -> None:
    wear(Look(Theme.DAY, scale))
    frame, _ = framed(STEPS["amount"](), "en")
    frame.resize(width, 1920 if width == 1080 else 800)
    show(frame)
    button, words = frame.top.explain, frame.words.explain
    assert button.text() in ("", words)
    assert (button.text() == words) == (width == 1280)
    assert button.accessibleName() == words
    assert not button.geometry().intersects(frame.top.talk.geometry())
    assert not button.geometry().intersects(frame.top.task.geometry())


def test_the_frame_is_read_and_said_in_another_language_at_once(show: Show) -> None:
    frame, _ = framed(STEPS["choose"](), "en")
    show(frame)
    chinese, _ = framed(STEPS["choose"](), "zh_CN")
    frame.relabel(chinese.words)
    assert (frame.bottom.back.text(), frame.bottom.back.accessibleName()) == ("返回", "返回")
    chinese.deleteLater()


def test_a_forward_button_that_is_not_there_leaves_the_others_where_they_are(show: Show) -> None:
    frame, _ = framed(STEPS["choose"](), "en")
    show(frame)
    place, page = frame.bottom.back.geometry(), frame.scroller.geometry()
    frame.set_forward("")
    QApplication.processEvents()
    assert not frame.bottom.forward.isVisible()
    assert (frame.bottom.back.geometry(), frame.scroller.geometry()) == (place, page)


def test_a_forward_button_that_is_called_something_longer_has_room_for_it_at_once(show: Show) -> None:
    frame, _ = framed(STEPS["choose"](), "en")
    frame.resize(1920, 1080)
    show(frame)
    frame.set_read_on()
    QApplication.processEvents()
    frame.set_forward("Go on to sign in")
    assert frame.bottom.forward.width() == frame.bottom.forward.sizeHint().width()


def test_the_former_page_goes(show: Show) -> None:
    frame, page = framed(STEPS["choose"](), "en")
    show(frame)
    gone = QSignalSpy(page.destroyed)
    other = QWidget()
    QVBoxLayout(other)
    frame.show_page(other)
    until(lambda: gone.count() == 1)


def test_presses_on_the_bars_are_told_once(show: Show) -> None:
    frame, _ = framed(STEPS["choose"](), "en", hands=Hands())
    frame.resize(1024, 768)
    show(frame)
    for button, signal in (
        (frame.top.read_aloud, frame.read_aloud),
        (frame.top.explain, frame.explain),
        (frame.top.talk, frame.talk),
        (frame.bottom.back, frame.back),
        (frame.bottom.forward, frame.forward),
    ):
        told = QSignalSpy(signal)
        QTest.mouseClick(button, LEFT)
        QTest.mouseClick(button, LEFT)
        assert told.count() == 1, button.objectName()


@pytest.mark.parametrize("name", ["Yes, it is the same number that stands on the long paper of the bank in front of me", ""])
def test_reading_on_leaves_the_page_the_room_it_had(name: str, show: Show) -> None:
    frame, _ = framed(STEPS["choose"](), "en")
    frame.resize(1024, 768)
    show(frame)
    frame.set_forward(name)
    QApplication.processEvents()
    page, key = frame.scroller.geometry(), frame.bottom.forward.geometry()
    frame.set_forward("OK")
    frame.set_read_on(name)
    QApplication.processEvents()
    assert frame.scroller.geometry() == page
    assert not name or frame.bottom.forward.geometry() == key
