"""A kiosk of the practice bank, in its first branch."""

from __future__ import annotations

from typing import Final

from app.bank.practice import SampleCustomer
from app.domain.zones import CHINA
from app.sandbox.branches import CHUNXI
from app.sandbox.cast import SamplePerson
from app.sandbox.happenings import Day


def _nothing_of_its_own(_: Day) -> None:
    pass


KIOSK: Final = SamplePerson(
    SampleCustomer("kiosk-1", "自助机 1", "80090011", "904417", "zh_CN", ("kiosk",), branch_id=CHUNXI),
    CHINA,
    (),
    (),
    _nothing_of_its_own,
)
