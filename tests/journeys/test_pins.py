"""The secret number, at a really running bank: another one, and a new one where it was forgotten."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.bank.services.credentials import fresh_code, fresh_id
from app.bank.store.activations import ActivationRow, add_activation
from app.bank.store.people import person_numbered
from app.bank.store.port import Tx
from app.journeys.pins import change_pin, easily_guessed
from app.journeys.ports import Needs, Refused, Unreachable
from app.journeys.sign_in import sign_in
from app.journeys.steps import Choose, EnterPin, Tell
from tests.bank.running import RunningBank
from tests.client.customer import Customer
from tests.journeys.bad_line import over_a_bad_line
from tests.journeys.drive import BACK, drive, expect, give

NEW = "802947"
OTHER = "590318"


@pytest.fixture
def code(bank: RunningBank, her: Customer) -> str:
    """As in a letter of the bank."""
    made = fresh_code(her.person.customer_number)

    def keep(tx: Tx) -> None:
        person = person_numbered(tx, her.person.customer_number)
        assert person is not None
        now = datetime.now(UTC)
        add_activation(tx, ActivationRow(fresh_id("act"), person.person_id, "pin", made.code_hash, False, now + timedelta(days=7)), now)

    bank.change(keep)
    return made.told


def signs_in(her: Customer, pin: str) -> bool:
    her.bank.sign_out()
    try:
        her.bank.sign_in(pin)
    except Refused:
        return False
    return True


def test_the_new_one_holds_and_the_old_one_does_not(needs: Needs, her: Customer) -> None:
    runner, shown = drive(lambda: change_pin(needs), [her.person.pin, NEW, NEW, True])
    assert runner.wish is None
    assert [step.key for step in shown] == ["old-pin", "new-pin", "new-pin-again", "pin-in-force"]
    assert not signs_in(her, her.person.pin)
    assert signs_in(her, NEW)


def test_two_that_differ_are_met_kindly_and_asked_again(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: change_pin(needs), [her.person.pin, NEW, OTHER])
    asked = expect(runner, EnterPin)
    assert asked.key == "new-pin"
    assert asked.why[0].text.startswith("The two were not the same. It does not matter")
    assert signs_in(her, her.person.pin)
    for answer in (NEW, NEW):
        give(runner, answer)
    assert expect(runner, Tell).key == "pin-in-force"


def test_an_old_one_that_does_not_fit_is_asked_again_and_nothing_changes(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: change_pin(needs), [OTHER, NEW, NEW])
    asked = expect(runner, EnterPin)
    assert asked.key == "old-pin"
    assert asked.why[0].text == "The old number did not fit. Please take your time and try again."
    assert signs_in(her, her.person.pin)


def test_one_that_everybody_takes_gets_one_kind_word_and_stays_hers_to_choose(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: change_pin(needs), [her.person.pin, "123456"])
    asked = expect(runner, Choose)
    assert [option.key for option in asked.options] == ["another", "keep"]
    give(runner, "another")
    assert expect(runner, EnterPin).key == "new-pin"
    for answer in ("123456", "keep", "123456"):
        give(runner, answer)
    assert expect(runner, Tell).key == "pin-in-force"
    assert signs_in(her, "123456")


def test_a_lost_answer_is_asked_for_again_and_the_new_one_holds(needs: Needs, her: Customer) -> None:
    from_afar = over_a_bad_line(needs, "change_pin")
    with pytest.raises(Unreachable):
        drive(lambda: change_pin(from_afar), [her.person.pin, NEW, NEW])
    runner, _ = drive(lambda: change_pin(from_afar), [her.person.pin, NEW, NEW])  # the stage asks with the same two
    assert expect(runner, Tell).key == "pin-in-force"
    assert signs_in(her, NEW)


def test_no_secret_number_is_kept_and_back_asks_for_it_again(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: change_pin(needs), [her.person.pin, NEW, BACK])
    assert expect(runner, EnterPin).key == "old-pin"
    assert runner.suggestion is None
    assert runner.draft == ()


def test_a_forgotten_one_is_set_anew_with_a_code_and_she_is_signed_in(needs: Needs, her: Customer, code: str) -> None:
    her.bank.sign_out()
    runner, shown = drive(lambda: sign_in(needs), [OTHER, "forgotten", code, NEW, NEW, True])
    assert [step.key for step in shown] == ["pin", "what-now", "reset-code", "new-pin", "new-pin-again", "pin-in-force"]
    assert runner.result is not None
    assert runner.result.name == her.person.name
    assert signs_in(her, NEW)


def test_a_code_that_does_not_fit_is_asked_again(needs: Needs, her: Customer, code: str) -> None:
    her.bank.sign_out()
    wrong = f"{(int(code) + 1) % 10**8:08}"
    runner, _ = drive(lambda: sign_in(needs), [OTHER, "forgotten", wrong, NEW, NEW])
    asked = expect(runner, Choose)
    assert asked.question.text == "The code did not fit. Please look at it once more. A code works only once."
    for answer in ("again", code, NEW, NEW, True):
        give(runner, answer)
    assert runner.result is not None


def test_whoever_has_no_code_that_fits_goes_back_to_signing_in(needs: Needs, her: Customer) -> None:
    her.bank.sign_out()
    runner, _ = drive(lambda: sign_in(needs), [OTHER, "forgotten", "00000000", NEW, NEW, "leave"])
    assert expect(runner, EnterPin).key == "pin"
    give(runner, her.person.pin)
    assert runner.result is not None


def test_back_from_the_code_leads_to_the_ways_on(needs: Needs, her: Customer) -> None:
    her.bank.sign_out()
    runner, _ = drive(lambda: sign_in(needs), [OTHER, "forgotten", BACK])
    assert expect(runner, Choose).key == "what-now"
    give(runner, "again")
    give(runner, her.person.pin)
    assert runner.result is not None


@given(st.from_regex(r"[0-9]{6}", fullmatch=True))
@example("000000")
@example("123456")
@example("654321")
@example("567890")
def test_only_rows_and_repeats_are_spoken_of(pin: str) -> None:
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    in_a_row = len(steps) == 1 and steps <= {0, 1, 9}
    assert easily_guessed(pin) <= in_a_row
    if "09" not in pin and "90" not in pin:
        assert easily_guessed(pin) == in_a_row
