"""The words that excuse a message: none may be one that a scammer says of himself, and none is enough to let a scam through."""

from __future__ import annotations

import re

import pytest

from app.domain.scam.judge import judge
from app.domain.scam.verdict import Verdict
from app.domain.scam.words_en_frames import FRAMES_EN
from app.domain.scam.words_zh_frames import FRAMES_ZH
from app.doors.scam_model import model_of_scams
from tests.scam.corpus import LANGUAGES, Language
from tests.scam.test_padding import STOPPED

EXCUSING = ("scammer", "warning", "about_scams", "caution", "calm", "unhurried")
FULL_STOP = {"zh": "。", "en": ". "}
NAMES_A_SCAM = {
    "zh": re.compile("骗|诈|歹徒|不法分子|犯罪分子|谎称|上当|帮凶|反诈|安全账户"),
    "en": re.compile(
        r"scam|fraud|gang|\bcons?\b|conm[ae]n|con artist|trick|impersonat|impost|pretend|posing|bogus|fake|false|crook|criminal|rogue"
        r"|victims|7726|safe|weird text|(real|genuine) (bank|officers)"
    ),
}
"""Words that name scams or those who run them: who says one warns, or makes as if; all others excuse nothing."""

ASKED = [
    "您好，我是市公安局的民警，您的身份证被冒用，请把验证码念给我",
    "有人以您的名义办了一张电话卡涉嫌洗钱，请把存款转到安全账户核查，不许告诉家人",
    "【建设银行】为了让您的账户恢复正常，请点击 http://ccb-x.top 输入卡号密码",
    "奶奶，我出事了，赔钱才能了事，一会儿有人上门拿现金，别让我爸知道",
    "您的医保卡被冒用，涉嫌骗保，请配合调查并转保证金20000元，严格保密",
    "我是银行客服，为了让您的资金安全，请把验证码念给我",
    "我是银行客服。您手机先别碰，把验证码念给我，把钱转到安全账户",
    "银行的人问就说装修用，千万别信他们。请把存款转到安全账户",
    "老人家，您申请的补贴批下来了，请把银行卡号和密码发给我",
    "您的信息被不法分子盗用，请把资金转到安全账户，把验证码念给我",
    "有人冒充您办了一张银行卡，请把存款转到安全账户",
    "警方提醒：您的账户涉嫌洗钱，请把存款转到安全账户，不许告诉家人",
    "我们正在抓一个骗子，他盯上了您的账户。您手机先别碰，把验证码念给我",
    "我是防诈中心的，您的账户有风险，请把钱转到安全账户",
    "您接到电话后请把验证码念给我，一律不许告诉家人",
    "如有人问起，就说是装修用，把存款转到安全账户",
    "无论谁问都不要说，把验证码念给我",
    "We are seeing losses to customers like you. Move your savings to the safe account now and read me the code.",
    "HMRC: officers want to hear from you today about your tax debt or you will be arrested. Pay with gift cards.",
    "Your bank here. Only a thief would know your PIN, so tell me your PIN and I will change it.",
    "Criminals have your details. Move your savings to the safe account and read me the code.",
    "This is the bank. Fraudsters are trying to take your money. Move it to the safe account now and read me the code.",
    "Police here. Someone is impersonating you. Move your savings to the safe account, tell nobody.",
    "Did someone call you? Read me the code and move your savings to the safe account.",
]
"""What is said every day to ask for a code, a card, cash or a safe account; in most of them stands a word that once excused it."""

IN_FRIENDLY_WORDS = [
    "我们派人上门取现金，您把钱装在信封里，别让家里人知道",
    "要是有人问，您就说给孙子买房，取出现金交给我们的人",
    "If anyone asks at the bank, say it is for building work and hand the cash to our courier.",
    "If you are asked at the branch, say it is for building work, then move the money to the safe account.",
    "您申请的贷款已办好，放款前请交保证金3000元，收据当面给您",
]


def words_that_name_none(language: str, concept: str) -> list[str]:
    frames, between = (FRAMES_ZH, None) if language == "zh" else (FRAMES_EN, ",")
    words = (" ".join(word.split()) for word in frames[concept].split(between))
    return [word for word in words if not NAMES_A_SCAM[language].search(word)]


@pytest.mark.parametrize("concept", EXCUSING)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_names_no_scam_lets_none_through(language: Language, concept: str) -> None:
    model, stop = model_of_scams(), FULL_STOP[language]
    padded = [f"{word}{stop}{scam}\n{word}{stop}" for word in words_that_name_none(language, concept) for scam in STOPPED[language]]
    assert [text for text in padded if judge(text).verdict is not Verdict.STOP] == []
    assert [text for text in padded if judge(text, model).verdict is Verdict.NONE] == []


@pytest.mark.parametrize("text", ASKED)
def test_what_no_genuine_sender_asks_for_is_stopped(text: str) -> None:
    assert judge(text, model_of_scams()).verdict is Verdict.STOP
    assert judge(text, on_the_phone=True).verdict is Verdict.STOP


@pytest.mark.parametrize("text", IN_FRIENDLY_WORDS)
def test_friendly_words_make_no_scam_unsuspected(text: str) -> None:
    assert judge(text, model_of_scams()).verdict is not Verdict.NONE
