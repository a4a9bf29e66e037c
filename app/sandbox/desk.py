"""孙伟 and 何静, the fraud desk of the practice bank: what one of them writes, the other publishes."""

from __future__ import annotations

from typing import Final

from app.bank.practice import SampleCustomer
from app.domain.zones import CHINA
from app.sandbox.cast import SamplePerson
from app.sandbox.happenings import Day


def _nothing_of_their_own(_: Day) -> None:
    pass


SUN_WEI: Final = SamplePerson(
    SampleCustomer("sun-wei", "孙伟", "80090002", "628094", "zh_CN", ("fraud_desk",)), CHINA, (), (), _nothing_of_their_own
)
HE_JING: Final = SamplePerson(
    SampleCustomer("he-jing", "何静", "80090003", "713526", "zh_CN", ("fraud_desk",)), CHINA, (), (), _nothing_of_their_own
)
