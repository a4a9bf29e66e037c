"""What the helper's program makes of a scene: the same step in the same words, with what was left out left out, and never a crash."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.coaching import LeftOut, Line, NameShown, Scene, Shown, StepKind, Target, Words, message_id
from app.domain.hints import Part, Spot
from app.domain.money import Money
from app.journeys.say import Digits, InWords, Name, Param, Say, as_it_is, say
from app.journeys.scenes import scene_of
from app.journeys.seen import HIDDEN, UNKNOWN, seen
from app.journeys.steps import EnterPin, Step, Tell, Trail

TASK = Trail(say("Pay", "Pay someone"), 2, 5)
OK = say("Test", "All right")
SENTENCES = (OK, TASK.task, *(say("Test", text) for text in ("Plain.", "{one}", "{b} then {a}", "{x}{x} and {y}", "{z} {k} {a} {m}")))
KNOWN = {message_id(each.context, each.text): each for each in (*SENTENCES, as_it_is(""))}


def known(message: str) -> Say | None:
    found = KNOWN.get(message)
    return found and replace(found, params=())


def names(text: str) -> list[str]:
    return [part.split("}")[0] for part in text.split("{")[1:]]


FREE = st.integers(0, 366)
AMOUNTS = st.integers(0, 10**9).map(lambda minor: Money("CNY", minor))
NAMES = st.text("王李张ABC ", min_size=1, max_size=20).map(Name)
PRIVATE = st.one_of(st.text("0123456789", min_size=5).map(Digits), st.text("secret", min_size=1), st.integers(367))


def sentences(params: st.SearchStrategy[Param]) -> st.SearchStrategy[Say]:
    def filled(sentence: Say) -> st.SearchStrategy[Say]:
        return st.fixed_dictionaries(dict.fromkeys(names(sentence.text), params)).map(
            lambda values: sentence(**values) if values else sentence
        )

    return st.sampled_from(SENTENCES).flatmap(filled)


PLAIN = sentences(st.one_of(FREE, AMOUNTS, NAMES, AMOUNTS.map(InWords), PRIVATE))
SAID = sentences(st.one_of(FREE, AMOUNTS, NAMES, PRIVATE, PLAIN))
SHOWS = st.sets(st.sampled_from(Shown))


def as_he_may_see(value: Param, shows: Set[Shown]) -> Param:
    """Told apart by class alone, as the rules are written."""
    match value:
        case Say(params=params):
            return replace(value, params=tuple((name, as_he_may_see(each, shows)) for name, each in params))
        case int():
            return value if value <= 366 else HIDDEN
        case InWords(money):
            return as_he_may_see(money, shows)
        case Money():
            return value if Shown.AMOUNTS in shows else HIDDEN
        case Name():
            return value if Shown.NAMES in shows else HIDDEN
    return HIDDEN


def told(question: Say, *why: Say) -> Tell:
    return Tell(key="tell", trail=TASK, question=question, why=why, go_on=OK, mood="care")


@given(SAID, st.lists(SAID, max_size=3), SHOWS)
def test_he_reads_what_she_reads_less_what_is_private(question: Say, why: list[Say], shows: set[Shown]) -> None:
    step = told(question, *why)
    back = seen(scene_of(step, shows, "en"), known)
    assert isinstance(back, Tell)
    assert back.question == as_he_may_see(question, shows)
    assert list(back.why) == [as_he_may_see(each, shows) for each in why]
    assert (back.trail, back.go_on, back.mood) == (TASK, OK, "care")


SPOTS = st.builds(Spot, st.sampled_from(Part), st.integers(0, 99))
LEAVING = st.one_of(st.just(LeftOut()), FREE, AMOUNTS, NAMES.map(lambda name: NameShown(name.text)))
WORDS = st.builds(Words, st.sampled_from([*KNOWN, "a" * 32]), st.lists(LEAVING, max_size=8).map(tuple))
SCENES = st.builds(
    Scene,
    st.sampled_from(StepKind),
    st.just("en"),
    st.none() | WORDS,
    st.integers(0, 99),
    st.integers(0, 99),
    st.sampled_from(("", "plain", "rows", "tiles", "pictures", "stop", "done", "care", "news")),
    st.lists(st.builds(Line, SPOTS, WORDS), max_size=12).map(tuple),
    st.lists(st.builds(Target, SPOTS, st.booleans()), max_size=6).map(tuple),
)


@given(SCENES)
def test_whatever_a_newer_program_sends_there_is_a_step_or_nothing(scene: Scene) -> None:
    step = seen(scene, known)
    assert (step is None) == (scene.kind is StepKind.HIDDEN)


@pytest.mark.parametrize("known_as", ["of a newer program", ""])
def test_what_this_program_has_no_words_for_is_said_to_be_there(known_as: str) -> None:
    assert question_of(Words(message_id("New", known_as), (LeftOut(),))) == UNKNOWN


@pytest.mark.parametrize("params", [(), (3,), (1, 2, 3)])
def test_where_the_places_do_not_fit_nothing_is_taken_for_anything(params: tuple[int, ...]) -> None:
    text = "{b} then {a}"
    assert question_of(Words(message_id("Test", text), params)) == say("Test", text)(a=HIDDEN, b=HIDDEN)


def question_of(words: Words) -> Say:
    step = seen(Scene(StepKind.TELL, "en", lines=(Line(Spot(Part.QUESTION), words),)), known)
    assert step is not None
    return step.question


def test_of_a_secret_number_there_is_nothing_to_see() -> None:
    pin: Step[Any] = EnterPin(key="pin", trail=TASK, question=OK, label=OK, least=6, most=6)
    assert seen(scene_of(pin, frozenset(Shown), "en"), known) is None
