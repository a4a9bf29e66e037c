"""What stands on which page: everything, in its order, and nothing that is lost, cut or alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.ui.paper.flow import Strip, pages

ROOM = 100.0
HEAD: Strip[int] = Strip(10, -1)
TOP: Strip[int] = Strip(12, -2)

strips: st.SearchStrategy[list[Strip[int]]] = st.lists(
    st.builds(
        Strip,
        height=st.floats(1, 60),
        content=st.integers(0, 10_000),
        stays=st.booleans(),
        head=st.sampled_from((None, HEAD)),
        air=st.booleans(),
    ),
    max_size=60,
)


def read(made: tuple[tuple[Strip[int], ...], ...]) -> list[Strip[int]]:
    return [strip for page in made for strip in page if strip not in (HEAD, TOP) and not strip.air]


@given(strips)
def test_everything_is_there_once_and_in_its_order(some: list[Strip[int]]) -> None:
    assert read(pages(some, ROOM, (TOP,))) == [strip for strip in some if not strip.air]


@given(strips)
def test_no_page_holds_more_than_there_is_room_for(some: list[Strip[int]]) -> None:
    for page in pages(some, ROOM, (TOP,)):
        assert sum(strip.height for strip in page) <= ROOM


@given(strips)
def test_no_page_but_an_empty_one_begins_or_ends_with_air(some: list[Strip[int]]) -> None:
    for page in pages(some, ROOM):
        assert not page or not (page[0].air or page[-1].air)


@given(st.lists(st.floats(5, 15), min_size=1, max_size=40))
def test_what_stays_together_is_on_one_page(heights: list[float]) -> None:
    """A heading of each, and its sentence."""
    some = [Strip(high, place, stays=place % 2 == 0) for place, high in enumerate([each for high in heights for each in (high, high)])]
    for page in pages(some, ROOM):
        assert page[-1].content % 2 == 1


def test_a_table_that_goes_on_has_its_head_again_and_the_title_above_it() -> None:
    rows = [Strip(30, place, head=HEAD) for place in range(5)]
    made = pages([Strip(10, -1, stays=True), *rows], ROOM, (TOP,))
    assert [[strip.content for strip in page] for page in made] == [[-1, 0, 1, 2], [-2, -1, 3, 4]]


def test_what_is_higher_than_a_page_together_is_broken() -> None:
    some = [Strip(40, place, stays=True) for place in range(5)]
    assert [len(page) for page in pages(some, ROOM)] == [2, 2, 1]


def test_nothing_is_one_empty_page() -> None:
    assert pages([], ROOM) == ((),)
