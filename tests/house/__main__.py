"""How large files, classes and functions are, for ``python -m tests.house``: what is written down about sizes can be counted again."""

from __future__ import annotations

import ast
import statistics
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tests.house.tree import REPOSITORY

_FOLDERS: Final = ("app", "tests", "packaging")
_KINDS: Final = {"function": (ast.FunctionDef, ast.AsyncFunctionDef), "class": (ast.ClassDef,)}


def _told(what: str, sized: Iterable[tuple[int, str]]) -> str:
    """Median, the line within which nine in ten stay, and the largest by name."""
    found = sorted(sized)
    lines = [count for count, _ in found]
    return f"{what}: {len(lines)}, median {statistics.median(lines):.0f} lines, 9 of 10 within {lines[len(lines) * 9 // 10]}, " + (
        f"largest {lines[-1]} ({found[-1][1]})"
    )


def _parts(path: Path, kind: str) -> list[tuple[int, str]]:
    place = path.relative_to(REPOSITORY).as_posix()
    nodes = (node for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, _KINDS[kind]))
    return [((node.end_lineno or node.lineno) - node.lineno + 1, f"{place}:{node.lineno} {node.name}") for node in nodes]


def main() -> None:
    """Counts each folder of source."""
    for folder in _FOLDERS:
        paths = sorted((REPOSITORY / folder).rglob("*.py"))
        files = ((path.read_bytes().count(b"\n"), path.relative_to(REPOSITORY).as_posix()) for path in paths)
        sys.stdout.write(_told(f"{folder} files", files) + "\n")
        for kind in _KINDS:
            sys.stdout.write(_told(f"{folder} {kind} size", (part for path in paths for part in _parts(path, kind))) + "\n")


if __name__ == "__main__":
    main()
