"""A half-done task outlives the program, sealed; what cannot be opened is set aside and nothing else is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from app.journeys.drafts import Answered, Draft, Drafts
from app.machine.drafts import MemoryDrafts, SealedDrafts
from app.vault.memory import MemoryVault
from app.vault.sealed import Sealed
from tests.bank.running import running_bank
from tests.client.customer import LI, customer_at

OTHER = "0b9c8d7e-6f5a-4b3c-8d2e-1f0a9b8c7d6e"
DRAFT = Draft(
    "pay",
    "7d0e5a2c-21ab-4c3d-9e4f-5a6b7c8d9e0f",
    (Answered("payee", "f" * 64, "wang"), Answered("amount", "e" * 64, 12850), Answered("note", "d" * 64, "菜钱")),
)


class KeptVault(MemoryVault):
    """Memory that stands for a keyring: it outlives the drafts it seals."""

    @property
    def kept(self) -> bool:
        return True


def customer() -> str:
    """The customer number this computer is enrolled for."""
    return "80010001"


@pytest.fixture
def seal() -> Sealed:
    return Sealed(KeptVault())


@pytest.fixture(params=["sealed", "memory", "bank"])
def drafts(request: pytest.FixtureRequest, tmp_path: Path, seal: Sealed) -> Iterator[Drafts]:
    if request.param == "bank":
        with running_bank() as bank:
            yield customer_at(bank.url).bank.drafts
    else:
        yield SealedDrafts(tmp_path / "draft", seal, customer) if request.param == "sealed" else MemoryDrafts()


def test_a_draft_is_kept_replaced_and_forgotten(drafts: Drafts) -> None:
    assert drafts.kept() is None
    drafts.keep(DRAFT)
    assert drafts.kept() == DRAFT
    other = Draft("pay", OTHER, ())
    drafts.keep(other)
    drafts.forget(DRAFT.task_id)  # it is not there any more
    assert drafts.kept() == other
    drafts.forget(OTHER)
    assert drafts.kept() is None


def test_at_the_bank_nobody_sees_anothers_and_each_goes_after_thirty_days() -> None:
    with running_bank() as bank:
        hers, somebody_elses = customer_at(bank.url).bank.drafts, customer_at(bank.url, LI).bank.drafts
        hers.keep(DRAFT)
        assert somebody_elses.kept() is None
        somebody_elses.forget(DRAFT.task_id)
        assert hers.kept() == DRAFT
        requests.post(f"{bank.url}/v1/sandbox/clock", json={"advanceSeconds": 31 * 86400}, timeout=20).raise_for_status()
        assert hers.kept() is None


def test_another_program_finds_it_and_the_disk_does_not_tell(tmp_path: Path, seal: Sealed) -> None:
    SealedDrafts(tmp_path / "draft", seal, customer).keep(DRAFT)
    assert SealedDrafts(tmp_path / "draft", seal, customer).kept() == DRAFT
    on_disk = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for secret in ("wang", "12850", "菜钱", "amount"):
        assert secret.encode() not in on_disk
    assert (tmp_path / "draft").stat().st_mode & 0o077 == 0


def test_who_is_enrolled_here_after_her_sees_nothing_of_it(tmp_path: Path, seal: Sealed) -> None:
    path = tmp_path / "draft"
    SealedDrafts(path, seal, customer).keep(DRAFT)
    somebody_elses = SealedDrafts(path, seal, lambda: "80010002")
    assert somebody_elses.kept() is None
    assert not somebody_elses.set_something_aside()
    somebody_elses.forget(DRAFT.task_id)
    assert SealedDrafts(path, seal, customer).kept() == DRAFT


@pytest.mark.parametrize("harm", ["cut", "flipped", "foreign", "empty"])
def test_what_cannot_be_opened_is_set_aside(tmp_path: Path, seal: Sealed, harm: str) -> None:
    path = tmp_path / "draft"
    SealedDrafts(path, seal, customer).keep(DRAFT)
    blob = path.read_bytes()
    harmed = {
        "cut": blob[:-1],
        "flipped": blob[:-5] + bytes([blob[-5] ^ 1]) + blob[-4:],
        "foreign": seal.seal("something else", b"{}"),
        "empty": b"",
    }
    path.write_bytes(harmed[harm])
    drafts = SealedDrafts(path, seal, customer)
    assert drafts.kept() is None
    assert drafts.set_something_aside()
    assert not drafts.set_something_aside()  # it is said once
    assert (tmp_path / "draft.set-aside").read_bytes() == harmed[harm]
    drafts.keep(DRAFT)
    assert drafts.kept() == DRAFT
