"""What is this? Each step that somebody may meet has words of its own, a sentence or two, and looking at them shows nobody anything."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pytest

from app.domain.coaching import Shown, hidden
from app.domain.family import Power
from app.journeys.account_words import WRITTEN
from app.journeys.asking_help import help_fits, is_over_a_task
from app.journeys.explaining import TRAIL, WORDS, explain, explanation, own_words
from app.journeys.explaining_words import ANY, BY_KIND, NOTHING_YET
from app.journeys.kiosk_words import WELCOMES
from app.journeys.preferences import ALL
from app.journeys.safeguard_words import WORDS as SAFEGUARDS
from app.journeys.say import Say
from app.journeys.scenes import scene_of
from app.journeys.steps import Choose, EnterPin, Step, Tell
from tests.house.tree import REPOSITORY
from tests.journeys.drive import drive, expect
from tests.ui.samples import STEPS
from tests.ui.samples_desk import DESK_STEPS

JOURNEYS: Final = REPOSITORY / "app" / "journeys"
OF_STAFF: Final = "desk"
"""Who works at the desk was taught there, and reads the words of the kind."""
OVER_IT: Final = {"explanation"}
"""Over which there is no such button."""
SENTENCE: Final = re.compile(r"[.!?](?=\s|$)")


def keys() -> Iterator[str]:
    """The keys of all steps that are no staff's, as far as they are written out; of those with a changing end what comes before it."""
    for path in sorted(JOURNEYS.glob("*.py")):
        if not path.stem.startswith(OF_STAFF):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            keyed = {
                node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.args.args[:1] and _first(node) == "key"
            }
            for node in ast.walk(tree):
                if isinstance(node, ast.Call):
                    yield from _key_of(node, keyed | {"or_call_the_bank"})
    yield from (part.key for parts in WRITTEN.values() for part in parts)
    yield from (power.value for power in Power if power is not Power.OTHER)
    yield from (each.key for each in SAFEGUARDS)
    yield from WELCOMES.values()
    yield from (preference.field.replace("_", "-") for preference in ALL)


def _first(function: ast.FunctionDef) -> str:
    return function.args.args[0].arg


def _key_of(call: ast.Call, keyed: set[str]) -> Iterator[str]:
    named = {word.arg: word.value for word in call.keywords}
    if "trail" in named and "key" in named:
        yield from _written(named["key"])
    elif isinstance(call.func, ast.Name) and call.func.id in keyed and call.args:
        yield from _written(call.args[0])


def _written(value: ast.expr) -> Iterator[str]:
    match value:
        case ast.Constant(value=str() as key):
            yield key
        case ast.IfExp(body=one, orelse=other):
            yield from (*_written(one), *_written(other))
        case ast.JoinedStr(values=[ast.Constant(value=str() as begin), *_]):
            yield begin.rstrip("-")


KEYS: Final = frozenset(keys()) - OVER_IT
NAMED: Final = frozenset(key.rpartition(".")[2] for key in WORDS)


def shorter(key: str) -> Iterator[str]:
    while key:
        yield key
        key = key.rpartition("-")[0]


def test_each_step_has_words_of_its_own() -> None:
    assert len(KEYS) > 150
    assert sorted(key for key in KEYS if not NAMED & set(shorter(key))) == [], "say what it is for in app/journeys/explaining_*_words.py"


def test_no_words_are_left_of_steps_that_are_gone() -> None:
    known = {short for key in KEYS | {"call"} for short in shorter(key)}
    assert sorted(name for name in NAMED if not known & set(shorter(name))) == []


@pytest.mark.parametrize("words", [*WORDS.values(), *BY_KIND.values(), ANY, NOTHING_YET], ids=lambda words: words.text[:20])
def test_they_are_one_sentence_or_two_and_name_nothing_of_hers(words: Say) -> None:
    assert len(SENTENCE.findall(words.text)) in (1, 2), words.text
    assert "{" not in words.text


@pytest.mark.parametrize("name", sorted(STEPS.keys() - DESK_STEPS.keys()))
def test_over_any_step_it_explains_and_asks_nothing(name: str) -> None:
    step = STEPS[name]()
    runner, _ = drive(lambda: explain(step), [])
    told = expect(runner, Tell)
    assert told.why[0] == explanation(step)
    assert told.trail == TRAIL
    assert drive(lambda: explain(step), [True])[0].wish is None


def test_whoever_looks_on_learns_nothing_by_it_not_even_at_which_step() -> None:
    for step in (STEPS["amount"](), STEPS["pin"]()):
        told = drive(lambda step=step: explain(step), [])[0].step  # type: ignore[misc]
        assert told is not None
        assert scene_of(told, frozenset(Shown), "en") == hidden("en")
        assert is_over_a_task(told)
        assert not help_fits(told)


def test_the_same_key_in_another_task_is_explained_as_what_it_is_there() -> None:
    step = STEPS["choose"]()
    assert isinstance(step, Choose)
    pay, money = (own_words(replace(step, key="account", trail=STEPS[name]().trail)) for name in ("amount", "browse"))
    assert pay is not None
    assert "taken from" in pay.text
    assert money != pay


def test_a_changing_end_of_a_key_changes_nothing_and_a_new_step_has_the_words_of_its_kind() -> None:
    step = STEPS["choose"]()
    assert own_words(replace(step, key="activity-40")) == own_words(replace(step, key="activity"))
    assert explanation(replace(step, key="brand-new")) == BY_KIND[Choose]
    assert explanation(replace(STEPS["pin"](), key="brand-new")) == BY_KIND[EnterPin]


def test_a_kind_that_nobody_knows_yet_is_explained_too() -> None:
    class New(Step[str]):
        pass

    sample = STEPS["choose"]()
    assert explanation(New(key="brand-new", trail=sample.trail, question=sample.question)) == ANY


def test_while_the_bank_is_asked_that_is_what_is_explained() -> None:
    assert expect(drive(lambda: explain(None), [])[0], Tell).why[0] == NOTHING_YET
