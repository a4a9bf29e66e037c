"""Guessing: PINs, codes and names. Every way to try one is counted, and no way around the count tells more than another."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import pytest

from app.bank.services.rules import Rules
from tests.attacks.books import untouched
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import LIS, POUNDS, code
from tests.attacks.visitors import on_both
from tests.bank.running import RunningBank, running_bank

pytestmark = on_both

WRONG: Final = "000000"
CHECKS: Final = 5
"""So many names may be tried in a day at the bank of these tests."""


@pytest.fixture
def bank(database: str | None) -> Iterator[RunningBank]:
    with running_bank(database=database, rules=Rules(payee_checks_a_day=CHECKS)) as bank:
        yield bank


@pytest.fixture
def wang(signed_in: Callable[[str], Stranger]) -> Stranger:
    return signed_in("Wang")


def changing(old: str, new: str = "482915") -> dict[str, str]:
    return {"old": old, "new": new}


def test_a_stolen_session_does_not_guess_the_pin(bank: RunningBank, wang: Stranger) -> None:
    """Tries at changing the PIN and at signing in with it are one count: together they are no more than either alone."""
    codes = [code(wang.ask("changePin", changing(f"{number:06}"))) for number in range(3)]
    codes += [code(wang.ask("openSession", wang.signing_in() | {"pin": f"{number:06}"})) for number in range(3, 6)]
    assert codes == ["credentials_refused"] * 5 + ["too_many_attempts"]
    assert code(wang.ask("changePin", changing(wang.person["pin"]))) == "too_many_attempts"


def test_the_new_pin_is_not_an_oracle_for_the_old(bank: RunningBank, wang: Stranger) -> None:
    """Asking to change a wrong PIN into the right one says no like any other."""
    with untouched(bank):
        right, wrong = wang.ask("changePin", changing(WRONG, wang.person["pin"])), wang.ask("changePin", changing(WRONG))
    assert (code(right), right.content) == ("credentials_refused", wrong.content)


def test_a_change_that_is_sent_again_by_a_thief_tells_him_nothing(wang: Stranger) -> None:
    """The old PIN, seen over her shoulder yesterday, is worth nothing without the new one."""
    wang.get("changePin", changing(wang.person["pin"], "482915"))
    answers = [wang.ask("changePin", changing(wang.person["pin"], f"{number:06}")) for number in range(4)]
    assert {code(answer) for answer in answers} == {"credentials_refused"}


def test_a_changed_pin_ends_what_was_stolen(signed_in: Callable[[str], Stranger]) -> None:
    hers, thief = signed_in("Wang"), signed_in("Wang")
    hers.get("changePin", changing(hers.person["pin"]))
    assert hers.ask("readMe").ok
    assert code(thief.ask("readMe")) == "invalid_token"
    assert code(thief.ask("refreshSession", {"refreshToken": thief.refresh_token})) == "invalid_token"
    assert code(thief.ask("openSession", thief.signing_in())) == "credentials_refused"


@pytest.mark.usefixtures("as_slow_as_in_life")
def test_a_pin_that_is_changed_meanwhile_opens_nothing(signed_in: Callable[[str], Stranger]) -> None:
    """The thief signs in while she changes it: his tries were weighed against the old PIN, and are over after the change."""
    hers, thief = signed_in("Wang"), signed_in("Wang")
    hers.ask("readMe")
    thief.ask("readMe")
    with ThreadPoolExecutor(6) as threads:
        changed = threads.submit(hers.ask, "changePin", changing(hers.person["pin"]))
        tries = list(threads.map(lambda _: thief.ask("openSession", thief.signing_in()), range(5)))
    assert changed.result().ok
    for session in (answer.json() for answer in tries if answer.ok):
        thief.keep(session)
        assert code(thief.ask("readMe")) == "invalid_token"


def test_codes_for_a_forgotten_pin_are_not_guessed(wang: Stranger) -> None:
    """Whoever has her computer and not her PIN; and a code for a device is none for a PIN."""
    asked = {"customerNumber": wang.person["customerNumber"], "deviceId": wang.device_id, "new": "482915"}
    people = wang.get("listSamplePeople")["items"]
    for_a_device = next(each["activationCode"] for each in people if each["customerNumber"] == wang.person["customerNumber"])
    tried = [for_a_device, *(f"{number:08}" for number in range(5))]
    codes = [code(wang.ask("resetPin", asked | {"code": each})) for each in tried]
    assert codes == ["credentials_refused"] * 5 + ["too_many_attempts"]
    assert wang.ask("openSession", wang.signing_in()).ok


def test_a_forgotten_pin_says_the_same_of_people_who_are_not_there(wang: Stranger) -> None:
    answers = []
    for number, device in ((wang.person["customerNumber"], wang.device_id), ("99999999", wang.device_id), ("99999999", "dev_nobodys")):
        asked = {"customerNumber": number, "deviceId": device, "code": "00000000", "new": "482915"}
        answers.append(wang.ask("resetPin", asked).content)
    assert len(set(answers)) == 1


def names(count: int) -> list[str]:
    return [f"Somebody {letter}" for letter in "ABCDEFGH"[:count]]


def test_names_are_not_learned_by_verifying(wang: Stranger) -> None:
    codes = [wang.ask("verifyPayee", {"name": name, "account": LIS}) for name in names(CHECKS + 1)]
    assert [answer.status_code for answer in codes] == [200] * CHECKS + [429]


def test_names_are_not_learned_by_reviewing(wang: Stranger) -> None:
    reviews = [wang.to_somebody_new(name, LIS, "1.00") for name in names(CHECKS + 1)]
    answers = [
        wang.ask("reviewPayment", {"paymentId": f"0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b{number:02}", "details": details})
        for number, details in enumerate(reviews)
    ]
    assert [answer.status_code for answer in answers] == [201] * CHECKS + [429]


def test_names_are_not_learned_by_putting_them_into_the_list(wang: Stranger) -> None:
    """A name of her own list is not counted when it is reviewed: so what she puts there is."""
    listed = {payee["name"]: payee["beneficiaryId"] for payee in wang.get("listBeneficiaries")["items"]}
    wang.get("removeBeneficiary", beneficiaryId=listed["Li"])
    answers = []
    for name in names(CHECKS + 1):
        added = wang.ask("addBeneficiary", {"name": name, "account": LIS})
        answers.append(added.status_code)
        if added.ok:
            assert wang.review(wang.to_somebody_new(name, LIS, "1.00"))["content"]["payeeMatch"] == "NMTC"
            wang.get("removeBeneficiary", beneficiaryId=added.json()["beneficiaryId"])
    assert answers == [201] * CHECKS + [429]


def test_only_a_near_miss_is_told_the_name(wang: Stranger) -> None:
    """Whoever does not know the name does not hear it."""
    assert wang.get("verifyPayee", {"name": "Somebody Else", "account": LIS}) == {"match": "NMTC"}
    assert wang.get("verifyPayee", {"name": "Li", "account": LIS}) == {"match": "MTCH"}


def test_which_accounts_are_kept_here_in_another_currency_is_not_guessed_either(bank: RunningBank, wang: Stranger) -> None:
    """A no that tells that there is such an account counts as a try, and the same request sent again as another."""
    asked = {"paymentId": str(uuid.uuid4()), "details": wang.to_somebody_new("Hughes", POUNDS, "1.00")}
    codes = [code(wang.ask("reviewPayment", asked, idempotency_key="same")) for _ in range(CHECKS + 1)]
    assert codes == ["AM03"] * CHECKS + ["too_many_attempts"]
    assert code(wang.ask("verifyPayee", {"name": "Li", "account": LIS})) == "too_many_attempts"
