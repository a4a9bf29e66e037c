"""Text has one writing and hides nothing."""

from __future__ import annotations

import re
import sys
import unicodedata

import pytest

from app.contract.text import reads_as_written
from app.contract.wire import PRINTED
from app.domain.plain_text import BLANK

JOINERS = "\u200c\u200d"


def test_the_pattern_refuses_what_the_first_plane_hides() -> None:
    """The pattern is a list, Unicode's categories are the rule: no character is missing from it, and none is in it by mistake."""
    for point in range(0x10000):
        letter = chr(point)
        hidden = (unicodedata.category(letter) in {"Cc", "Cf", "Zl", "Zp"} and letter not in JOINERS) or letter in BLANK
        assert (re.fullmatch(PRINTED, letter) is None) == hidden, hex(point)


def test_beyond_the_first_plane_nothing_is_hidden_either() -> None:
    hidden = [chr(point) for point in range(0x10000, sys.maxunicode + 1) if unicodedata.category(chr(point)) == "Cf"]
    assert hidden
    assert not any(map(reads_as_written, hidden))


@pytest.mark.parametrize("text", ["", "a b", "王秀兰", "é", "a\u200db", "👨\u200d👩", "می\u200cخواهم"])
def test_what_people_write_is_text(text: str) -> None:
    assert reads_as_written(text)


@pytest.mark.parametrize(
    "text", ["\x7f", "a\tb", "e\u0301", "\u200d", "a\u200d", "\u200ca", "a\u200d\u200cb", "a \u200db", "\ud800", "a\u3164"]
)
def test_what_hides_or_is_written_twice_is_not(text: str) -> None:
    assert not reads_as_written(text)
