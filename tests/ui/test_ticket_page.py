"""The page of a number: what changes is shown and nothing else moves; the window keeps asking, and a silent bank takes nothing away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from itertools import count
from typing import Any, Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from app.journeys.branch_trip_ticket_words import UNSEEN
from app.journeys.ports import Needs, Unreachable
from app.journeys.runner import Journey, ask
from app.journeys.say import say
from app.journeys.sheets import Foot
from app.journeys.steps import NotAnAnswer, Tell, Wait
from app.journeys.steps_visits import Standing
from app.journeys.visit import Task
from app.ui.pages.page import Page
from app.ui.pages.registry import page_for
from app.ui.pages.ticket import TicketPage
from app.ui.paper.drawing import picture
from app.ui.paper.ink import Line
from app.ui.paper.layout import lay_out
from app.ui.paper.words import on_paper
from app.ui.parts.hands import Hands
from app.ui.parts.notice import Notice
from app.ui.parts.photos import codes_in
from app.ui.parts.text import Text
from app.ui.stage.between import Between
from app.ui.stage.errand import Errands
from app.ui.stage.live import SILENT_AFTER, Live
from app.ui.words.catalogue import as_written
from app.ui.words.sheets import sheet_aloud
from app.ui.words.spoken import spoken
from app.ui.words.words import Words
from tests.ui.conftest import Show
from tests.ui.samples_visits import ticket, ticket_on_paper
from tests.ui.troupe import TRAIL, Troupe, visit_of
from tests.ui.until import until

WORDS = Words("en", as_written)
Play = Callable[[Callable[[Needs], Journey[Any]]], Troupe]
MANY: Final = 5
"""Looks that come soon only from who asks every few milliseconds."""
CALLED = Standing(say("Visits", "It is your turn. Please go to window {window}.")(window=3), "done")


def told(page: Page | None) -> list[str]:
    assert isinstance(page, TicketPage)
    return [notice.words.text() for notice in page.parts()["standing"].findChildren(Notice) if notice.isVisibleTo(page)]


@pytest.fixture
def page(show: Show) -> TicketPage:
    page = page_for(ticket(), WORDS, Hands(0))
    assert isinstance(page, TicketPage)
    page.resize(1000, 1600)
    show(page)
    return page


def test_number_and_standing_are_read_first_digit_by_digit() -> None:
    lines = spoken(ticket(), WORDS).splitlines()
    assert lines[1:3] == ["A 0 1 7", "3 people are before you, about 20 minutes."]


def test_what_changes_is_shown_and_the_rest_stays(page: TicketPage) -> None:
    parts = dict(page.parts())
    page.stand(CALLED)
    until(lambda: told(page) == ["It is your turn. Please go to window 3."])
    assert dict(page.parts()) == parts


def test_what_has_not_changed_is_not_said_again(page: TicketPage) -> None:
    shown = page.parts()["standing"].findChildren(Notice)
    page.stand(ticket().standing)
    assert page.parts()["standing"].findChildren(Notice) == shown


def as_of(page: Page | None) -> str:
    assert isinstance(page, TicketPage)
    line = page.parts()["as-of"]
    assert isinstance(line, Text)
    return line.text()


def test_what_is_not_known_anew_is_not_said_as_if_it_were(page: TicketPage) -> None:
    """She comes back to it after an hour: the number of people before her is that of an hour ago until the bank has answered."""
    assert as_of(page) == "We are checking how it stands now."
    page.stand(replace(CALLED, at=datetime(2026, 11, 23, 10, 42).astimezone()))
    assert "10:42" in as_of(page)
    page.stand(UNSEEN)
    assert "10:42" in as_of(page)


def test_what_is_asked_again_says_when(page: TicketPage) -> None:
    """That nothing has changed is known anew as well."""
    shown = page.parts()["standing"].findChildren(Notice)
    for minute in (42, 43):
        page.stand(replace(ticket().standing, at=datetime(2026, 11, 23, 10, minute).astimezone()))
        assert f"10:{minute}" in as_of(page)
    assert page.parts()["standing"].findChildren(Notice) == shown


def test_who_comes_back_to_her_number_is_told_that_it_is_being_looked_at(play: Play) -> None:
    branch = Branch()
    branch.silent = False
    troupe = play(lambda _: ask(replace(ticket(), fresh=branch)))
    until(lambda: again(troupe) == ["It is your turn. Please go to window 3."] and as_of(troupe.screen.page).startswith("This is"))
    branch.silent = True
    words = say("Test", "Somebody looks")
    over = Tell(key="over-it", trail=TRAIL, question=words, go_on=words)
    Between(troupe.stage, troupe.screen).bring("look", lambda: ask(over), helps_here=True)
    troupe.see("over-it")
    troupe.answer(True)
    troupe.see("ticket")
    assert as_of(troupe.screen.page) == "We are checking how it stands now."


@pytest.mark.parametrize("way", ["paper", "give-up", "another"])
def test_each_way_is_one_press(page: TicketPage, way: str) -> None:
    answers: list[object] = []
    page.answered.connect(answers.append)
    page.ways[way].click()
    assert answers == [way]


def test_nothing_else_is_an_answer() -> None:
    with pytest.raises(NotAnAnswer):
        ticket().take("elsewhere")


class Branch:
    """Says how it stands; silent until it is told to speak."""

    def __init__(self) -> None:
        self.asked = 0
        self.silent = True

    def __call__(self) -> Standing:
        self.asked += 1
        if self.silent:
            raise Unreachable
        return replace(CALLED, at=datetime.now().astimezone())


@pytest.fixture
def play(qapp: QApplication) -> Iterator[Play]:
    troupes: list[Troupe] = []

    def played(journey: Callable[[Needs], Journey[Any]]) -> Troupe:
        troupes.append(Troupe(qapp, visit_of(Task("branch", journey))))
        troupes[-1].see("ticket")
        return troupes[-1]

    yield played
    for troupe in troupes:
        troupe.close()


def test_the_window_keeps_asking_and_a_silent_bank_takes_nothing_away(play: Play) -> None:
    branch = Branch()
    troupe = play(lambda _: ask(replace(ticket(), fresh=branch)))
    troupe.stage.live.look()
    until(lambda: branch.asked > 1)  # the first silence has been heard by then
    assert told(troupe.screen.page) == ["3 people are before you, about 20 minutes."]
    branch.silent = False
    until(lambda: again(troupe) == ["It is your turn. Please go to window 3."])


def again(troupe: Troupe) -> list[str]:
    """As an event of the bank has it."""
    troupe.stage.live.look()
    return told(troupe.screen.page)


@contextmanager
def asking_quickly(troupe: Troupe, ticket_ms: int) -> Iterator[Live]:
    """Asks for what is on the screen every few milliseconds, and for a number every ``ticket_ms``."""
    asker = QObject()
    errands = Errands(asker)
    troupe.stage.live = Live(troupe.screen, errands, asker, look_again_ms=2, ticket_ms=ticket_ms)
    yield troupe.stage.live
    errands.finish()
    asker.deleteLater()
    QCoreApplication.sendPostedEvents(asker, QEvent.Type.DeferredDelete.value)


def test_a_bank_that_stays_silent_is_not_passed_over_and_heard_again_afterwards(play: Play) -> None:
    branch = Branch()
    troupe = play(lambda _: ask(replace(ticket(), fresh=branch)))
    with asking_quickly(troupe, ticket_ms=2) as live:
        live.look()
        until(lambda: told(troupe.screen.page) == ["We cannot see just now how far it is. Your number counts on."])
        assert branch.asked >= SILENT_AFTER
        branch.silent = False
        until(lambda: told(troupe.screen.page) == ["It is your turn. Please go to window 3."])


def test_what_is_waited_for_after_a_number_is_asked_as_often_as_ever(play: Play) -> None:
    """A number is asked for less often; that is of the number alone."""
    asked = count()
    words = say("Test", "Words")
    wait = Wait(key="wait", trail=TRAIL, question=words, ready=lambda: next(asked) > MANY, meanwhile=words, then=words)

    def first_the_number(_: Needs) -> Journey[None]:
        yield from ask(replace(ticket(), fresh=lambda: CALLED))
        yield from ask(wait)

    troupe = play(first_the_number)
    with asking_quickly(troupe, ticket_ms=3_600_000) as live:
        live.look()
        until(lambda: told(troupe.screen.page) == ["It is your turn. Please go to window 3."])
        troupe.answer("done")
        until(lambda: troupe.screen.frame.bottom.forward.ready and troupe.key == "wait")


def test_on_paper_it_says_where_and_when_and_nothing_of_what_it_is_about() -> None:
    lines = "\n".join(sheet_aloud(ticket_on_paper(), Foot(date(2026, 11, 23)), WORDS))
    assert "A 0 1 7" in lines
    assert "东大街" in lines
    assert not [word for word in ("cash", "60", "Prepared") if word in lines]


def test_on_paper_the_number_is_the_largest_thing_by_far() -> None:
    """She holds it at arm's length, without her glasses, while numbers are called."""
    laid = lay_out(ticket_on_paper(), Foot(date(2026, 11, 23)), on_paper(WORDS))
    lines = [
        (ink.lines.layout.font().pixelSize(), ink.lines.layout.text())
        for _, strip in laid.pages[0].strips
        for ink in strip.content
        if isinstance(ink, Line)
    ]
    (largest, number), (next_largest, _) = sorted(set(lines), reverse=True)[:2]
    assert number == ticket().number
    assert largest > 2 * next_largest


@pytest.mark.parametrize("where", ["on the screen", "on paper"])
def test_a_scanner_reads_the_square(page: TicketPage, where: str) -> None:
    sheet = lay_out(ticket_on_paper(), Foot(date(2026, 11, 23)), on_paper(WORDS))
    image = page.parts()["square"].grab().toImage() if where == "on the screen" else picture(sheet.pages[0], 900)
    assert codes_in(image) == (ticket().qr,)
