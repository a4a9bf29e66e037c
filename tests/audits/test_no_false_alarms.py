"""What is in order, though it looks unusual to a machine, passes all rules."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QButtonGroup, QLabel

from tests.audits.context import PSEUDO, Context
from tests.audits.engine import audit
from tests.audits.good_page import SCREEN, GoodPage, button, shown
from tests.audits.pseudo import pseudo

pytestmark = pytest.mark.usefixtures("qapp")

Change = Callable[[GoodPage], None]


def selected_text(page: GoodPage) -> None:
    page.field.setText("Li Na")
    page.field.selectAll()


def half_selected_text(page: GoodPage) -> None:
    page.field.setText("Li Na")
    page.field.setSelection(1, 3)


def more_text_than_the_field_shows(page: GoodPage) -> None:
    page.field.setText("Li Na and all of her neighbours " * 5)


def more_text_than_fits_beside_something_dark(page: GoodPage) -> None:
    """What the field has moved out of sight would stand there, and over other words."""
    page.field.setFixedWidth(300)
    layout = page.content.layout()
    assert layout is not None
    layout.setAlignment(page.field, Qt.AlignmentFlag.AlignRight)
    beside = QLabel("Press a name, or write one, or press a name", page.content)
    beside.setStyleSheet("background: #4A4F57; color: white")
    beside.setGeometry(24, page.field.y(), 500, page.field.height())
    beside.lower()
    beside.show()
    page.field.setText("Li Na and all of her neighbours " * 2)


def underlined_text(page: GoodPage) -> None:
    page.title.setText("<u>Pay someone</u>")


def heavy_text_on_a_dark_ground(page: GoodPage) -> None:
    page.title.setStyleSheet("color: white; background: #0B4F4A; font-size: 56px; font-weight: 900")


def white_text_that_fills_its_dark_label(page: GoodPage) -> None:
    page.balance.setStyleSheet("color: white; background: #0B4F4A; font-weight: 900")
    page.balance.setFixedHeight(page.balance.fontMetrics().tightBoundingRect(page.balance.text()).height() + 8)


def a_key_that_goes_when_it_leads_no_further(page: GoodPage) -> None:
    bar = page.area.verticalScrollBar()
    bar.valueChanged.connect(lambda at: page.back.setVisible(at == 0))
    policy = page.back.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    page.back.setSizePolicy(policy)


def an_ellipsis_of_its_own(page: GoodPage) -> None:
    page.title.setText("One moment…")


def scrolled_half_way(page: GoodPage) -> None:
    page.area.verticalScrollBar().setValue(50)


def nothing_to_scroll(page: GoodPage) -> None:
    for choice in page.choices[1:]:
        choice.hide()


def waiting_button(page: GoodPage) -> None:
    page.forward.setEnabled(False)


def one_of_a_group(page: GoodPage) -> None:
    group = QButtonGroup(page)
    for choice in page.choices:
        choice.setCheckable(True)
        group.addButton(choice)
    page.choices[1].setChecked(True)


def chinese_text_at_three_times_the_size(page: GoodPage) -> None:
    page.question.setText("您想付给谁？请按一个名字，或者写下名单上没有的名字。")
    page.question.setStyleSheet("font-size: 72px")


def two_scripts_close_together(page: GoodPage) -> None:
    page.title.setText("给" + "Llll给" * 12)
    page.title.setStyleSheet("font-weight: 700")


def a_picture_for_a_button(page: GoodPage) -> None:
    picture = button("", "Removes the last digit")
    picture.setAccessibleName("Backspace")
    page.add(picture)


CHANGES: tuple[Change, ...] = (
    selected_text,
    half_selected_text,
    more_text_than_the_field_shows,
    more_text_than_fits_beside_something_dark,
    underlined_text,
    heavy_text_on_a_dark_ground,
    white_text_that_fills_its_dark_label,
    a_key_that_goes_when_it_leads_no_further,
    an_ellipsis_of_its_own,
    scrolled_half_way,
    nothing_to_scroll,
    waiting_button,
    one_of_a_group,
    chinese_text_at_three_times_the_size,
    two_scripts_close_together,
    a_picture_for_a_button,
)


@pytest.mark.parametrize("change", CHANGES)
def test_passes(change: Change) -> None:
    context = Context(SCREEN)
    with shown() as page:
        change(page)
        QApplication.processEvents()
        assert audit(page, context) == []


def data(page: GoodPage) -> None:
    page.title.setText("李娜 Li Na")
    page.title.setProperty("data", True)


def typed(page: GoodPage) -> None:
    page.field.setText("Li Na")


def money(page: GoodPage) -> None:
    page.balance.setText("1,234.50 元, CNY 20, -0.50 GBP, 100%")


def the_name_of_a_language(page: GoodPage) -> None:
    page.balance.setText(f"{page.title.text()} English")


def the_name_of_a_language_heard_as_a_sentence(page: GoodPage) -> None:
    hint = page.forward.accessibleDescription()
    for choice, name in zip(page.choices, ("English.", "简体中文。", "简体中文."), strict=False):
        choice.setAccessibleDescription(f"{name} {hint}")


def the_letter_of_a_portrait(page: GoodPage) -> None:
    page.balance.setText("L")
    page.balance.setProperty("portrait", "L")


WHAT_CARRIES_DATA: tuple[Change, ...] = (
    data,
    typed,
    money,
    the_name_of_a_language,
    the_name_of_a_language_heard_as_a_sentence,
    the_letter_of_a_portrait,
)


@pytest.mark.parametrize("change", WHAT_CARRIES_DATA)
def test_what_carries_data_needs_no_translation(change: Change) -> None:
    with shown(pseudo) as page:
        change(page)
        QApplication.processEvents()
        assert audit(page, Context(SCREEN, PSEUDO)) == []
