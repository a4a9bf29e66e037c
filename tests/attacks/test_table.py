"""The page about attacks (``docs/attacks.md``) names only what is tried, and everything that is tried by those who mean harm is on it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.house.tree import REPOSITORY

NO_ATTACKS = frozenset({"listening", "stranger", "table"})
"""Files that show what the bank does for those who mean well; some rows name tests of theirs too."""


HERE = Path(__file__).parent
ELSEWHERE = ("bank/alerts", "bank/family", "bank/people", "bank/visits", "client", "domain", "faults")
"""Folders of tests, some of which the page names as well, by their path."""


def every_test(folder: Path, root: Path) -> set[str]:
    """Every test in a folder, as the page names it: ``file: what is true``, the file by its path from ``root``."""
    return {
        f"{path.relative_to(root).with_name(path.stem.removeprefix('test_'))}: {node.name.removeprefix('test_').replace('_', ' ')}"
        for path in folder.rglob("test_*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def attacks() -> set[str]:
    """The tests beside this one."""
    return every_test(HERE, HERE)


@cache
def all_tests() -> set[str]:
    """All that may be named."""
    return attacks().union(*(every_test(HERE.parent / folder, HERE.parent) for folder in ELSEWHERE))


def named(row: str) -> set[str]:
    """The tests that a row of the page names: those of one file after its name, the next file's after a semicolon."""
    files = (part.partition(": ") for part in row.rstrip(" |").rpartition(" | ")[2].split("; "))
    return {f"{file}: {name}" for file, _, names in files for name in names.split(", ")}


ROWS = [line for line in (REPOSITORY / "docs" / "attacks.md").read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
ATTACKS = [row for row in ROWS if not row.startswith("| to |")]


@pytest.mark.parametrize("row", ATTACKS, ids=lambda row: row.split(" | ")[0].strip("| "))
def test_every_row_is_tried(row: str) -> None:
    assert named(row) - all_tests() == set()


def test_every_file_of_attacks_is_on_the_page() -> None:
    files = {test.split(":")[0] for test in attacks()} - NO_ATTACKS
    assert files <= {test.split(":")[0] for row in ATTACKS for test in named(row)}
