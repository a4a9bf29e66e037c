"""A branch works on the days of where it is: in England those that are no weekend and no bank holiday, as gov.uk lists them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

import pytest

from app.domain.branch_days import works_on
from app.domain.turns import Hours

KENT: Final = "GB-KEN"
LISTED: Final = (
    *("2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26"),
    *("2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28"),
    *("2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"),
)


def test_bank_holidays_are_those_that_gov_uk_lists() -> None:
    days = [date(2025, 1, 1) + timedelta(days=after) for after in range(3 * 365)]
    off = [day.isoformat() for day in days if day.weekday() < 5 and not works_on(day, KENT)]
    assert off == list(LISTED)
    assert not any(works_on(day, KENT) for day in days if day.weekday() >= 5)


@pytest.mark.parametrize(
    ("day", "region", "works"),
    [
        ("2026-10-01", "510104", False),
        ("2026-10-01", KENT, True),
        ("2026-10-10", "510104", True),  # a Saturday that is worked
        ("2026-10-10", KENT, False),
        ("2026-12-28", "", True),
        ("2026-12-28", KENT, False),
        ("2026-10-01", "US-NY", True),
        ("2026-10-10", "US-NY", False),
    ],
)
def test_each_place_has_its_own_days(day: str, region: str, works: bool) -> None:
    assert works_on(date.fromisoformat(day), region) is works


def test_a_branch_opens_again_on_the_next_day_of_its_own() -> None:
    office, eve = Hours(9 * 60, 17 * 60), datetime(2026, 12, 24, 20, tzinfo=UTC)
    assert office.opens_at(eve, KENT) == datetime(2026, 12, 29, 9, tzinfo=UTC)
    assert office.opens_at(eve, "510104") == datetime(2026, 12, 25, 9, tzinfo=UTC)
    assert office.closes_at(datetime(2026, 12, 28, 12, tzinfo=UTC), KENT) is None
