"""Words to the other end of a link: his beside a decision, hers to those who have to agree. Neither can carry a number or a place."""

from __future__ import annotations

from typing import Any

import pytest

from tests.attacks.books import untouched
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.family.deciding import LANDLORD, LARGE, decide, pay, request_of, seasoned
from tests.bank.family.pairing import Pair
from tests.bank.running import RunningBank

LEADS_ASTRAY = ("转到 62880000", "六二八八零", "bank dot ru", "工商.中国", "打 13800138000", "go to 1.1.1.1", "www.bank.com", "银行点com")
PLAIN = ("我不认识他", "3.14", "9.30 打给你", "Please let us talk", "打96110", "ready:talk")


@pytest.fixture
def pair(wang: Stranger, li: Stranger, teller: Stranger) -> Pair:
    """Wang and Li, paired before staff."""
    return seasoned(Pair(wang, li), teller)


def review(pair: Pair, note: str) -> dict[str, Any]:
    """What asks for a review with a note of hers."""
    details = pair.customer.details(LANDLORD, LARGE)
    return {"paymentId": "0d9f3b2e-5d3b-4f5e-8a51-2d2e62c3f8aa", "details": details, "noteToFamily": note}


@pytest.mark.parametrize("decision", ["refuse", "call_first"])
def test_his_words_lead_nobody_astray(pair: Pair, bank: RunningBank, decision: str) -> None:
    request = request_of(pair.helper, pay(pair.customer, bank))
    for words in LEADS_ASTRAY:
        with untouched(bank):
            assert code(decide(pair.helper, request, decision, words)) == "words_refused", words
    assert decide(pair.helper, request, decision, "我不认识他").ok


@pytest.mark.parametrize("words", PLAIN)
def test_plain_words_of_his_are_passed_on(pair: Pair, bank: RunningBank, words: str) -> None:
    payment = pay(pair.customer, bank)
    assert decide(pair.helper, request_of(pair.helper, payment), "refuse", words).ok
    assert pair.customer.get("readDiary")["items"][0]["facts"]["reason"] == words


def test_her_words_lead_nobody_astray(pair: Pair, bank: RunningBank) -> None:
    for words in LEADS_ASTRAY:
        with untouched(bank):
            assert code(pair.customer.ask("reviewPayment", review(pair, words))) == "words_refused", words
    for words in PLAIN:
        assert pair.customer.get("reviewPayment", review(pair, words))["content"]["noteToFamily"] == words
