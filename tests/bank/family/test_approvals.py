"""A payment that the family has to agree to: who is asked, what each may say, and that it goes once all has cleared and never before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.family.deciding import LANDLORD, LARGE, WEEK, available, decide, deciding, now, pay, request_of, seasoned, send, stands
from tests.bank.family.pairing import DAY, Pair, codes, today
from tests.bank.people.asking import happened, newest, noticed
from tests.bank.running import RunningBank

HOUR = 3600


@pytest.fixture
def pair(wang: Stranger, li: Stranger, teller: Stranger) -> Pair:
    """Wang and Li, paired before staff."""
    return seasoned(Pair(wang, li), teller)


@pytest.fixture
def hughes(signed_in: Callable[[str], Stranger]) -> Stranger:
    """A second one whom she trusts."""
    return signed_in("Hughes")


@pytest.fixture
def both(pair: Pair, wang: Stranger, hughes: Stranger, teller: Stranger) -> Pair:
    """Two who have to agree; this is the second."""
    second = seasoned(Pair(wang, hughes), teller)
    wang.get("changeSafeguards", {"currency": "CNY", "approversNeeded": 2})
    return second


@pytest.fixture(autouse=True)
def _books_stay_sound(bank: RunningBank, pair: Pair) -> object:
    yield
    assert bank.look(verify) == []


def needs(customer: Stranger, amount: str = LARGE, payee: str = LANDLORD) -> list[tuple[str, str]]:
    """What would have to clear."""
    content = customer.review(customer.details(payee, amount))["content"]
    return [(each["kind"], each["reason"]) for each in content["requires"]]


def test_it_waits_for_him_and_goes_in_the_moment_he_agrees(pair: Pair, bank: RunningBank) -> None:
    before, at = available(pair.customer), newest(pair.helper)
    payment = pay(pair.customer, bank)
    assert (payment["transactionStatus"], payment["statusReason"]) == ("PATC", ["U040", "large_amount"])
    agreed = payment["multiAuthorisation"]
    assert (agreed["status"], agreed["numberRequired"], agreed["numberReceived"]) == ("AWAF", 1, 0)
    assert "dueAt" not in payment
    assert float(before) - float(available(pair.customer)) == float(LARGE)
    assert happened(pair.helper, at) == ["approval.requested"]

    at = newest(pair.customer)
    answer = decide(pair.helper, request_of(pair.helper, payment), "approve", "Rent, as always")
    assert (answer.status_code, answer.json()["state"]) == (200, "approved")
    settled = now(pair.customer, payment)
    assert (settled["transactionStatus"], settled["multiAuthorisation"]["status"]) == ("ACSC", "AUTH")
    his = settled["authorisations"][-1]
    assert (his["name"], his["scaStatus"], his["decision"], his["reason"]) == ("Li", "finalised", "approve", "Rent, as always")
    assert "challenge" not in his
    assert "payment.updated" in happened(pair.customer, at)
    assert "payment_settled" in dict(noticed(pair.customer))


def test_one_refusal_ends_it_and_the_money_is_free_again(pair: Pair, bank: RunningBank) -> None:
    before = available(pair.customer)
    payment = pay(pair.customer, bank)
    assert decide(pair.helper, request_of(pair.helper, payment), "refuse", "I do not know him").ok
    ended = now(pair.customer, payment)
    assert (ended["transactionStatus"], ended["statusReason"], ended["multiAuthorisation"]["status"]) == (
        "RJCT",
        ["family_refused"],
        "RJCT",
    )
    assert available(pair.customer) == before
    facts = dict(noticed(pair.customer))["payment_family_refused"]
    assert "payment_family_missing" not in dict(noticed(pair.customer))
    assert (facts["name"], facts["reason"], facts["creditorName"]) == ("Li", "I do not know him", LANDLORD)


def test_he_may_call_first_and_decide_afterwards(pair: Pair, bank: RunningBank) -> None:
    payment = pay(pair.customer, bank)
    request, at = request_of(pair.helper, payment), newest(pair.customer)
    asked = deciding(pair.helper, request, "call_first", "Who is that?")
    first = send(pair.helper, request, asked)
    assert (first.json()["state"], first.json()["calledFirst"]) == ("waiting", True)
    assert {"payment.updated", "notice.added"} <= set(happened(pair.customer, at))
    his = now(pair.customer, payment)["authorisations"][-1]
    assert (his["decision"], his["reason"]) == ("call_first", "Who is that?")
    at = newest(pair.customer)
    assert send(pair.helper, request, asked).json() == first.json()
    assert decide(pair.helper, request, "call_first", "Send it to him").ok
    assert now(pair.customer, payment)["authorisations"][-1] == his
    assert happened(pair.customer, at) == []
    assert decide(pair.helper, request, "approve").ok
    assert stands(pair.customer, payment) == ("ACSC", "AUTH")
    assert codes(pair.customer.get("readDiary")["items"])[:3] == ["request_approved", "request_call_first", "request_seen"]


def test_the_same_again_gets_the_same_and_anything_else_is_too_late(pair: Pair, bank: RunningBank) -> None:
    payment = pay(pair.customer, bank)
    request = request_of(pair.helper, payment)
    asked = deciding(pair.helper, request, "approve")
    answer = send(pair.helper, request, asked)
    assert send(pair.helper, request, asked).json() == answer.json()
    assert code(decide(pair.helper, request, "refuse")) == "DS26"
    assert code(decide(pair.helper, request, "approve", "again")) == "DS26"
    assert "challenge" not in request_of(pair.helper, payment)


def test_two_have_to_agree_where_she_wants_two(both: Pair, pair: Pair, bank: RunningBank) -> None:
    payment = pay(pair.customer, bank)
    assert payment["multiAuthorisation"]["numberRequired"] == 2
    assert decide(pair.helper, request_of(pair.helper, payment), "approve").ok
    assert stands(pair.customer, payment) == ("PATC", "AWAF")
    assert decide(both.helper, request_of(both.helper, payment), "approve").ok
    assert stands(pair.customer, payment) == ("ACSC", "AUTH")


def test_where_one_is_enough_the_other_is_told_no_more_of_it(
    pair: Pair, wang: Stranger, hughes: Stranger, teller: Stranger, bank: RunningBank
) -> None:
    seasoned(Pair(wang, hughes), teller)
    payment = pay(wang, bank)
    open_to_both, at = request_of(hughes, payment), newest(hughes)
    assert decide(pair.helper, request_of(pair.helper, payment), "approve").ok
    assert happened(hughes, at) == ["approval.decided"]
    over = hughes.get("readApproval", authorisationId=open_to_both["authorisationId"])
    assert over["state"] == "over"
    assert not {"content", "contentHash", "usual", "challenge"} & over.keys()
    assert code(decide(hughes, open_to_both, "refuse")) == "DS19"


def test_wanting_two_holds_at_once_and_one_again_after_a_day(wang: Stranger, pair: Pair) -> None:
    wanted = wang.get("changeSafeguards", {"currency": "CNY", "approversNeeded": 2})
    assert wanted["effective"][0]["approversNeeded"] == 2
    loosened = wang.get("changeSafeguards", {"currency": "CNY", "approversNeeded": 1})
    assert (loosened["effective"][0]["approversNeeded"], loosened["pending"][0]["field"]) == (2, "approversNeeded")
    pair.wait(DAY + 1)
    assert wang.get("readSafeguards")["effective"][0].get("approversNeeded", 1) == 1
    for wrong in (0, 3):
        assert code(wang.ask("changeSafeguards", {"currency": "CNY", "approversNeeded": wrong})) == "invalid_body"


def test_wanting_two_where_only_one_can_be_asked_never_needs_less(wang: Stranger, pair: Pair, bank: RunningBank) -> None:
    wang.get("changeSafeguards", {"currency": "CNY", "approversNeeded": 2})
    assert needs(wang) == [("family", "large_amount"), ("wait", "large_amount")]
    payment = pay(wang, bank)
    assert decide(pair.helper, request_of(pair.helper, payment), "approve").ok
    assert stands(wang, payment) == ("PDNG", "AUTH")
    assert "payment_approved" in dict(noticed(wang))
    pair.wait(DAY + 61)
    assert stands(wang, payment) == ("ACSC", "AUTH")


def test_somebody_whom_staff_have_not_seen_adds_to_the_wait_for_a_week(
    wang: Stranger, hughes: Stranger, pair: Pair, bank: RunningBank
) -> None:
    pair.end(wang)
    pair.wait(WEEK)
    Pair(wang, hughes).pair()
    assert needs(wang) == [("family", "large_amount"), ("wait", "large_amount")]
    payment = pay(wang, bank)
    assert payment["dueAt"]
    assert decide(hughes, request_of(hughes, payment), "approve").ok
    assert stands(wang, payment) == ("PDNG", "AUTH")
    pair.wait(DAY + 61)
    assert stands(wang, payment) == ("ACSC", "AUTH")
    pair.wait(WEEK)
    assert needs(wang) == [("family", "large_amount")]


def test_somebody_new_is_not_asked_where_others_are_enough(wang: Stranger, hughes: Stranger, pair: Pair, bank: RunningBank) -> None:
    """Whoever was talked into a link yesterday does not decide in her daughter's place."""
    Pair(wang, hughes).pair()
    payment = pay(wang, bank)
    assert hughes.get("listApprovals")["items"] == []
    assert [each["name"] for each in payment["authorisations"] if "name" in each] == ["Li"]


