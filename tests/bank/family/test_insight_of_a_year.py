"""What a helper sees of a year of her life: the newest of all her accounts, in their order, and no more than is told at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

from app.bank.services.credentials import hash_pin
from app.contract.insight import MOST_ENTRIES
from app.sandbox.branch import ZHOU_MIN
from app.sandbox.chengdu import LI_NA, WANG_XIULAN
from app.sandbox.people import SamplePeople
from tests.attacks.stranger import Stranger
from tests.bank.family.pairing import Pair
from tests.bank.running import RunningBank, running_bank


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    """With those who have lived for a year."""
    people = SamplePeople((WANG_XIULAN, LI_NA, ZHOU_MIN), pin_hash=cache(hash_pin))
    with running_bank(practice=people) as bank:
        yield bank


def test_of_a_year_the_newest_hundred_come_whatever_account_they_are_on(signed_in: Callable[[str], Stranger]) -> None:
    her, him, staff = map(signed_in, ("王秀兰", "李娜", "周敏"))
    pair = Pair(her, him).invite(powers=["see_activity"]).compare()
    staff.get("witnessPairing", pairingId=pair.pairing_id)
    seen = him.get("seeActivity", pairingId=pair.pairing_id)["items"]
    assert len(seen) == MOST_ENTRIES
    assert [_told(entry) for entry in seen] == [_told(entry) for entry in newest_of(her)]


def newest_of(her: Stranger) -> list[dict[str, Any]]:
    """The same out of her own lists."""
    accounts = her.get("listAccounts")["items"]
    assert len(accounts) > 1
    of_each = [her.get("listTransactions", accountId=each["accountId"], query={"limit": str(MOST_ENTRIES)})["items"] for each in accounts]
    found = [entry for entries in of_each for entry in entries]
    found.sort(key=lambda entry: (entry["bookedAt"], int(entry["transactionId"])), reverse=True)
    return found[:MOST_ENTRIES]


def _told(entry: dict[str, Any]) -> tuple[object, ...]:
    return tuple(str(entry[name]) for name in ("direction", "amount", "code", "counterparty"))
