"""What every vault promises, asked of each provider alike."""

from __future__ import annotations

import secrets

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.vault.keyring_vault import KeyringVault
from app.vault.memory import MemoryVault
from app.vault.port import Vault
from tests.vault.backends import real

NAMES = ["device-key@bank.example:8443", "令牌", "a/b", "with space", "'quoted\"", "n" * 300]
VALUES = ["", "plain", "密钥 🔑", "two\nlines\t", "{" + "k" * 2000 + "}"]

names = st.sampled_from(NAMES)
changes = st.one_of(
    st.tuples(st.just("put"), names, st.sampled_from(VALUES)),
    st.tuples(st.just("forget"), names, st.just("")),
)


@pytest.fixture(params=["memory", pytest.param("keyring", marks=pytest.mark.outside)])
def vault(request: pytest.FixtureRequest) -> Vault:
    if request.param == "memory":
        return MemoryVault()
    request.getfixturevalue("on_keyring")
    return KeyringVault(secrets.token_hex(4), real())


def test_an_unknown_name_has_no_value(vault: Vault) -> None:
    assert vault.get("never put") is None


@pytest.mark.parametrize("value", VALUES, ids=ascii)
def test_what_is_put_is_got(vault: Vault, value: str) -> None:
    vault.put("name", value)
    assert vault.get("name") == value


def test_forgetting_what_is_not_there_is_no_trouble(vault: Vault) -> None:
    vault.forget("never put")
    assert vault.get("never put") is None


def test_secrets_are_kept_or_there_is_a_reason(vault: Vault) -> None:
    assert vault.kept == (vault.reason is None)


# Each story begins by forgetting all, so it may share one vault with the others.
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=st.lists(changes, max_size=8))
def test_names_are_apart_and_the_last_word_counts(vault: Vault, story: list[tuple[str, str, str]]) -> None:
    for name in NAMES:
        vault.forget(name)
    expected: dict[str, str] = {}
    for verb, name, value in story:
        if verb == "put":
            vault.put(name, value)
            expected[name] = value
        else:
            vault.forget(name)
            expected.pop(name, None)
    assert {name: vault.get(name) for name in NAMES} == {name: expected.get(name) for name in NAMES}