def test_nobody_paired_or_a_link_just_ended_takes_the_wait(wang: Stranger, pair: Pair, bank: RunningBank) -> None:
    pair.end(wang)
    assert needs(wang) == [("wait", "large_amount")]
    payment = pay(wang, bank)
    assert payment["transactionStatus"] == "PDNG"
    assert "multiAuthorisation" not in payment


def test_for_a_week_after_a_link_ended_those_who_are_left_are_asked_and_it_waits_besides(
    wang: Stranger, hughes: Stranger, teller: Stranger, pair: Pair
) -> None:
    seasoned(Pair(wang, hughes), teller)
    pair.end(wang)
    assert needs(wang) == [("family", "large_amount"), ("wait", "large_amount")]
    pair.wait(WEEK + 1)
    assert needs(wang) == [("family", "large_amount")]


def test_what_he_agreed_to_does_not_count_as_gone_unasked(wang: Stranger, pair: Pair, bank: RunningBank) -> None:
    payment = pay(wang, bank)
    assert decide(pair.helper, request_of(pair.helper, payment), "approve").ok
    assert needs(wang, "1.00") == []
    assert pay(wang, bank, "1500.00")["transactionStatus"] == "ACSC"
    assert needs(wang, "600.00") == [("family", "large_together")]


def test_nobody_answers_he_is_reminded_and_then_it_ends(pair: Pair, bank: RunningBank) -> None:
    before = available(pair.customer)
    payment = pay(pair.customer, bank)
    at = newest(pair.helper)
    pair.wait(36 * HOUR + 1)
    assert {"approval.requested", "notice.added"} <= set(happened(pair.helper, at))
    facts = dict(noticed(pair.helper))["approval_waits"]
    assert facts["customerName"] == "Wang"
    assert stands(pair.customer, payment) == ("PATC", "AWAF")
    pair.wait(36 * HOUR)
    ended = now(pair.customer, payment)
    assert (ended["transactionStatus"], ended["statusReason"], ended["multiAuthorisation"]["status"]) == ("RJCT", ["DS24"], "RJCT")
    assert available(pair.customer) == before
    assert "payment_expired" in dict(noticed(pair.customer))
    assert request_of(pair.helper, payment)["state"] == "over"


