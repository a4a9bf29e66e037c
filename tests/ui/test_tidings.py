"""What has happened reaches her at once, and only once: the bank is made up; stage, window and threads are real."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.notices import Notice
from app.domain.shares import Share
from app.journeys.news import news
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, ask, read
from app.journeys.steps import Step
from app.journeys.visit import Task
from app.ui.stage.between import Between
from app.ui.stage.tidings import Tidings
from tests.ui.troupe import Troupe, tell, text, visit_of
from tests.ui.until import until

AT = datetime(2026, 11, 22, 2, 40, tzinfo=UTC)


@dataclass
class Told:
    """The bank, as far as it tells what has happened. ``looked``: how often it was asked; ``trouble`` meets what is marked as seen."""

    unseen: list[Notice] = field(default_factory=list)
    looked: int = 0
    trouble: Exception | None = None

    def notices(self) -> tuple[Notice, ...]:
        self.looked += 1
        return tuple(self.unseen)

    def see_notice(self, notice_id: str) -> None:
        if self.trouble:
            raise self.trouble
        self.unseen = [each for each in self.unseen if each.notice_id != notice_id]

    def shares(self) -> tuple[Share, ...]:
        return ()

    def happens(self, code: str) -> None:
        self.unseen.append(Notice(f"n-{code}", AT, code, {"name": "Li", "creditorName": "Zhou"}))


class Sitting:
    """She sits at a visit, and hears what comes."""

    def __init__(self, app: QApplication, *tasks: Callable[[Needs], Task[Any]]) -> None:
        self.bank = Told()
        needs = cast("Needs", SimpleNamespace(bank=self.bank))
        self.troupe = Troupe(app, visit_of(*(task(needs) for task in tasks)))
        self.asked: list[str] = []
        self.troupe.stage.asked.connect(lambda step: self.asked.append(step.key))
        self.between = Between(self.troupe.stage, self.troupe.screen)
        self.tidings = Tidings(self.between, needs, self.troupe.stage)
        self.troupe.stage.left.connect(self.tidings.look_again)

    def hears(self, code: str) -> None:
        """Something has happened, and it is to be told."""
        self.bank.happens(code)
        self.tidings.hear("notice.added")
        until(lambda: self.between.waits or self.troupe.key == f"news-{code}")

    def close(self) -> None:
        self.tidings.close()
        self.troupe.close()


Open = Callable[..., Sitting]


@pytest.fixture
def sit(qapp: QApplication) -> Iterator[Open]:
    sittings: list[Sitting] = []

    def opened(*tasks: Callable[[Needs], Task[Any]]) -> Sitting:
        sittings.append(Sitting(qapp, *tasks))
        return sittings[-1]

    yield opened
    for sitting in sittings:
        sitting.close()


def at(*steps: Step[Any]) -> Callable[[Needs], Task[Any]]:
    return lambda _: Task("task", lambda _: steps_of(*steps), leavable=True)


def news_task(needs: Needs) -> Task[Any]:
    return Task("news", lambda _: news(needs))


def steps_of(*steps: Step[Any]) -> Journey[None]:
    for step in steps:
        yield from ask(step)


def test_what_was_told_on_coming_is_not_played_again_over_home(sit: Open) -> None:
    her = sit(at(text("number")), news_task, at(tell("home"), tell("after")))
    her.troupe.see("number")
    her.hears("payment_approved")
    her.troupe.answer("words")
    her.troupe.see("news-payment_approved")
    her.troupe.answer(True)
    her.troupe.see("home")
    her.troupe.answer(True)
    her.troupe.see("after")
    assert her.asked == ["news-payment_approved", "home", "after"]


def test_what_happens_while_news_is_told_comes_after_it(sit: Open) -> None:
    her = sit(at(text("number")), news_task, at(tell("home")))
    her.troupe.see("number")
    her.bank.happens("payment_approved")
    her.troupe.answer("words")
    her.troupe.see("news-payment_approved")
    her.hears("payment_settled")
    her.troupe.answer(True)
    her.troupe.see("news-payment_settled")
    her.troupe.answer(True)
    her.troupe.see("home")
    assert her.bank.unseen == []
    assert her.asked.count("news-payment_settled") == 1


def test_what_is_nothing_any_more_when_its_moment_comes_is_dropped(sit: Open) -> None:
    her = sit(at(text("one"), tell("two"), tell("three")))
    her.troupe.see("one")
    her.hears("payment_approved")
    her.bank.unseen.clear()  # told at another computer of hers
    her.tidings.hear("notice.added")
    until(lambda: not her.between.waits)
    her.troupe.answer("words")
    her.troupe.see("two")
    her.troupe.answer(True)
    her.troupe.see("three")
    assert her.asked == ["two", "three"]


def test_what_the_bank_will_not_have_seen_is_not_told_for_ever(sit: Open) -> None:
    her = sit(at(tell("home"), text("writing")))
    her.troupe.see("home")
    her.bank.trouble = Refused("not_found")
    her.hears("payment_approved")
    her.troupe.see("news-payment_approved")
    her.troupe.answer(True)
    until(lambda: her.troupe.key not in ("home", "news-payment_approved"))
    her.troupe.answer(True)
    her.troupe.see("home")
    her.troupe.answer(True)
    her.troupe.see("writing")
    her.between.bring("shares", lambda: steps_of(tell("share")))
    her.tidings.hear("share.received")  # it finds none, and comes after all that was looked for before
    until(lambda: not her.between.waits)
    assert her.asked.count("news-payment_approved") == 1


@pytest.mark.parametrize(
    "code", ["payment_settled", "payment_refused", "payment_expired", "payment_check_expired", "payment_family_missing", "payment_approved"]
)
def test_how_something_of_hers_came_out_is_told_at_once_and_home_comes_anew(sit: Open, code: str) -> None:
    stands = ["waits", "gone"]

    def home() -> Journey[None]:
        yield from ask(tell((yield from read(lambda: stands.pop(0)))))

    anew = Task("home", lambda _: home(), stoppable=True)
    her = sit(lambda _: anew, lambda _: anew)
    her.troupe.see("waits")
    her.hears(code)
    her.troupe.see(f"news-{code}")
    her.troupe.answer(True)
    her.troupe.see("gone")
