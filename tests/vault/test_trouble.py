"""A keyring that is missing, locked, stuck, gone or unsafe: memory takes over, with the reason, and nothing hangs."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from time import monotonic

import pytest
import secretstorage
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringError, NoKeyringError, PasswordDeleteError, PasswordSetError

from app.vault.backends import trusted
from app.vault.keyring_vault import KeyringVault
from app.vault.opening import open_vault
from app.vault.port import Reason, VaultTrouble
from tests.outside.secret_service import secret_service
from tests.outside.session_bus import ADDRESS
from tests.vault.backends import Chain, Impostor, Plain, Raising, Stuck, forgetful, no_keyring, real

# The keyring library drops its connection to the bus, unclosed, when a keyring turns out to be locked or gone.
drops_its_connection = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@pytest.fixture
def swept() -> Iterator[None]:
    """Lets go of dropped connections in the test that dropped them, not in a later one."""
    yield
    gc.collect()


def lock() -> None:
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()


@pytest.mark.parametrize(
    ("find", "reason"),
    [
        (no_keyring, Reason.NO_SERVICE),
        (Chain, Reason.NO_SERVICE),
        (forgetful, Reason.REFUSED),
        (Plain, Reason.REFUSED),
        (lambda: Chain(Plain()), Reason.REFUSED),
        (lambda: Chain(forgetful(), Plain()), Reason.REFUSED),
    ],
    ids=["fail", "empty chain", "null", "plain", "chain of plain", "chain of null"],
)
def test_a_backend_that_does_not_keep_secrets_safe_is_not_used(find: Callable[[], KeyringBackend], reason: Reason) -> None:
    vault = open_vault("li", find)
    assert (vault.kept, vault.reason) == (False, reason)


@pytest.mark.parametrize(
    "backend",
    [Impostor(takes=False), Impostor(given_back="another"), Impostor(drops=False)],
    ids=["keeps nothing", "gives another", "keeps for ever"],
)
def test_a_keyring_must_prove_itself(backend: Impostor) -> None:
    assert trusted(backend) is backend
    vault = open_vault("li", lambda: backend)
    assert (vault.kept, vault.reason) == (False, Reason.REFUSED)


def test_a_chain_is_replaced_by_the_one_it_would_write_to() -> None:
    first = real()
    assert trusted(Chain(first, Plain())) is first


def test_without_a_bus_there_is_no_service() -> None:
    vault = open_vault("li", real)
    assert (vault.kept, vault.reason) == (False, Reason.NO_SERVICE)


@pytest.mark.parametrize(
    ("configured", "reason"),
    [({}, "no_service"), ({"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}, "refused")],
    ids=["nothing", "null"],
)
def test_the_library_s_own_choice_is_judged_too(configured: dict[str, str], reason: str) -> None:
    # In a process of its own, because the library chooses once in a process.
    source = "from app.vault.opening import open_vault; print(open_vault('li').reason)"
    child = subprocess.run(
        [sys.executable, "-c", source], env=os.environ | configured, capture_output=True, text=True, timeout=60, check=False
    )
    assert (child.stdout, child.stderr) == (f"{reason}\n", "")


def test_memory_that_stands_in_works() -> None:
    vault = open_vault("li", no_keyring)
    vault.put("name", "value")
    assert vault.get("name") == "value"


@pytest.mark.outside
@drops_its_connection
@pytest.mark.usefixtures("swept")
def test_a_locked_keyring_is_left_alone_and_a_vault_locked_later_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    with secret_service() as env:
        monkeypatch.setenv(ADDRESS, env[ADDRESS])
        vault = open_vault("li", real)
        assert vault.kept
        lock()
        calls: list[Callable[[], object]] = [lambda: vault.get("name"), lambda: vault.put("name", "x"), lambda: vault.forget("name")]
        for call in calls:
            with pytest.raises(VaultTrouble) as trouble:
                call()
            assert trouble.value.reason is Reason.LOCKED
        again = open_vault("li", real)
        assert (again.kept, again.reason) == (False, Reason.LOCKED)


@pytest.mark.outside
@drops_its_connection
@pytest.mark.usefixtures("swept")
def test_a_service_that_goes_away_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    with secret_service() as env:
        monkeypatch.setenv(ADDRESS, env[ADDRESS])
        vault = open_vault("li", real)
        assert vault.kept
    with pytest.raises(VaultTrouble) as trouble:
        vault.get("name")
    assert trouble.value.reason is Reason.NO_SERVICE


def test_a_prompt_that_nobody_answers_is_not_waited_for(request: pytest.FixtureRequest) -> None:
    stuck = Stuck()
    request.addfinalizer(stuck.released.set)
    vault = KeyringVault("li", stuck, limit=0.1)
    began = monotonic()
    with pytest.raises(VaultTrouble) as trouble:
        vault.get("name")
    assert trouble.value.reason is Reason.LOCKED
    assert monotonic() - began < 5


def test_finding_a_keyring_is_not_waited_for_either(request: pytest.FixtureRequest) -> None:
    stuck = Stuck()
    request.addfinalizer(stuck.released.set)

    def find() -> KeyringBackend:
        stuck.released.wait(60)
        return stuck

    assert open_vault("li", find, limit=0.1).reason is Reason.LOCKED


def test_a_call_that_did_not_get_its_turn_is_never_made() -> None:
    stuck = Stuck()
    vault = KeyringVault("li", stuck, limit=0.1)
    with pytest.raises(VaultTrouble):
        vault.get("name")
    assert stuck.entered.wait(10)
    with pytest.raises(VaultTrouble):
        vault.put("name", "too late")
    stuck.released.set()
    for thread in threading.enumerate():
        if thread.name == "vault":
            thread.join(10)
    assert stuck.entries == {}


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (NoKeyringError("none"), Reason.NO_SERVICE),
        (RuntimeError("not on this machine"), Reason.NO_SERVICE),
        (ModuleNotFoundError("configured, but not installed"), Reason.NO_SERVICE),
        (InitError("no bus"), Reason.NO_SERVICE),
        (ConnectionResetError(), Reason.NO_SERVICE),
        (secretstorage.SecretServiceNotAvailableException("gone"), Reason.NO_SERVICE),
        (secretstorage.PromptDismissedException("no"), Reason.LOCKED),
        (secretstorage.LockedException("locked"), Reason.LOCKED),
        (PasswordSetError("too long"), Reason.REFUSED),
        (KeyringError("what"), Reason.REFUSED),
        (UnicodeEncodeError("utf-8", "\ud800", 0, 1, "half a character"), Reason.REFUSED),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else str(value),
)
def test_each_failure_has_its_reason(error: Exception, reason: Reason) -> None:
    with pytest.raises(VaultTrouble) as trouble:
        KeyringVault("li", Raising(error)).get("name")
    assert trouble.value.reason is reason


def test_a_dismissed_prompt_for_a_first_keyring_counts_as_locked() -> None:
    error = InitError("Failed to create the collection")
    error.__cause__ = secretstorage.PromptDismissedException("Prompt dismissed.")
    with pytest.raises(VaultTrouble) as trouble:
        KeyringVault("li", Raising(error)).get("name")
    assert trouble.value.reason is Reason.LOCKED


def test_trouble_does_not_tell_the_secret() -> None:
    class Telling(Plain):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise PasswordSetError(f"{service} {username} {password}")

    with pytest.raises(VaultTrouble) as trouble:
        KeyringVault("li", Telling()).put("name", "a secret value")
    assert "a secret value" not in str(trouble.value)
    assert trouble.value.__cause__ is None
    assert trouble.value.__context__ is None


def test_a_secret_that_will_not_go_is_trouble() -> None:
    class Clinging(Plain):
        def delete_password(self, service: str, username: str) -> None:
            raise PasswordDeleteError(f"{service} {username}")

    vault = KeyringVault("li", Clinging())
    vault.forget("never put")
    vault.put("name", "value")
    with pytest.raises(VaultTrouble) as trouble:
        vault.forget("name")
    assert trouble.value.reason is Reason.REFUSED
