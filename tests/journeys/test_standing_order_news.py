"""Why something has not gone out by itself: each reason in words of its own, and whatever a newer bank may say has some too."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.notices import Notice
from app.journeys.standing_order_news import standing_order_news

FACTS = {"creditorName": "Zhang Wei", "day": "2026-12-01", "again": "2026-12-02"}


def why(reason: str) -> str:
    found = standing_order_news(Notice("n", datetime(2026, 12, 1, tzinfo=UTC), "standing_order_not_paid", FACTS | {"reason": reason}))
    assert found is not None
    return found.why[0].text


@pytest.mark.parametrize(
    ("reason", "word"),
    [("bill_paid", "paid already"), ("bill_under_way", "being"), ("bill_changed", "anew"), ("waits", "first")],
)
def test_it_says_what_stood_in_the_way(reason: str, word: str) -> None:
    assert word in why(reason)


def test_a_reason_of_a_newer_bank_leads_to_a_person() -> None:
    assert "A person at the bank" in why("of_a_newer_bank")
