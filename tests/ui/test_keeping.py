"""What is kept as a file in the reader's words: a table that a spreadsheet opens, and nothing in it that it would carry out."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from app.domain.money import Money
from app.journeys.say import Name, Param, as_it_is, say
from app.journeys.sheets import Table
from app.machine.documents import Documents
from app.ui.words.catalogue import as_written
from app.ui.words.keeping import WordedKeeping, as_csv
from app.ui.words.words import Words

WORDS = Words("en", as_written)
HEADS = (say("Test", "Day"), say("Test", "What, and whom"))


def read(written: bytes) -> list[list[str]]:
    assert written.startswith(b"\xef\xbb\xbf")
    assert written.endswith(b"\r\n")
    return list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        (date(2026, 3, 1), "2026-03-01"),
        (Money("CNY", 123456), "1234.56"),
        (Name("李娜"), "李娜"),
        (as_it_is(Name("李娜")), "李娜"),
        ("", ""),
        ('a "quoted", word\nand a line', 'a "quoted", word\nand a line'),
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        (Name("@SUM"), "'@SUM"),
        (say("Test", "{it} came")(it="=1+1"), "'=1+1 came"),
    ],
)
def test_each_cell_is_read_back(cell: Param, written: str) -> None:
    assert read(as_csv(Table(HEADS, ((date(2026, 1, 1), cell),)), WORDS)) == [["Day", "What, and whom"], ["2026-01-01", written]]


def test_it_is_put_among_her_documents(tmp_path: Path) -> None:
    keeping = WordedKeeping(Documents(tmp_path), lambda _: WORDS)
    title = say("Test", "Statement of {name}")(name=Name("李娜"))
    saved = [keeping.keep_table(title, Table(HEADS, ()), "en"), keeping.keep_record(title, b"{}", "en")]
    assert [each.name for each in saved if each] == ["Statement of 李娜.csv", "Statement of 李娜.json"]
    assert (tmp_path / "Statement of 李娜.json").read_bytes() == b"{}"
