"""What a helper is asked: shown only when it is what its hash names, and decided once, over exactly that."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from joserfc import jws
from joserfc.jwk import ECKey

from app.contract.canonical import authorisation_payload, digest
from app.domain.accounts import AccountNumber
from app.domain.approvals import Request, RequestContent, RequestState, Usual
from app.domain.decisions import Decision
from app.domain.money import Money
from app.domain.payees import PayeeCheck, PayeeMatch
from app.domain.payments import Clearing, Reason, Requirement
from app.journeys.ports import Refused, Unreachable
from tests.client.odd_server import OddServer, Reply, Seen, client_of, problem, told
from tests.client.samples import AT, PAYMENT, content, money, requirement

WHEN = datetime(2026, 11, 21, 2, 42, tzinfo=UTC)
ASKED = content() | {
    "requires": [requirement("family", "new_payee")],
    "warnings": [{"scamType": "invest"}],
    "answers": {"purpose": "gain"},
    "noteToFamily": "是房东",
    "payeeMatch": "CMTC",
    "matchedName": "李小明",
}
USUAL = {"payments": 14, "toThisPayee": 0, "median": money("165.88"), "largest": money("3000.00")}
PUT = f"PUT /v1/payments/{PAYMENT}/authorisations/a1"
GET = "GET /v1/approvals/a1"


def approval(what: dict[str, Any] | None = ASKED, **changes: Any) -> dict[str, Any]:
    """A request that waits, or as the changes say."""
    body: dict[str, Any] = {"paymentId": PAYMENT, "authorisationId": "a1", "pairingId": "pai-1", "customerName": "王秀兰"}
    body |= {"state": "waiting", "askedAt": AT, "expiresAt": AT, "challenge": "challenge-0001-0001"}
    if what is not None:
        body |= {"content": what, "contentHash": digest(what), "usual": USUAL}
    return body | changes


def over(state: str = "over") -> dict[str, Any]:
    return {name: said for name, said in approval(None, state=state).items() if name != "challenge"}


@dataclass
class Deciding:
    """A bank with one request. ``puts`` are its answers to decisions, in their order; then they are taken as they come."""

    puts: list[Reply | None] = field(default_factory=list)
    standing: dict[str, Any] = field(default_factory=approval)

    def answer(self, seen: Seen) -> Reply | None:
        if seen.line.startswith("PUT"):
            if self.puts:
                return self.puts.pop(0)
            self.standing = approval(state={"approve": "approved", "refuse": "refused"}.get(json.loads(seen.body)["decision"], "waiting"))
        return told(self.standing)


def decisions(server: OddServer) -> list[dict[str, Any]]:
    return [json.loads(seen.body) for seen in server.seen if seen.line == PUT]


def test_a_request_tells_the_facts_to_judge_it_by() -> None:
    with client_of(lambda _: told({"items": [approval(), over()]})) as (bank, server):
        waiting, gone = bank.requests()
        assert server.lines()[-1] == "GET /v1/approvals"
    assert waiting == Request(
        PAYMENT,
        "a1",
        "pai-1",
        "王秀兰",
        WHEN,
        WHEN,
        RequestState.WAITING,
        RequestContent(
            digest(ASKED),
            "李明",
            AccountNumber("CN-BBAN", "6222021234567890"),
            Money("CNY", 20_000),
            "十一月房租",
            "是房东",
            PayeeCheck(PayeeMatch.CLOSE, "李小明"),
            ("invest",),
            (("purpose", "gain"),),
            (Requirement(Clearing.FAMILY, Reason.NEW_PAYEE),),
            Usual(14, Money("CNY", 16_588), Money("CNY", 300_000), 0),
        ),
    )
    assert (gone.state, gone.content) == (RequestState.OVER, None)


def test_what_only_a_newer_bank_says_of_a_request_is_something_else() -> None:
    newer = content() | {"payeeMatch": "XXXX", "carbon": 4}
    with client_of(lambda _: told(approval(newer, state="moon", calledFirst=True, usual=None))) as (bank, _):
        request = bank.request("a1")
    assert request.content is not None
    assert (request.state, request.called_first, request.content.usual) == (RequestState.OTHER, True, None)
    assert request.content.check.match is PayeeMatch.NOT_POSSIBLE


OTHER = content() | {"paymentId": "3f1c9f6e-6a52-4b8e-9a53-0c6a3b1f7d11"}


@pytest.mark.parametrize(
    "odd",
    [
        approval(contentHash=digest(content())),
        approval(content=content()),
        approval() | {"contentHash": None},
        approval(None),
        approval(OTHER),
        approval(askedAt="2026-11-21T10:42:00"),
        approval(usual=USUAL | {"median": money("1.5", "JPY")}),
        approval(content(instructedAmount=money("200.0"))),
    ],
    ids=["hash", "content", "no hash", "no content", "another payment", "no zone", "usual", "half cents"],
)
def test_a_request_that_is_not_what_its_hash_names_is_not_shown(odd: dict[str, Any]) -> None:
    with client_of(lambda _: told(odd)) as (bank, _), pytest.raises(Refused, match="not_understood"):
        bank.request("a1")
    with client_of(lambda _: told({"items": [approval(), odd]})) as (bank, _), pytest.raises(Refused, match="not_understood"):
        bank.requests()


@pytest.mark.parametrize(
    ("decision", "reason", "state"),
    [(Decision.APPROVE, "", RequestState.APPROVED), (Decision.REFUSE, "不认识这个人", RequestState.REFUSED)],
)
def test_a_decision_is_signed_over_what_was_shown(decision: Decision, reason: str, state: RequestState) -> None:
    with client_of(Deciding().answer) as (bank, server):
        decided = bank.decide(bank.request("a1"), decision, reason)
        assert decided.state is state
        (asked,) = decisions(server)
        (proof,) = [seen.headers["DPoP"] for seen in server.seen if seen.line == PUT]
    assert asked["contentHash"] == digest(ASKED)
    assert (asked["decision"], asked["reason"]) == (decision.value, reason or None)
    payload = authorisation_payload(
        payment_id=PAYMENT,
        authorisation_id="a1",
        content_hash=digest(ASKED),
        challenge=asked["challenge"],
        act=decision.value,
        reason=reason,
    )
    assert jws.deserialize_compact(asked["signature"].encode(), _key_of(proof), payload=payload).payload == payload


def _key_of(proof: str) -> ECKey:
    """The device's public key, as every request of the session shows it."""
    header: dict[str, Any] = dict(jws.extract_compact(proof.encode()).headers())
    return ECKey.import_key(header["jwk"])


