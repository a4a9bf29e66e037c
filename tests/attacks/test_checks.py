"""What the bank holds: nobody lets it go but the desk, above a limit nobody alone, and nobody twice; and nobody learns what is watched."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from app.bank.verify import verify
from tests.attacks.books import entries, untouched
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.alerts.desk import people_and_desk
from tests.bank.alerts.test_checks import SPOKE, ZHAO, account_of, deciding, held, outcome, warned
from tests.bank.family.pairing import DAY
from tests.bank.people.asking import happened, newest, noticed
from tests.bank.running import RunningBank, running_bank

pytestmark = on_both
LARGE = "20000.00"
"""From here on two persons have to release it."""
SEEN = ("listPayments", "listNotices", "listCallbacks", "readFreeze", "listAccounts", "exportMe")
"""What her screen is made of."""


@pytest.fixture
def bank(database: str | None) -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk(), database=database) as bank:
        yield bank


@pytest.fixture
def wang(signed_in: Callable[[str], Stranger]) -> Stranger:
    return signed_in("Wang")


def test_nobody_but_the_desk_sees_or_decides_it(
    bank: RunningBank, signed_in: Callable[[str], Stranger], wang: Stranger, sun: Stranger, he: Stranger
) -> None:
    """She herself, pushed by somebody; who helps her; a teller; and the desk with a check that is none."""
    check = held(wang, bank, sun, he)
    others = [wang, signed_in("Li"), signed_in("Zhou")]
    with untouched(bank):
        for person in others:
            assert code(person.ask("listChecks")) == "forbidden"
            assert code(person.ask("readCheck", checkId=check["checkId"])) == "forbidden"
            assert code(person.ask("takeCheck", {"doing": "calling"}, checkId=check["checkId"])) == "forbidden"
            assert outcome(deciding(person, check, "release")) == "forbidden"
        assert outcome(deciding(sun, {"checkId": check["paymentId"]}, "release")) == "not_found"
    assert wang.status(check) == "PDNG"


def test_nobody_alone_releases_above_the_limit(
    bank: RunningBank, signed_in: Callable[[str], Stranger], wang: Stranger, sun: Stranger, he: Stranger
) -> None:
    """Twice, in other words, from a second device, and from both at once."""
    check = held(wang, bank, sun, he, LARGE)
    again = signed_in("Sun")
    with ThreadPoolExecutor() as together:
        assert set(together.map(lambda person: outcome(deciding(person, check, "release")), [sun, again])) == {"open"}
    with untouched(bank):
        other_words = SPOKE | {"note": "另一句"}
        assert [outcome(deciding(person, check, "release", other_words)) for person in (sun, again)] == ["DS26", "DS26"]
    assert wang.status(check) == "PDNG"
    assert len(he.get("readCheck", checkId=check["checkId"])["acts"]) == 1


def test_nobody_alone_releases_it_in_parts(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    """Each below the limit; from the one on that reaches it together with those before, two have to."""
    first = held(wang, bank, sun, he, "15000.00")
    parts = [wang.pay("Li", "4000.00", bank.move), wang.pay("Li", "1000.00", bank.move)]
    waits = {check["paymentId"]: check for check in sun.get("listChecks")["items"]}
    outcomes = [outcome(deciding(sun, waits[payment["paymentId"]], "release")) for payment in (first, *parts)]
    assert outcomes == ["released", "released", "open"]
    assert outcome(deciding(he, waits[parts[1]["paymentId"]], "release")) == "released"
    assert bank.look(verify) == []


def test_two_at_once_decide_once(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    with ThreadPoolExecutor() as together:
        answers = [together.submit(deciding, sun, check, "release"), together.submit(deciding, he, check, "refuse")]
        outcomes = [outcome(answer.result()) for answer in answers]
    assert len({"released", "refused"} & set(outcomes)) == 1
    assert len({"check_decided", "check_in_hand"} & set(outcomes)) == 1
    assert wang.status(check) == ("ACSC" if outcomes[0] == "released" else "RJCT")
    assert len(sun.get("readCheck", checkId=check["checkId"])["acts"]) == 1
    assert bank.look(verify) == []


def test_taken_back_while_it_is_released_it_goes_or_does_not(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    with ThreadPoolExecutor() as together:
        released = together.submit(deciding, sun, check, "release")
        taken_back = together.submit(wang.ask, "cancelPayment", paymentId=check["paymentId"])
        gone = outcome(released.result()) == "released"
        assert taken_back.result().ok is not gone
    assert wang.status(check) == ("ACSC" if gone else "CANC")
    assert bank.look(entries(check)) == (2 if gone else 0)
    assert bank.look(verify) == []


def test_nobody_takes_it_out_of_anothers_hand(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    """Two at once begin to call her: one does; and the other cannot say meanwhile that she was not reached, or that it is anybody's."""
    check = held(wang, bank, sun, he)
    with ThreadPoolExecutor() as together:
        tried = [together.submit(person.ask, "takeCheck", {"doing": "calling"}, checkId=check["checkId"]) for person in (sun, he)]
        calls = [each.result().ok for each in tried]
    assert sorted(calls) == [False, True]
    other = he if calls[0] else sun
    refused = [other.ask("takeCheck", {"doing": doing}, checkId=check["checkId"]) for doing in ("calling", "not_reached", "put_back")]
    assert {code(answer) for answer in refused} == {"check_in_hand"}
    assert wang.status(check) == "PDNG"


