"""The poke: for those alone who are asked something and whose program is not running, and without a word about what or by whom."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.bank.pokes import SOMEBODY_WAITS, FilePokes, poke_the_absent
from app.domain.approvals import REMIND_AFTER
from tests.attacks.stranger import Stranger
from tests.attacks.test_listening import Ear
from tests.bank.cast import LI, WANG
from tests.bank.family.coached import Coached
from tests.bank.family.deciding import pay, seasoned
from tests.bank.family.pairing import Pair
from tests.bank.running import RunningBank, running_bank

AT = datetime(2026, 11, 22, 2, 40, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "pokes.jsonl"


@pytest.fixture
def bank(file: Path) -> Iterator[RunningBank]:
    with running_bank(pokes=FilePokes(file, lambda: AT)) as bank:
        yield bank


def poked(file: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []


def wait_for(file: Path, count: int) -> None:
    until = time.monotonic() + 20
    while len(poked(file)) < count:
        assert time.monotonic() < until, f"{len(poked(file))} pokes"


def test_who_is_asked_and_does_not_listen_is_poked_again_at_half_time(pair: Pair, teller: Stranger, bank: RunningBank, file: Path) -> None:
    seasoned(pair, teller)
    assert poked(file) == []
    pay(pair.customer, bank)
    poke = {"at": AT.isoformat(), "personId": LI.customer.person_id, "says": SOMEBODY_WAITS}
    wait_for(file, 1)
    assert poked(file) == [poke]
    pair.wait(REMIND_AFTER.total_seconds() + 1)
    wait_for(file, 2)
    assert poked(file) == [poke, poke]


def test_who_is_asked_for_help_or_for_a_word_to_undo_a_stop_is_poked(pair: Pair, teller: Stranger, file: Path) -> None:
    seasoned(pair, teller)
    coached = Coached(pair).asked()
    wait_for(file, 1)
    coached.end(coached.hers)
    pair.customer.get("freeze")
    pair.customer.get("askUnfreeze")
    wait_for(file, 2)
    assert {poke["personId"] for poke in poked(file)} == {LI.customer.person_id}
    assert len(poked(file)) == 2


def test_whose_program_listens_is_not_poked(pair: Pair, teller: Stranger, bank: RunningBank, file: Path) -> None:
    seasoned(pair, teller)
    with closing(Ear(pair.helper)) as ear:
        ear.hear()
        pay(pair.customer, bank)
        assert ear.hear_event().type == "approval.requested"
    assert poked(file) == []


def test_who_is_handed_something_is_poked_at_either_end(pair: Pair, teller: Stranger, file: Path) -> None:
    seasoned(pair, teller)
    for who, kind in ((pair.helper, {"kind": "stop"}), (pair.customer, {"kind": "message", "text": "请你看看"})):
        who.get("giveShare", {"pairingId": pair.pairing_id} | kind)
    wait_for(file, 2)
    assert [poke["personId"] for poke in poked(file)] == [WANG.customer.person_id, LI.customer.person_id]
    assert {poke["says"] for poke in poked(file)} == {SOMEBODY_WAITS}


class NoWay:
    """Nobody can be reached by it."""

    def __init__(self) -> None:
        self.tried: list[str] = []

    def poke(self, person_id: str) -> None:
        self.tried.append(person_id)
        raise OSError("no way")


def test_a_way_that_fails_keeps_nobody_from_being_asked(caplog: pytest.LogCaptureFixture) -> None:
    pokes = NoWay()
    poke_the_absent(pokes, lambda person_id: person_id == "here", ["away", "here", "also away"])
    assert pokes.tried == ["away", "also away"]
    assert "poking" in caplog.text


def test_a_bank_without_a_way_pokes_nobody() -> None:
    def never(_: str) -> bool:
        raise AssertionError("asked for nothing")

    poke_the_absent(None, never, ["away"])
