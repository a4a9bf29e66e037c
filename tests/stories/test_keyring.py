"""The family link with a real keyring at either end: what pairs, signs and signs in again is kept by the desktop's Secret Service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.payments import PaymentStatus
from app.journeys.helping_visit import at_the_helpers
from app.journeys.visit import at_home
from app.vault.keyring_vault import KeyringVault
from tests.bank.cast import LI, WANG
from tests.bank.running import RunningBank
from tests.outside.programs import Environment
from tests.outside.secret_service import secret_service
from tests.outside.session_bus import ADDRESS
from tests.stories.home_seat import HomeSeat
from tests.stories.test_family import ask, look_in, newest_payment, pair
from tests.vault.backends import real

pytestmark = pytest.mark.outside
Sit = Callable[[str], HomeSeat]
NEWS_AT_MOST = 8


@pytest.fixture
def keyring_user(monkeypatch: pytest.MonkeyPatch) -> Iterator[Environment]:
    """Whose keyring is open; this process is on the bus of that user."""
    with secret_service() as env:
        monkeypatch.setenv(ADDRESS, env[ADDRESS])
        yield env


@pytest.fixture
def sit(qapp: QApplication, bank: RunningBank, keyring_user: Environment, tmp_path: Path) -> Iterator[Sit]:
    """Opens her seat or his, with what its profile has in the keyring."""
    seats: list[HomeSeat] = []

    def open_seat(profile: str) -> HomeSeat:
        vault = KeyringVault(profile, real())
        visit = at_the_helpers if profile == "his" else at_home
        seats.append(HomeSeat(qapp, bank.url, tmp_path / profile, vault, visit=visit))
        return seats[-1]

    yield open_seat
    for seat in seats:
        seat.close()


def hear_the_news(seat: HomeSeat, home: str) -> None:
    """Takes what comes after signing in, one press each, as far as ``home``."""
    for _ in range(NEWS_AT_MOST):
        step = seat.see_whatever_comes()
        if step.key == home:
            return
        seat.answer(step.key, True)
    raise AssertionError(f"still at {step.key} after {NEWS_AT_MOST} presses")


def test_they_pair_and_after_both_were_ended_he_decides(sit: Sit, bank: RunningBank) -> None:
    hers, his = sit("hers"), sit("his")
    hers.first_start(WANG.customer.pin)
    his.first_start(LI.customer.pin, LI.customer.customer_number)
    pair(hers, his, bank)
    for seat in (hers, his):
        seat.close()
    hers, his = sit("hers"), sit("his")
    for seat, who, home in ((hers, WANG, "home"), (his, LI, "helping")):
        seat.sign_in(who.customer.pin)
        hear_the_news(seat, home)
    ask(hers, bank)
    his.answer("helping", look_in(his))
    for key, plain in (("decide", "agree"), ("really-agree", True)):
        his.answer(key, plain)
    his.see("agreed")
    assert newest_payment(hers).status is PaymentStatus.PENDING
