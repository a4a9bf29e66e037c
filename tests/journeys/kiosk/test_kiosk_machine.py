"""A kiosk between two customers: the welcome, what its reader reads, a machine that the bank has locked, and staff who set it up."""

from __future__ import annotations

import json
import uuid
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import Any, cast

import pytest

from app.bank.clock import BusinessClock
from app.bank.store import devices
from app.client.kiosks import Slip
from app.client.patience import Limits
from app.client.remote_bank import RemoteBank
from app.domain.kiosks import MachineState, TicketFit
from app.domain.people import Preferences, SamplePerson
from app.domain.visits import NewVisit, Purpose
from app.doors.kiosk_counter import Counter
from app.journeys.kiosk import pin_here, who_is_it
from app.journeys.kiosk_installing import install
from app.journeys.kiosk_welcome import greet, known, let_in, let_practise
from app.journeys.ports import Bank, Needs, Refused, Unreachable
from app.journeys.runner import Runner
from app.journeys.steps import Tell
from app.journeys.steps_kiosk import READ, Welcome
from app.sandbox.branches import CHUNXI
from app.sandbox.kiosk import KIOSK
from app.vault.memory import MemoryVault
from tests.bank.cast import LI
from tests.bank.running import RunningBank
from tests.journeys.drive import drive, give, settle
from tests.journeys.kiosk.cast import CARD, HER, OpenDoor


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
    for press in ("en", "text-size", "zh_TW", "zh_CN", "text-size"):
        drive(lambda: greet(needs, OpenDoor()), [press])
        seen.append(needs.settings.preferences())
    worn = [("zh_CN", 100), ("en", 100), ("en", 200), ("zh_TW", 200), ("zh_CN", 200), ("zh_CN", 100)]
    assert [(each.language, each.text_size) for each in seen] == worn


def test_without_a_ticket_and_without_a_card_it_is_said_what_to_do(needs: Needs) -> None:
    runner, shown = drive(lambda: greet(needs, OpenDoor()), ["no-slip", True])
    assert [type(step) for step in shown] == [Welcome, Tell]
    assert runner.result == "no-slip"


def test_where_the_bank_is_silent_the_welcome_says_so(needs: Needs) -> None:
    _, shown = drive(lambda: greet(needs, OpenDoor(MachineState.SILENT)), [])
    assert [step.key for step in shown] == ["welcome-silent"]


@pytest.fixture
def resting(bank: RunningBank, hers: tuple[Needs, Counter], machine: RemoteBank) -> tuple[Needs, Counter]:
    """The bank has locked the machine meanwhile."""
    device_id = json.loads(machine.kiosk.lent())["deviceId"]
    bank.change(lambda tx: devices.lock_device(tx, device_id, BusinessClock().now(tx)))
    return hers


def test_a_locked_machine_does_not_say_that_her_numbers_do_not_fit(resting: tuple[Needs, Counter]) -> None:
    needs, counter = resting
    runner, shown = drive(lambda: who_is_it(needs, counter), [HER.customer_number, HER.pin, True])
    assert (shown[-1].key, shown[-1].question.text) == ("resting", "This machine is resting. Please go to the counter.")
    assert (runner.step, runner.result) == (None, None)


def test_nor_does_it_ask_for_her_pin_once_more(resting: tuple[Needs, Counter]) -> None:
    needs, counter = resting
    runner, shown = drive(lambda: pin_here(needs, counter), [True])
    assert ([step.key for step in shown], runner.result) == (["resting"], None)


@pytest.mark.parametrize("state", [MachineState.READY, MachineState.SILENT, MachineState.RESTING])
def test_the_machine_hears_how_it_stands(bank: RunningBank, machine: RemoteBank, needs: Needs, state: MachineState) -> None:
    assert needs.bank is machine
    if state is MachineState.READY:
        assert machine.kiosk.state() is state
    elif state is MachineState.RESTING:
        with closing(RemoteBank(bank.url, MemoryVault())) as customers:
            customers.enrol(LI.customer.customer_number, fresh_code_of(bank, LI.customer.name))
            assert customers.kiosk.state() is state
    else:
        with closing(RemoteBank("http://127.0.0.1:1", MemoryVault(), limits=Limits(brief=0.2))) as away:
            away.kiosk.borrow(machine.kiosk.lent())
            assert away.kiosk.state() is state


