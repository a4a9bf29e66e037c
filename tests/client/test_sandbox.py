"""Whom one can be for practice: customers, and nobody behind the counter."""

from __future__ import annotations

from app.client.remote_bank import RemoteBank
from app.vault.memory import MemoryVault
from tests.client.odd_server import QUICK, Reply, odd_server, told

WANG = {"name": "王秀兰", "customerNumber": "70010001", "pin": "246810", "activationCode": "12345678", "language": "zh_CN"}


def sample(name: str, *roles: str) -> dict[str, object]:
    return WANG | {"name": name, "roles": list(roles)}


def test_only_customers_are_offered() -> None:
    people = [WANG, sample("周", "teller"), sample("陈", "customer", "helper"), sample("吴", "fraud_desk", "moon")]
    with odd_server(lambda _: told({"items": people})) as server:
        offered = RemoteBank(server.url, MemoryVault(), limits=QUICK).sample_people()
        assert [person.name for person in offered] == ["王秀兰", "陈"]


def test_a_page_of_the_networks_says_nothing_about_the_bank() -> None:
    answers = iter([Reply(200, b"<html>", {"Content-Type": "text/html"}), told({"items": [WANG]})])
    with odd_server(lambda _: next(answers)) as server:
        bank = RemoteBank(server.url, MemoryVault(), limits=QUICK)
        assert bank.sample_people() == ()
        assert [person.name for person in bank.sample_people()] == ["王秀兰"]