def test_whose_last_day_is_over_is_not_reminded_though_everything_is_stopped(pair: Pair, bank: RunningBank) -> None:
    pay(pair.customer, bank)
    pair.change(until=today(pair.customer).isoformat())
    pair.customer.get("freeze")
    at = newest(pair.helper)
    pair.wait(36 * HOUR + 1)
    assert "approval_waits" not in dict(noticed(pair.helper))
    assert "approval.requested" not in happened(pair.helper, at)


def test_what_she_takes_back_is_over(pair: Pair, bank: RunningBank) -> None:
    payment = pay(pair.customer, bank)
    request = request_of(pair.helper, payment)
    pair.customer.get("cancelPayment", paymentId=payment["paymentId"])
    assert stands(pair.customer, payment) == ("CANC", "RJCT")
    assert request_of(pair.helper, payment)["state"] == "over"
    assert code(decide(pair.helper, request, "approve")) == "DS19"


def test_with_a_link_gone_the_wait_stands_in_from_that_moment(pair: Pair, bank: RunningBank) -> None:
    payment = pay(pair.customer, bank)
    request = request_of(pair.helper, payment)
    pair.wait(HOUR)
    pair.end(pair.customer)
    waiting = now(pair.customer, payment)
    assert (waiting["transactionStatus"], waiting["multiAuthorisation"]["numberRequired"]) == ("PDNG", 0)
    assert dict(noticed(pair.customer))["payment_family_missing"]["stillAsked"] == 0
    assert code(decide(pair.helper, request, "approve")) == "DS19"
    pair.wait(DAY - 60)
    assert now(pair.customer, payment)["transactionStatus"] == "PDNG"
    pair.wait(121)
    assert now(pair.customer, payment)["transactionStatus"] == "ACSC"


