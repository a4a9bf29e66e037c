"""The keyring of the machine, a real Secret Service: what it keeps, and for whom."""

from __future__ import annotations

import secrets
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import secretstorage

from app.vault.keyring_vault import KeyringVault
from app.vault.opening import open_vault
from tests.outside.programs import Environment
from tests.vault.backends import real

pytestmark = [pytest.mark.outside, pytest.mark.usefixtures("on_keyring")]


@pytest.fixture
def profile() -> str:
    return f"profile-{secrets.token_hex(4)}"


def test_a_keyring_that_works_is_used_and_says_so(profile: str) -> None:
    vault = open_vault(profile, real)
    assert (vault.kept, vault.reason) == (True, None)


def test_the_trial_leaves_nothing_behind(profile: str) -> None:
    open_vault(profile, real)
    with closing(secretstorage.dbus_init()) as bus:
        labels = [item.get_label() for item in secretstorage.get_default_collection(bus).get_all_items()]
    assert not [label for label in labels if "trial" in label]


def test_another_process_finds_what_was_kept(profile: str, on_keyring: Environment) -> None:
    open_vault(profile, real).put("name", "value")
    # The child finds the keyring by itself, as the program does.
    source = f"from app.vault.opening import open_vault; print(open_vault({profile!r}).get('name'))"
    child = subprocess.run([sys.executable, "-c", source], env=on_keyring, capture_output=True, text=True, timeout=60, check=False)
    assert (child.stdout, child.stderr) == ("value\n", "")


def test_profiles_do_not_see_each_other(profile: str) -> None:
    mine, other = open_vault(profile, real), open_vault(f"{profile}-2", real)
    mine.put("name", "value")
    assert other.get("name") is None
    other.forget("name")
    assert mine.get("name") == "value"


def test_a_profile_cannot_reach_into_another() -> None:
    with pytest.raises(ValueError, match="profile"):
        KeyringVault("li/device", real())


def test_no_secret_lies_on_the_disk_in_the_clear(profile: str, on_keyring: Environment) -> None:
    secret = secrets.token_hex(16)
    open_vault(profile, real).put("name", secret)
    files = [file for file in Path(on_keyring["HOME"]).rglob("*") if file.is_file()]
    assert any("keyrings" in file.parts for file in files)
    assert not [file for file in files if secret.encode() in file.read_bytes()]
