"""The judgement on a call: it stops as soon as it is certain, and nothing that is said later takes that back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.scam.caller import NOTHING, TOGETHER, Heard, Line, Speaker, hear, judge_call, said_by_caller
from app.domain.scam.verdict import Judgement, Verdict

RANK = [Verdict.NONE, Verdict.CAREFUL, Verdict.STOP]

POLICE = [
    "This is the police.",
    "Your name is part of a criminal case, and you may be arrested.",
    "Do not tell anyone about this, not even your family.",
]
BANK = ["我是银行的，您的账户有风险。", "请您不要挂电话。", "把收到的验证码念给我。"]
GENUINE = [
    "Hello, it's the surgery, your results are back and they're fine.",
    "We will never ask you for your PIN.",
    "您好，我是居委会小李，您的老年卡办好了，有空来拿。",
    "妈，是我，我晚上回来吃饭，您别做太多菜。",
    "Mum, it's me, I'm on the train, I'll be home by six.",
    "您好，送水的，我到您楼下了。",
]
unhurried = settings(deadline=None)
said = st.sampled_from([*POLICE, *BANK, *GENUINE])


def lines(texts: list[str]) -> list[Line]:
    return [Line(text) for text in texts]


@pytest.mark.parametrize("call", [POLICE, BANK])
def test_a_scam_is_certain_before_the_call_is_over(call: list[str]) -> None:
    assert judge_call(lines(call)).verdict is Verdict.STOP
    assert judge_call(lines(call[:1])).verdict is not Verdict.STOP


@pytest.mark.parametrize("text", GENUINE)
def test_who_calls_for_a_good_reason_is_not_stopped(text: str) -> None:
    assert judge_call(lines([text])).verdict is not Verdict.STOP


def test_what_she_answers_does_not_count() -> None:
    asked = "Shall I read you the code and move my money to the safe account?"
    assert judge_call([Line("Hello, it's Ann."), Line(asked, Speaker.HERSELF)]).verdict is Verdict.NONE
    assert judge_call([Line("Read me the code."), Line("No!", Speaker.HERSELF)]).verdict is Verdict.STOP


def test_nothing_said_yet_is_no_sign() -> None:
    assert judge_call([]).verdict is Verdict.NONE


@unhurried
@given(st.lists(said, max_size=6), st.lists(said, max_size=3))
def test_more_lines_make_no_call_milder(first: list[str], more: list[str]) -> None:
    before, after = judge_call(lines(first)).verdict, judge_call(lines(first + more)).verdict
    assert RANK.index(after) >= RANK.index(before)


@unhurried
@given(st.lists(said, max_size=6))
def test_reasons_quote_what_the_caller_said(texts: list[str]) -> None:
    whole = said_by_caller(lines(texts))
    assert all(whole[reason.start : reason.end] == reason.text for reason in judge_call(lines(texts)).reasons)


@unhurried
@given(st.lists(said, max_size=6), st.lists(said, max_size=6))
def test_what_was_heard_already_changes_nothing(before: list[str], texts: list[str]) -> None:
    heard = hear(lines(before), NOTHING)
    assert hear(lines(texts), heard).judgement == judge_call(lines(texts))
    assert hear(lines(before + texts), heard).judgement == judge_call(lines(before + texts))


def test_what_was_heard_already_is_not_judged_again() -> None:
    heard = Heard(("Good morning.",), Judgement(Verdict.CAREFUL, "en"))
    assert hear(lines(["Good morning.", "See you on Sunday."]), heard).judgement is heard.judgement
    assert hear(lines(["See you on Sunday."]), heard).judgement.verdict is Verdict.NONE


def test_a_scam_late_in_a_long_call_is_found_and_quoted() -> None:
    call = lines([*["It is a nice day today, is it not?"] * (TOGETHER + 5), "Now read me the code."])
    judgement = judge_call(call)
    assert judgement.verdict is Verdict.STOP
    assert said_by_caller(call)[judgement.reasons[0].start :].startswith(judgement.reasons[0].text)
