from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint

from app.ui.parts.hands import BOUNCE_MS, LONGEST_BOUNCE_MS, Hands

HERE, BESIDE, FAR = QPoint(500, 500), QPoint(510, 505), QPoint(500, 700)


class Clock:
    """Seconds, moved by hand."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_a_second_press_within_the_time_is_a_bounce() -> None:
    clock = Clock()
    hands, key = Hands(now=clock), object()
    assert hands.counts(key, HERE)
    clock.seconds += BOUNCE_MS / 1000 - 0.01
    assert not hands.counts(key, HERE)
    clock.seconds += 0.02
    assert hands.counts(key, HERE)


def test_a_bounce_on_another_page_under_the_same_finger_does_not_count() -> None:
    hands = Hands(now=Clock())
    assert hands.counts(object(), HERE)
    assert not hands.counts("the button that is there now", BESIDE)


def test_a_wide_button_pressed_at_its_other_end_is_still_a_bounce() -> None:
    hands, button = Hands(now=Clock()), object()
    assert hands.counts(button, HERE)
    assert not hands.counts(button, FAR)


def test_a_quick_typist_is_not_held_up() -> None:
    hands = Hands(now=Clock())
    keys = {QPoint(100 * n, 0): object() for n in range(5)}
    assert all(hands.counts(key, place) for place, key in keys.items())


def test_a_key_presses_whatever_has_the_focus_so_its_bounce_may_land_anywhere() -> None:
    clock = Clock()
    hands = Hands(now=clock)
    assert hands.counts("a field", None)
    clock.seconds += BOUNCE_MS / 1000 - 0.01
    assert not hands.counts("the button that has the focus now", None)
    clock.seconds += 0.02
    assert hands.counts("the button that has the focus now", None)


def test_a_press_in_between_does_not_make_a_bounce_count() -> None:
    for first, between in ((None, FAR), (FAR, None)):
        hands = Hands(now=Clock())
        assert hands.counts("a", first)
        assert hands.counts("b", between)
        assert not hands.counts("a", first)


def test_finger_and_key_on_the_same_thing_are_one_press() -> None:
    for first, second in ((None, HERE), (HERE, None)):
        hands = Hands(now=Clock())
        assert hands.counts("a", first)
        assert not hands.counts("a", second)


def test_the_time_is_hers_within_limits() -> None:
    assert [Hands(ms).bounce_ms for ms in (-5, 0, 1000, 9000)] == [0, 0, 1000, LONGEST_BOUNCE_MS]
    hands = Hands(now=Clock())
    hands.bounce_ms = 0
    assert hands.counts("a", HERE)
    assert hands.counts("a", HERE)


@given(st.lists(st.floats(0.001, 1.0), min_size=1, max_size=40))
def test_presses_that_count_lie_apart_however_a_hand_shakes(gaps: list[float]) -> None:
    clock, counted = Clock(), []
    hands = Hands(now=clock)
    for gap in gaps:
        clock.seconds += gap
        if hands.counts("a", HERE):
            counted.append(clock.seconds)
    assert counted
    assert all(later - earlier >= BOUNCE_MS / 1000 - 1e-9 for earlier, later in pairwise(counted))
