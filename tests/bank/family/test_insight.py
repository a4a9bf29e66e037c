"""What a helper may look at: as much as her link gives at that moment, masked, bounded, and put down in her diary once a day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import pytest

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.family.deciding import LANDLORD
from tests.bank.family.pairing import DAY, Pair, codes
from tests.bank.running import RunningBank

CALLS: Final = {"seeBalances": "see_balances", "seeActivity": "see_activity"}
NOTED: Final = {"seeBalances": "balances_seen", "seeActivity": "activity_seen"}


@pytest.fixture
def linked(pair: Pair, teller: Stranger) -> Pair:
    """Wang and Li before staff, with both powers."""
    pair.invite(powers=list(CALLS.values())).compare()
    teller.get("witnessPairing", pairingId=pair.pairing_id)
    return pair


@pytest.fixture(autouse=True)
def _books_stay_sound(bank: RunningBank, linked: Pair) -> Iterator[None]:
    yield
    assert bank.look(verify) == []


def look(pair: Pair, name: str, who: Stranger | None = None) -> Any:
    return (who or pair.helper).ask(name, pairingId=pair.pairing_id)


def diary(pair: Pair) -> list[str]:
    return codes(pair.customer.get("readDiary")["items"])


def test_he_sees_what_she_can_spend_and_of_the_number_the_end(linked: Pair) -> None:
    seen = look(linked, "seeBalances").json()["items"]
    accounts = linked.customer.get("listAccounts")["items"]
    assert [account["lastFour"] for account in seen] == [each["account"]["identification"][-4:] for each in accounts]
    told = [linked.customer.get("readBalances", accountId=each["accountId"])["available"] for each in accounts]
    assert [account["available"] for account in seen] == told
    assert {name for account in seen for name in account} == {"kind", "lastFour", "available"}


def test_he_sees_what_went_out_and_never_the_words_with_it(linked: Pair, bank: RunningBank) -> None:
    wang = linked.customer
    details = wang.details(LANDLORD, "200.00") | {"remittanceInformation": "rent for our secret flat"}
    wang.send(details, bank.move)
    answer = look(linked, "seeActivity")
    newest = answer.json()["items"][0]
    assert newest == {
        "day": newest["day"],
        "direction": "out",
        "amount": {"currency": "CNY", "amount": "200.00"},
        "code": "payment",
        "counterparty": LANDLORD,
    }
    assert "secret" not in answer.text
    assert not [each for each in wang.get("listAccounts")["items"] if each["account"]["identification"] in answer.text]


@pytest.mark.parametrize("name", CALLS)
def test_each_look_is_given_by_its_own_power(linked: Pair, name: str) -> None:
    (other,) = set(CALLS) - {name}
    assert linked.change(powers=[CALLS[other]]).ok
    assert code(look(linked, name)) == "DS19"
    assert look(linked, other).ok
    assert diary(linked)[0] == NOTED[other]
    assert NOTED[name] not in diary(linked)


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("end", [lambda pair: pair.change(paused=True), lambda pair: pair.end(pair.customer)], ids=["paused", "ended"])
def test_a_link_that_gives_nothing_says_the_same_however_that_came(linked: Pair, name: str, end: Callable[[Pair], Any]) -> None:
    assert end(linked).ok
    answer = look(linked, name)
    assert (answer.status_code, code(answer)) == (403, "DS19")
    assert NOTED[name] not in diary(linked)


@pytest.mark.parametrize("name", CALLS)
def test_to_others_it_is_not_there(linked: Pair, name: str, signed_in: Callable[[str], Stranger], teller: Stranger) -> None:
    for other in (signed_in("Hughes"), linked.customer, teller):
        assert code(look(linked, name, other)) == "not_found"
    assert NOTED[name] not in diary(linked)


@pytest.mark.parametrize("name", CALLS)
def test_it_does_not_begin_before_the_link_does(linked: Pair, name: str) -> None:
    assert linked.end(linked.customer).ok
    anew = Pair(linked.customer, linked.helper).invite(powers=list(CALLS.values())).compare()
    assert code(look(anew, name)) == "DS19"
    anew.wait(DAY + 1)
    assert look(anew, name).ok


def test_her_diary_tells_it_once_a_day_each(linked: Pair) -> None:
    def told() -> list[str]:
        return [each for each in diary(linked) if each in NOTED.values()]

    for _ in range(3):
        for name in CALLS:
            assert look(linked, name).ok
    assert told() == ["activity_seen", "balances_seen"]
    linked.wait(DAY)
    for _ in range(2):
        assert look(linked, "seeBalances").ok
    assert told() == ["balances_seen", "activity_seen", "balances_seen"]
