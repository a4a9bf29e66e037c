"""What the eye takes in at a glance is said: which column, which group, which one is marked, where somebody's words end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.domain.money import Money
from app.journeys.practice_scams import what_do_you_think
from app.journeys.practice_scams_words import CASES
from app.journeys.say import say
from app.journeys.sheets import Blanks, Foot, Sheet, Table
from app.journeys.steps import Browse, Choose, Confirm, Item
from app.journeys.steps_paper import ReadSheet
from app.ui.pages.browse import BrowsePage
from app.ui.pages.confirm import ConfirmPage
from app.ui.pages.page import Page
from app.ui.pages.registry import page_for
from app.ui.pages.sheet import SheetPage
from app.ui.parts.crier import Crier
from app.ui.parts.hands import Hands
from app.ui.words.sheets import sheet_aloud
from app.ui.words.spoken import spoken
from app.ui.words.told import told
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, words
from tests.ui.troupe import TRAIL

EN = words("en")
FOOT = Foot(date(2026, 11, 22))


@pytest.fixture(autouse=True)
def screen_reader() -> Iterator[None]:
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


def page_of(show: Show, name: str) -> Page:
    page = page_for(STEPS[name](), EN, Hands(0))
    show(page)
    return page


def cried(part: QWidget) -> str:
    """What was last said to somebody with a screen reader."""
    return next((each.accessibleName() for each in part.window().findChildren(Crier)), "")


def test_of_a_row_it_is_heard_what_each_column_is_called() -> None:
    row = say("Test", "Gas"), Money("GBP", 628627)
    table = Table((say("Test", "What happened"), say("Statements", "Then there was")), (row,))
    said = sheet_aloud(Sheet("statement", say("Test", "Statement"), (table,)), FOOT, EN)
    assert "Gas, Then there was: 6286 pounds and 27 pence" in said


def test_two_lines_for_the_same_are_said_once() -> None:
    line = say("Test", "Name and telephone")
    said = sheet_aloud(Sheet("help", say("Test", "Who may help me"), (Blanks((line, line)),)), FOOT, EN)
    assert said.count("Name and telephone") == 1


LIST = Browse(
    key="list",
    trail=TRAIL,
    question=say("Test", "What is here?"),
    items=tuple(Item(str(n), say("Test", "Line {n}")(n=n), heading=say("Test", "Waits for you") if n == 0 else None) for n in range(12)),
    empty=say("Test", "Nothing"),
    done=say("Test", "Done"),
    fresh=tuple,
    opens=True,
)


def test_lines_that_can_be_gone_to_say_themselves_which_group_they_open(show: Show) -> None:
    assert told(LIST, EN) == ""
    assert told(replace(LIST, opens=False), EN).startswith("Waits for you.\nLine 0.")
    assert told(replace(LIST, items=()), EN) == "Nothing."
    page = BrowsePage(LIST, EN, Hands(0))
    show(page)
    first, second = page.parts()["item:0"], page.parts()["item:1"]
    assert first.accessibleDescription() == "Waits for you. Press to see more."
    assert second.accessibleDescription() == "Press to see more."


def test_what_is_new_is_told_in_a_sentence_that_names_the_key(show: Show) -> None:
    page = BrowsePage(LIST, EN, Hands(0))
    show(page)
    page.offer((Item("new", say("Test", "A letter")), *LIST.items))
    assert cried(page) == "Something new has come. To see it, press “1 new: show”."


def test_of_a_line_that_reads_otherwise_what_has_changed_is_told(show: Show) -> None:
    page = BrowsePage(LIST, EN, Hands(0))
    show(page)
    page.offer((replace(LIST.items[0], detail=say("Test", "Somebody is calling")), *LIST.items[1:]))
    assert cried(page) == "Line 0. Somebody is calling."


def test_which_one_she_has_marked_is_read(show: Show) -> None:
    page = page_of(show, "choose")
    step = STEPS["choose"]()
    assert isinstance(step, Choose)
    last = step.options[-1]
    page.restore(last.key)
    marked = [line for line in spoken(page.now(step), EN).split("\n") if "chosen now" in line]
    assert len(marked) == 1
    assert marked[0].startswith(EN.spoken(last.label))


def test_where_nothing_was_waited_for_nobody_is_told_that_it_is_over(show: Show) -> None:
    step = STEPS["confirm"]()
    assert isinstance(step, Confirm)
    page = ConfirmPage(replace(step, pause_seconds=0), EN, Hands(0))
    show(page)
    assert cried(page) == ""


def test_where_the_words_of_a_stranger_end_is_heard() -> None:
    said = spoken(what_do_you_think(CASES[0], 1), EN).split("\n")
    begin, end = said.index("I quote:"), said.index("End of the quote.")
    assert said[begin + 1 : end] == [EN.spoken(CASES[0].text)]


def test_what_the_forward_button_does_is_told_as_it_is(show: Show) -> None:
    assert page_of(show, "browse").forward_hint() == "Leaves this page"
    assert page_of(show, "review").forward_hint() == "Says yes to all of this"
    assert page_of(show, "amount").forward_hint() == ""


def test_which_page_of_a_sheet_it_is_is_told_when_she_turns_it(show: Show) -> None:
    rows = Table((say("Test", "What happened"),), tuple((say("Test", "Line"),) for _ in range(200)))
    sheet = Sheet("statement", say("Test", "Statement"), (rows,))
    step = ReadSheet(key="sheet", trail=TRAIL, question=say("Test", "On paper?"), sheet=sheet, foot=FOOT, ways=(), done=say("Test", "Done"))
    page = SheetPage(step, EN, Hands(0))
    show(page)
    assert cried(page) == ""
    (key,) = (each for each in page.findChildren(QWidget) if each.accessibleName() == "The next page")
    key.click()  # type: ignore[attr-defined]
    assert cried(page).startswith("Page 2 of ")
