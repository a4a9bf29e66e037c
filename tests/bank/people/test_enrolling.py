"""Enrolling: an answer may be lost and the work begun again. One key is one device, and a device that was locked stays so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.people.asking import WANG, code_of, enrolling, noticed
from tests.bank.running import RunningBank


def test_begun_again_with_the_same_code_it_is_the_same_device(
    teller: Stranger, signed_in: Callable[[str], Stranger], newcomer: Callable[[], Stranger]
) -> None:
    """The program was closed in between: nothing is left of it but the key."""
    home, tablet, told = signed_in("Wang"), newcomer(), code_of(teller, WANG)
    first = tablet.get("enrolDevice", enrolling(tablet, WANG, told))
    assert tablet.get("enrolDevice", enrolling(tablet, WANG, told, name="another name")) == first
    assert len(home.get("listDevices")["items"]) == 2
    assert [code for code, _ in noticed(home)] == ["code_issued", "device_added"]


def test_a_code_that_was_used_up_is_nothing_to_another_key(teller: Stranger, newcomer: Callable[[], Stranger]) -> None:
    tablet, thief, told = newcomer(), newcomer(), code_of(teller, WANG)
    tablet.get("enrolDevice", enrolling(tablet, WANG, told))
    assert code(thief.ask("enrolDevice", enrolling(thief, WANG, told))) == "credentials_refused"


def test_a_wrong_code_does_not_find_a_device(teller: Stranger, newcomer: Callable[[], Stranger]) -> None:
    tablet, told, spent_by_pin = newcomer(), code_of(teller, WANG), "00000000"
    tablet.get("enrolDevice", enrolling(tablet, WANG, told))
    assert code(tablet.ask("enrolDevice", enrolling(tablet, WANG, spent_by_pin))) == "credentials_refused"


def test_with_a_fresh_code_it_is_the_same_device_and_trusted_by_it(
    bank: RunningBank, teller: Stranger, signed_in: Callable[[str], Stranger]
) -> None:
    """Two devices of one key could not be locked one by one."""
    home = signed_in("Wang")
    bank.change(lambda tx: tx.run("UPDATE devices SET at_branch = 0"))
    again = home.get("enrolDevice", enrolling(home, WANG, code_of(teller, WANG), name="bedroom"))
    assert (again["deviceId"], again["name"], again["trusted"]) == (home.device_id, "bedroom", True)
    assert len(home.get("listDevices")["items"]) == 1


def test_a_locked_device_does_not_come_back(
    teller: Stranger, signed_in: Callable[[str], Stranger], newcomer: Callable[[], Stranger]
) -> None:
    home, lost, told = signed_in("Wang"), newcomer(), code_of(teller, WANG)
    lost_id = lost.get("enrolDevice", enrolling(lost, WANG, told))["deviceId"]
    home.ask("lockDevice", deviceId=lost_id)
    fresh = code_of(teller, WANG)
    assert [code(lost.ask("enrolDevice", enrolling(lost, WANG, each))) for each in (told, fresh)] == ["credentials_refused"] * 2
    other = newcomer()
    assert other.ask("enrolDevice", enrolling(other, WANG, fresh)).status_code == 201  # it was not used up


@pytest.mark.parametrize("name", ["", " ", "　", " tablet"])
def test_a_device_has_a_name(name: str, newcomer: Callable[[], Stranger]) -> None:
    tablet = newcomer()
    answer = tablet.ask("enrolDevice", enrolling(tablet, WANG, "00000000", name=name))
    assert (code(answer), answer.json()["errors"][0]["path"]) == ("invalid_body", "$.name")
