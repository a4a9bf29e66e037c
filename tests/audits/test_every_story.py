"""No step of any story has anything wrong with it: each story under one of the conditions, under all with BANXING_AUDIT=full."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtWidgets import QApplication

from app.doors.options import STORIES
from tests.audits.auditing import AuditingAlbum, Report
from tests.audits.context import PSEUDO
from tests.audits.grid import Cell, is_full, pairwise
from tests.ui.whole_story import LIMIT_S, looks, play, write_books

SPOKEN = [cell for cell in pairwise() if cell.language != PSEUDO]
"""A story is told in a real language."""


def plays() -> list[tuple[str, Cell]]:
    """Each story under the next of the conditions, or under all of them."""
    if is_full():
        return [(name, cell) for name in STORIES for cell in SPOKEN]
    return list(zip(STORIES, cycle(SPOKEN), strict=False))


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Those of a practice bank that begins, written once."""
    return write_books(tmp_path_factory.mktemp("books"))


@pytest.mark.timeout(LIMIT_S + 60)
@pytest.mark.parametrize(("name", "cell"), plays(), ids=str)
def test_nothing_is_wrong_with_any_step_of_any_story(name: str, cell: Cell, qapp: QApplication, books: Path, tmp_path: Path) -> None:
    copy(books, tmp_path / "bank.db")
    report = Report()
    album = AuditingAlbum(tmp_path / "out", cell.context, report)
    stuck = play(qapp, name, looks(tmp_path, cell.language, cell.text_size, cell.theme, cell.screen), tmp_path, album, now=album.now)
    assert not stuck
    assert not report.wrong, "\n".join(report.wrong)
