"""The page onto which a message is put that somebody got: typed, pasted or brought by a press; words alone, and read back by her."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest

from app.domain.shares import LONGEST_SHARE
from app.journeys.say import say
from app.journeys.steps import Trail
from app.journeys.steps_messages import EnterMessage
from app.ui.pages.message import EnterMessagePage
from app.ui.pages.registry import page_for
from app.ui.parts.hands import Hands
from tests.ui.conftest import Show
from tests.ui.samples import words

STEP = EnterMessage(
    key="message",
    trail=Trail(say("Shares", "Show each other something")),
    question=say("Shares", "What does the message say?"),
    label=say("Shares", "The message"),
    least=1,
    most=LONGEST_SHARE,
)


def page_on(show: Show) -> EnterMessagePage:
    page = page_for(STEP, words("en"), Hands(0))
    assert isinstance(page, EnterMessagePage)
    page.resize(1000, 1600)
    show(page)
    return page


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_one_press_brings_what_was_copied_in_one_line_without_what_cannot_be_seen(show: Show) -> None:
    page = page_on(show)
    page.field.setText("what stood there")
    copy("您的账户\u200b异常\r\n请点\thttp://bank.example.com \u202e")
    page.paste.click()
    assert page.typed() == "您的账户异常 请点 http://bank.example.com"
    assert STEP.take(page.typed()) == page.typed()


def test_of_a_message_without_end_the_beginning_is_taken(show: Show) -> None:
    page = page_on(show)
    copy("字" * 10_000)
    page.paste.click()
    assert page.typed() == "字" * LONGEST_SHARE


def test_nothing_copied_is_said_and_what_stands_there_stays(show: Show) -> None:
    page = page_on(show)
    page.field.setText("what stood there")
    copy(" \u200b\n")
    page.paste.click()
    assert "Nothing is copied yet" in page.objection
    assert page.typed() == "what stood there"


def test_of_a_file_nothing_is_opened_and_nothing_goes_on_by_itself(show: Show) -> None:
    page = page_on(show)
    answered = QSignalSpy(page.answered)
    data = QMimeData()
    data.setUrls([QUrl("http://bank.example.com/app.apk")])
    data.setHtml("<img src='http://bank.example.com/x.png'>")
    QGuiApplication.clipboard().setMimeData(data)
    page.paste.click()
    assert "<img" not in str(page.typed())
    assert answered.count() == 0


def test_tab_comes_to_the_press_right_after_the_field(show: Show) -> None:
    page = page_on(show)
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.paste.hasFocus()
