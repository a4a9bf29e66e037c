"""周敏 and Susan Bailey, tellers at two branches of the practice bank: they have no account there, so that nothing happens on one."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import Final

from app.bank.practice import SampleCustomer
from app.domain.zones import CHINA
from app.sandbox.branches import CHUNXI, FERNHURST
from app.sandbox.cast import SamplePerson
from app.sandbox.happenings import Day


def _nothing_of_their_own(_: Day) -> None:
    pass


ZHOU_MIN: Final = SamplePerson(
    SampleCustomer("zhou-min", "周敏", "80090001", "509317", "zh_CN", ("teller",), branch_id=CHUNXI), CHINA, (), (), _nothing_of_their_own
)
SUSAN_BAILEY: Final = SamplePerson(
    SampleCustomer("susan-bailey", "Susan Bailey", "80090005", "274816", "en", ("teller",), branch_id=FERNHURST),
    timezone(timedelta(0), "GMT"),
    (),
    (),
    _nothing_of_their_own,
)
