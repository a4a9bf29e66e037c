"""Chinese by its sounds: everything common can be written, and what is commonest comes first."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.writing import library
from app.ui.writing.chinese import chinese, gb2312_level, typed
from app.ui.writing.lexicon import Lexicon, Use
from app.ui.writing.usual import CHARACTERS, SURNAMES, WORDS

FIRST_ROW = 6
"""So many candidates stand in the first row at the least."""
COMMON = {character: ways for character, ways in library.characters() if gb2312_level(character) == 1}
LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12)


def row(letters: str, count: int = FIRST_ROW) -> list[str]:
    return [candidate.text for candidate in islice(chinese().candidates(letters), count)]


def test_all_of_level_1_is_known() -> None:
    assert len(COMMON) == 3755


def test_every_common_character_can_be_written_by_each_of_its_readings() -> None:
    read_so: defaultdict[str, set[str]] = defaultdict(set)
    for character, ways in COMMON.items():
        for letters in (letters for way in ways for letters in typed(way)):
            read_so[letters].add(character)
    for letters, characters in read_so.items():
        whole = (candidate for candidate in chinese().candidates(letters) if candidate.letters == len(letters))
        assert characters <= {candidate.text for candidate in whole}, letters


@pytest.mark.parametrize(
    ("letters", "surname"),
    list(zip("wang li zhang liu chen yang zhao huang zhou wu".split(), "王李张刘陈杨赵黄周吴", strict=True)),
)
def test_a_common_surname_comes_first(letters: str, surname: str) -> None:
    assert row(letters, 1) == [surname]


@pytest.mark.parametrize(
    ("letters", "word"),
    [
        ("shengrikuaile", "生日快乐"),
        ("maicaiqian", "买菜钱"),
        ("fangzu", "房租"),
        ("xiexie", "谢谢"),
        ("nver", "女儿"),
        ("chongqing", "重庆"),
    ],
)
def test_a_common_word_is_written_at_once(letters: str, word: str) -> None:
    assert row(letters, 1) == [word]


def test_two_sounds_without_a_gap_are_offered_as_one_character_and_as_two() -> None:
    assert {"先", "现", "西安"} <= set(row("xian", 12))


@pytest.mark.parametrize(("letters", "character"), [("lv", "绿"), ("lu", "绿"), ("nv", "女"), ("nu", "女"), ("lve", "略"), ("lue", "略")])
def test_the_u_with_dots_is_typed_as_v_or_as_u(letters: str, character: str) -> None:
    assert character in row(letters, 24)


def test_who_stops_typing_early_is_understood() -> None:
    assert row("w", 1) == ["王"]
    assert "生日快乐" in row("shengrik")


@given(LETTERS)
def test_each_text_is_offered_once_and_stands_for_some_of_the_letters(letters: str) -> None:
    offered = list(chinese().candidates(letters))
    assert len({candidate.text for candidate in offered}) == len(offered)
    assert all(1 <= candidate.letters <= len(letters) for candidate in offered)


@given(LETTERS.filter(lambda letters: letters[0] not in "iuv"))
def test_wherever_a_reading_can_begin_something_is_offered(letters: str) -> None:
    assert row(letters, 1)


def test_what_is_usual_is_written_in_characters_that_the_library_knows() -> None:
    known = {character for character, _ in library.characters()}
    assert set(SURNAMES + CHARACTERS + "".join(WORDS)) <= known
    assert len(set(WORDS)) == len(WORDS)


def test_within_one_sound_what_is_common_comes_first() -> None:
    entries = {"a": [(Use.RARE, 0, "rare"), (Use.USUAL, 1, "second"), (Use.USUAL, 0, "first")], "ab": [(Use.USUAL, 0, "longer")]}
    assert [candidate.text for candidate in Lexicon(entries).candidates("a")] == ["first", "second", "longer", "rare"]
