"""The pages of "Is this a scam?": one press a line, what to do before why, and quotations that can be told from what is said here."""

from __future__ import annotations

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel

from app.journeys.steps_message_check import HearCall, ReadJudgement
from app.ui.pages.call import CallPage
from app.ui.pages.judgement import JudgementPage
from app.ui.pages.registry import page_for
from app.ui.parts.hands import Hands
from app.ui.parts.pressable import Pressable
from app.ui.words.spoken import spoken
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, words


def judgement_on(show: Show, name: str) -> tuple[ReadJudgement, JudgementPage]:
    step = STEPS[name]()
    page = page_for(step, words("zh_CN"), Hands(0))
    assert isinstance(step, ReadJudgement)
    assert isinstance(page, JudgementPage)
    page.resize(1200, 1600)
    show(page)
    return step, page


def call_on(show: Show) -> tuple[HearCall, CallPage]:
    step = STEPS["call"]()
    page = page_for(step, words("zh_CN"), Hands(0))
    assert isinstance(step, HearCall)
    assert isinstance(page, CallPage)
    page.resize(1200, 1600)
    show(page)
    return step, page


def test_a_line_is_answered_with_one_press_and_with_its_words_as_they_stand(show: Show) -> None:
    step, page = call_on(show)
    key, line = step.ready[0]
    pressed = page.parts()[f"option:{key}"]
    assert isinstance(pressed, Pressable)
    answered = QSignalSpy(page.answered)
    pressed.click()
    assert answered.at(0) == [f"{key}:{words('zh_CN')(line)}"]
    assert f"“{step.take(answered.at(0)[0]).text}”" == pressed.text()


def test_the_forward_button_ends_the_call(show: Show) -> None:
    step, page = call_on(show)
    assert page.forward_text()
    assert step.take(page.typed()).key == "done"


def test_what_to_do_is_seen_before_it_is_understood_and_a_way_leads_on_at_once(show: Show) -> None:
    step, page = judgement_on(show, "judgement-stop")
    assert page.seen_first() is page.parts()["now"]
    answered = QSignalSpy(page.answered)
    for way in step.ways:
        pressed = page.parts()[f"option:{way.key}"]
        assert isinstance(pressed, Pressable)
        pressed.click()
    page.forward()
    assert [answered.at(place)[0] for place in range(answered.count())] == [*(way.key for way in step.ways), "done"]


def test_her_text_stands_in_quotation_marks_as_plain_text(show: Show) -> None:
    step, page = judgement_on(show, "judgement-stop")
    quoted = [label for label in page.findChildren(QLabel) if label.text().startswith("“")]
    assert [label.text() for label in quoted] == [f"“{quote.text}”" for quote in step.quotes]
    assert all(label.property("data") and not label.openExternalLinks() for label in quoted)


def test_what_is_heard_says_what_to_do_first_and_where_a_quotation_begins_and_ends() -> None:
    step = STEPS["judgement-stop"]()
    assert isinstance(step, ReadJudgement)
    heard = spoken(step, words("en")).splitlines()
    number = next(place for place, line in enumerate(heard) if "9 6 1 1 0" in line)
    first = heard.index("a web address")
    assert number < first
    assert (heard[first - 1], heard[first + 1]) == ("I quote:", "End of the quote.")


def test_what_is_heard_in_a_call_is_the_last_words_and_everything_to_press() -> None:
    step = STEPS["call"]()
    assert isinstance(step, HearCall)
    heard = spoken(step, words("en")).splitlines()
    assert step.said[-1] in heard
    assert step.said[0] not in heard
    assert {f"Does the caller say: {line.text}" for _, line in step.ready} <= set(heard)
