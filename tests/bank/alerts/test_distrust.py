"""What goes out regularly, once something speaks against whoever gets it: the next one waits for the bank's desk, and she is told."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from app.bank.verify import verify
from tests.attacks.stranger import HARMLESS, Stranger
from tests.bank.alerts.test_checks import SPOKE, deciding, outcome, warned
from tests.bank.alerts.test_scam_payment import ODD, ZHAO, reviewed, to_zhao
from tests.bank.family.deciding import LANDLORD
from tests.bank.family.pairing import DAY, today
from tests.bank.people.asking import noticed
from tests.bank.running import RunningBank

RENT = "120.00"
SMALL = "400.00"
CHEATED, SLIP = "cheated", "mistake"


def regularly(wang: Stranger, details: dict[str, Any], frequency: str = "weekly") -> dict[str, Any]:
    """From a day in four on."""
    first = today(wang) + timedelta(days=4)
    day = 0 if frequency == "weekly" else first.day
    return details | {"schedule": {"frequency": frequency, "startDate": first.isoformat(), "dayOfExecution": day}}


@pytest.fixture
def order(bank: RunningBank, wang: Stranger) -> dict[str, Any]:
    """To the landlord, who was paid before; in force."""
    return wang.send(regularly(wang, wang.details(LANDLORD, RENT)), bank.move)


def runs(wang: Stranger) -> list[tuple[str, list[str]]]:
    """What has gone out by itself, the newest first: how it stands, and why."""
    sent = (each for each in wang.get("listPayments")["items"] if each["content"]["details"]["instructedAmount"]["amount"] == RENT)
    return [(each["transactionStatus"], each["statusReason"]) for each in sent]


def next_run(wang: Stranger) -> tuple[str, list[str]]:
    """How the next one stands on the day on which it goes out."""
    before = len(runs(wang))
    for _ in range(14):  # a week, and what holidays may add
        wang.get("advanceClock", {"advanceSeconds": DAY})
        if len(found := runs(wang)) > before:
            return found[0]
    raise AssertionError("nothing has gone out")


def asked_back(bank: RunningBank, wang: Stranger, what: str) -> None:
    """She pays the landlord by hand, and then says what was wrong with it."""
    by_hand = wang.pay(LANDLORD, "1.00", bank.move)
    if by_hand["transactionStatus"] != "ACSC":
        wang.get("advanceClock", {"advanceSeconds": DAY})
    wang.get("askRecall", {"what": what}, paymentId=by_hand["paymentId"])


def says_it_is_secret(wang: Stranger) -> None:
    """She begins to pay by hand, says what victims say, and leaves it."""
    asked = {"paymentId": str(uuid.uuid4()), "details": wang.details(LANDLORD, ODD), "answers": {"keep_secret": "yes"}}
    wang.get("reviewPayment", asked)


def test_nothing_speaks_against_it_and_it_goes_out(wang: Stranger, order: dict[str, Any]) -> None:
    assert [next_run(wang), next_run(wang)] == [("ACSC", [])] * 2


@pytest.mark.parametrize(
    "happened", [lambda bank, wang: asked_back(bank, wang, CHEATED), lambda _, wang: says_it_is_secret(wang)], ids=["asked back", "said"]
)
def test_what_she_has_said_since_holds_the_next_one_until_the_desk_has_talked_to_her(
    bank: RunningBank, wang: Stranger, sun: Stranger, order: dict[str, Any], happened: Callable[[RunningBank, Stranger], None]
) -> None:
    happened(bank, wang)
    assert next_run(wang) == ("PDNG", ["scam_signs"])
    assert ("standing_order_not_paid", "waits") in [(code, facts.get("reason")) for code, facts in noticed(wang)]
    (check,) = sun.get("listChecks")["items"]
    assert check["held"] == [{"reason": "reported"}]
    assert outcome(deciding(sun, check, "release")) == "released"
    assert [*runs(wang), next_run(wang)] == [("ACSC", [])] * 2
    assert bank.look(verify) == []


def test_a_slip_speaks_against_nobody(bank: RunningBank, wang: Stranger, order: dict[str, Any]) -> None:
    asked_back(bank, wang, SLIP)
    assert next_run(wang) == ("ACSC", [])


def test_what_the_desk_has_refused_once_it_looks_at_again_before_it_goes_by_itself(
    bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger, order: dict[str, Any]
) -> None:
    account = wang.details(LANDLORD, "1.00")["creditorAccount"]
    alert = warned(sun, he, account)
    wang.pay(LANDLORD, "2.00", bank.move)
    (check,) = sun.get("listChecks")["items"]
    assert outcome(deciding(sun, check, "refuse")) == "refused"
    sun.get("cancelAlert", alertId=alert["alertId"], reason="mistake")
    assert next_run(wang) == ("PDNG", ["scam_signs"])
    (check,) = sun.get("listChecks")["items"]
    assert check["held"] == [{"reason": "refused_before"}]
    assert outcome(deciding(sun, check, "refuse")) == "refused"
    assert runs(wang) == [("RJCT", ["bank_refused"])]


def test_what_was_refused_unseen_shows_nowhere(bank: RunningBank, wang: Stranger, sun: Stranger) -> None:
    """Whoever looks on has her arrange another to the same account, and reads that the bank looks at it."""
    wang.get("askCallback", {"discreet": True})
    wang.pay(LANDLORD, "2.00", bank.move)
    (check,) = sun.get("listChecks")["items"]
    assert outcome(deciding(sun, check, "refuse")) == "refused"
    details = regularly(wang, wang.details(LANDLORD, RENT))
    assert reviewed(wang, details, **HARMLESS)["content"]["requires"] == []
    assert "scam_signs" not in wang.send(details, bank.move)["statusReason"]


def test_one_that_is_arranged_after_she_was_cheated_waits_for_the_desk_once(bank: RunningBank, wang: Stranger, sun: Stranger) -> None:
    asked_back(bank, wang, CHEATED)
    order = wang.send(regularly(wang, wang.details(LANDLORD, RENT)), bank.move)
    assert "scam_signs" in order["statusReason"]
    (check,) = sun.get("listChecks")["items"]
    assert outcome(deciding(sun, check, "release", SPOKE)) == "released"
    assert [next_run(wang), next_run(wang)] == [("ACSC", [])] * 2


def test_several_small_orders_to_somebody_new_are_judged_together(bank: RunningBank, wang: Stranger) -> None:
    """Each by itself is less than what is asked about; what is asked about the last is asked about all of it."""
    small = regularly(wang, to_zhao(wang, SMALL), "monthly")
    assert reviewed(wang, small)["questions"] == []
    for _ in range(3):
        wang.send(small, bank.move)
    review = reviewed(wang, small)
    assert review["questions"] == reviewed(wang, to_zhao(wang, ODD))["questions"] != []
    another = regularly(wang, to_zhao(wang, SMALL, ZHAO | {"identification": "6288000000000085"}), "monthly")
    assert reviewed(wang, another, **HARMLESS)["content"]["warnings"] == []
