"""What was read is still read after the next start; a file that makes no sense is set aside, and nobody is told of everything at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.alert_reading import AlertReading
from app.machine.alert_reading import ReadingFile

READING = AlertReading(frozenset({"alt_1:1", "alt_2:3"}), frozenset({"alt_2:3"}))


def test_it_is_there_at_the_next_start_for_each_reader(tmp_path: Path) -> None:
    ReadingFile(tmp_path / "read.json").keep("one", READING)
    ReadingFile(tmp_path / "read.json").keep("two", AlertReading())
    again = ReadingFile(tmp_path / "read.json")
    assert (again.kept("one"), again.kept("two"), again.kept("three")) == (READING, AlertReading(), AlertReading())


@pytest.mark.parametrize(
    "text", ["", "[]", "nonsense", '{"one": {"told": [1], "read": []}}', '{"one": {"told": "ab", "read": []}}', '{"one": {}}']
)
def test_what_makes_no_sense_is_set_aside(tmp_path: Path, text: str) -> None:
    path = tmp_path / "read.json"
    path.write_text(text)
    kept = ReadingFile(path)
    assert kept.kept("one") == AlertReading()
    assert not path.exists()
    kept.keep("one", READING)
    assert ReadingFile(path).kept("one") == READING


def test_a_disk_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    kept = ReadingFile(tmp_path)
    kept.keep("one", READING)
    assert kept.kept("one") == AlertReading()
