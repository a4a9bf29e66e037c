"""周敏, a teller at the practice bank: she has no account there, so that nothing happens on one."""

from __future__ import annotations

from typing import Final

from app.bank.practice import SampleCustomer
from app.bank.zone import CHINA
from app.sandbox.cast import SamplePerson
from app.sandbox.happenings import Day


def _nothing_of_her_own(_: Day) -> None:
    pass


ZHOU_MIN: Final = SamplePerson(
    SampleCustomer("zhou-min", "周敏", "80090001", "509317", "zh_CN", ("teller",)), CHINA, (), (), _nothing_of_her_own
)
