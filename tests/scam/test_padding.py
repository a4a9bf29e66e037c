"""No genuine sentence beside them undoes the signs of a stop, nor clears it: before it, after it, or between its sentences."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.scam.judge import judge
from app.domain.scam.verdict import Verdict
from app.doors.scam_model import model_of_scams

STOPPED = {
    "zh": [
        "您好，我是市公安局刑侦支队的李警官，您名下一张卡涉嫌洗钱。请将资金转入安全账户，不许告诉家人。",
        "奶奶我换号了，手机摔坏了。出了点事急用钱，先给我转5000，别告诉我爸。",
        "我是银行客服。把收到的验证码念给我，把钱转到安全账户。",
    ],
    "en": [
        "This is the fraud team. Move your savings to the safe account now and read me the code. Tell nobody.",
        "Grandma it's me. I had a car accident and I'm in jail. I need bail money today, please don't tell mom and dad.",
        "Hello from the tax office. Buy gift cards and read me the codes today.",
    ],
}
GENUINE = {
    "zh": [
        "【中国邮政】您的包裹已到小区驿站，请凭取件码领取。",
        "养老金已按时到账，无需您操作，敬请谅解。",
        "周日全家一起吃饭，妈您别做太多菜。",
        "社区医院下周二上午体检，免费，不用预约。",
        "阳台的花开了，路上慢点，不急。",
    ],
    "en": [
        "Your parcel is out for delivery, thank you for your patience.",
        "Your prescription is ready at the pharmacy. No action is needed.",
        "See you Sunday for dinner, love to the kids, no rush.",
        "Your appointment at the clinic is on Tuesday, please arrive ten minutes early.",
        "Your statement is enclosed, and the library is open as usual.",
    ],
}
LINKED = ("first pay account card http://paypa1-secure.top/x", "Please pay your account at http://paypa1-secure.top/x today.")
SENTENCE = re.compile(r"(?<=。)|(?<=\.)\s+")


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in STOPPED.items() for text in texts])
@given(data=st.data())
def test_the_signs_of_a_stop_stay_one_whatever_genuine_sentences_stand_around_it(language: str, text: str, data: st.DataObject) -> None:
    sentences = [sentence for sentence in SENTENCE.split(text) if sentence]
    padding = st.lists(st.sampled_from(GENUINE[language]), max_size=4)
    padded = [*data.draw(padding), *(each for sentence in sentences for each in (sentence, *data.draw(padding)))]
    assert judge("\n".join(padded)).verdict is Verdict.STOP
    assert judge("\n".join(padded), model_of_scams()).verdict is not Verdict.NONE


@pytest.mark.parametrize("language", GENUINE)
def test_the_genuine_sentences_are_none_that_would_be_stopped(language: str) -> None:
    assert judge("\n".join(GENUINE[language])).verdict is not Verdict.STOP


@pytest.mark.parametrize("text", LINKED)
def test_a_link_with_few_words_is_judged_in_its_own_sentence_as_well(text: str) -> None:
    alone = judge(text, model_of_scams()).verdict
    padded = [each for beside in GENUINE["en"] if judge(each := f"{beside} {text}").verdict is Verdict.STOP]
    assert len(padded) > 1
    assert {judge(each, model_of_scams()).verdict for each in padded} == {alone}
