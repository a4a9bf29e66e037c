"""One bank on each database for all races, and people signed in all along, who may try as often as a race needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing

import pytest

from app.bank.services.rules import Rules
from tests.attacks.stranger import Stranger
from tests.bank.family.races.at_once import People
from tests.bank.running import RunningBank, running_bank

RULES = Rules(
    invitations_a_day=1000,
    pairing_tries_a_day=1000,
    payee_checks_a_day=1000,
    coaching_offers_a_day=1000,
    coaching_offers_an_hour=1000,
    coaching_asks_a_day=1000,
    coaching_asks_an_hour=1000,
    shares_an_hour=1000,
)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def bank(request: pytest.FixtureRequest) -> Iterator[RunningBank]:
    with ExitStack() as stack:
        database = None
        if request.param == "postgresql":
            database = stack.enter_context(request.getfixturevalue("postgres").database())
        yield stack.enter_context(running_bank(database=database, rules=RULES))


@pytest.fixture(scope="module")
def people(bank: RunningBank) -> Iterator[People]:
    """Wang, two whom she may trust, and somebody at the counter."""
    with ExitStack() as stack:
        signed_in = {name: stack.enter_context(closing(Stranger(bank.url))) for name in ("Wang", "Li", "Hughes", "Zhou")}
        for name, stranger in signed_in.items():
            stranger.enrol(name)
            stranger.sign_in()
        yield signed_in
