"""Whatever is pressed on the way to a bill, and however often she goes back: it ends, nothing breaks, and no money is asked to move."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, Final, cast

from hypothesis import given
from hypothesis import strategies as st

from app.domain.accounts import Account
from app.domain.bills import Biller, BillKind, BillStatus, FoundBill, Meter
from app.domain.freeze import Freeze
from app.domain.money import Money
from app.journeys.bills import pay_a_bill
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Runner
from app.journeys.steps import Choose, EnterDigits, Plain, Step, Tell
from tests.bank.bills.samples import BILLERS, DUE, GAS, POWER, TODAY, WATER
from tests.journeys.drive import BACK, give, settle

NOW: Final = datetime(2026, 11, 22, tzinfo=UTC)
CODES: Final = ("bill_unknown", "biller_silent", "biller_unclear")
TROUBLES: Final = st.lists(st.sampled_from((*CODES, *BillStatus)), max_size=6)
MOST: Final = 60


class Firms:
    """What the bank finds: one thing after the other, and then always a bill that is due. Of payments it takes none."""

    def __init__(self, finds: list[str]) -> None:
        self._finds = finds
        self.reviewed = 0

    def read_freeze(self) -> Freeze:
        return cast("Freeze", SimpleNamespace(frozen=False))

    def billers(self) -> tuple[tuple[Biller, ...], tuple[Meter, ...]]:
        known = tuple(each for each in (POWER, WATER, GAS))
        return known, (Meter(POWER.biller_id, DUE, "王*兰", NOW), Meter("gone", "123456", "王*兰", NOW))

    def forget_meter(self, biller: Biller, customer_ref: str) -> None:
        assert (biller, customer_ref) == (POWER, DUE)

    def look_up_bill(self, biller: Biller, customer_ref: str) -> FoundBill:
        found = self._finds.pop(0) if self._finds else BillStatus.DUE
        if found in CODES:
            raise Refused(found)
        owed = BILLERS.ask(POWER, DUE, TODAY)
        assert owed is not None
        return FoundBill(biller.biller_id, customer_ref, "王*兰", BillStatus(found), owed.bill, "1/2", owed.months)

    def accounts(self) -> tuple[Account, ...]:
        return (Account("a", POWER.account, "current", Money("CNY", 5), Money("CNY", 5)),)

    def review_payment(self, _: object) -> None:
        self.reviewed += 1
        raise Refused("AM04")


@given(TROUBLES, st.randoms(use_true_random=False))
def test_it_ends_whatever_is_pressed(finds: list[str], luck: Any) -> None:
    firms = Firms(finds)
    needs = cast("Needs", SimpleNamespace(bank=firms, task_id="1", resumed=False, paper=None))
    runner = Runner(lambda: pay_a_bill(needs))
    try:
        settle(runner)
        for pressed in range(MOST):
            if runner.step is None:
                break
            give(runner, BACK if runner.can_go_back and luck.random() * MOST > 20 + pressed else answer(runner.step, luck))
    except Refused as no:  # a status that this program does not know
        assert no.code == "biller_unclear"  # noqa: PT017
        return
    assert runner.wish is None or runner.step is not None
    assert runner.step is None or isinstance(runner.step, Choose | EnterDigits | Tell)


def answer(step: Step[Any], luck: Any) -> Plain:
    """Something that can be answered there."""
    match step:
        case Choose(options=options):
            return str(luck.choice(options).key)
        case EnterDigits(least=least):
            return "1" * least
    return True


def test_kinds_are_offered_once_each() -> None:
    needs = cast("Needs", SimpleNamespace(bank=Firms([]), task_id="1", resumed=False, paper=None))
    runner = Runner(lambda: pay_a_bill(needs))
    settle(runner)
    give(runner, "another")
    assert isinstance(runner.step, Choose)
    assert [option.key for option in runner.step.options] == [kind.value for kind in (BillKind.ELECTRICITY, BillKind.WATER, BillKind.GAS)]
