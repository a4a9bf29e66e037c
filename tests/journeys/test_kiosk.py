"""At a kiosk, at a really running bank: the welcome, signing in with patience, what is offered, and what was begun at home."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.money import Money
from app.domain.people import Person, Preferences, SamplePerson
from app.domain.visits import NewVisit, Prepared, Purpose, VisitState
from app.doors.kiosk_counter import Counter
from app.journeys.branch_trip_preparing_words import AMOUNT
from app.journeys.drafts import Draft
from app.journeys.kiosk import OFFERED, RESUMED, kiosk_home, pin_here, task_for, who_is_it
from app.journeys.kiosk_number import my_number
from app.journeys.kiosk_welcome import greet, known, let_in
from app.journeys.ports import Needs
from app.journeys.steps import Choose, EnterDigits, EnterPin, Fact, Tell
from app.journeys.steps_home import Home
from app.journeys.steps_kiosk import READ, Welcome
from app.journeys.steps_visits import ShowTicket
from app.machine.settings import SettingsFile
from app.sandbox.branches import CHUNXI
from app.sandbox.kiosk import KIOSK
from app.sandbox.people import SamplePeople
from app.vault.memory import MemoryVault
from tests.bank.cast import LI, WANG, hash_once
from tests.bank.running import RunningBank, running_bank
from tests.journeys.drive import BACK, drive, expect, give

CARD: Final = "card-of-wang"
HER: Final = replace(WANG.customer, card=CARD)
WRONG: Final = "000000"


@pytest.fixture(scope="module")
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=SamplePeople((replace(WANG, customer=HER), LI, KIOSK), pin_hash=hash_once)) as bank:
        yield bank


@pytest.fixture
def machine(bank: RunningBank) -> Iterator[RemoteBank]:
    machine = RemoteBank(bank.url, MemoryVault(), roles=("kiosk",))
    yield machine
    machine.close()


@pytest.fixture
def needs(machine: RemoteBank, tmp_path: Path) -> Needs:
    """Those of the welcome, where the bank knows the machine already."""
    needs = Needs(machine, SettingsFile(tmp_path / "settings.json"), machine.drafts, str(uuid.uuid4()))
    assert drive(lambda: known(needs), [])[0].result is True
    return needs


@pytest.fixture
def hers(bank: RunningBank, machine: RemoteBank, needs: Needs) -> Iterator[tuple[Needs, Counter]]:
    """Those of a customer, in a program of her own."""
    own = RemoteBank(bank.url, MemoryVault())
    own.kiosk.borrow(machine.kiosk.lent())
    counter = Counter(CARD)
    counter.bank = own
    yield replace(needs, bank=own, drafts=own.drafts), counter
    own.sign_out()
    own.close()


class OpenDoor:
    """Of a kiosk whose bank is there, or is not."""

    def __init__(self, *, there: bool = True) -> None:
        self._there = there

    def answers(self) -> bool:
        return self._there

    def cards(self) -> tuple[SamplePerson, ...]:
        return ()

    def serve(self, slip: str, liked: Preferences) -> None:
        raise AssertionError((slip, liked))


def test_the_machine_makes_itself_known_at_the_practice_bank(machine: RemoteBank, needs: Needs) -> None:
    assert machine.enrolled() == KIOSK.customer.customer_number
    assert drive(lambda: known(needs), [])[0].result is True


@pytest.mark.parametrize("line", ["BANXING1:vis_1:tag", "%;rubbish?", "银行"])
def test_whatever_the_reader_reads_is_taken_as_it_is(needs: Needs, line: str) -> None:
    runner, _ = drive(lambda: greet(needs, OpenDoor()), [READ + line])
    assert runner.result == READ + line


def test_language_and_letters_are_in_force_at_once_and_there_and_back(needs: Needs) -> None:
    first = needs.settings.preferences()
    seen = [first]
    for press in ("language", "text-size", "language", "text-size"):
        drive(lambda: greet(needs, OpenDoor()), [press])
        seen.append(needs.settings.preferences())
    assert [(each.language, each.text_size) for each in seen] == [("zh_CN", 100), ("en", 100), ("en", 200), ("zh_CN", 200), ("zh_CN", 100)]


def test_without_a_ticket_and_without_a_card_it_is_said_what_to_do(needs: Needs) -> None:
    runner, shown = drive(lambda: greet(needs, OpenDoor()), ["no-slip", True])
    assert [type(step) for step in shown] == [Welcome, Tell]
    assert runner.result == "no-slip"


def test_where_the_bank_is_silent_the_welcome_says_so(needs: Needs) -> None:
    _, shown = drive(lambda: greet(needs, OpenDoor(there=False)), [])
    assert [step.key for step in shown] == ["welcome-silent"]


def test_her_number_is_suggested_in_practice_and_the_pin_has_patience(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    runner, shown = drive(lambda: who_is_it(needs, counter), [HER.customer_number, WRONG, "again", HER.pin])
    assert isinstance(shown[0], EnterDigits)
    assert shown[0].suggestion == HER.customer_number
    assert runner.result is not None
    assert runner.result.name == HER.name


def test_back_leads_from_the_pin_to_the_number_before_it_was_tried(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    runner, _ = drive(lambda: who_is_it(needs, counter), [HER.customer_number])
    expect(runner, EnterPin)
    give(runner, BACK)
    expect(runner, EnterDigits)


def test_whoever_would_rather_leave_does(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    runner, shown = drive(lambda: who_is_it(needs, counter), [HER.customer_number, WRONG, "finish"])
    assert isinstance(shown[-1], Choose)
    assert runner.result is None


def test_somebody_elses_card_lets_nobody_in(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    runner, _ = drive(lambda: who_is_it(needs, counter), [LI.customer.customer_number, LI.customer.pin, "finish"])
    assert runner.result is None


@pytest.mark.parametrize(("slip", "said"), [("BANXING1:no:no", "This ticket could not be read."), ("9", "This card could not be read.")])
def test_what_cannot_be_read_is_said_kindly_and_it_is_over(hers: tuple[Needs, Counter], slip: str, said: str) -> None:
    needs, counter = hers
    rubbish = Counter(slip)
    rubbish.bank = counter.bank
    runner, shown = drive(lambda: who_is_it(needs, rubbish), [HER.customer_number, HER.pin, True])
    assert (shown[-1].key, shown[-1].question.text) == ("slip-refused", said)
    assert (runner.step, runner.result) == (None, None)


def test_what_she_began_at_home_stands_first_and_goes_on(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    person = drive(lambda: who_is_it(needs, counter), [HER.customer_number, HER.pin])[0].result
    assert person is not None
    plain = expect(drive(lambda: kiosk_home(needs, person), [])[0], Home)
    assert [option.key for option in plain.options] == list(OFFERED)
    begun = Draft("pay", str(uuid.uuid4()), ())
    needs.drafts.keep(begun)
    home = expect(drive(lambda: kiosk_home(needs, person), [])[0], Home)
    assert home.options[0].key == "resume"
    task = drive(lambda: task_for("resume", needs), [])[0].result
    assert task is not None
    assert task.draft == begun
    needs.drafts.forget(begun.task_id)


@pytest.mark.parametrize("choice", ["settings", "people-i-trust", "resume", ""])
def test_nothing_else_is_begun_there(hers: tuple[Needs, Counter], choice: str) -> None:
    needs, counter = hers
    drive(partial(who_is_it, needs, counter), [HER.customer_number, HER.pin])
    assert drive(lambda: task_for(choice, needs), [])[0].result is None


@pytest.fixture
def signed_in(hers: tuple[Needs, Counter]) -> Iterator[Callable[[], Person]]:
    """She signs in at the kiosk; her numbers are given back at the end."""
    needs, counter = hers

    def sign_in() -> Person:
        person = drive(lambda: who_is_it(needs, counter), [HER.customer_number, HER.pin])[0].result
        assert person is not None
        return person

    yield sign_in
    for visit in needs.bank.my_visits():
        needs.bank.give_up_number(visit.visit_id)


def test_what_she_prepared_at_home_is_the_first_that_she_sees(hers: tuple[Needs, Counter], signed_in: Callable[[], Person]) -> None:
    needs, _ = hers
    signed_in()
    amount = Money("CNY", 50_000)
    cash = Prepared(Purpose.CASH, needs.bank.accounts()[0].account_id, amount)
    needs.bank.take_number(NewVisit(str(uuid.uuid4()), CHUNXI, Purpose.CASH, prepared=cash))
    person = signed_in()
    home = expect(drive(lambda: kiosk_home(needs, person), [])[0], Home)
    assert home.why[0].text == "What you prepared at home is here."
    assert amount not in [value for said in home.why for _, value in said.params]  # others may stand behind her
    assert [option.key for option in home.options] == ["branch", *RESUMED]
    ticket = expect(drive(lambda: my_number(needs), [])[0], ShowTicket)
    assert Fact(AMOUNT, amount, "money") in ticket.facts


def test_without_a_number_she_takes_one_for_here_and_now(hers: tuple[Needs, Counter], signed_in: Callable[[], Person]) -> None:
    needs, _ = hers
    person = signed_in()
    assert expect(drive(lambda: kiosk_home(needs, person), [])[0], Home).options[-1].key == "branch"
    runner, shown = drive(lambda: my_number(needs), ["other", True, "done"])
    assert [step.key for step in shown] == ["visit-purpose", "visit-review", "ticket"]
    assert runner.step is None
    assert [(visit.branch_id, visit.state) for visit in needs.bank.my_visits()] == [(CHUNXI, VisitState.CHECKED_IN)]
    assert [step.key for step in drive(lambda: my_number(needs), ["another"])[1]] == ["ticket", "visit-branch"]


@pytest.mark.parametrize("rubbish", ["https://pay.example/q?1", "BANXING1:only-half", "BANXING", "银行"])
def test_what_can_be_no_ticket_is_said_before_anything_is_asked(needs: Needs, rubbish: str) -> None:
    runner, shown = drive(lambda: let_in(needs, OpenDoor(), rubbish, Preferences()), [True])
    assert [step.key for step in shown] == ["slip-misread"]
    assert (runner.step, runner.result) == (None, None)


def test_a_session_that_has_run_out_asks_for_the_pin_alone(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    drive(lambda: who_is_it(needs, counter), [HER.customer_number, HER.pin])
    runner, shown = drive(lambda: pin_here(needs), [HER.pin])
    assert [type(step) for step in shown] == [EnterPin]
    assert runner.result is not None
