"""The grid holds every combination; its pairs leave no two conditions untried together."""

from __future__ import annotations

from itertools import combinations

import pytest

from tests.audits.context import PSEUDO
from tests.audits.grid import LANGUAGES, SCREENS, TEXT_SIZES, THEMES, Cell, chosen, full, pairwise


def pairs(cells: list[Cell]) -> set[tuple[object, object]]:
    conditions = [(("language", c.language), ("size", c.text_size), ("screen", c.screen), ("theme", c.theme)) for c in cells]
    return {pair for row in conditions for pair in combinations(row, 2)}


def test_full_is_every_combination_once() -> None:
    assert len(set(full())) == len(full()) == len(LANGUAGES) * len(TEXT_SIZES) * len(SCREENS) * len(THEMES)


def test_pairwise_leaves_out_no_pair_and_most_combinations() -> None:
    assert pairs(pairwise()) == pairs(full())
    assert set(pairwise()) < set(full())
    assert len(pairwise()) <= len(full()) / 5


def test_the_environment_chooses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BANXING_AUDIT", raising=False)
    assert chosen() == pairwise()
    monkeypatch.setenv("BANXING_AUDIT", "full")
    assert chosen() == full()


def test_a_cell_names_itself_and_starts_a_walk_of_its_own() -> None:
    cell = Cell(PSEUDO, 300, (1080, 1920), "night")
    assert str(cell) == "pseudo-300-1080x1920-night"
    assert (cell.context().screen, cell.context().language) == ((1080, 1920), PSEUDO)
    assert cell.context().first_places is not cell.context().first_places
