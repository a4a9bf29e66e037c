"""One call: proofs and nonces, what is repeated and what is not, and what is made of answers that no bank should give."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.client.patience import Limits
from app.domain.people import Preferences
from app.journeys.ports import Refused, SignedOut, Unreachable
from tests.client.odd_server import REFRESH, Reply, Seen, client_of, problem, told

NO_BENEFICIARIES = told({"items": []})


def in_turn(*replies: Reply | None) -> Callable[[Seen], Reply | None]:
    """Answers in turn; the last answer again and again."""
    left: Iterator[Reply | None] = iter(replies)
    return lambda _seen: next(left, replies[-1])


@pytest.mark.parametrize(
    "first",
    [
        None,
        Reply(200, b'{"items": []}', cut_at=5),
        problem("unavailable", 503, {"Retry-After": "0"}),
        problem("internal", 500),
        problem("in_flight", 409),
        problem("too_many_attempts", 429, {"Retry-After": "0"}),
        Reply(502, b"<html>", {"Content-Type": "text/html"}),
    ],
    ids=["lost", "cut", "unavailable", "internal", "in-flight", "too-many", "gateway"],
)
def test_a_read_is_repeated_until_it_is_answered(first: Reply | None) -> None:
    with client_of(in_turn(first, first, NO_BENEFICIARIES)) as (bank, server):
        assert bank.payees() == ()
        assert server.lines()[1:] == ["GET /v1/beneficiaries?limit=100"] * 3


def test_all_tries_of_a_call_have_one_name() -> None:
    with client_of(in_turn(None, NO_BENEFICIARIES)) as (bank, server):
        bank.payees()
        names = [seen.headers["X-Request-ID"] for seen in server.seen]
        assert len(names) == 3
        assert len(set(names)) == 2


def test_a_bank_that_never_answers_is_unreachable_after_so_many_tries() -> None:
    with client_of(in_turn(None)) as (bank, server):
        with pytest.raises(Unreachable):
            bank.payees()
        assert len(server.seen) == 1 + Limits().tries


def test_a_long_wait_is_left_to_the_person() -> None:
    busy = problem("too_many_attempts", 429, {"Retry-After": "900"}, {"until": "later"})
    with client_of(in_turn(busy)) as (bank, server):
        with pytest.raises(Refused) as no:
            bank.payees()
        assert (no.value.code, no.value.facts) == ("too_many_attempts", {"until": "later", "retryAfterSeconds": 900})
        assert len(server.seen) == 2


def test_a_long_pause_of_the_bank_is_unreachable_at_once() -> None:
    with client_of(in_turn(problem("unavailable", 503, {"Retry-After": "900"}))) as (bank, server):
        with pytest.raises(Unreachable):
            bank.payees()
        assert len(server.seen) == 2


def test_a_nonce_is_taken_up_and_used_again() -> None:
    def wants_nonce(seen: Seen) -> Reply:
        if _claims(seen).get("nonce") != "n1":
            return problem("use_dpop_nonce", 401, {"DPoP-Nonce": "n1"})
        return NO_BENEFICIARIES

    with client_of(wants_nonce) as (bank, server):
        bank.payees()
        bank.payees()
        assert [_claims(seen).get("nonce") for seen in server.seen[1:]] == [None, "n1", "n1"]


def test_a_bank_of_several_processes_may_refuse_a_nonce_more_than_once() -> None:
    fresh = iter(["n1", "n2", "n3"])

    def wants_the_third(seen: Seen) -> Reply:
        if _claims(seen).get("nonce") != "n3":
            return problem("use_dpop_nonce", 401, {"DPoP-Nonce": next(fresh)})
        return NO_BENEFICIARIES

    with client_of(wants_the_third) as (bank, server):
        assert bank.payees() == ()
        assert [_claims(seen).get("nonce") for seen in server.seen[1:]] == [None, "n1", "n2", "n3"]


def test_a_bank_that_never_likes_the_nonce_is_asked_four_times_only() -> None:
    with client_of(in_turn(problem("use_dpop_nonce", 401, {"DPoP-Nonce": "n"}))) as (bank, server):
        with pytest.raises(Refused, match="use_dpop_nonce"):
            bank.payees()
        assert len(server.seen) == 1 + 4


@pytest.mark.parametrize(
    "odd",
    [
        Reply(302, b"", {"Location": "https://elsewhere.example/"}),
        Reply(200, b"<html>sign in to this network</html>", {"Content-Type": "text/html"}),
        Reply(403, b"<html>", {"Content-Type": "text/html"}),
        Reply(403, b"{}", {"Content-Type": "application/problem+json"}),
        told({"items": "none"}),
        told({"items": [{"beneficiaryId": "b", "name": "n", "account": {"scheme": "?", "identification": "1"}, "paidBefore": True}]}),
        told({}),
    ],
    ids=["redirect", "portal", "wall", "no-problem", "wrong-type", "wrong-scheme", "empty"],
)
def test_what_is_not_in_the_contract_is_not_understood(odd: Reply) -> None:
    with client_of(in_turn(odd)) as (bank, server):
        with pytest.raises(Refused) as no:
            bank.payees()
        assert no.value.code == "not_understood"
        assert len(server.seen) == 2


def test_what_a_newer_bank_says_besides_is_passed_over() -> None:
    payee = {"beneficiaryId": "b", "name": "李明", "paidBefore": True, "mood": "glad"}
    payee["account"] = {"scheme": "CN-BBAN", "identification": "6222021234567890"}
    with client_of(in_turn(told({"items": [payee], "weather": "fine"}))) as (bank, _):
        assert [each.name for each in bank.payees()] == ["李明"]


def test_an_answer_without_end_is_given_up() -> None:
    with client_of(in_turn(Reply(200, b'"' + b"x" * (5 * 2**20)))) as (bank, _), pytest.raises(Unreachable):
        bank.payees()


def test_pages_are_followed_to_the_last() -> None:
    def paged(seen: Seen) -> Reply:
        cursor = seen.path.partition("cursor=")[2]
        payee = {"name": "n", "paidBefore": True, "account": {"scheme": "CN-BBAN", "identification": "6222021234567890"}}
        return told({"items": [payee | {"beneficiaryId": f"b{cursor}"}], **({} if cursor == "2" else {"next": str(int(cursor or 0) + 1)})})

    with client_of(paged) as (bank, _):
        assert [each.payee_id for each in bank.payees()] == ["b", "b1", "b2"]


def test_nothing_but_the_proof_and_the_token_identifies_the_caller(own_home: Path) -> None:
    (own_home / ".netrc").write_text("machine 127.0.0.1 login somebody password else\n")
    (own_home / ".netrc").chmod(0o600)
    with client_of(in_turn(told({"items": []}, headers={"Set-Cookie": "track=me; Path=/"}))) as (bank, server):
        bank.payees()
        bank.payees()
        last = server.seen[-1].headers
        assert last["Authorization"] == "DPoP access-1"
        assert "Cookie" not in last


def test_a_practice_bank_is_known_by_its_first_answer() -> None:
    with client_of(in_turn(told({"items": []}, headers={"X-Sandbox": "true"}))) as (bank, _):
        assert not bank.sandbox
        bank.payees()
        assert bank.sandbox


def test_a_write_is_repeated_word_for_word() -> None:
    with client_of(in_turn(None, told({"language": "en", "confirmPauseSeconds": 5}))) as (bank, server):
        bank.prefer(Preferences(language="en", pause_seconds=5))
        one, other = server.seen[1:]
        assert (one.line, one.body) == (other.line, other.body) == ("PUT /v1/me/preferences", b'{"language":"en","confirmPauseSeconds":5}')


def test_a_session_that_the_bank_has_forgotten_is_renewed_once() -> None:
    with client_of(in_turn(problem("invalid_token", 401), NO_BENEFICIARIES)) as (bank, server):
        bank.payees()
        assert server.lines().count(REFRESH) == 2
        assert [seen.headers.get("Authorization") for seen in server.seen] == [None, "DPoP access-1", None, "DPoP access-2"]


def test_a_bank_that_forgets_every_session_has_signed_her_out() -> None:
    with client_of(in_turn(problem("invalid_token", 401))) as (bank, server):
        with pytest.raises(SignedOut):
            bank.payees()
        assert server.lines().count(REFRESH) == 2


def _claims(seen: Seen) -> dict[str, object]:
    payload = seen.headers["DPoP"].split(".")[1]
    claims: dict[str, object] = json.loads(_decoded(payload))
    return claims


def _decoded(segment: str) -> bytes:
    return base64.urlsafe_b64decode(segment + "=" * (-len(segment) % 4))
