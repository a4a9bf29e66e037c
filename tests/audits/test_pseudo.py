"""The made-up language is twice as long, keeps what must be kept, and shows what did not pass through it."""

from __future__ import annotations

from string import Formatter

from hypothesis import given
from hypothesis import strategies as st

from tests.audits.pseudo import CLOSE, OPEN, pseudo, unmarked

LETTERS = st.text(st.characters(codec="ascii", categories=("L", "N", "P", "Zs"), exclude_characters="{}%<>&"), max_size=40)
PLACES = st.sampled_from(["{amount}", "{name}", "%n", "%1", "%L1", "<b>", "</b>", "&nbsp;", ""])
TEXTS = st.lists(st.tuples(LETTERS, PLACES)).map(lambda pairs: "".join(text + place for text, place in pairs))


def places(text: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(text) if name is not None]


def test_an_example() -> None:
    assert pseudo("Pay", "Send {amount} to {name}?") == "〖Séñd {amount} tó {name}? Séñd tó Séñd tó Séñd tó〗"


@given(TEXTS)
def test_is_twice_as_long_between_marks(text: str) -> None:
    words = pseudo("Any", text)
    assert len(words) >= 2 * len(text)
    assert words.startswith(OPEN)
    assert words.endswith(CLOSE)


@given(TEXTS)
def test_keeps_every_place_once(text: str) -> None:
    assert places(pseudo("Any", text)) == places(text)
    for kept in ("%n", "%1", "%L1", "<b>", "</b>", "&nbsp;"):
        assert pseudo("Any", text).count(kept) == text.count(kept)


@given(TEXTS, LETTERS)
def test_what_did_not_pass_through_stays_outside_of_the_marks(text: str, escaped: str) -> None:
    assert unmarked(pseudo("Any", text)) == ""
    assert unmarked(pseudo("Any", text) + escaped) == escaped
    assert unmarked(escaped + pseudo("Any", text)) == escaped


@given(TEXTS)
def test_a_text_set_into_another_is_inside(text: str) -> None:
    outer = pseudo("Any", "To {whom}, slowly").format(whom=pseudo("Any", text))
    assert unmarked(outer) == ""
