"""Enrolling, signing in, tokens that renew themselves, signing out: as seen by a server that keeps count."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.client.remote_bank import RemoteBank
from app.journeys.ports import Refused, SignedOut, Unreachable
from app.vault.memory import MemoryVault
from tests.client.odd_server import PERSON, QUICK, REFRESH, Reply, Seen, client_of, enrolled_vault, odd_server, problem, told

ENROL, SIGN_IN, SIGN_OUT = "POST /v1/devices", "POST /v1/sessions", "DELETE /v1/sessions/current"
DEVICE = {"deviceId": "d7", "name": "Banxing", "enrolledAt": "2026-11-21T10:00:00+08:00", "trusted": True}


def test_a_wrong_pin_is_sent_once() -> None:
    """A try that is repeated by itself would count twice against her."""
    with client_of(lambda _: None) as (bank, server):
        with pytest.raises(Unreachable):
            bank.sign_in("246810")
        assert server.lines() == [SIGN_IN]


def test_too_many_wrong_pins_are_told_with_the_time_to_wait() -> None:
    with client_of(lambda _: problem("too_many_attempts", 429, {"Retry-After": "1"})) as (bank, server):
        with pytest.raises(Refused) as no:
            bank.sign_in("246810")
        assert (no.value.code, no.value.facts["retryAfterSeconds"], len(server.seen)) == ("too_many_attempts", 1, 1)


def test_who_is_not_enrolled_is_told_so_without_a_call() -> None:
    with odd_server(lambda _: None) as server:
        bank = RemoteBank(server.url, MemoryVault(), limits=QUICK)
        with pytest.raises(Refused, match="not_enrolled"):
            bank.sign_in("246810")
        with pytest.raises(SignedOut):
            bank.payees()
        assert (bank.enrolled(), server.seen) == (None, [])


def test_an_enrolment_whose_answer_was_lost_goes_on_with_the_same_key_after_a_crash() -> None:
    vault = MemoryVault()
    answers = iter([None] * QUICK.tries)
    with odd_server(lambda _: next(answers, told(DEVICE, 201))) as server:
        with pytest.raises(Unreachable):
            RemoteBank(server.url, vault, limits=QUICK).enrol("10000001", "12345678")
        again = RemoteBank(server.url, vault, limits=QUICK)
        assert again.enrolled() is None
        again.enrol("10000001", "12345678")
        assert again.enrolled() == "10000001"
        assert len({(seen.body, seen.headers["Idempotency-Key"]) for seen in server.seen}) == 1
    assert RemoteBank(server.url, vault).enrolled() == "10000001"


def test_another_code_is_another_enrolment() -> None:
    with odd_server(lambda _: problem("credentials_refused", 403)) as server:
        bank = RemoteBank(server.url, MemoryVault(), limits=QUICK)
        for code in ("12345678", "87654321"):
            with pytest.raises(Refused, match="credentials_refused"):
                bank.enrol("10000001", code)
        one, other = server.seen
        assert one.headers["Idempotency-Key"] != other.headers["Idempotency-Key"]


def test_a_garbled_answer_to_an_enrolment_is_a_lost_one() -> None:
    vault = MemoryVault()
    answers = iter([Reply(201, b"<html>")])
    with odd_server(lambda _: next(answers, told(DEVICE, 201))) as server:
        bank = RemoteBank(server.url, vault, limits=QUICK)
        with pytest.raises(Unreachable):
            bank.enrol("10000001", "12345678")
        bank.enrol("10000001", "87654321")
        one, other = (json.loads(seen.body)["publicKey"] for seen in server.seen)
        assert one == other


def test_a_key_that_the_bank_takes_no_more_stands_in_nobodys_way() -> None:
    """The enrolment that was not heard of was locked meanwhile, or was another customer's."""

    def answer(seen: Seen) -> Reply | None:
        key = json.loads(seen.body)["publicKey"]["x"]
        known.append(key)
        if len(known) <= QUICK.tries:
            return None
        return problem("credentials_refused", 403) if key == known[0] else told(DEVICE, 201)

    known: list[str] = []
    with odd_server(answer) as server:
        bank = RemoteBank(server.url, MemoryVault(), limits=QUICK)
        with pytest.raises(Unreachable):
            bank.enrol("10000001", "12345678")
        bank.enrol("20000002", "87654321")
        assert bank.enrolled() == "20000002"


def test_a_wrong_code_is_sent_once() -> None:
    with odd_server(lambda _: problem("credentials_refused", 403)) as server:
        bank = RemoteBank(server.url, MemoryVault(), limits=QUICK)
        for _ in range(2):
            with pytest.raises(Refused):
                bank.enrol("10000001", "12345678")
        assert len(server.seen) == 2


def test_a_failed_enrolment_leaves_the_device_as_it_was() -> None:
    with client_of(lambda _: problem("credentials_refused", 403)) as (bank, _):
        with pytest.raises(Refused):
            bank.enrol("20000002", "12345678")
        assert bank.enrolled() == "10000001"


def test_threads_that_find_the_token_stale_together_renew_it_once() -> None:
    together = threading.Barrier(4, timeout=20)

    def stale(seen: Seen) -> Reply:
        if seen.headers["Authorization"] == "DPoP access-1":
            together.wait()
            return problem("invalid_token", 401)
        return told({"items": []})

    with client_of(stale) as (bank, server), ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda _: bank.payees(), range(4))) == [()] * 4
        assert server.lines().count(REFRESH) == 2


def test_the_refresh_token_turns_at_every_use_and_outlives_the_program() -> None:
    with odd_server(lambda seen: server.fresh_session() if seen.line == REFRESH else told({"items": []})) as server:
        vault = enrolled_vault(server.url)
        for _ in range(2):
            RemoteBank(server.url, vault, limits=QUICK).payees()
        used = [json.loads(seen.body)["refreshToken"] for seen in server.seen if seen.line == REFRESH]
        assert used == ["refresh-token-0000", "refresh-token-0001"]


@pytest.mark.parametrize(("code", "status"), [("invalid_token", 401), ("credentials_refused", 403)])
def test_a_family_of_tokens_that_was_ended_is_forgotten(code: str, status: int) -> None:
    with odd_server(lambda _: problem(code, status)) as server:
        bank = RemoteBank(server.url, enrolled_vault(server.url), limits=QUICK)
        for _ in range(2):
            with pytest.raises(SignedOut):
                bank.payees()
        assert server.lines() == [REFRESH]


def test_a_refresh_that_is_not_answered_is_asked_for_again() -> None:
    lost = iter([None])
    with odd_server(lambda seen: next(lost, server.fresh_session()) if seen.line == REFRESH else told({"items": []})) as server:
        assert RemoteBank(server.url, enrolled_vault(server.url), limits=QUICK).payees() == ()
        assert server.lines() == [REFRESH, REFRESH, "GET /v1/beneficiaries?limit=100"]


@pytest.mark.parametrize("answer", [Reply(204, b""), problem("invalid_token", 401), None], ids=["done", "unknown", "lost"])
def test_signing_out_never_fails_and_leaves_no_token(answer: Reply | None) -> None:
    with client_of(lambda seen: answer if seen.line == SIGN_OUT else told(PERSON)) as (bank, server):
        bank.sign_out()
        assert SIGN_OUT in server.lines()
        asked = len(server.seen)
        with pytest.raises(SignedOut):
            bank.payees()
        assert len(server.seen) == asked
        assert bank.enrolled() == "10000001"
