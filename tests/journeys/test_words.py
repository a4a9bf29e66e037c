"""Words to the other end of a link, at the seats where they are written: what could lead astray is no answer, and that is said kindly."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.journeys.deciding import one_request
from app.journeys.deciding_words import TRAIL
from app.journeys.own_note import would_you_like_to_say_why
from app.journeys.ports import Needs, Refused
from app.journeys.reason_words import own_words
from app.journeys.refusals import refusal
from app.journeys.steps import NotAnAnswer, Tell
from app.journeys.steps_messages import EnterLine
from tests.journeys.drive import drive, expect, give
from tests.journeys.helper_bank import HelperBank, needs_at, request

LINES = {"his": own_words(request()), "hers": would_you_like_to_say_why(("李娜",), TRAIL)}
KINDLY = "Please say it without long numbers and without links. That protects both of you."


@pytest.mark.parametrize("whose", LINES)
@pytest.mark.parametrize("words", ["转到 62880000", "bank dot ru", "工商.中国", "1.1.1.1", "六二八八零"])
def test_what_could_lead_astray_is_no_answer(whose: str, words: str) -> None:
    with pytest.raises(NotAnAnswer) as objected:
        LINES[whose].take(words)
    assert objected.value.why.text == KINDLY


@pytest.mark.parametrize("whose", LINES)
@pytest.mark.parametrize("words", ["妈，先别转，我晚上来", "3.14", "9.30 打给你", "打96110"])
def test_anything_else_is(whose: str, words: str) -> None:
    assert isinstance(LINES[whose], EnterLine)
    assert LINES[whose].take(f" {words} ") == words


def test_she_may_leave_hers_empty_and_he_may_not() -> None:
    assert LINES["hers"].take("") == ""
    with pytest.raises(NotAnAnswer):
        LINES["his"].take("")


def test_a_bank_that_is_stricter_is_told_and_nothing_is_decided(tmp_path: Path) -> None:
    bank = HelperBank()
    needs: Needs = needs_at(bank, tmp_path)
    bank.ask(request())
    runner, _ = drive(lambda: one_request(needs, request().authorisation_id), ["refuse", "own"])
    bank.trouble = Refused("words_refused")
    give(runner, "先别付")
    assert expect(runner, Tell).key == "in-other-words"
    assert bank.said == []
    assert "leave it empty" in refusal(Refused("words_refused"), TRAIL).why[1].text
