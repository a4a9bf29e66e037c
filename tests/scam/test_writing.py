"""However a message is written, it is judged the same: blanks, marks, scripts, tricks, no marks at all; long, short, or next to nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.scam.judge import judge
from app.domain.scam.traditional import SIMPLIFIED
from app.domain.scam.verdict import Judgement, Verdict
from app.doors.scam_model import model_of_scams
from tests.scam.corpus import CORPUS, LANGUAGES, Message, read

MODEL = model_of_scams()
TRAINING = {language: read(CORPUS / language / "training") for language in LANGUAGES}
ALL = [message for language in LANGUAGES for message in TRAINING[language]]
SCAMS = [message for message in ALL if message.label == "scam"]
TRADITIONAL = str.maketrans({simple: other for other, simple in reversed(SIMPLIFIED.items()) if simple not in SIMPLIFIED})
UNSEEN = ["\u200b", "\u200d", "\ufeff", "\u2060", "\u00ad"]
HOMOGLYPHS = str.maketrans("aeopcxi", "аеорсхі")

unhurried = settings(deadline=None)
message = st.sampled_from(ALL)
scam = st.sampled_from(SCAMS)


def said(judgement: Judgement) -> tuple[object, ...]:
    """What a judgement says, wherever its words stand."""
    return judgement.verdict, judgement.language, judgement.scam_type, judgement.signals


def judged(text: str) -> tuple[object, ...]:
    return said(judge(text, MODEL))


@unhurried
@given(message, st.data())
def test_signs_that_nobody_sees_change_nothing(one: Message, data: st.DataObject) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(one.text)), max_size=5)), reverse=True)
    text = one.text
    for place in places:
        text = text[:place] + data.draw(st.sampled_from(UNSEEN)) + text[place:]
    assert judged(text) == judged(one.text)


@unhurried
@given(message, st.integers(2, 5))
def test_more_blanks_and_louder_marks_change_nothing(one: Message, times: int) -> None:
    assert judged(re.sub(r" ", " " * times, one.text)) == judged(one.text)
    assert judged(re.sub(r"([!！？?])", r"\1" * times, one.text)) == judged(one.text)
    assert judged(f"  \n{one.text} \n\t ") == judged(one.text)


@unhurried
@given(st.sampled_from(TRAINING["zh"]))
def test_blanks_between_chinese_signs_change_no_verdict(one: Message) -> None:
    assert judge(re.sub(r"(?<=[一-鿿])(?=[一-鿿])", " ", one.text), MODEL).verdict is judge(one.text, MODEL).verdict


@unhurried
@given(st.sampled_from(TRAINING["zh"]))
def test_traditional_is_simplified(one: Message) -> None:
    assert judged(one.text.translate(TRADITIONAL)) == judged(one.text)


@unhurried
@given(st.sampled_from(TRAINING["en"]))
def test_letters_of_other_alphabets_are_seen_through(one: Message) -> None:
    assert judged(one.text.translate(HOMOGLYPHS)) == judged(one.text)


@unhurried
@given(scam)
def test_a_quoted_warning_is_no_scam(one: Message) -> None:
    quoted = one.text.replace("\n", " ")
    assert judge(f"警方提醒：近期有不法分子这样行骗：“{quoted}” 凡是这样的都是诈骗，请拨打96110。", MODEL).verdict is not Verdict.STOP
    assert (
        judge(f'Police warning: scammers are sending this: "{quoted}" It is a scam. Report it to 7726.', MODEL).verdict is not Verdict.STOP
    )


@unhurried
@given(message)
def test_no_judgement_is_without_a_reason_from_her_text(one: Message) -> None:
    judgement = judge(one.text, MODEL)
    assert (judgement.reasons == ()) == (judgement.verdict is Verdict.NONE)
    assert all(one.text[reason.start : reason.end] == reason.text != "" for reason in judgement.reasons)


@pytest.mark.parametrize("text", ["", " ", "\n", "😀", "👍👍👍", "。", "?!", "...", "好", "ok", "1", "\u200b", "\ud800"])
def test_next_to_nothing_is_no_sign(text: str) -> None:
    assert judge(text, MODEL).verdict is Verdict.NONE


@pytest.mark.parametrize("text", ["http://abc.example/x", "www.prize-claim.top", "👉 http://abc.example/x 👈"])
def test_a_link_without_a_word_is_something_to_be_careful_with(text: str) -> None:
    assert judge(text).verdict is Verdict.CAREFUL


@pytest.mark.parametrize("text", ["https://www.gov.uk/", "https://www.nhs.uk/book"])
def test_an_official_link_without_a_word_is_no_sign(text: str) -> None:
    assert judge(text).verdict is Verdict.NONE


@pytest.mark.parametrize(
    "text",
    [
        "他说他是银行的让我把 verification code 告诉他 不要告诉家人",
        "Hello 您好 this is the bank, please read me the 验证码, do not tell anyone 保密",
        "我個銀行戶口有事 佢叫我將啲錢轉去 safe account 唔好話俾人知",
    ],
)
def test_languages_may_be_mixed(text: str) -> None:
    assert judge(text, MODEL).verdict is not Verdict.NONE


def test_a_scam_within_a_long_text_is_found() -> None:
    around = "今天天气很好，我们去公园走了走。" * 150
    assert judge(f"{around}把收到的验证码告诉我，不要告诉家人，把钱转到安全账户。{around}").verdict is Verdict.STOP
