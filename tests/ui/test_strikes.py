"""A digit that a keyboard struck is written once; a key that bounced or was held down adds none, and no quick hand loses one."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.pages.registry import page_for
from app.ui.parts.digit_pad import Key
from app.ui.parts.hands import BOUNCE_MS, Hands
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, words

SEED: Final = 20261123
TRIES: Final = 200
SHAKES_A_LITTLE, SHAKES_MUCH = 1000, 2000
QUICKEST_AGAIN_MS: Final = 80
"""From one strike of a key to the next of the same, by a young hand in a hurry."""


@dataclass(frozen=True)
class Stroke:
    """One key: how long after the one before it goes down, how long it stays there, and how it bounces: going down, and coming up."""

    key: str
    after: int
    down: int
    bounces: tuple[int, ...] = ()
    rebounds: tuple[int, ...] = ()


def events(strokes: list[Stroke]) -> list[QKeyEvent]:
    """What the system sends."""
    sent, now = list[QKeyEvent](), 5_000
    for stroke in strokes:
        now += stroke.after
        sent += _once(stroke.key, now, 2)
        at = now
        for gap in stroke.bounces:
            at += gap
            sent += _once(stroke.key, at, 2)
        at = max(at + 2, now + stroke.down)
        sent[-1] = _event(QEvent.Type.KeyRelease, stroke.key, at)
        for gap in stroke.rebounds:
            sent += _once(stroke.key, at + gap, 1)
            at += gap + 1
        now = at
    return sent


def _once(key: str, at: int, down: int) -> list[QKeyEvent]:
    return [_event(QEvent.Type.KeyPress, key, at), _event(QEvent.Type.KeyRelease, key, at + down)]


def _event(kind: QEvent.Type, key: str, at: int, *, repeats: bool = False) -> QKeyEvent:
    event = QKeyEvent(kind, Qt.Key(ord(key)), Qt.KeyboardModifier.NoModifier, key, repeats)
    event.setTimestamp(at)
    return event


def written(hands: Hands, sent: list[QKeyEvent]) -> str:
    """What comes of it."""
    text = ""
    for event in sent:
        if event.type() == QEvent.Type.KeyPress:
            text += "".join(each.text() for each in hands.meant(event))
        else:
            hands.let_go(event)
    return text


def keys(strokes: list[Stroke]) -> str:
    return "".join(stroke.key for stroke in strokes)


digits = st.sampled_from("0125")
honest = st.lists(st.builds(Stroke, digits, st.integers(40, 600), st.integers(40, 400)), min_size=1, max_size=14)
bouncing = st.lists(
    st.builds(
        Stroke,
        digits,
        st.integers(60, 600),
        st.integers(40, 400),
        st.lists(st.integers(3, 49), max_size=3).map(tuple),
        st.lists(st.integers(1, 29), max_size=2).map(tuple),
    ),
    min_size=1,
    max_size=14,
)


@given(honest)
def test_a_quick_hand_loses_no_digit(strokes: list[Stroke]) -> None:
    assert all(stroke.after + stroke.down >= QUICKEST_AGAIN_MS for stroke in strokes)
    assert written(Hands(), events(strokes)) == keys(strokes)


@given(bouncing)
def test_a_switch_that_bounces_adds_no_digit(strokes: list[Stroke]) -> None:
    assert written(Hands(), events(strokes)) == keys(strokes)


@given(st.text("0125.", min_size=2, max_size=12), st.lists(st.integers(1, 25), min_size=12, max_size=12))
def test_what_a_program_types_for_her_is_whole_but_for_one_key_alone(text: str, gaps: list[int]) -> None:
    """Of the same key again and again nobody can tell whether it bounces; she sees and hears what stands there."""
    came = written(Hands(), events([Stroke(key, gap, 0) for key, gap in zip(text, gaps, strict=False)]))
    assert came == (text if len(set(text)) > 1 else text[0])


@pytest.mark.parametrize(("bounce_ms", "longest"), [(SHAKES_A_LITTLE, 149), (SHAKES_MUCH, 299)])
def test_a_finger_that_shakes_adds_no_digit_once_she_has_said_so(bounce_ms: int, longest: int) -> None:
    chance = Random(SEED)
    for _ in range(TRIES):
        strokes = [
            Stroke(chance.choice("015"), chance.randint(longest + 50, 900), chance.randint(40, 200), _shakes(chance, longest))
            for _ in range(chance.randint(1, 8))
        ]
        assert written(Hands(bounce_ms), events(strokes)) == keys(strokes), strokes


def _shakes(chance: Random, longest: int) -> tuple[int, ...]:
    return tuple(chance.randint(20, longest) for _ in range(chance.randint(0, 3)))


@pytest.mark.parametrize(("name", "on_the_pad"), [("amount", False), ("amount", True), ("pin", False)])
def test_an_amount_and_a_secret_number_come_out_as_they_were_struck(show: Show, name: str, on_the_pad: bool) -> None:
    chance = Random(SEED)
    for number in ("100", "1100", "505500"):
        page = page_for(STEPS[name](), words("en"), Hands(BOUNCE_MS))
        page.resize(1000, 1600)
        show(page)
        part: QWidget = page.findChildren(Key)[0] if on_the_pad else page.parts()["field"]
        part.setFocus()
        before = page.typed()
        strokes = [Stroke(key, chance.randint(60, 300), 60, (chance.randint(5, 45),), (chance.randint(1, 25),)) for key in number]
        for event in events(strokes):
            QApplication.sendEvent(part, event)
        assert before in {None, ""}
        assert page.typed() == (int(number) * 100 if name == "amount" else number)


def test_a_key_that_is_held_down_is_one_digit_and_its_rebound_none() -> None:
    hands = Hands()
    held = [_event(QEvent.Type.KeyPress, "5", at, repeats=at > 1_000) for at in (1_000, 1_500, 1_530, 1_560)]
    assert written(hands, [*held, _event(QEvent.Type.KeyRelease, "5", 1_570), *_once("5", 1_590, 2)]) == "5"
    assert written(hands, _once("5", 1_900, 60)) == "5"
