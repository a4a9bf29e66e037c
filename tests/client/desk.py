"""The real client in the hands of the bank's fraud desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import requests

from app.client.remote_bank import RemoteBank
from app.vault.memory import MemoryVault
from tests.bank.running import RunningBank


@contextmanager
def at_the_desk(bank: RunningBank, name: str) -> Iterator[RemoteBank]:
    """One of them, signed in."""
    people = requests.get(f"{bank.url}/v1/sandbox/people", timeout=20).json()["items"]
    person = next(person for person in people if person["name"] == name)
    desk = RemoteBank(bank.url, MemoryVault())
    try:
        desk.enrol(person["customerNumber"], person["activationCode"])
        desk.sign_in(person["pin"])
        yield desk
    finally:
        desk.close()
