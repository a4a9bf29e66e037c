"""Forty at once: the same decision, the same code, guesses, offers; what comes of them is what one would have come to."""

from __future__ import annotations

import uuid

from tests.attacks.books import entries
from tests.attacks.family.household import Household, bound, invited
from tests.attacks.test_refusals import code
from tests.attacks.test_repeats import at_once
from tests.attacks.visitors import on_both
from tests.bank.family.coached import Coached
from tests.bank.family.deciding import deciding, pay, request_of, send, stands
from tests.bank.family.pairing import codes
from tests.bank.running import RunningBank

pytestmark = on_both

MANY = 40


def test_one_decision_forty_times_is_one(household: Household, bank: RunningBank) -> None:
    wang, li = household.wang, household.li
    payment = pay(wang, bank)
    request = request_of(li, payment)
    asked = deciding(li, request, "approve")
    answers = at_once(MANY, lambda: send(li, request, asked))
    assert {answer.status_code for answer in answers} == {200}
    assert stands(wang, payment) == ("ACSC", "AUTH")
    assert bank.look(entries(payment)) == 2
    assert diary_of(household, household.pair.pairing_id).count("request_approved") == 1


def diary_of(household: Household, pairing_id: str) -> list[str]:
    """What her diary tells of one link."""
    entries = household.wang.get("readDiary", query={"limit": "50"})["items"]
    return codes([entry for entry in entries if entry["pairingId"] == pairing_id])


def test_one_helper_does_not_count_as_two(household: Household, bank: RunningBank) -> None:
    """Where she wants two, one of them says yes forty times, from two devices; it waits for the other."""
    wang, li = household.wang, household.li
    bound(wang, household.hughes, household.zhou)
    wang.get("changeSafeguards", {"currency": "CNY", "approversNeeded": 2})
    payment = pay(wang, bank)
    request = request_of(li, payment)
    at_once(MANY, lambda: send(li, request, deciding(li, request, "approve")))
    assert stands(wang, payment) == ("PATC", "AWAF")
    wang.get("cancelPayment", paymentId=payment["paymentId"])
    wang.get("changeSafeguards", {"currency": "CNY", "approversNeeded": 1})
    ahead = household.zhou.get("lookAhead", wang.at_the_counter() | {"what": "safeguards"})
    seen = [loosening["id"] for loosening in ahead["loosens"]]
    household.zhou.get("witness", wang.at_the_counter() | {"what": "safeguards", "seen": seen})


def test_a_yes_a_no_and_her_taking_it_back_end_in_one_way(household: Household, bank: RunningBank) -> None:
    """Forty of them from three sides at once."""
    wang, li = household.wang, household.li
    payment = pay(wang, bank)
    request = request_of(li, payment)
    turns = iter(range(MANY))
    said = {word: deciding(li, request, word) for word in ("approve", "refuse")}

    def one() -> object:
        match next(turns) % 3:
            case 0:
                return wang.ask("cancelPayment", paymentId=payment["paymentId"])
            case 1:
                return send(li, request, said["approve"])
        return send(li, request, said["refuse"])

    at_once(MANY, one)  # type: ignore[arg-type]
    status, _ = stands(wang, payment)
    assert status in ("ACSC", "RJCT", "CANC")
    assert bank.look(entries(payment)) == (2 if status == "ACSC" else 0)


def test_forty_guesses_at_once_are_five(household: Household) -> None:
    """A code of six digits falls to one in two hundred thousand; after that there is nothing to guess at."""
    pair = invited(household.wang, household.hughes)
    numbers = iter(range(1, MANY + 1))

    def guess() -> object:
        wrong = f"{pair.code[:4]}{(int(pair.code[4:]) + next(numbers)) % 10**6:06}"
        return household.hughes.ask("claimPairing", pair.claiming(wrong))

    answers = at_once(MANY, guess)  # type: ignore[arg-type]
    assert {code(answer) for answer in answers} == {"pairing_refused"}
    assert len({answer.content for answer in answers}) == 1
    assert pair.hers_now()["state"] == "ended"


def test_one_claim_five_times_is_one(household: Household) -> None:
    """As often as codes may be tried."""
    pair, key = invited(household.wang, household.hughes), str(uuid.uuid4())
    answers = at_once(5, lambda: pair.helper.ask("claimPairing", pair.claiming(), idempotency_key=key))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["pairingId"] for answer in answers}) == 1
    assert diary_of(household, pair.pairing_id) == ["link_claimed"]


def test_one_claim_forty_times_is_one_or_none(household: Household) -> None:
    """Every try is counted before it is looked at: so many at once may end the invitation, and never pair anybody twice."""
    pair = invited(household.wang, household.hughes)
    answers = at_once(MANY, lambda: pair.helper.ask("claimPairing", pair.claiming()))
    assert sum(answer.ok for answer in answers) <= 1
    assert {code(answer) for answer in answers if not answer.ok} == {"pairing_refused"}
    assert pair.hers_now()["state"] == ("claimed" if any(answer.ok for answer in answers) else "ended")


def test_forty_offers_are_one_question_to_her(household: Household) -> None:
    answers = at_once(MANY, lambda: household.li.ask("offerCoaching", {"pairingId": household.pair.pairing_id}))
    assert len({answer.json()["coachingId"] for answer in answers}) == 1
    assert [each["state"] for each in household.wang.get("listCoaching")["items"]] == ["offered"]


def test_forty_ends_and_forty_hints_leave_it_over(household: Household) -> None:
    coached = Coached(household.pair).on()
    turns = iter(range(MANY))
    at_once(MANY, lambda: coached.end(coached.hers) if next(turns) == 7 else coached.hint(kind="call"))
    assert coached.seen_by(coached.his) == coached.over()
