"""A bank on each kind of database for those whom somebody trusts, and people signed in all along, who may try as often as a test needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager

import pytest

from app.bank.services.rules import Rules
from app.bank.verify import verify
from tests.attacks.family.household import Household, bound
from tests.attacks.stranger import Stranger
from tests.bank.family.pairing import DAY
from tests.bank.running import RunningBank, running_bank
from tests.outside.postgresql import Cluster

_PEOPLE = ("Wang", "Li", "Hughes", "Zhou")
_RULES = Rules(
    invitations_a_day=1000,
    pairing_tries_a_day=1000,
    payee_checks_a_day=1000,
    coaching_offers_a_day=1000,
    coaching_offers_an_hour=1000,
    coaching_asks_a_day=1000,
    coaching_asks_an_hour=1000,
    shares_a_day=1000,
    shares_an_hour=1000,
)


@contextmanager
def household_on(database: str | None = None) -> Iterator[Household]:
    """Opens a bank and signs everybody in."""
    with ExitStack() as held:
        bank = held.enter_context(running_bank(database=database, rules=_RULES))
        people = {name: held.enter_context(closing(Stranger(bank.url))) for name in _PEOPLE}
        for name, stranger in people.items():
            stranger.enrol(name)
            stranger.sign_in()
        yield Household(bank, people)


@pytest.fixture(scope="package")
def sqlite_household() -> Iterator[Household]:
    with household_on() as household:
        yield household


@pytest.fixture(scope="package")
def postgresql_household(postgres: Cluster) -> Iterator[Household]:
    with postgres.database() as url, household_on(url) as household:
        yield household


@pytest.fixture
def household(request: pytest.FixtureRequest, dialect: str) -> Iterator[Household]:
    """Wang trusts Li with all there is; the books are sound when it is over, and nothing of it is left."""
    household = request.getfixturevalue(f"{dialect}_household")
    assert isinstance(household, Household)
    for stranger in household.people.values():
        stranger.sign_in()
    household.wang.get("advanceClock", {"advanceSeconds": 8 * DAY})  # what was ended before is forgotten
    household.pair = bound(household.wang, household.li, household.zhou)
    yield household
    household.over()
    assert household.bank.look(verify) == []


@pytest.fixture
def bank(household: Household) -> RunningBank:
    return household.bank
