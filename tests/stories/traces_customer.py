"""A customer at a kiosk who has everything read to her, looks at her money, begins to pay, and copies what she writes.

``python -m tests.stories.traces_customer FILE``, as :mod:`tests.stories.kiosk_customer` is.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.doors.kiosk_seat import Customer
from app.journeys.steps import Choose, Plain, Step
from app.ui.stage.idle import NAME
from app.ui.stage.screen import Screen
from app.ui.voice.opening import open_voice
from app.ui.voice.port import Voice
from tests.stories.kiosk_customer import Ends, Who, main

WRITES: Final = "writes"
"""A file of this name beside the one that says who she is holds what she writes: no program of hers knows it before she does."""
COPIED: Final = "copied"
"""And one of this name what the clipboard and the selection held when she had copied that."""
FIRST: Final = "the first of what is offered"
_WAY: Final[tuple[tuple[str, Plain], ...]] = (
    ("home", "my-money"),
    ("account", FIRST),
    ("activity", "done"),
    ("home", "pay"),
    ("payee", FIRST),
    ("amount", 4250),
)


def look_about(app: QApplication, customer: Customer, who: Who, ends: Ends) -> None:
    """All the way to the step at which it ends, whichever other steps come between."""
    stage, left = customer.seat.stage, iter((("customer-number", who.number), ("pin", who.pin), *_WAY))

    def does(step: Step[Any]) -> None:
        sys.stderr.write(f"{step.key}\n")  # for whoever wonders how far she came
        stage.read_aloud()
        if step.key == NAME:
            customer.idle.asked.timeout.emit()
        elif step.key == who.step:
            ends()
        elif step.key == "note":
            stage._answer(copy(customer.seat.screen, Path(sys.argv[1])))
        else:
            stage._answer(_next(left, step))

    stage.asked.connect(lambda step: QTimer.singleShot(0, app, lambda: does(step)))


def _next(left: Iterator[tuple[str, Plain]], step: Step[Any]) -> Plain:
    key, said = next(left)
    assert key == step.key, f"{step.key} instead of {key}"
    return step.options[0].key if said == FIRST and isinstance(step, Choose) else said


def copy(screen: Screen, who: Path) -> str:
    """What she writes, typed into the field, marked and copied."""
    text = who.with_name(WRITES).read_text("utf-8")
    page = screen.page
    field = page.first_focus() if page else None
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, text)
    field.selectAll()
    field.copy()
    board = QGuiApplication.clipboard()
    board.setText(text, board.Mode.Selection)  # as it comes of marking with a mouse
    told = who.with_suffix(".new")
    told.write_text(f"{board.text()}\n{board.text(board.Mode.Selection)}", encoding="utf-8")
    told.replace(who.with_name(COPIED))  # whole, for who waits for it
    return text


def speaks() -> Voice:
    """The machine's own."""
    return open_voice(lambda: None)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), look_about, speaks))
