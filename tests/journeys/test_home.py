"""Home: six tiles in their places, the quiet row under them, and what was left half done first."""

from __future__ import annotations

import pytest

from app.domain.freeze import Freeze
from app.domain.people import Person
from app.journeys.home import BRANCH, QUIET, SETTINGS, SIGN_OUT, tiles
from app.journeys.steps import NotAnAnswer
from app.journeys.visit import TASKS

HER = Person("p", "王秀兰")
CALM = Freeze(frozen=False, stops=())


def test_there_are_six_tiles_and_each_leads_to_a_task() -> None:
    keys = [option.key for option in tiles(HER, "", CALM).options]
    assert keys == ["my-money", "pay", "bill", "trusted", "scams", "branch"]
    assert set(keys) <= TASKS.keys()


def test_the_quiet_row_is_no_tile_and_answers_like_one() -> None:
    home = tiles(HER, "", CALM, practises=True)
    assert (QUIET[0].key, QUIET[-1].key) == (SETTINGS, SIGN_OUT)
    assert not {option.key for option in QUIET} & {option.key for option in home.options}
    assert [home.take(option.key) for option in home.quiet] == [option.value for option in QUIET]
    with pytest.raises(NotAnAnswer):
        home.take("elsewhere")


def test_a_trip_left_half_done_stands_first_and_not_twice() -> None:
    home = tiles(HER, BRANCH, CALM)
    assert [option.key for option in home.options] == ["resume", "my-money", "pay", "bill", "trusted", "scams"]


def test_where_everything_is_stopped_she_is_told_how_it_is_undone() -> None:
    stopped = tiles(HER, "", Freeze(frozen=True, stops=()))
    assert [sentence.text for sentence in stopped.why] == [
        "Everything is stopped. No money goes out.",
        "“Stop everything” shows how to undo it.",
    ]
    assert tiles(HER, "", CALM).why == ()
