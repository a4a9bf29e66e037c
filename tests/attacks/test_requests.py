"""Requests that are none: paths, methods, bodies, queries; every no is a problem, and nothing secret comes back."""

from __future__ import annotations

import json
import socket
import uuid
from contextlib import suppress
from urllib.parse import urlsplit

import pytest
import requests

from app.bank.web import protocol
from tests.attacks.books import untouched
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import NOBODY, code
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


TEXTS = {
    "an override of direction": "\u202eevil",
    "a space without width": "a\u200bb",
    "a mark of byte order": "\ufeff",
    "the end of a line": "a\u2028b",
    "the end of a paragraph": "a\u2029b",
    "a control character of the second kind": "a\u0085b",
    "a tag": "a\U000e0041",
    "letters not composed": "e\u0301",
    "a joiner at the edge": "a\u200d",
    "joiners in a row": "a\u200d\u200db",
    "a letter that leaves nothing on the page": "a\u3164",
    "an empty cell of Braille": "a\u2800",
}


@pytest.mark.parametrize("written", TEXTS.values(), ids=TEXTS.keys())
def test_a_text_that_does_not_read_as_it_is_written(bank: RunningBank, wang: Stranger, written: str) -> None:
    details = wang.details("Li", "1.00") | {"remittanceInformation": written}
    draft = {"journey": "pay", "version": 1, "answers": [{"key": "note", "fingerprint": "0" * 64, "answer": written}]}
    with untouched(bank):
        assert code(wang.ask("reviewPayment", {"paymentId": str(uuid.uuid4()), "details": details})) == "invalid_body"
        assert code(wang.ask("keepDraft", draft, draftId=str(uuid.uuid4()))) == "invalid_body"


@pytest.mark.parametrize("name", [" ", "\u3000", "\u00a0Li", "\u3164"])
def test_a_name_that_cannot_be_seen_is_nobodys(bank: RunningBank, wang: Stranger, name: str) -> None:
    """Two of them in her list would look alike, and like the end of the one before."""
    with untouched(bank):
        assert code(wang.ask("addBeneficiary", {"name": name, "account": NOBODY})) == "invalid_body"
        details = wang.to_somebody_new(name, NOBODY, "1.00")
        assert code(wang.ask("reviewPayment", {"paymentId": str(uuid.uuid4()), "details": details})) == "invalid_body"


@pytest.mark.parametrize("written", ["王秀兰 éß", "👨‍👩‍👧", "می‌خواهم", "🙂👍🏽", "ﷺ", "𠮷"])
def test_a_text_as_people_write_it(wang: Stranger, written: str) -> None:
    review = wang.review(wang.details("Li", "1.00") | {"remittanceInformation": written})
    assert review["content"]["details"]["remittanceInformation"] == written


@pytest.mark.parametrize("word", ["%00", "%E2%80%AE", "x%20y", "a" * 65, "a;b", "%ff"])
def test_an_id_that_is_no_word(bank: RunningBank, word: str) -> None:
    """Nobody is asked who he is: nothing can be called so."""
    answer = requests.get(f"{bank.url}/v1/drafts/{word}", timeout=LIMIT)
    assert (answer.status_code, code(answer)) == (404, "not_found")


def by_hand(url: str, head: str) -> bytes:
    """Sends a request of one's own making and hears it out."""
    where = urlsplit(url)
    with socket.create_connection((str(where.hostname), where.port), timeout=LIMIT) as line:
        line.sendall(head.encode() + b"Connection: close\r\n\r\n")
        return b"".join(iter(lambda: line.recv(65536), b""))


def test_one_host_and_one_token(bank: RunningBank, wang: Stranger) -> None:
    wang.get("readMe")
    proof = wang.key.proof("GET", f"{bank.url}/v1/me", wang.nonce, wang.token)
    head = f"GET /v1/me HTTP/1.1\r\nDPoP: {proof}\r\nAuthorization: DPoP {wang.token}\r\n"
    host = "Host: 127.0.0.1\r\n"
    assert b'"bad_request"' in by_hand(bank.url, head + host + host)
    assert b'"bad_request"' in by_hand(bank.url, head)
    assert b'"invalid_token"' in by_hand(bank.url, f"{head}{host}Authorization: DPoP x\r\n")
    assert b" 200 OK" in by_hand(bank.url, head + host)


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


@pytest.mark.parametrize(
    ("headers", "wrong"),
    [
        ({"Host": "evil.example"}, "Host"),
        ({"Host": "127.0.0.1.evil.example"}, "Host"),
        ({"Origin": "http://evil.example"}, "Origin"),
        ({"Origin": "null"}, "Origin"),
        ({"Origin": "http://127.0.0.1:1"}, "Origin"),
    ],
)
def test_a_page_in_a_browser_does_not_reach_a_practice_bank(bank: RunningBank, headers: dict[str, str], wrong: str) -> None:
    answer = requests.get(f"{bank.url}/v1/sandbox/people", headers=headers, timeout=LIMIT)
    assert code(answer) == "bad_request"
    assert answer.json()["facts"] == {"header": wrong}


def test_a_real_bank_stands_behind_whatever_name_its_proxy_gives() -> None:
    with running_bank(sandbox=False) as bank:
        headers = {"Host": "bank.example", "Origin": "https://bank.example"}
        assert requests.get(f"{bank.url}/v1/openapi.json", headers=headers, timeout=LIMIT).ok


HEADS: list[tuple[str, bytes]] = [
    ("a path", b"a" * 1_000_000),
    ("a header", b" HTTP/1.1\r\nX: " + b"a" * 1_000_000),
    ("headers", b" HTTP/1.1\r\n" + b"X: a\r\n" * 200_000),
    ("trailers", b" HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + b"X: a\r\n" * 1_000_000),
]


@pytest.mark.parametrize("head", [head for _, head in HEADS], ids=[name for name, _ in HEADS])
def test_a_request_without_end_is_not_heard_out(bank: RunningBank, head: bytes) -> None:
    where = urlsplit(bank.url)
    with socket.create_connection((str(where.hostname), where.port), timeout=LIMIT) as line:
        with suppress(ConnectionError):
            line.sendall(b"POST /v1/nowhere" + head)
        assert gone(line)


@pytest.mark.parametrize("begun", [b"", b"GET /v1/me HT", b"POST /v1/sessions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n{"])
def test_a_request_that_does_not_come_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, begun: bytes) -> None:
    monkeypatch.setattr(protocol, "UNFINISHED_SECONDS", 0.2)
    with running_bank() as bank:
        where = urlsplit(bank.url)
        with socket.create_connection((str(where.hostname), where.port), timeout=LIMIT) as line, requests.Session() as patient:
            line.sendall(begun)
            assert patient.get(f"{bank.url}/v1/openapi.json", timeout=LIMIT).ok
            assert gone(line)


def test_a_connection_too_many_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "MOST_CONNECTIONS", 2)
    with running_bank() as bank, requests.Session() as first:
        assert first.get(f"{bank.url}/v1/openapi.json", timeout=LIMIT).ok
        where = urlsplit(bank.url)
        with socket.create_connection((str(where.hostname), where.port), timeout=LIMIT):
            with pytest.raises(requests.ConnectionError):
                requests.get(f"{bank.url}/v1/openapi.json", timeout=LIMIT)
            assert first.get(f"{bank.url}/v1/openapi.json", timeout=LIMIT).ok


def gone(line: socket.socket) -> bool:
    """Whether the bank hangs up; raises ``TimeoutError`` when it goes on listening."""
    with suppress(ConnectionError):
        while line.recv(65536):
            pass
    return True
