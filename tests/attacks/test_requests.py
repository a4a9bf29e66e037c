"""Requests that are none: paths, methods, bodies, queries; every no is a problem, and nothing secret comes back."""

from __future__ import annotations

import json

import pytest
import requests

from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.running import RunningBank, running_bank

LIMIT = 20.0


@pytest.mark.parametrize(
    "path", ["/", "/v1", "/v1/", "/v2/me", "/v1/me/", "/v1//me", "/v1/accounts/a%2Fb/balances", "/healthz", "/metrics"]
)
def test_no_such_path(bank: RunningBank, path: str) -> None:
    answer = requests.get(bank.url + path, timeout=LIMIT)
    assert (answer.status_code, code(answer)) == (404, "not_found")


@pytest.mark.parametrize("method", ["PATCH", "POST", "HEAD", "OPTIONS", "TRACE", "BREW"])
def test_no_such_method(bank: RunningBank, method: str) -> None:
    answer = requests.request(method, f"{bank.url}/v1/me", timeout=LIMIT)
    assert answer.status_code in {405, 400}
    if answer.status_code == 405:
        assert answer.headers["Allow"] == "GET"


BODIES: list[tuple[bytes, str]] = [
    (b"", "not_json"),
    (b"{", "not_json"),
    (b"\xff\xfe{}", "not_json"),
    (b'{"refreshToken": "\\ud800"}', "not_json"),
    (b"[" * 10_000, "wrong_type"),
    (b'{"refreshToken": ' + b"[" * 10_000, "wrong_type"),
    (b"null", "wrong_type"),
    (b"1e999", "wrong_value"),
    (b"{}", "missing_field"),
    (b'{"refreshToken": "short"}', "wrong_length"),
    (b'{"refreshToken": "aaaaaaaaaaaaaaaaaaaaaaaa\\n"}', "wrong_format"),
    (b'{"refreshToken": 1' + b"0" * 5000 + b"}", "wrong_value"),
    (b'{"refreshToken": "aaaaaaaaaaaaaaaaaaaaaaaa", "isAdmin": true}', "unknown_field"),
]


@pytest.mark.parametrize(("body", "expected"), BODIES, ids=[repr(body[:30]) for body, _ in BODIES])
def test_a_body_that_is_no_message(wang: Stranger, body: bytes, expected: str) -> None:
    answer = wang.ask("refreshSession", body)
    assert code(answer) == "invalid_body"
    assert answer.json()["errors"][0]["code"] == expected


def test_a_body_larger_than_any(wang: Stranger) -> None:
    assert code(wang.ask("refreshSession", b" " * 17_000)) == "body_too_large"


def test_a_large_body_that_does_not_say_so(bank: RunningBank, wang: Stranger) -> None:
    url = f"{bank.url}/v1/sessions/refresh"
    wang.ask("readMe")
    answer = requests.post(
        url,
        data=iter([b" " * 1024] * 40),
        headers={"Content-Type": "application/json", "DPoP": wang.key.proof("POST", url, wang.nonce)},
        timeout=LIMIT,
    )
    assert code(answer) == "body_too_large"


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "", None])
def test_a_body_that_does_not_say_it_is_json(wang: Stranger, kind: str | None) -> None:
    assert code(wang.ask("refreshSession", b"{}", headers={"Content-Type": kind})) == "unsupported_media_type"


@pytest.mark.parametrize("query", [{"limit": "0"}, {"limit": "201"}, {"limit": "x"}, {"cursor": "-1"}, {"cursor": "٣"}, {"debug": "1"}])
def test_a_query_that_is_none(wang: Stranger, query: dict[str, str]) -> None:
    assert code(wang.ask("listTransactions", accountId="wang", query=query)) == "bad_request"


def test_a_request_id_comes_back(bank: RunningBank) -> None:
    def told(given: str) -> str:
        return requests.get(f"{bank.url}/v1/openapi.json", headers={"X-Request-ID": given}, timeout=LIMIT).headers["X-Request-ID"]

    assert told("abc-123") == "abc-123"
    assert told("a" * 65) != "a" * 65
    assert told("a b") != "a b"


def test_the_log_holds_the_request_and_nothing_secret(wang: Stranger, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", logger="banxing.bank"):
        wang.ask("listTransactions", accountId="wang", headers={"X-Request-ID": "look-for-me"})
        wang.ask("openSession", wang.signing_in() | {"pin": "999999"})
    said = [json.loads(record.message) for record in caplog.records if record.name == "banxing.bank.requests"]
    line = next(line for line in said if line["id"] == "look-for-me")
    assert (line["route"], line["operation"], line["status"]) == ("/v1/accounts/{accountId}/transactions", "listTransactions", 200)
    for secret in (str(wang.token), "999999", wang.person["customerNumber"], wang.device_id):
        assert secret not in caplog.text


def test_without_a_sandbox_there_is_none() -> None:
    with running_bank(sandbox=False) as bank:
        for method, path in (("GET", "people"), ("POST", "clock"), ("POST", "reset"), ("POST", "income")):
            answer = requests.request(method, f"{bank.url}/v1/sandbox/{path}", timeout=LIMIT)
            assert code(answer) == "not_found"
            assert "X-Sandbox" not in answer.headers
        assert "DPoP-Nonce" in answer.headers


def test_a_sandbox_says_so_on_every_answer(bank: RunningBank) -> None:
    for path in ("/v1/openapi.json", "/v1/me", "/nowhere"):
        assert requests.get(bank.url + path, timeout=LIMIT).headers["X-Sandbox"] == "true"


def test_health_is_on_its_own_port(bank: RunningBank, wang: Stranger) -> None:
    wang.get("readMe")
    assert requests.get(f"{bank.health_url}/healthz", timeout=LIMIT).text == "ok\n"
    assert requests.get(f"{bank.health_url}/readyz", timeout=LIMIT).text == "ok\n"
    counts = requests.get(f"{bank.health_url}/metrics", timeout=LIMIT).text
    assert 'banxing_requests_total{operation="readMe",status="200"}' in counts
    assert "banxing_writer_waiting 0" in counts
    assert requests.get(f"{bank.health_url}/v1/me", timeout=LIMIT).status_code == 404
