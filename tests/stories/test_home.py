"""The senior's seat, whole: the window, the journeys, HTTP, the ledger and the file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.languages.en import EN
from app.doors.seat import Belongings
from app.journeys.say import Digits
from app.journeys.steps import Browse, Choose, Review, Tell
from app.ui.words.words import Words
from app.vault.memory import MemoryVault
from tests.bank.cast import WANG
from tests.bank.running import RunningBank
from tests.stories.conftest import Sit
from tests.stories.home_seat import HomeSeat, words
from tests.ui.until import until

PIN = WANG.customer.pin


def test_from_an_unknown_device_to_a_receipt_and_the_line_in_my_money(sit: Sit, bank: RunningBank) -> None:
    seat = sit()
    seat.first_start(PIN)
    seat.fill_in_payment()
    review = seat.step
    assert isinstance(review, Review)
    seat.answer("review", True)
    seat.see("confirm")
    bank.move(3)  # the bank's pause passes; the page's own does not matter to a test
    seat.answer("confirm", True)
    receipt = seat.see("receipt")
    assert isinstance(receipt, Tell)
    assert receipt.question.text == "The money has gone out."
    seat.answer("receipt", True)
    seat.answer("home", "my-money")
    seat.pick_first("account")
    activity = seat.see("activity")
    assert isinstance(activity, Browse)
    english: Words = words("en")
    assert "128.50 yuan" in english(activity.items[0].sentence)
    assert seat.drafts.kept() is None


def test_no_at_the_second_asking_sends_nothing(sit: Sit) -> None:
    seat = sit()
    seat.first_start(PIN)
    seat.fill_in_payment()
    seat.answer("review", True)
    seat.answer("confirm", False)
    told = seat.see("not-sent")
    assert told.question.text == "Nothing was sent."
    seat.answer("not-sent", True)
    seat.answer("home", "my-money")
    account = seat.see("account")
    assert isinstance(account, Choose)
    assert "1,000,000.00" in words("en")(account.options[0].detail) if account.options[0].detail else False


@pytest.mark.parametrize("leave", [HomeSeat.vanish, HomeSeat.close], ids=["killed", "closed"])
def test_a_half_done_payment_survives_the_end_of_the_program(sit: Sit, leave: Callable[[HomeSeat], None]) -> None:
    first = sit()
    first.first_start(PIN)
    first.fill_in_payment()
    until(lambda: (draft := first.drafts.kept()) and len(draft.answers) == 3)
    leave(first)
    second = sit()
    second.sign_in(PIN)
    second.answer("home", "resume")
    review = second.see("review")
    assert isinstance(review, Review)
    assert "128.50 yuan" in [words("en").param(fact.value) for fact in review.facts]


def test_a_payment_whose_answer_was_lost_is_found_by_whichever_tile_she_comes(sit: Sit, bank: RunningBank) -> None:
    seat = sit()
    seat.first_start(PIN)
    seat.fill_in_payment()
    until(lambda: (draft := seat.drafts.kept()) and len(draft.answers) == 3)
    draft = seat.drafts.kept()
    assert draft is not None
    seat.answer("review", True)
    seat.see("confirm")
    bank.move(3)
    seat.answer("confirm", True)
    seat.answer("receipt", True)
    seat.see("home")
    seat.drafts.keep(draft)  # as if the answer had been lost and she had left it for later
    seat.answer("home", "pay")
    assert seat.see("receipt").question.text == "The money has gone out."
    assert bank.look(lambda tx: tx.row("SELECT count(*) AS n FROM payments")) == {"n": 1}


def test_without_a_safe_place_for_keys_it_is_said_and_the_draft_lives_at_the_bank(
    qapp: QApplication, bank: RunningBank, tmp_path: Path
) -> None:
    seat = HomeSeat(qapp, bank.url, tmp_path, MemoryVault(), at_the_bank=True)
    try:
        seat.answer("no-keyring", True)
        seat.first_start(PIN)
        seat.fill_in_payment()
        until(lambda: bank.look(lambda tx: tx.row("SELECT count(*) AS n FROM drafts")) == {"n": 1})
        assert list(tmp_path.glob("draft*")) == []
    finally:
        seat.close()


def test_a_bank_that_is_not_there_is_told_and_tried_again(qapp: QApplication, tmp_path: Path) -> None:
    troubles = iter([OSError(), OSError()])

    def fetch(_held: ExitStack, _practice: Callable[[], None]) -> Belongings:
        raise next(troubles)

    seat = HomeSeat(qapp, "http://127.0.0.1:9", tmp_path, MemoryVault(), fetch=fetch)
    try:
        seat.answer("unreachable", "again")
        seat.see("unreachable")
        seat.screen.talk.emit()  # a person can be reached from the first screen on
        assert seat.screen.step is not None
        assert seat.screen.step.key == "talk"
    finally:
        seat.close()


def test_where_she_practises_the_number_to_call_says_so_before_she_has_signed_in(sit: Sit) -> None:
    seat = sit()
    for key, answer in (("language", "en"), ("text-size", "100"), ("theme", "day")):
        seat.answer(key, answer)
    seat.see("practise-as")
    seat.screen.talk.emit()
    told = seat.see("talk")
    assert dict(told.question.params) == {"number": Digits(EN.practice_telephone)}
    assert "only for practice" in told.why[0].text


def test_a_corrupt_draft_is_set_aside_said_so_and_she_begins_afresh(sit: Sit, tmp_path: Path) -> None:
    first = sit()
    first.first_start(PIN)
    first.fill_in_payment()
    until(lambda: first.drafts.kept())
    first.close()
    (tmp_path / "draft").write_bytes(b"not a draft")
    second = sit()
    second.sign_in(PIN)
    second.answer("set-aside", True)
    home = second.see("home")
    assert isinstance(home, Choose)
    assert "resume" not in [option.key for option in home.options]


def test_closing_the_window_signs_out(sit: Sit, bank: RunningBank) -> None:
    seat = sit()
    seat.first_start(PIN)
    seat.see("home")
    seat.close()
    assert bank.look(lambda tx: tx.row("SELECT count(*) AS n FROM sessions WHERE ended_at IS NULL")) == {"n": 0}


def test_back_to_the_first_question_and_out_of_it_leaves_nothing_half_done(sit: Sit) -> None:
    seat = sit()
    seat.first_start(PIN)
    seat.answer("home", "pay")
    seat.pick_first("payee")
    seat.answer("amount", 5000)
    seat.see("note")
    for key in ("amount", "payee", "home"):
        seat.back(key)
    assert seat.drafts.kept() is None


def test_a_payment_that_went_out_before_the_kill_does_not_go_out_again(sit: Sit, bank: RunningBank) -> None:
    first = sit()
    first.first_start(PIN)
    first.fill_in_payment()
    until(lambda: (draft := first.drafts.kept()) and len(draft.answers) == 3)
    draft = first.drafts.kept()
    first.answer("review", True)
    first.see("confirm")
    bank.move(3)
    first.answer("confirm", True)
    first.see("receipt")
    first.vanish()
    assert draft is not None
    first.drafts.keep(draft)  # the machine went down before the draft could be forgotten
    second = sit()
    second.sign_in(PIN)
    second.answer("home", "resume")
    receipt = second.see("receipt")
    assert receipt.question.text == "The money has gone out."
    assert bank.look(lambda tx: tx.row("SELECT count(*) AS n FROM payments")) == {"n": 1}


def test_a_lapsed_session_asks_for_the_pin_in_the_middle_and_nothing_is_lost(sit: Sit, bank: RunningBank) -> None:
    seat = sit()
    seat.first_start(PIN)
    seat.answer("home", "pay")
    seat.pick_first("payee")
    seat.answer("amount", 5000)
    seat.see("note")
    bank.move(90 * 24 * 3600)  # long after every token has lapsed
    seat.answer("note", "eggs")
    seat.sign_in(PIN)
    seat.see("review")


def test_a_wrong_pin_is_met_with_patience(sit: Sit) -> None:
    seat = sit()
    seat.first_start("000000")
    step = seat.see("what-now")
    assert isinstance(step, Choose)
    assert "did not fit" in words("en")(step.question)
    assert [option.key for option in step.options] == ["again", "forgotten"]
    seat.answer("what-now", "again")
    seat.sign_in(PIN)
    seat.see("home")


def test_too_much_is_refused_kindly_and_she_enters_another_amount(sit: Sit) -> None:
    seat = sit()
    seat.first_start(PIN)
    seat.answer("home", "pay")
    seat.pick_first("payee")
    seat.answer("amount", 6_000_000)  # she has it, but it is above the limit of one payment
    seat.answer("note", "")
    told = seat.see("refused-AM14")
    assert isinstance(told, Choose)
    seat.answer("refused-AM14", "again")
    seat.answer("amount", 5000)
    seat.answer("note", "")
    seat.see("review")


def test_a_computer_that_the_bank_no_longer_knows_is_introduced_again(sit: Sit, bank: RunningBank, vault: MemoryVault) -> None:
    seat = sit()
    seat.first_start(PIN)
    seat.answer("home", "my-money")
    seat.see("account")
    bank.change(lambda tx: tx.run("UPDATE devices SET locked_at = 1"))
    bank.change(lambda tx: tx.run("UPDATE sessions SET ended_at = 1"))
    seat.pick_first("account")
    seat.sign_in(PIN)
    seat.answer("what-now", "again")
    seat.sign_in(PIN)
    seat.answer("what-now", "introduce")
    seat.pick_first("practise-as")  # what she chose of the screen is not asked again
    for key in ("customer-number", "activation-code"):
        step = seat.see(key)
        seat.answer(key, getattr(step, "suggestion", ""))
    seat.answer("known", True)
    seat.sign_in(PIN)
    seat.see("home")
