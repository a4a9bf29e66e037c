"""The simulator plays the same lives every time, the two casts have nothing in common, and the rules do what they are there for."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from app.domain.scam_payment.table import TABLE, Table
from tests.simulator.cast import Cast
from tests.simulator.life import WARM_UP, YEAR, cheated_lives, lives
from tests.simulator.rehearsed import REHEARSED
from tests.simulator.report import Report, report, varied
from tests.simulator.reported import REPORTED
from tests.simulator.tuning import TUNING
from tests.simulator.unseen import UNSEEN

FEW = replace(REPORTED, lives=6, episodes=4)


@cache
def found(table_name: str = "") -> Report:
    tables: dict[str, Table] = {"": TABLE, "nothing": Table(signs=dict.fromkeys(TABLE.signs, 0.0), answers={})}
    return report(FEW, tables[table_name])


def names(cast: Cast) -> set[object]:
    return {cast.seed, *(each.name for each in cast.personas), *map(repr, cast.scripts), *map(repr, cast.occasions)}


def test_what_is_reported_is_never_what_was_tuned_by() -> None:
    for cast in (TUNING, REHEARSED, REPORTED):
        assert names(UNSEEN) & names(cast) == set()
    for cast in (TUNING, REHEARSED):
        assert names(REPORTED) & names(cast) == set()


def test_the_same_lives_every_time() -> None:
    assert list(lives(replace(FEW, lives=1))) == list(lives(replace(FEW, lives=1)))
    assert list(lives(FEW)) != list(lives(replace(FEW, seed="another")))


def test_lives_are_in_order_and_a_year_long_and_every_script_is_played() -> None:
    played = [*lives(FEW), *cheated_lives(FEW)]
    for life in played:
        days = [attempt.day for attempt in life.attempts]
        assert days == sorted(days)
        assert days[0] >= -WARM_UP
        assert days[-1] < 2 * YEAR
    assert {attempt.what for life in played for attempt in life.attempts if attempt.scam} == {script.name for script in REPORTED.scripts}


def test_scams_are_asked_about_and_what_is_genuine_mostly_not() -> None:
    assert found().genuine.questioned < 0.06
    assert found().genuine.held < 0.02
    assert found().scams.questioned > 0.75
    assert found().scams.held > found().genuine.held * 10


def test_without_points_nobody_is_asked_anything() -> None:
    assert found("nothing").scams.questioned == 0


def test_each_weight_is_varied_alone_and_both_ways() -> None:
    tables = [table for _, table in varied()]
    assert len(tables) == 2 * (len(TABLE.signs) + len(TABLE.answers))
    for table in tables:
        changed = [sign for sign in TABLE.signs if table.signs[sign] != TABLE.signs[sign]]
        changed_answers = [each for each in TABLE.answers if table.answers[each] != TABLE.answers[each]]
        assert len(changed) + len(changed_answers) == 1
