"""A message that is dropped on its page: text, or a text file of this machine; what holds no words is said kindly."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.journeys.message_check_words import which_message
from app.ui.pages.message import EnterMessagePage
from app.ui.pages.registry import page_for
from app.ui.parts.hands import Hands
from app.ui.parts.texts import text_in
from tests.ui.conftest import Show
from tests.ui.samples import words

MESSAGE = "您的账户异常，请点 http://bank.example.com"


@pytest.fixture
def page(show: Show) -> EnterMessagePage:
    page = page_for(which_message(), words("en"), Hands(0))
    assert isinstance(page, EnterMessagePage)
    page.resize(1000, 1600)
    show(page)
    return page


def drop(page: EnterMessagePage, data: QMimeData) -> bool:
    """As a hand does; whether the page would have it."""
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(page.rect().center(), action, data, buttons, keys)
    page.dragEnterEvent(entering)
    if entering.isAccepted():
        page.dropEvent(QDropEvent(QPointF(page.rect().center()), action, data, buttons, keys))
    return entering.isAccepted()


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def file(path: Path, content: bytes) -> QMimeData:
    path.write_bytes(content)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


@pytest.mark.parametrize("over", ["field", "paste"])
def test_wherever_on_its_page_it_is_dropped_it_is_put_in(page: EnterMessagePage, over: str, tmp_path: Path) -> None:
    """As the window is told of it by the desktop: whatever stands there."""
    part: QWidget = getattr(page, over)
    at = part.mapTo(page.window(), part.rect().center())
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for data, put_in in ((text("先来的"), "先来的"), (file(tmp_path / "message.txt", MESSAGE.encode()), MESSAGE)):
        window = page.window().windowHandle()
        QApplication.sendEvent(window, QDragEnterEvent(at, action, data, buttons, keys))
        QApplication.sendEvent(window, QDropEvent(QPointF(at), action, data, buttons, keys))
        assert page.typed() == put_in


def test_text_takes_the_place_of_what_stood_there(page: EnterMessagePage) -> None:
    page.field.setText("before")
    assert drop(page, text(f"{MESSAGE}\r\n\u200b第二行"))
    assert page.typed() == f"{MESSAGE} 第二行"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_text_file_is_read_however_it_is_written(encoding: str, page: EnterMessagePage, tmp_path: Path) -> None:
    drop(page, file(tmp_path / "message.txt", MESSAGE.encode(encoding)))
    assert page.typed() == MESSAGE


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"", b"\xff\xfe"])
def test_what_holds_no_words_is_said_and_what_stood_there_stays(content: bytes, page: EnterMessagePage, tmp_path: Path) -> None:
    page.field.setText("before")
    drop(page, file(tmp_path / "photo.png", content))
    assert "no words in it" in page.objection
    assert page.typed() == "before"
    drop(page, text(MESSAGE))
    assert page.objection == ""


def test_a_file_that_is_gone_and_one_elsewhere_are_not_read(tmp_path: Path) -> None:
    gone = QMimeData()
    gone.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone.txt")), QUrl.fromLocalFile(str(tmp_path))])
    assert text_in(gone) == ""


def test_of_a_long_file_the_beginning_is_read_though_its_last_sign_is_cut(tmp_path: Path) -> None:
    read = text_in(file(tmp_path / "long.txt", ("a" + "字" * 50_000).encode()))
    assert set(read) == {"a", "字"}
    assert len(read) > 30_000


def test_a_picture_alone_is_not_taken(page: EnterMessagePage) -> None:
    data = QMimeData()
    data.setData("image/png", QByteArray(b"\x89PNG"))
    assert not drop(page, data)
