"""A folder goes with whoever made it; what somebody who was killed has left behind goes at the next start."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from app.bank.store.facts import claim
from app.domain.languages.known import primary
from app.domain.zones import CHINA
from app.sandbox.passing import clear_leftovers, passing_folder
from app.sandbox.people import SamplePeople
from app.sandbox.practice import pair_for
from app.sandbox.process import runtime_folder
from tests.bank.core.books import on_sqlite
from tests.house.tree import REPOSITORY

_HOLDS = """
import sys
from app.domain.languages.known import primary
from app.sandbox.passing import passing_folder
with passing_folder() as folder:
    (folder / "books").write_text("pretend money")
    print(folder, flush=True)
    sys.stdin.read()
"""


def _held_by_another() -> tuple[subprocess.Popen[str], Path]:
    """A program that has a folder, and which."""
    command = [sys.executable, "-c", _HOLDS]
    program = subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdout
    return program, Path(program.stdout.readline().strip())


def test_what_a_killed_program_left_behind_goes_and_what_another_has_stays() -> None:
    killed, left = _held_by_another()
    living, kept = _held_by_another()
    try:
        clear_leftovers()
        assert (left / "books").exists()
        killed.send_signal(signal.SIGKILL)
        killed.wait(20)
        clear_leftovers()
        assert not left.exists()
        assert (kept / "books").exists()
    finally:
        living.communicate("", timeout=20)
        killed.communicate(timeout=20)
    assert not kept.exists()


def test_the_next_folder_clears_first() -> None:
    left = runtime_folder() / "passing-left"
    left.mkdir()
    (left / "seats").touch()
    with passing_folder() as folder:
        assert not left.exists()
        assert folder.is_dir()
    assert not folder.exists()


@pytest.mark.parametrize("language", ["zh_CN", "en", "zh_TW"])
def test_at_a_lesson_two_can_sign_in_and_nobody_elses_number_is_made_ready(language: str) -> None:
    pair = pair_for(language)
    assert primary(pair.her.language) == primary(language)
    hashed: list[str] = []

    def noted(pin: str) -> str:
        hashed.append(pin)
        return f"hash of {len(pin)}"

    two = {each.customer_number: each.pin for each in (pair.her, pair.trusted)}
    people, books = SamplePeople(pin_hash=noted, only=two), on_sqlite()
    books.do(lambda tx: claim(tx, sandbox=True))
    books.do(partial(people.fill, until=datetime(2026, 11, 21, 10, 0, tzinfo=CHINA)))
    assert {each.customer_number for each in people.people} == set(two)
    assert sorted(hashed) == sorted(two.values())