def test_a_release_that_is_sent_again_moves_nothing(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    deciding(sun, check, "release")
    with untouched(bank):
        assert outcome(deciding(sun, check, "release")) == "released"
        assert outcome(deciding(he, check, "release")) == "check_decided"
        assert outcome(deciding(sun, check, "refuse")) == "check_decided"
    assert bank.look(entries(check)) == 2


def test_taken_back_and_sent_in_parts_it_is_held_again(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    wang.get("cancelPayment", paymentId=check["paymentId"])
    parts = [wang.pay("Li", "1.00", bank.move) for _ in range(3)]
    assert [part["transactionStatus"] for part in parts] == ["PDNG"] * 3
    assert len(sun.get("listChecks")["items"]) == 3


def test_nobody_releases_what_would_come_to_himself(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    account = {"scheme": "CN-BBAN", "identification": "6288000000000055"}
    warned(sun, he, account)
    wang.send(wang.to_somebody_new("Sun", account, "10.00"), bank.move)
    (check,) = sun.get("listChecks")["items"]
    assert outcome(deciding(sun, check, "release")) == "conflict_of_interest"
    with untouched(bank):
        assert outcome(deciding(sun, check, "release")) == "conflict_of_interest"
    sun.get("takeCheck", {"doing": "put_back"}, checkId=check["checkId"])
    assert outcome(deciding(he, check, "release")) == "released"


def test_what_is_watched_is_not_read_off(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    """Whoever tries accounts learns that the bank looks into a payment, as she must; not which alert names it, nor that one does."""
    check = held(wang, bank, sun, he)
    deciding(sun, check, "refuse")
    alert_id = check["held"][0]["facts"]["alertId"]
    answers: Mapping[str, Any] = {
        name: wang.ask(name, **ids).text
        for name, ids in {"readPayment": {"paymentId": check["paymentId"]}, "listNotices": {}, "exportMe": {}}.items()
    }
    assert [name for name, text in answers.items() if alert_id in text or "alert_account" in text or "Sun" in text] == []


def test_the_account_is_looked_up_again_with_each_confirmation(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    """An alert that comes between review and confirmation: she is shown anew what would happen."""
    payment = wang.initiate(wang.review(wang.details("Li", "10.00")))
    warned(sun, he, account_of(wang))
    answer = wang.first(payment)
    assert code(answer) == "content_changed"
    assert answer.json()["facts"]["review"]["content"]["requires"] == [{"kind": "bank", "reason": "scam_signs"}]


def test_who_watches_her_screen_sees_nothing_of_a_discreet_call(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    """What waits is held all the same, past its time, until the desk has decided; and goes on the day that her screen says."""
    payment = wang.send(wang.to_somebody_new("Zhao", ZHAO, "10.00"), bank.move)
    before, heard = {name: wang.get(name) for name in SEEN}, newest(wang)
    wang.get("askCallback", {"discreet": True})
    assert ({name: wang.get(name) for name in SEEN}, happened(wang, heard)) == (before, [])
    (waits,) = he.get("listDeskCallbacks")["items"]
    assert waits["discreet"]
    (check,) = sun.get("listChecks")["items"]
    assert [each["reason"] for each in check["held"]] == ["asked_discreetly"]
    wang.get("advanceClock", {"advanceSeconds": DAY + 60})
    assert wang.status(payment) == "PDNG"
    shown = wang.get("readPayment", paymentId=payment["paymentId"])
    assert outcome(deciding(sun, check, "release")) == "released"
    assert wang.get("readPayment", paymentId=payment["paymentId"]) == shown
    wang.get("advanceClock", {"advanceSeconds": DAY})
    assert wang.status(payment) == "ACSC"
    assert [told for told, _ in noticed(wang)] == ["payment_settled"]
    assert bank.look(verify) == []
