"""The key of staff: only itself opens, and what is kept of it tells nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.machine.staff_key import LEAST, StaffKey

KEY = "a key of the branch"


def test_only_the_key_itself_opens(tmp_path: Path) -> None:
    StaffKey(tmp_path / "key.json").set(KEY)
    later = StaffKey(tmp_path / "key.json")
    assert later.is_set
    assert [later.opens(text) for text in (KEY, KEY + " ", KEY.upper(), "", "BANXING1:x:y")] == [True, False, False, False, False]


def test_of_the_key_nothing_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "key.json"
    for salt in range(2):
        StaffKey(file).set(KEY)
        assert KEY not in file.read_text("utf-8"), salt


def test_without_a_key_nothing_opens(tmp_path: Path) -> None:
    missing = StaffKey(tmp_path / "key.json")
    assert (missing.is_set, missing.opens("")) == (False, False)
    (tmp_path / "key.json").write_text("{}", "utf-8")
    assert (missing.is_set, missing.opens(KEY)) == (False, False)


def test_a_short_one_is_no_key(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="at least"):
        StaffKey(tmp_path / "key.json").set("x" * (LEAST - 1))


@pytest.mark.parametrize("damaged", [b"{", b"", None])
def test_a_key_that_was_damaged_lets_nobody_past(tmp_path: Path, damaged: bytes | None) -> None:
    path = tmp_path / "staff-key.json"
    key = StaffKey(path)
    key.set("a long enough key")
    path.unlink()
    if damaged is not None:
        path.write_bytes(damaged)
    assert key.guards
    assert not key.opens("a long enough key")


def test_where_none_was_ever_set_nobody_has_to_show_one(tmp_path: Path) -> None:
    assert not StaffKey(tmp_path / "key.json").guards
