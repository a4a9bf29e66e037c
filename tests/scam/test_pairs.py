"""Two messages about the same thing, one genuine and one a scam: what tells them apart is what is asked for, and how."""

from __future__ import annotations

import pytest

from app.domain.scam.judge import judge
from app.domain.scam.verdict import Verdict

PAIRS = {
    "a demand": (
        "Your gas bill of £143.60 was due on 2 March. Pay by cheque, at a PayPoint or in the post office. If you disagree tell us.",
        "Final warning: pay £143.60 today to this new account or you will be cut off within 2 hours. Do not tell anyone.",
    ),
    "a refund": (
        "Your refund of £34.99 has been credited to the card you used. You needn't do anything.",
        "You are owed a refund. Download AnyDesk and I will put it into your account. Read me the code you get.",
    ),
    "a warning": (
        "More people are losing money to mentors who promise 5% a day in cryptocurrency. Check the firm on the FCA register.",
        "My mentor promises 5% a day in cryptocurrency, guaranteed. Download the app and transfer $500 to begin.",
    ),
    "money in the family": (
        "Dad I've put the 200 back in your account, ta for lending it",
        "Mum this is my new number. I'm in trouble and can't talk. Send £1,200 to my friend's account, don't tell Dad.",
    ),
    "a reduction": (
        "70% off all bedding in store until Sunday, while stocks last.",
        "Guaranteed 70% return a week on crypto. Send money to our trader now, places are limited.",
    ),
    "欠费": (
        "您已欠燃气费82元，请于五日内到营业厅缴清，有困难可申请缓缴。",
        "您的账户涉嫌洗钱，立即把钱转到安全账户，不许告诉家人，否则逮捕。",
    ),
    "惊喜": (
        "外婆，我驾照考过啦！先别告诉妈妈，我要给她个惊喜",
        "奶奶我换号了，出事了急用钱，先给我转5000，千万别告诉妈妈。",
    ),
    "养老院": (
        "你说的那个养老院我去看了，一个月四千二，押金要五万，我觉得贵，再看看别家",
        "养老公寓床位认购，交五万押金每年返利百分之十，到期还本，内部名额只剩三个，今天打款。",
    ),
}


@pytest.mark.parametrize(("genuine", "scam"), PAIRS.values(), ids=PAIRS.keys())
def test_what_is_asked_for_tells_a_scam_from_what_is_genuine(genuine: str, scam: str) -> None:
    assert judge(genuine).verdict is Verdict.NONE
    assert judge(scam).verdict is Verdict.STOP