def test_asking_to_talk_first_decides_nothing_and_is_not_signed() -> None:
    with client_of(Deciding().answer) as (bank, server):
        request = bank.request("a1")
        assert bank.decide(request, Decision.CALL_FIRST, "").state is RequestState.WAITING
        assert bank.decide(request, Decision.APPROVE, "").state is RequestState.APPROVED
        assert [asked["signature"] is None for asked in decisions(server)] == [True, False]


@pytest.mark.parametrize("puts", [[None], [Reply(200, b"{}", cut_at=1)], [problem("unavailable", 503)]], ids=["lost", "cut", "not now"])
def test_a_lost_answer_is_asked_for_again(puts: list[Reply | None]) -> None:
    with client_of(Deciding(puts).answer) as (bank, server):
        assert bank.decide(bank.request("a1"), Decision.APPROVE, "").state is RequestState.APPROVED
        first, second = decisions(server)
        assert first == second


def test_a_network_that_answers_in_the_banks_place_leaves_it_open() -> None:
    with client_of(Deciding([Reply(200, b"<html/>", {"Content-Type": "text/html"})]).answer) as (bank, _):
        request = bank.request("a1")
        with pytest.raises(Unreachable):
            bank.decide(request, Decision.APPROVE, "")
        assert bank.decide(request, Decision.APPROVE, "").state is RequestState.APPROVED


@pytest.mark.parametrize("code", ["DS26", "challenge_spent"])
def test_one_that_an_earlier_try_had_decided_is_decided(code: str) -> None:
    bank_side = Deciding([problem(code, 409)], approval())
    with client_of(bank_side.answer) as (bank, server):
        request = bank.request("a1")
        bank_side.standing = approval(state="approved")
        assert bank.decide(request, Decision.APPROVE, "").state is RequestState.APPROVED
        assert server.lines()[-2:] == [PUT, GET]


@pytest.mark.parametrize("standing", [approval(state="refused"), over(), over("moon")], ids=["otherwise", "over", "newer"])
def test_one_that_came_out_otherwise_is_refused(standing: dict[str, Any]) -> None:
    bank_side = Deciding([problem("DS26", 409)])
    with client_of(bank_side.answer) as (bank, _):
        request = bank.request("a1")
        bank_side.standing = standing
        with pytest.raises(Refused, match="DS26"):
            bank.decide(request, Decision.APPROVE, "")


def test_a_challenge_that_is_spent_is_followed_by_the_next() -> None:
    bank_side = Deciding([problem("challenge_spent", 409)])
    with client_of(bank_side.answer) as (bank, server):
        request = bank.request("a1")
        bank_side.standing = approval(challenge="challenge-0002-0002")
        assert bank.decide(request, Decision.REFUSE, "").state is RequestState.REFUSED
        assert [asked["challenge"] for asked in decisions(server)] == ["challenge-0001-0001", "challenge-0002-0002"]


def test_after_a_restart_the_challenge_is_asked_for() -> None:
    bank_side = Deciding()
    with client_of(bank_side.answer) as (before, _):
        request = before.request("a1")
    with client_of(bank_side.answer) as (after, server):
        assert after.decide(request, Decision.APPROVE, "").state is RequestState.APPROVED
        assert server.lines()[1:] == [GET, PUT]


def test_nothing_but_what_he_saw_is_ever_signed() -> None:
    bank_side = Deciding()
    with client_of(bank_side.answer) as (bank, server):
        request = bank.request("a1")
        bank_side.standing = approval(content(instructedAmount=money("9000.00")))
        bank.request("a1")
        for _ in range(2):
            with pytest.raises(Refused, match="content_changed"):
                bank.decide(request, Decision.APPROVE, "")
        with pytest.raises(Refused, match="content_changed"):
            bank.decide(replace(request, content=None), Decision.APPROVE, "")
        assert decisions(server) == []


@pytest.mark.parametrize(("code", "status"), [("DS19", 403), ("conflict_of_interest", 403), ("content_changed", 409)])
def test_the_banks_no_is_said(code: str, status: int) -> None:
    with client_of(Deciding([problem(code, status)]).answer) as (bank, _):
        request = bank.request("a1")
        with pytest.raises(Refused, match=code):
            bank.decide(request, Decision.APPROVE, "")
