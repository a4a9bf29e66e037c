"""What is sealed is read back here, for its purpose, unchanged, with its key: and in no other way."""

from __future__ import annotations

import contextlib
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, BrokenBarrierError

import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.errors import KeyringLocked

from app.vault.keyring_vault import KeyringVault
from app.vault.memory import MemoryVault
from app.vault.opening import open_vault
from app.vault.port import VaultTrouble
from app.vault.sealed import KEY_NAME, NotKept, Sealed, Unreadable
from tests.outside.programs import Environment
from tests.vault.backends import Plain, Raising, real


def sealed(profile: str = "li", backend: Plain | None = None) -> Sealed:
    return Sealed(KeyringVault(profile, backend or Plain()))


SEALED = sealed()
BLOB = SEALED.seal("draft", "付给房东 1,200.00".encode())


@given(purpose=st.text(st.characters(exclude_categories=["Cs"])), data=st.binary())
def test_what_is_sealed_is_opened(purpose: str, data: bytes) -> None:
    assert SEALED.open(purpose, SEALED.seal(purpose, data)) == data


@given(at=st.integers(0, len(BLOB) - 1), by=st.integers(1, 255))
def test_one_changed_byte_makes_it_unreadable(at: int, by: int) -> None:
    changed = bytearray(BLOB)
    changed[at] ^= by
    with pytest.raises(Unreadable):
        SEALED.open("draft", bytes(changed))


@given(length=st.integers(0, len(BLOB) - 1))
def test_a_file_cut_short_is_unreadable(length: int) -> None:
    with pytest.raises(Unreadable):
        SEALED.open("draft", BLOB[:length])


def test_another_purpose_cannot_open_it() -> None:
    with pytest.raises(Unreadable):
        SEALED.open("settings", BLOB)


def test_another_profile_cannot_open_it() -> None:
    keyring = Plain()
    blob = sealed("li", keyring).seal("draft", b"mine")
    other = sealed("wang", keyring)
    other.seal("draft", b"theirs")
    with pytest.raises(Unreadable):
        other.open("draft", blob)


def test_nothing_shows_and_nothing_repeats() -> None:
    once, twice = SEALED.seal("draft", b"twelve hundred"), SEALED.seal("draft", b"twelve hundred")
    assert b"twelve" not in once
    assert once[3:] != twice[3:]


def test_without_a_keyring_nothing_is_sealed_for_the_disk() -> None:
    forgetful = Sealed(MemoryVault())
    assert not forgetful.can_keep
    with pytest.raises(NotKept):
        forgetful.seal("draft", b"words")


@pytest.mark.parametrize("key", ["", "short", "bm90IDMyIGJ5dGVz", "键"])
def test_a_damaged_key_reads_nothing_and_is_replaced(key: str) -> None:
    vault = KeyringVault("li", Plain())
    drafts = Sealed(vault)
    blob = drafts.seal("draft", b"words")
    vault.put(KEY_NAME, key)
    with pytest.raises(Unreadable):
        drafts.open("draft", blob)
    assert drafts.open("draft", drafts.seal("draft", b"new words")) == b"new words"


def test_a_locked_vault_does_not_make_a_file_unreadable() -> None:
    locked = sealed(backend=Raising(KeyringLocked("locked")))
    with pytest.raises(VaultTrouble):
        locked.open("draft", BLOB)
    with pytest.raises(VaultTrouble):
        locked.seal("draft", b"words")


class Meeting(MemoryVault):
    """Lets two threads see the same state before either goes on."""

    kept = True

    def __init__(self) -> None:
        super().__init__()
        self._barrier = Barrier(2)

    def get(self, name: str) -> str | None:
        value = super().get(name)
        with contextlib.suppress(BrokenBarrierError):
            self._barrier.wait(0.2)
        return value


def test_two_threads_that_seal_first_use_one_key() -> None:
    drafts = Sealed(Meeting())
    with ThreadPoolExecutor(2) as threads:
        blobs = list(threads.map(lambda data: drafts.seal("draft", data), [b"one", b"two"]))
    assert [drafts.open("draft", blob) for blob in blobs] == [b"one", b"two"]


@pytest.mark.outside
def test_a_later_program_opens_it_with_the_key_from_the_keyring(on_keyring: Environment) -> None:
    blob = Sealed(open_vault("sealing", real)).seal("draft", b"words")
    assert Sealed(open_vault("sealing", real)).open("draft", blob) == b"words"
