"""Her folder of documents: nothing is written over, nothing is left half written, and no name leads out of the folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.journeys.printing import Saved
from app.machine.documents import Documents


def test_what_is_there_already_stays_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "Documents"
    documents = Documents(folder)
    kept = [documents.keep("三月对账单", "csv", text) for text in (b"one", b"two", b"three")]
    assert kept == [Saved(name, "Documents") for name in ("三月对账单.csv", "三月对账单 (2).csv", "三月对账单 (3).csv")]
    assert [(folder / each.name).read_bytes() for each in kept if each] == [b"one", b"two", b"three"]
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=200))
def test_no_title_leads_out_of_the_folder(tmp_path: Path, title: str) -> None:
    before = set(tmp_path.parent.iterdir())
    saved = Documents(tmp_path).keep(title, "pdf", b"it")
    assert saved
    assert (tmp_path / saved.name).read_bytes() == b"it"
    assert (tmp_path / saved.name).parent == tmp_path
    assert set(tmp_path.parent.iterdir()) == before


def test_a_folder_that_takes_nothing_is_no_fault(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    assert Documents(in_the_way).keep("it", "pdf", b"it") is None


@pytest.mark.parametrize("links", [True, False])
def test_what_is_written_is_whole_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    """On a disk that knows hard links, and on one that does not, such as a stick."""
    (tmp_path / "it.pdf").write_bytes(b"another")
    synced, seen = os.fsync, list[tuple[str, bytes]]()

    def sync(file: int) -> None:
        synced(file)
        seen.extend((path.name, path.read_bytes()) for path in tmp_path.iterdir() if path.suffix == ".pdf")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "fsync", sync)
    if not links:
        monkeypatch.setattr(os, "link", refuse)
    assert Documents(tmp_path).keep("it", "pdf", b"whole") == Saved("it (2).pdf", tmp_path.name)
    assert seen == [("it.pdf", b"another")]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"it.pdf": b"another", "it (2).pdf": b"whole"}
    assert (tmp_path / "it (2).pdf").stat().st_mode & 0o777 == 0o600


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert Documents(tmp_path).keep("it", "pdf", b"it") is None
    assert list(tmp_path.iterdir()) == []
