"""At the desk several tasks are half done at once: one of each is kept, and the one that was kept last is known."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.journeys.drafts import Draft
from app.machine.draft_shelf import DraftShelf, memory_shelf, sealed_shelf
from app.vault.sealed import Sealed
from tests.machine.test_drafts import DRAFT, KeptVault, customer

NEW = replace(DRAFT, task="alert:new", task_id="1d0e5a2c-21ab-4c3d-9e4f-5a6b7c8d9e0f")
CHANGE = replace(DRAFT, task="alert:change:alt_1", task_id="2d0e5a2c-21ab-4c3d-9e4f-5a6b7c8d9e0f")
Open = Callable[[], DraftShelf]


@pytest.fixture
def sealed(tmp_path: Path) -> Open:
    """The shelf as another start of the program finds it."""
    seal = Sealed(KeptVault())
    return lambda: sealed_shelf(tmp_path / "drafts", seal, customer)


@pytest.fixture(params=["sealed", "memory"])
def shelf(request: pytest.FixtureRequest, sealed: Open) -> DraftShelf:
    return sealed() if request.param == "sealed" else memory_shelf()


def kept(shelf: DraftShelf) -> list[Draft | None]:
    return [shelf.kept(), shelf.kept(NEW.task), shelf.kept(CHANGE.task)]


def test_one_of_each_task_is_kept_and_none_overwrites_another(shelf: DraftShelf) -> None:
    assert kept(shelf) == [None, None, None]
    shelf.keep(NEW)
    shelf.keep(CHANGE)
    assert kept(shelf) == [CHANGE, NEW, CHANGE]
    further = replace(NEW, answers=NEW.answers[:1])
    shelf.keep(further)
    assert kept(shelf) == [further, further, CHANGE]
    shelf.forget(NEW.task_id)
    assert kept(shelf) == [CHANGE, None, CHANGE]


def test_the_next_start_finds_them_in_the_same_order(sealed: Open, tmp_path: Path) -> None:
    before = sealed()
    for draft in (CHANGE, NEW, CHANGE):
        for earlier in (tmp_path / "drafts").glob("*"):
            os.utime(earlier, ns=(0, earlier.stat().st_mtime_ns - 10**9))
        before.keep(draft)
    assert kept(sealed()) == [CHANGE, NEW, CHANGE]
    assert not {"alert", "new", "change"} & {part for path in (tmp_path / "drafts").iterdir() for part in path.name.split(":")}


def test_what_cannot_be_opened_is_set_aside_and_hides_no_other(sealed: Open, tmp_path: Path) -> None:
    before = sealed()
    before.keep(NEW)
    (harmed,) = (tmp_path / "drafts").iterdir()
    before.keep(CHANGE)
    harmed.write_bytes(b"?")
    after = sealed()
    assert kept(after) == [CHANGE, None, CHANGE]
    assert after.set_something_aside()
    assert not after.set_something_aside()
    assert kept(sealed()) == [CHANGE, None, CHANGE]
