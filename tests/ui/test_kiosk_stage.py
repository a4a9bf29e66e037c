"""A customer at a kiosk, on the stage: where her session has run out and she does not sign in again, it is over, and no page is dead."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.people import Person, SamplePerson
from app.journeys.kiosk import at_the_kiosk, sign_in_again
from app.journeys.ports import Refused, SignedOut
from tests.ui.troupe import Troupe
from tests.ui.until import until

PIN = "739146"
WRONG = "000000"


class Standing:
    """Nobody's ticket."""

    def be(self, _: str) -> None:
        pass

    def card_is(self, _: SamplePerson) -> bool:
        return False

    def rests(self) -> bool:
        return False


def lapsed(**_: object) -> None:
    raise SignedOut


def sign_in(pin: str) -> Person:
    if pin == WRONG:
        raise Refused("credentials_refused")
    return Person("p", "Wang Xiulan")


@pytest.fixture
def troupe(qapp: QApplication) -> Iterator[Troupe]:
    visit = at_the_kiosk(Standing())
    troupe = Troupe(qapp, visit, lapsed=sign_in_again(Standing()), read_freeze=lapsed, sign_out=lambda: None, sign_in=sign_in)
    yield troupe
    troupe.close()


def test_whoever_does_not_sign_in_again_has_gone(troupe: Troupe) -> None:
    for key, answer in (("customer-number", "20481156"), ("pin", PIN), ("pin", WRONG), ("what-now", "finish")):
        troupe.see(key)
        troupe.answer(answer)
    until(lambda: troupe.over)
