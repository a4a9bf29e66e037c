"""The desk's own pages: a form by keyboard alone, a file taken in, and an alert as a customer sees it, whatever the desk itself likes."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QStyle

from app.domain.people import Preferences
from app.journeys.desk_looking import preview
from app.journeys.desk_writing_forms import words_form
from app.journeys.runner import Journey, ask, read
from app.journeys.say import say
from app.journeys.steps import Trail
from app.journeys.steps_desk import GiveSource, Source
from app.journeys.visit import Task
from app.ui.look.look import worn
from app.ui.pages.desk.fill_in import FillInPage
from app.ui.pages.desk.source import GiveSourcePage
from app.ui.pages.registry import page_for
from app.ui.parts.area import Area
from app.ui.parts.hands import Hands
from tests.ui.conftest import Show
from tests.ui.samples import words
from tests.ui.samples_desk import ALERT
from tests.ui.troupe import Troupe, tell, visit_of
from tests.ui.until import until

SOURCE = GiveSource(
    key="source",
    trail=Trail(say("DeskAlerts", "What others warn of")),
    question=say("DeskAlerts", "Where is the warning?"),
    label=say("DeskAlerts", "Address, with https"),
)


def form_on(show: Show) -> FillInPage:
    page = page_for(words_form("en", None, needed=True), words("en"), Hands(0))
    assert isinstance(page, FillInPage)
    page.resize(1200, 1600)
    show(page)
    page.activateWindow()
    return page


def source_on(show: Show) -> GiveSourcePage:
    page = page_for(SOURCE, words("en"), Hands(0))
    assert isinstance(page, GiveSourcePage)
    page.resize(1000, 1000)
    show(page)
    return page


def test_a_form_is_filled_in_by_keyboard_alone(show: Show) -> None:
    page = form_on(show)
    first = page.first_focus()
    assert first
    first.setFocus()
    for text in ("A caller", "159", "Somebody rings.", "Hang up.", "They hurry you."):
        focused = QApplication.focusWidget()
        assert focused
        QTest.keyClicks(focused, text)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert json.loads(str(page.typed())) == ["A caller", "159", "Somebody rings.", "Hang up.", "They hurry you."]


def test_a_text_of_several_lines_is_as_high_as_what_is_written_in_it(show: Show) -> None:
    page = form_on(show)
    area = page.own_parts()["field:signs"]
    assert isinstance(area, Area)
    before = area.height()
    area.setPlainText("\n".join("abcdefgh"))
    until(lambda: area.height() > before)
    assert area.verticalScrollBar().maximum() == 0


def test_the_caret_of_several_lines_is_as_wide_as_of_one(show: Show) -> None:
    area = form_on(show).own_parts()["field:signs"]
    assert isinstance(area, Area)
    assert area.cursorWidth() == area.style().pixelMetric(QStyle.PixelMetric.PM_TextCursorWidth) > 1


def test_what_was_filled_in_is_there_again(show: Show) -> None:
    first, second = form_on(show), form_on(show)
    first.restore(json.dumps(["a", "b", "c", "d", "e\nf"]))
    second.restore(first.typed())
    assert second.typed() == first.typed()
    second.restore("no form")
    assert json.loads(str(second.typed())) == [""] * 5


def test_a_file_is_taken_where_it_is_dropped(show: Show, tmp_path: Path) -> None:
    page = source_on(show)
    file = tmp_path / "warning.xml"
    file.write_bytes(b"<alert/>")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    moved = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.dropEvent(moved)
    assert SOURCE.take(page.typed()) == Source(document=b"<alert/>")
    QTest.keyClicks(page.field, "https://example.org/feed")
    assert SOURCE.take(page.typed()) == Source(address="https://example.org/feed")


def test_a_file_that_has_gone_is_said(show: Show, tmp_path: Path) -> None:
    page = source_on(show)
    page.take(tmp_path / "gone.xml")
    assert "still there" in page.objection


@pytest.fixture
def troupe(qapp: QApplication) -> Iterator[Troupe]:
    def looks(_: Any) -> Journey[None]:
        yield from read(str)
        yield from ask(tell("before"))
        yield from ask(preview(ALERT, "zh_CN", 200))
        yield from ask(tell("after"))

    troupe = Troupe(qapp, visit_of(Task("looks", looks)))
    yield troupe
    troupe.close()


def worn_now(troupe: Troupe) -> tuple[str, int]:
    return troupe.screen.words.language, worn().scale


def test_a_customers_page_is_shown_as_she_has_it_and_the_desks_own_as_it_was(troupe: Troupe) -> None:
    troupe.see("before")
    assert worn_now(troupe) == ("en", 100)
    troupe.answer(True)
    troupe.see("preview-zh_CN-200")
    assert worn_now(troupe) == ("zh_CN", 200)
    troupe.answer("done")
    troupe.see("after")
    assert worn_now(troupe) == ("en", 100)


def test_what_the_desk_likes_meanwhile_comes_after_the_look(troupe: Troupe) -> None:
    troupe.see("before")
    troupe.answer(True)
    troupe.see("preview-zh_CN-200")
    drawn = QSignalSpy(troupe.screen.drawn)
    troupe.stage.wear(Preferences(language="en", text_size=125, bounce_ms=0))
    until(lambda: drawn.count())
    assert worn_now(troupe) == ("zh_CN", 200)
    troupe.answer("done")
    troupe.see("after")
    assert worn_now(troupe) == ("en", 125)


def test_a_file_that_is_no_file_is_not_one(show: Show) -> None:
    broken = GiveSource.FILE + base64.b64encode(b"x").decode() + "!"
    page = source_on(show)
    page.restore(broken)
    assert page.field.text() == ""
