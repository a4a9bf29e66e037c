"""The branches of a real bank come from its file, and a teller is put down for one of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.bank.load.faults import Faulty
from app.bank.load.loading import load
from app.bank.load.staff import BranchNeeded, StaffRole, UnknownBranch, UnknownStaff, add_staff, move_staff
from app.bank.store.branches import branches, staff_of
from app.bank.store.databases import look
from app.doors.options import read_options
from tests.bank.people.filling import begin_at
from tests.bank.running import running_bank
from tests.house.tree import REPOSITORY

DOCUMENT = (REPOSITORY / "docs" / "bank-load.md").read_text("utf-8")
EXAMPLE: dict[str, Any] = json.loads(DOCUMENT.rpartition("```json")[2].partition("```")[0])


def loaded(folder: Path, **other: object) -> str:
    """Loads the document's own branch, with something otherwise; answers the database."""
    file = folder / "bank.json"
    file.write_text(json.dumps(EXAMPLE | {"branches": [EXAMPLE["branches"][0] | other]}), "utf-8")
    database = f"sqlite:///{folder}/bank.db"
    assert load(database, file, folder / "none.jsonl").branches == 1
    return database


def with_another(folder: Path) -> str:
    """The same with a second branch; answers the database."""
    database, file = loaded(folder), folder / "other.json"
    file.write_text(json.dumps(EXAMPLE | {"branches": [EXAMPLE["branches"][0] | {"id": "other"}]}), "utf-8")
    load(database, file, folder / "none.jsonl")
    return database


def test_a_teller_works_at_a_loaded_branch(tmp_path: Path) -> None:
    database = loaded(tmp_path)
    number = add_staff(database, "周敏", "teller", "zh_CN", tmp_path / "zhou.jsonl", "chunxi")
    letter: dict[str, Any] = {}
    for line in (tmp_path / "zhou.jsonl").read_text("utf-8").splitlines():
        letter |= json.loads(line)
    assert letter["customerNumber"] == number
    with running_bank(sandbox=False, database=database) as bank:
        zhou = begin_at(bank.url, letter)
        assert zhou.get("listVisits")["items"] == []
        (branch,) = zhou.get("listBranches")["items"]
        assert branch["name"] == {"zh_CN": "春熙路支行", "en": "Chunxi Road Branch"}
        zhou.close()


def test_a_teller_is_moved_to_another_branch(tmp_path: Path) -> None:
    database = with_another(tmp_path)
    number = add_staff(database, "周敏", "teller", "zh_CN", tmp_path / "zhou.jsonl", "other")
    kiosk = add_staff(database, "一号机", "kiosk", "zh_CN", tmp_path / "kiosk.jsonl", "chunxi")
    move_staff(database, number, "chunxi")
    assert len(look(database, lambda tx: staff_of(tx, "chunxi"))) == 1
    for unknown in (kiosk, "90000000"):
        with pytest.raises(UnknownStaff):
            move_staff(database, unknown, "chunxi")
    with pytest.raises(UnknownBranch):
        move_staff(database, number, "nowhere")


def test_the_tool_moves_a_teller(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = with_another(tmp_path)
    number = add_staff(database, "周敏", "teller", "zh_CN", tmp_path / "zhou.jsonl", "other")
    options = read_options(["bank", "staff", "move", number, "--branch", "chunxi", "--database", database])
    assert options.door(options) == 0
    assert json.loads(capsys.readouterr().out) == {"number": number, "branch": "chunxi"}


@pytest.mark.parametrize("role", ["teller", "kiosk"])
def test_whoever_serves_at_a_counter_works_at_a_branch(tmp_path: Path, role: StaffRole) -> None:
    database = loaded(tmp_path)
    with pytest.raises(BranchNeeded, match="chunxi"):
        add_staff(database, "周敏", role, "zh_CN", tmp_path / "zhou.jsonl")
    assert not (tmp_path / "zhou.jsonl").exists()
    assert look(database, lambda tx: tx.rows("SELECT person_id FROM roles WHERE role <> 'customer'")) == []


def test_the_tool_says_which_branches_there_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letters = str(tmp_path / "zhou.jsonl")
    said = ["bank", "staff", "add", "--name", "周敏", "--role", "teller", "--letters", letters, "--database", loaded(tmp_path)]
    options = read_options(said)
    assert options.door(options) == 2
    assert "--branch" in capsys.readouterr().err


def test_nobody_works_at_a_branch_that_there_is_not(tmp_path: Path) -> None:
    with pytest.raises(UnknownBranch):
        add_staff(loaded(tmp_path), "周敏", "teller", "zh_CN", tmp_path / "zhou.jsonl", "nowhere")
    assert not (tmp_path / "zhou.jsonl").exists()


def test_another_word_on_a_branch_puts_it_right(tmp_path: Path) -> None:
    loaded(tmp_path)
    database = loaded(tmp_path, closes="24:00", everyDay=True, usualMinutes=5)
    (branch,) = look(database, branches)
    assert (branch.hours.closes, branch.hours.every_day, branch.usual_minutes, branch.most_waiting) == (1440, True, 5, 60)


@pytest.mark.parametrize(
    ("other", "place"),
    [
        ({"opens": "9:00"}, "branches[0].opens"),
        ({"closes": "25:00"}, "branches[0].closes"),
        ({"opens": "17:00"}, "branches[0].closes"),
        ({"usualMinutes": 0}, "branches[0].usualMinutes"),
        ({"id": "春熙"}, "branches[0].id"),
        ({"window": 1}, "branches[0].window"),
    ],
)
def test_what_is_wrong_with_a_branch_is_told_with_its_place(tmp_path: Path, other: dict[str, object], place: str) -> None:
    with pytest.raises(Faulty) as wrong:
        loaded(tmp_path, **other)
    assert [fault.place for fault in wrong.value.faults] == [place]
