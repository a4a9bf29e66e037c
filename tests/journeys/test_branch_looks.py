"""Somebody at the branch looks at what she prepared: it is told at once, ended with one press, and told afterwards too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.notices import Notice
from app.domain.visits import Looked
from app.journeys.news import news
from app.journeys.ports import Needs
from app.journeys.runner import Journey
from app.journeys.say import Name
from app.journeys.steps import Choose, Tell
from app.journeys.tidings import tidings
from tests.journeys.drive import drive, expect, give
from tests.journeys.visiting import NOW, Branches, needs_at

LOOK = Looked("l1", "v1", NOW, "周敏")
NOTICE = Notice("n1", NOW, "visit_looked_at", {"visitId": "v1", "name": "周敏", "until": NOW.isoformat()})
EACH = pytest.mark.parametrize("play", [tidings, news], ids=["while she sits there", "when she comes next"])


class Telling(Branches):
    """With one notice that she has not seen."""

    unseen: tuple[Notice, ...] = (NOTICE,)

    def notices(self) -> tuple[Notice, ...]:
        return self.unseen

    def see_notice(self, notice_id: str) -> None:
        self.unseen = tuple(each for each in self.unseen if each.notice_id != notice_id)


@EACH
def test_she_sees_who_looks_and_may_let_it_be(play: Callable[[Needs], Journey[None]]) -> None:
    bank = Telling(looks=(LOOK, replace(LOOK, assistance_id="l2", visit_id="another")))
    runner, _ = drive(lambda: play(needs_at(bank)), [])
    looking = expect(runner, Choose)
    assert looking.question.params == (("name", Name("周敏")),)
    give(runner, "fine")
    assert (runner.wish, len(bank.looks), bank.unseen) == (None, 2, ())


@EACH
def test_one_press_ends_that_look_and_no_other(play: Callable[[Needs], Journey[None]]) -> None:
    bank = Telling(looks=(replace(LOOK, assistance_id="l2", visit_id="another"), LOOK))
    runner, _ = drive(lambda: play(needs_at(bank)), ["end"])
    assert [look.assistance_id for look in bank.looks] == ["l2"]
    assert expect(runner, Tell).key == "visit-look-ended"
    give(runner, True)
    assert (runner.wish, bank.unseen) == (None, ())


@EACH
def test_what_is_over_is_told_as_over(play: Callable[[Needs], Journey[None]]) -> None:
    bank = Telling()
    runner, _ = drive(lambda: play(needs_at(bank)), [])
    assert expect(runner, Tell).key == "visit-looked"
    give(runner, True)
    assert (runner.wish, bank.unseen) == (None, ())
