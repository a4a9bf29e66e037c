"""On paper: whatever the printer does, it is said kindly, and the sheet stays; where there is no paper, nothing is offered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.domain.languages.en import EN
from app.domain.people import Preferences
from app.journeys.instruction_sheets import instruction_sheets
from app.journeys.instruction_words import TRAIL, how_to_pay
from app.journeys.paper import print_sheet
from app.journeys.paper_words import PAPER
from app.journeys.pay import pay_someone
from app.journeys.payments import my_payments
from app.journeys.ports import Needs
from app.journeys.printing import Printing
from app.journeys.runner import Runner
from app.journeys.settings import settings
from app.journeys.steps import Browse, Choose, Tell, Wait
from app.journeys.steps_paper import ReadSheet, TellOnPaper
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer
from tests.journeys.bad_line import over_a_bad_line
from tests.journeys.conftest import Given
from tests.journeys.drawer import Drawer
from tests.journeys.drive import BACK, confirmed, drive, expect, give


@pytest.fixture(scope="module")
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:
        yield bank


@pytest.fixture
def drawer() -> Drawer:
    return Drawer({"Brother": Printing.PRINTED})


@pytest.fixture
def needs(her: Customer, given: Given, drawer: Drawer) -> Needs:
    return replace(given(her), paper=drawer)


def keys(steps: list[Any]) -> list[str]:
    return [step.key for step in steps]


def test_the_sheet_is_printed_as_it_was_shown(needs: Needs, drawer: Drawer) -> None:
    runner, steps = drive(lambda: print_sheet(needs, how_to_pay(), TRAIL), ["print", True, True, "done"])
    assert runner.wish is None
    assert keys(steps) == ["sheet-how-to-pay", "printing", "printing-under_way", "sheet-how-to-pay"]
    shown, waits = steps[0], steps[1]
    assert isinstance(shown, ReadSheet)
    assert isinstance(waits, Wait)
    assert drawer.printed == [("Brother", shown.sheet, shown.foot, "zh_CN")]


def test_that_it_is_under_way_is_seen_until_it_is_over(needs: Needs) -> None:
    runner, _ = drive(lambda: print_sheet(needs, how_to_pay(), TRAIL), ["print"])
    waits = expect(runner, Wait)
    assert [waits.ready(), waits.ready()] == [False, True]


@pytest.mark.parametrize("came", [came for came in Printing if came not in (Printing.UNDER_WAY, Printing.NO_PRINTER)])
def test_whatever_becomes_of_it_the_sheet_stays(needs: Needs, drawer: Drawer, came: Printing) -> None:
    drawer.comes_to["Brother"] = came
    runner, _ = drive(lambda: print_sheet(needs, how_to_pay(), TRAIL), ["print"])
    wait = expect(runner, Wait)
    wait.ready()
    give(runner, True)
    assert expect(runner, Tell).key == f"printing-{came}"
    give(runner, True)
    assert expect(runner, ReadSheet).key == "sheet-how-to-pay"


def test_without_a_printer_it_is_said_and_a_file_is_left(needs: Needs, drawer: Drawer) -> None:
    drawer.comes_to.clear()
    runner, steps = drive(lambda: print_sheet(needs, how_to_pay(), TRAIL), ["print", True, "save", True, "done"])
    assert runner.wish is None
    assert keys(steps) == ["sheet-how-to-pay", "printing-no_printer", "sheet-how-to-pay", "file-kept", "sheet-how-to-pay"]
    assert [sheet.key for sheet, _, _ in drawer.kept] == ["how-to-pay"]


def test_of_several_printers_she_picks_one_and_may_go_back(needs: Needs, drawer: Drawer) -> None:
    drawer.comes_to["Canon"] = Printing.PRINTED
    runner, _ = drive(lambda: print_sheet(needs, how_to_pay(), TRAIL), ["print"])
    assert expect(runner, Choose).chosen == "Brother"
    give(runner, BACK)
    expect(runner, ReadSheet)
    give(runner, "print")
    give(runner, "Canon")
    assert [printer for printer, *_ in drawer.printed] == ["Canon"]


def test_a_file_that_could_not_be_kept_is_not_said_to_be_there(needs: Needs, drawer: Drawer) -> None:
    drawer.full = True
    runner, _ = drive(lambda: print_sheet(needs, how_to_pay(), TRAIL), ["save"])
    assert expect(runner, Tell).key == "file-not-kept"
    give(runner, True)
    expect(runner, ReadSheet)


def test_practice_stands_on_the_sheet_with_a_number_that_nobody_has(needs: Needs) -> None:
    needs.settings.prefer(Preferences(language="en"))
    at_practice = replace(needs, pretend=lambda: True)
    foot = expect(drive(lambda: print_sheet(at_practice, how_to_pay(), TRAIL), [])[0], ReadSheet).foot
    assert foot.practice
    assert foot.telephone == EN.practice_telephone


def test_a_number_that_was_entered_here_is_the_one(needs: Needs) -> None:
    entered = replace(needs, telephone="0800 123 456")
    assert expect(drive(lambda: print_sheet(entered, how_to_pay(), TRAIL), [])[0], ReadSheet).foot.telephone == "0800 123 456"


def test_the_sheets_beside_the_telephone_are_reached_from_the_settings(needs: Needs) -> None:
    _, steps = drive(lambda: settings(needs), ["sheets", "pay", "done", "stop", "done", "help", "done", "cheated", "done", "done", "done"])
    assert [step.key for step in steps if isinstance(step, ReadSheet)] == [
        f"sheet-{key}" for key in ("how-to-pay", "how-to-stop", "who-may-help", "when-cheated")
    ]


def test_without_a_bank_the_sheets_are_there_all_the_same(needs: Needs) -> None:
    cut_off = over_a_bad_line(needs, "links", answers=9)
    runner, _ = drive(lambda: instruction_sheets(cut_off), ["help"])
    foot = expect(runner, ReadSheet).foot
    assert (foot.telephone, foot.practice) == ("", False)


def test_a_receipt_can_be_had_on_paper_as_often_as_she_likes(needs: Needs, bank: RunningBank) -> None:
    runner = begun(needs)
    told = confirmed(runner, bank)
    assert isinstance(told, TellOnPaper)
    for _ in range(2):
        give(runner, False)
        sheet = expect(runner, ReadSheet).sheet
        assert sheet.key == "receipt"
        give(runner, "done")
    assert expect(runner, Tell) == told
    give(runner, True)
    assert runner.wish is None


def test_where_there_is_no_paper_none_is_offered(her: Customer, given: Given, bank: RunningBank) -> None:
    bare = given(her)
    assert type(confirmed(begun(bare), bank)) is Tell
    (groups,) = drive(lambda: settings(bare), [])[1]
    assert isinstance(groups, Choose)
    assert "sheets" not in [option.key for option in groups.options]
    assert drive(lambda: print_sheet(bare, how_to_pay(), TRAIL), [])[0].wish is None


def test_a_payment_of_hers_is_printed_later_too(needs: Needs, bank: RunningBank) -> None:
    confirmed(begun(needs), bank)
    runner, _ = drive(lambda: my_payments(needs), [needs.bank.payments(1)[0].payment_id])
    assert PAPER in [item.key for item in expect(runner, Browse).items]
    give(runner, PAPER)
    assert expect(runner, ReadSheet).sheet.key == "receipt"
    give(runner, "done")
    assert expect(runner, Browse).key == "payment"


def begun(needs: Needs) -> Runner[None]:
    """A payment, up to whom."""
    runner, _ = drive(lambda: pay_someone(needs), [])
    give(runner, needs.bank.payees()[0].payee_id)
    return runner