def fresh_code_of(bank: RunningBank, name: str) -> str:
    with closing(RemoteBank(bank.url, MemoryVault())) as anybody:
        return next(each.activation_code for each in anybody.sample_people() if each.name == name)


@pytest.mark.parametrize("rubbish", ["https://pay.example/q?1", "BANXING1:only-half", "BANXING", "银行"])
def test_what_can_be_no_ticket_is_said_before_anything_is_asked(needs: Needs, rubbish: str) -> None:
    runner, shown = drive(lambda: let_in(needs, OpenDoor(), rubbish, Preferences()), [True])
    assert [step.key for step in shown] == ["slip-misread"]
    assert (runner.step, runner.result) == (None, None)


def test_where_the_machine_rests_the_welcome_says_so_and_only_staff_go_on(needs: Needs) -> None:
    real = replace(needs, bank=cast("Bank", NotForPractice(needs.bank)))
    runner, shown = drive(lambda: greet(real, OpenDoor(MachineState.RESTING)), ["set-up"])
    assert [(step.key, step.question.text) for step in shown] == [
        ("welcome-resting", "This machine is resting. Please go to the counter."),
    ]
    assert runner.result == "set-up"


def test_at_a_practice_bank_that_has_begun_anew_it_makes_itself_known_again(needs: Needs) -> None:
    _, shown = drive(lambda: greet(needs, OpenDoor(MachineState.RESTING, MachineState.READY)), [])
    assert [step.key for step in shown] == ["welcome"]