def test_with_one_of_two_gone_the_other_still_decides_and_the_wait_stands_in(both: Pair, pair: Pair, bank: RunningBank) -> None:
    payment = pay(pair.customer, bank)
    both.change(paused=True)
    waiting = now(pair.customer, payment)
    assert (waiting["transactionStatus"], waiting["multiAuthorisation"]["numberRequired"]) == ("PATC", 1)
    assert dict(noticed(pair.customer))["payment_family_missing"]["stillAsked"] == 1
    assert decide(pair.helper, request_of(pair.helper, payment), "approve").ok
    assert stands(pair.customer, payment) == ("PDNG", "AUTH")
    pair.wait(DAY + 61)
    assert stands(pair.customer, payment) == ("ACSC", "AUTH")


def test_while_everything_is_stopped_he_may_decide_and_nothing_goes(pair: Pair, teller: Stranger, bank: RunningBank) -> None:
    payment = pay(pair.customer, bank)
    pair.customer.get("freeze")
    assert "frozen" in now(pair.customer, payment)["statusReason"]
    assert decide(pair.helper, request_of(pair.helper, payment), "approve").ok
    assert stands(pair.customer, payment) == ("PDNG", "AUTH")
    pair.customer.get("askUnfreeze")
    teller.thaw(pair.customer.at_the_counter())
    assert stands(pair.customer, payment) == ("PDNG", "AUTH")
    pair.wait(DAY + 1)
    assert stands(pair.customer, payment) == ("ACSC", "AUTH")


def test_he_has_what_she_usually_pays_to_compare_with(pair: Pair, bank: RunningBank) -> None:
    for amount in ("10.00", "30.00", "20.00"):
        pay(pair.customer, bank, amount)
    pay(pair.customer, bank, "5.00", "Li")
    usual = request_of(pair.helper, pay(pair.customer, bank))["usual"]
    assert (usual["payments"], usual["toThisPayee"]) == (4, 3)
    assert (usual["median"]["amount"], usual["largest"]["amount"]) == ("10.00", "30.00")


def test_that_he_saw_it_stands_in_her_diary_once(pair: Pair, bank: RunningBank) -> None:
    payment = pay(pair.customer, bank)
    request = request_of(pair.helper, payment)
    for _ in range(2):
        pair.helper.get("readApproval", authorisationId=request["authorisationId"])
    entries = pair.customer.get("readDiary")["items"]
    assert codes(entries).count("request_seen") == 1
    assert (entries[0]["facts"]["creditorName"], entries[0]["name"]) == (LANDLORD, "Li")
