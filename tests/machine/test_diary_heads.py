"""How far she has seen her diary outlives the program, and stops nobody when it cannot be kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.domain.family import DiaryHead
from app.machine.diary_heads import HeadsFile


@pytest.mark.parametrize("text", ["", "[]", '{"a": 1}', '{"a": {"count": "4", "hash": "x"}}', '{"a": {"count": 4}}', "[" * 100_000])
def test_a_file_that_cannot_be_read_is_set_aside(text: str, tmp_path: Path) -> None:
    path = tmp_path / "heads.json"
    path.write_text(text)
    heads = HeadsFile(path)
    assert heads.kept("a") is None
    assert not path.exists()
    heads.keep("a", DiaryHead(4, "x"))
    assert HeadsFile(path).kept("a") == DiaryHead(4, "x")
    heads.keep("a", None)
    assert json.loads(path.read_text()) == {}


def test_a_place_that_cannot_be_used_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    heads = HeadsFile(tmp_path / "file" / "heads.json")
    heads.keep("a", DiaryHead(4, "x"))
    assert heads.kept("a") is None