class NotForPractice:
    """A bank that has no sample people, and hears what is made known to it and forgotten."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self.done: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._bank, name)

    def sample_people(self) -> tuple[SamplePerson, ...]:
        return ()

    def enrol(self, customer_number: str, _: str) -> None:
        self.done.append(customer_number)

    def forget_device(self) -> None:
        self.done.append("forgotten")


@pytest.mark.parametrize(
    ("state", "rest", "done"),
    [
        (MachineState.READY, [True], ["80090011"]),
        (MachineState.RESTING, [True, True], ["80090011", "forgotten"]),
    ],
    ids=["a machine's number", "another number"],
)
def test_only_staff_set_it_up_and_a_number_that_is_no_machines_is_not_kept(
    needs: Needs, state: MachineState, rest: list[bool], done: list[str]
) -> None:
    bank = NotForPractice(needs.bank)
    door = OpenDoor(state)
    answers = [True, "wrong-key", True, "opened", "80090011", "12345678", *rest]
    runner, shown = drive(lambda: install(replace(needs, bank=cast("Bank", bank)), door), answers)
    assert [step.key for step in shown[:5]] == ["install", "staff-key", "not-the-key", "staff-key", "customer-number"]
    assert (runner.step, bank.done) == (None, done)


@pytest.mark.parametrize(("told", "kept"), [(MachineState.READY, True), (MachineState.RESTING, False)])
def test_where_the_bank_falls_silent_it_is_asked_again_whether_the_number_is_a_machines(
    needs: Needs, told: MachineState, kept: bool
) -> None:
    bank, door = NotForPractice(needs.bank), OpenDoor(MachineState.SILENT, MachineState.SILENT, told)
    runner = Runner(lambda: install(replace(needs, bank=cast("Bank", bank)), door))
    settle(runner)
    for answer in (True, "opened", "80090011", "12345678"):
        give(runner, answer)
    with pytest.raises(Unreachable):
        give(runner, True)
    with pytest.raises(Unreachable):
        settle(runner)
    settle(runner)
    if not kept:
        give(runner, True)
    assert (runner.step, bank.done) == (None, ["80090011"] if kept else ["80090011", "forgotten"])


class TriedTooOften(NotForPractice):
    """A bank that lets nobody try for a while."""

    def sign_in(self, _: str) -> None:
        raise Refused("too_many_attempts", {"retryAfterSeconds": 60})


def test_whoever_has_to_wait_is_not_told_that_the_numbers_do_not_fit(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    waiting = replace(needs, bank=cast("Bank", TriedTooOften(needs.bank)))
    _, shown = drive(lambda: who_is_it(waiting, counter), [HER.customer_number, HER.pin, "again"])
    assert [step.key for step in shown] == ["customer-number", "pin", "what-now", "customer-number"]
    assert shown[-1].why == shown[0].why


def test_whoever_has_no_key_goes_back(needs: Needs) -> None:
    bank = NotForPractice(needs.bank)
    runner, _ = drive(lambda: install(replace(needs, bank=cast("Bank", bank)), OpenDoor()), [True, "back"])
    assert (runner.step, bank.done) == (None, [])


@pytest.mark.parametrize("fit", [TicketFit.ANOTHER_DAY, TicketFit.ANOTHER_BRANCH, TicketFit.USED, TicketFit.UNKNOWN])
def test_a_ticket_that_is_not_for_here_and_now_is_said_before_anything_is_asked(needs: Needs, fit: TicketFit) -> None:
    runner, shown = drive(lambda: let_in(needs, OpenDoor(fit=fit), "BANXING1:vis_1:tag", Preferences()), [True])
    assert [step.key for step in shown] == ["slip-refused"]
    assert (runner.step, runner.result) == (None, None)


@pytest.mark.parametrize("fit", [TicketFit.ANOTHER_DAY, TicketFit.ANOTHER_BRANCH])
def test_a_ticket_that_may_be_of_yesterday_is_not_promised_to_be_good(needs: Needs, fit: TicketFit) -> None:
    """The bank says one thing for a day that is to come and for one that is over, and judges the branch before the day."""
    _, (told,) = drive(lambda: let_in(needs, OpenDoor(fit=fit), "BANXING1:vis_1:tag", Preferences()), [])
    assert isinstance(told, Tell)
    kept = [each.text for each in told.why if "keep it" in each.text.lower()]
    assert [("If that day is" in text, "it is good" in text) for text in kept] == [(True, False)]


def test_the_machine_looks_at_a_ticket_with_its_own_key(needs: Needs, machine: RemoteBank, hers: tuple[Needs, Counter]) -> None:
    own, counter = hers
    drive(partial(who_is_it, own, counter), [HER.customer_number, HER.pin])
    visit = own.bank.take_number(NewVisit(str(uuid.uuid4()), CHUNXI, Purpose.OTHER))
    elsewhere = own.bank.take_number(NewVisit(str(uuid.uuid4()), "kent-fernhurst", Purpose.OTHER))
    looks = [machine.kiosk.look_at(Slip.read(text)) for text in (visit.qr, elsewhere.qr, "BANXING1:vis_1:tag", CARD)]
    assert looks == [TicketFit.TODAY, TicketFit.ANOTHER_BRANCH, TicketFit.UNKNOWN, TicketFit.UNTOLD]
    for each in (visit, elsewhere):
        own.bank.give_up_number(each.visit_id)
    assert machine.kiosk.look_at(Slip.read(visit.qr)) is TicketFit.USED


@pytest.mark.parametrize("state", MachineState)
def test_anybody_may_practise_without_a_ticket_and_the_next_one_finds_the_branchs_own_look(needs: Needs, state: MachineState) -> None:
    """Also where the bank is silent, or does not know the machine any more: nobody asks it."""
    needs, door = replace(needs, bank=cast("Bank", NotForPractice(needs.bank))), OpenDoor(state)
    runner, shown = drive(lambda: greet(needs, door), ["practice"])
    assert isinstance(shown[0], Welcome)
    assert runner.result == "practice"
    needs.settings.prefer(Preferences("en", text_size=200))
    drive(lambda: let_practise(needs, door, Preferences()), [])
    assert (door.pupils, needs.settings.preferences()) == (["en"], Preferences())
