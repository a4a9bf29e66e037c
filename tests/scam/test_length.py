"""Length alone is no scam: genuine sentences, repeated or put one after the other, never come to a stop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.scam.evidence import STOP_FROM
from app.domain.scam.judge import judge
from app.domain.scam.verdict import Verdict
from app.domain.scam.weighing import together
from app.doors.scam_model import model_of_scams

GENUINE = {
    "zh": [
        "燃气费86.50元将于12月15日到期，请到营业厅或在微信缴费。",
        "您的医保卡已补办好，请带身份证来社区服务中心领取。",
        "物业通知：电梯明天上午停用检修，给您添麻烦了。",
        "妈，我把这个月的两千块转到您卡上了，记得查一下。",
        "请在三个工作日内回电，电话在您的保单背面。",
        "奖学金名单已经公布，恭喜各位同学。",
        "您购买的血压计已发货，如有质量问题可以退款。",
        "法院的传票已用挂号信寄出，请注意查收。",
        "老同学聚会定在周六，每人凑一百块，现场交给班长。",
        "基金有风险，过去的收益不代表将来。",
    ],
    "en": [
        "Your gas bill of £143.60 is due on 2 March, and you can pay at any post office.",
        "We tried to call you about your appointment, please ring the surgery back.",
        "The refund of £34.99 has gone to the card you used.",
        "Your new bank card is on its way and should arrive within five days.",
        "Mum, I've put the 200 back in your account, thanks for lending it.",
        "The courier left your parcel with a neighbour at number 9.",
        "Your council tax account is in arrears by one instalment.",
        "Congratulations to the raffle winners, collect your prize at the church hall.",
        "Investments can go down as well as up, and past returns are no guide.",
        "The police are holding a bicycle marking day, bring your bike.",
    ],
}


@pytest.mark.parametrize("language", GENUINE)
@given(data=st.data())
def test_genuine_sentences_are_not_stopped_however_many_there_are(language: str, data: st.DataObject) -> None:
    text = "\n".join(data.draw(st.lists(st.sampled_from(GENUINE[language]), min_size=1, max_size=12)))
    assert judge(text, model_of_scams()).verdict is not Verdict.STOP


POINTS = st.lists(st.integers(1, 45), max_size=30)


@given(st.sampled_from(["zh", "en"]), st.lists(st.integers(1, 6), max_size=200))
def test_weak_signs_come_to_no_stop_however_many_there_are(language: str, points: list[int]) -> None:
    assert together(points, language) < STOP_FROM[language]


@given(st.sampled_from(["zh", "en"]), POINTS, st.integers(1, 45))
def test_one_sign_more_never_makes_it_less(language: str, points: list[int], more: int) -> None:
    assert together([*points, more], language) >= together(points, language)
