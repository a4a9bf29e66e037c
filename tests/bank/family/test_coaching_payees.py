"""A payee whom she first enters while he coaches her, or within a day of it, counts as suggested by him: he may not approve it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bank.cast import LANDLORD
from tests.bank.family.coached import Coached
from tests.bank.family.pairing import DAY, Pair
from tests.bank.running import RunningBank

NEW = {"scheme": "CN-BBAN", "identification": "6288000000000099"}
KNOWN = {"scheme": LANDLORD.scheme, "identification": LANDLORD.identification}


@pytest.fixture
def coached(pair: Pair) -> Coached:
    """The two, paired."""
    return Coached(pair.pair(powers=["approve", "coach"]))


def add(coached: Coached, account: dict[str, str] = NEW) -> dict[str, Any]:
    """She puts somebody into her list."""
    added: dict[str, Any] = coached.hers.get("addBeneficiary", {"name": "Somebody", "account": account})
    return added


def suggested(bank: RunningBank) -> list[str]:
    """Whom the bank takes to have suggested somebody."""
    return [str(row["identification"]) for row in bank.look(lambda tx: tx.rows("SELECT identification FROM suggestions"))]


def test_entered_during_it(coached: Coached) -> None:
    coached.on()
    assert add(coached)["suggestedBy"] == "Li"


@pytest.mark.parametrize(("after", "by"), [(DAY - 60, "Li"), (DAY + 60, None)])
def test_entered_within_a_day_of_it(coached: Coached, after: int, by: str | None) -> None:
    coached.on().end(coached.hers)
    coached.pair.wait(after)
    assert add(coached).get("suggestedBy") == by


def test_what_was_only_asked_or_offered_suggests_nothing(coached: Coached) -> None:
    coached.asked().end(coached.hers)
    coached.offered()
    assert "suggestedBy" not in add(coached)


def test_whom_she_had_before_nobody_suggests(coached: Coached, bank: RunningBank) -> None:
    coached.on()
    coached.hers.review(coached.hers.details("Zhang Wei", "10.00"))
    assert suggested(bank) == []


def test_a_review_or_a_look_at_the_name_is_entering_too(coached: Coached, bank: RunningBank) -> None:
    """Kept for good: a day later, or taken out and added again, it is his suggestion still."""
    coached.on()
    coached.hers.review(coached.hers.to_somebody_new("Somebody", NEW, "10.00"))
    coached.hers.get("verifyPayee", {"name": "Other", "account": NEW | {"identification": "6288000000000098"}})
    assert sorted(suggested(bank)) == ["6288000000000098", NEW["identification"]]
    coached.end(coached.hers)
    coached.pair.wait(3 * DAY)
    assert add(coached)["suggestedBy"] == "Li"


def test_he_is_not_asked_about_whom_he_has_suggested(coached: Coached, bank: RunningBank) -> None:
    """A wait stands in for him, and the bank looks at it: he might have asked her for it."""
    coached.pair.wait(8 * DAY)
    before = coached.hers.review(coached.hers.to_somebody_new("Somebody", NEW, "10.00"))["content"]["requires"]
    assert [each["kind"] for each in before] == ["family"]
    coached.on()
    other = NEW | {"identification": "6288000000000098"}
    after = coached.hers.review(coached.hers.to_somebody_new("Somebody", other, "10.00"))["content"]["requires"]
    assert [(each["kind"], each["reason"]) for each in after] == [("wait", "new_payee"), ("bank", "conflict_of_interest")]
