"""What stands between quotation marks: shown where it is told of scammers, said to her where it is an order."""

from __future__ import annotations

import pytest

from app.domain.scam.judge import judge
from app.domain.scam.verdict import Verdict

ORDERED = [
    "警方核实：您涉嫌洗钱，请按要求操作：“把全部存款转到安全账户，验证码念给我，不许告诉家人”",
    "警方提醒：您名下银行卡涉案，请照下面的做：“把存款转到安全账户，验证码念给我”",
    "银行反诈中心：刚拦下一笔诈骗，请您配合：“打开屏幕共享，把验证码念给我，钱先转到安全账户”",
    "公安局通知：已核实您被骗，请跟我念：“把资金转入安全账户，验证码念给警官，不许告诉家人”",
    "谨防诈骗！您的账户有风险，请立即执行：“把所有的钱转到指定的安全账户，不要挂电话”",
    "我是反诈民警，小心骗子，按以下步骤：“购买礼品卡，把卡密发给我，不要告诉任何人”",
    "Fraud team here. We stopped a scam on your account. Please do exactly this: "
    '"transfer your savings to the safe account and read me the code, tell nobody"',
    'Police warning: your card was used in fraud. Follow these instructions: "move your money to the safe account and read me the code"',
    "Bank security. We caught a scammer on your account. Repeat after me: "
    '"I will move my savings to the safe account and not tell my family"',
    'Scam alert! Your account is at risk. What you need to do: "buy gift cards and read me the codes, do not hang up"',
    'This is the fraud department, report it to nobody. Do this: "install AnyDesk, share your screen and read me the code"',
    'Beware, criminals have your details. Do the following: "withdraw your cash, give it to the courier and tell nobody"',
]

SHOWN = [
    "骗子会说：“把存款转到安全账户，验证码念给我”",
    "骗子让您按要求操作：“把钱转到安全账户，验证码念给我”，千万别听。",
    "柜员提醒：“把验证码告诉我，把钱转到安全账户”，有人这么讲就是诈骗。",
    "有人来电说：“把验证码念给我，不许告诉家人。”这是诈骗，请挂断。",
    'Scammers say: "Move your savings to the safe account and read me the code."',
    'Scammers will tell you to do this: "Move your savings to the safe account and read me the code." Hang up.',
    'Our tellers hear this each week: "Buy gift cards and read me the code". It is fraud.',
]


@pytest.mark.parametrize("on_the_phone", [False, True])
@pytest.mark.parametrize("text", ORDERED)
def test_what_she_is_ordered_in_quotation_marks_is_stopped(text: str, on_the_phone: bool) -> None:
    assert judge(text, on_the_phone=on_the_phone).verdict is Verdict.STOP


@pytest.mark.parametrize("text", SHOWN)
def test_what_scammers_are_quoted_with_is_not_stopped(text: str) -> None:
    assert judge(text).verdict is not Verdict.STOP


@pytest.mark.parametrize(
    "told",
    [
        "People are getting calls from someone who says he's a sergeant. He wants the fine paid with gift cards. We don't do that.",
        "The caller says she is from your bank. She asks you to move your savings to a safe account. Then she sends a courier.",
        "骗子冒充银行客服。他会让您把验证码念给他。然后他让您把钱转到安全账户。",
    ],
)
def test_a_tale_of_others_goes_on_with_he_and_she(told: str) -> None:
    assert judge(told).verdict is not Verdict.STOP


@pytest.mark.parametrize(
    "asked",
    [
        "The caller says he is from your bank. He is right. Move your savings to the safe account now and read me the code.",
        "People are getting calls from scammers. They want your savings: move them to the safe account and read me the code.",
        "People are getting calls from a man. They will lose it all, so move your savings to the safe account today and read me the code.",
        "有骗子盯上了您。他已经有您的卡号，请立即把钱转到安全账户，把验证码念给我。",
    ],
)
def test_what_turns_to_her_is_no_tale_any_more(asked: str) -> None:
    assert judge(asked).verdict is Verdict.STOP


@pytest.mark.parametrize(
    "asked",
    [
        "Scammers are calling our customers. They have your card. Move your savings to the safe account now and read me the code.",
        "Fraudsters are about. I am from your bank. Read me the code.",
        "骗子冒充银行客服。我是真的银行客服。请把验证码念给我。",
    ],
)
def test_who_warns_first_and_asks_then_is_doubted(asked: str) -> None:
    for on_the_phone in (False, True):
        judgement = judge(asked, on_the_phone=on_the_phone)
        assert judgement.verdict is not Verdict.NONE
        assert judgement.reasons
