"""The PIN: sent once, from a device that the bank knows, and kept nowhere."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from app.client.remote_bank import RemoteBank
from app.journeys.ports import Refused, Unreachable
from app.vault.memory import MemoryVault
from tests.client.odd_server import QUICK, Reply, Seen, client_of, odd_server, problem

CHANGE, RESET = "POST /v1/me/pin", "POST /v1/pin-resets"
OLD, NEW, CODE = "975310", "864209", "86420975"
ASKS: list[Callable[[RemoteBank], None]] = [lambda bank: bank.change_pin(OLD, NEW), lambda bank: bank.reset_pin(CODE, NEW)]
BOTH = pytest.mark.parametrize("ask", ASKS, ids=["change", "reset"])


def test_another_pin_takes_the_place_of_the_old_one() -> None:
    with client_of(lambda _: Reply(204, b"")) as (bank, server):
        bank.change_pin(OLD, NEW)
        assert (server.lines()[-1], json.loads(server.seen[-1].body)) == (CHANGE, {"old": OLD, "new": NEW})


def test_a_forgotten_pin_is_set_anew_without_a_session() -> None:
    with client_of(lambda _: Reply(204, b"")) as (bank, server):
        bank.reset_pin(CODE, NEW)
        (seen,) = server.seen
        assert (seen.line, json.loads(seen.body)) == (
            RESET,
            {"customerNumber": "10000001", "deviceId": "d1", "code": CODE, "new": NEW},
        )
        assert "DPoP" in seen.headers
        assert "Authorization" not in seen.headers


def test_where_no_device_is_enrolled_nothing_is_sent() -> None:
    with odd_server(lambda _: Reply(204, b"")) as server:
        with pytest.raises(Refused, match="not_enrolled"):
            RemoteBank(server.url, MemoryVault(), limits=QUICK).reset_pin(CODE, NEW)
        assert server.seen == []


@BOTH
@pytest.mark.parametrize(
    "answer",
    [None, problem("unavailable", 503), Reply(200, b"<html>sign in to this network</html>")],
    ids=["lost", "unavailable", "portal"],
)
def test_it_is_sent_once_and_not_known_to_be_done(ask: Callable[[RemoteBank], None], answer: Reply | None) -> None:
    """A wrong one that is repeated by itself would count twice against her."""
    with client_of(lambda _: answer) as (bank, server):
        with pytest.raises(Unreachable):
            ask(bank)
        assert len([line for line in server.lines() if line in (CHANGE, RESET)]) == 1


@BOTH
def test_a_wrong_one_is_refused(ask: Callable[[RemoteBank], None]) -> None:
    with client_of(lambda _: problem("credentials_refused", 403)) as (bank, _), pytest.raises(Refused, match="credentials_refused"):
        ask(bank)


@BOTH
def test_too_many_wrong_ones_are_told_with_the_time_to_wait(ask: Callable[[RemoteBank], None]) -> None:
    with client_of(lambda _: problem("too_many_attempts", 429, {"Retry-After": "900"})) as (bank, _), pytest.raises(Refused) as no:
        ask(bank)
    assert no.value.facts == {"retryAfterSeconds": 900}


@BOTH
def test_a_fresh_nonce_is_no_second_attempt(ask: Callable[[RemoteBank], None]) -> None:
    wanted = iter([problem("use_dpop_nonce", 401, {"DPoP-Nonce": "n1"})])

    def answer(seen: Seen) -> Reply:
        return next(wanted, Reply(204, b""))

    with client_of(answer) as (bank, server):
        ask(bank)
        assert len([line for line in server.lines() if line in (CHANGE, RESET)]) == 2
