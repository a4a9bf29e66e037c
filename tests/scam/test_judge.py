"""The judgement on messages: what it finds, what it must leave alone, and what holds for any text at all."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.scam.evidence import EVIDENCE, GENUINE
from app.domain.scam.judge import VOCABULARY, judge
from app.domain.scam.normal import LONGEST
from app.domain.scam.signals import SIGNALS
from app.domain.scam.verdict import Verdict
from app.domain.scams import ScamType

RANK = [Verdict.NONE, Verdict.CAREFUL, Verdict.STOP]

STOPPED = [
    ("您好，我是市公安局刑侦支队的李警官，您名下一张卡涉嫌洗钱，请将资金转入安全账户，不许告诉家人", ScamType.GOV_POLICE),
    ("奶奶我换号了，手机摔坏了，出了点事急用钱，先给我转5000，别告诉我爸", ScamType.FAMILY),
    ("驗證碼發給我一下，我幫您辦理退款", ScamType.BANK_SAFE),
    ("验 证 码 告 诉 我，快点，别跟别人说", ScamType.BANK_SAFE),
    ("Royal Mail: your parcel is held due to an unpaid fee. Pay now at https://royalmail-fees.example/pay", ScamType.PHISH),
    ("He said he was from the fraud team and told me to move my savings to a safe account and not to tell anyone", ScamType.BANK_SAFE),
    ("Grandma it's me, I had a car accident and I'm in jail. I need bail money today, please don't tell mom and dad.", ScamType.FAMILY),
]


@pytest.mark.parametrize(("text", "scam"), STOPPED)
def test_a_clear_scam_is_stopped_by_its_name(text: str, scam: ScamType) -> None:
    judgement = judge(text)
    assert (judgement.verdict, judgement.scam_type) == (Verdict.STOP, scam)


@pytest.mark.parametrize(
    "text",
    [
        "【建设银行】您尾号3345的储蓄卡10月10日养老金入账3,280.50元，余额12,004.33元。",
        "【工商银行】您正在登录手机银行，验证码为483920，5分钟内有效。任何人索要验证码均为诈骗，请勿泄露。",
        "【菜鸟驿站】您有包裹已到阳光小区驿站，取件码5-1-2034，请今日20点前领取。",
        "警方提醒：凡是自称公检法要求转账到“安全账户”的都是诈骗，请立即拨打96110。",
        "【反诈提醒】刷单返利都是诈骗！先给小额返利，再让您大额垫付，切勿相信。",
        "妈，您别在手机上乱点链接，也别告诉别人验证码",
        "奶奶，我手机没电了，晚点打给您，您先吃饭别等我",
        "Your one-time passcode is 449201. Never share this code with anyone. We will never ask for it.",
        "Action Fraud: criminals are pretending to be your bank and telling victims to move money to a safe account. Hang up.",
        "Don't tell Grandad but we're planning a surprise party for his 80th! Bring cake",
        "DPD: Your driver Mark will deliver your parcel between 09:30 - 10:30.",
        "Book your flu vaccination at https://www.nhs.uk/book or call 119.",
        "",
    ],
)
def test_what_is_genuine_is_left_alone(text: str) -> None:
    assert judge(text).verdict is Verdict.NONE


@pytest.mark.parametrize(
    ("asked", "denied"),
    [
        ("把收到的验证码告诉我，我是银行的客服", "我们不会让您把收到的验证码告诉我们"),
        ("Please read me the code and your PIN", "We will never ask you to read me the code and your PIN"),
    ],
)
def test_a_denial_takes_away_what_it_denies(asked: str, denied: str) -> None:
    assert judge(asked).verdict is not Verdict.NONE
    assert judge(denied).verdict is Verdict.NONE


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            'Our tellers hear this each week: "Buy gift cards and read me the code". It is fraud.',
            'Buy gift cards. Read me the code. "Now."',
        ),
        ("柜员提醒：“把验证码告诉我，把钱转到安全账户”，有人这么讲就是诈骗。", "把验证码告诉我，把钱转到安全账户，“马上”。"),
    ],
)
def test_what_is_quoted_is_not_what_is_asked(told: str, said: str) -> None:
    assert judge(told).verdict is not Verdict.STOP
    assert judge(said).verdict is Verdict.STOP


def test_a_quotation_in_a_message_that_warns_of_nothing_excuses_nothing() -> None:
    assert judge('He says: "Buy gift cards and read me the code."').verdict is Verdict.STOP


def test_a_reason_quotes_the_message_as_it_was_written() -> None:
    text = "大爺，請把錢轉到　安 全 賬 戶　，不要告訴家人！"
    reasons = judge(text).reasons
    assert "safe_account" in {reason.signal for reason in reasons}
    assert all(text[reason.start : reason.end] == reason.text != "" for reason in reasons)


@pytest.mark.parametrize(
    "written",
    [
        "转到安全账户",
        "轉到安全賬戶",
        "转到安.全.账.户",
        "转到安\u200b全账户",
        "转到安全帐户",
        "move it to a ѕafe аccount",
        "move it to the s.a.f.e account",
    ],
)
def test_tricks_of_writing_are_seen_through(written: str) -> None:
    assert "safe_account" in judge(f"{written} now 马上").signals


SCAM_SENTENCE = st.sampled_from([text for text, _ in STOPPED])


@given(st.text(max_size=400))
def test_any_text_is_judged_and_quoted_rightly(text: str) -> None:
    judgement = judge(text)
    assert all(text[reason.start : reason.end] == reason.text for reason in judgement.reasons)
    assert judgement.language in ("zh", "en")


@given(SCAM_SENTENCE, SCAM_SENTENCE)
def test_another_scam_beside_it_makes_no_scam_smaller(one: str, other: str) -> None:
    assert RANK.index(judge(f"{one}\n{other}").verdict) >= RANK.index(judge(one).verdict)


@given(SCAM_SENTENCE)
def test_what_the_police_quote_is_not_stopped(scam: str) -> None:
    assert judge(f"警方提醒：近期有不法分子这样行骗：“{scam}” 凡是这样的都是诈骗，请拨打96110。").verdict is not Verdict.STOP
    assert judge(f'Police warning: scammers are sending this: "{scam}" It is a scam. Report it to 7726.').verdict is not Verdict.STOP


@pytest.mark.parametrize(
    "text",
    ["验证码告诉我" * 1700, "a." * 5000, "tell me the code " * 600, "验 证 码 " * 2500, "不要" * 5000, "http://" * 1500, "1.1.1.1 " * 1300],
)
def test_the_longest_message_takes_no_longer_than_a_person_notices(text: str) -> None:
    """The aim is 50 ms on a quiet machine; what must never happen is a time that grows faster than the text."""
    judge(text[:LONGEST])
    begun = time.process_time()
    judge(text[:LONGEST])
    assert time.process_time() - begun < 0.4


def test_every_line_of_the_table_can_be_shown_and_named() -> None:
    concepts = {concept for evidence in EVIDENCE for way in evidence.ways for concept in way.concepts}
    known = VOCABULARY.concepts | {"phone", "percent", "amount", "sum_sent"}
    assert concepts <= known
    assert {evidence.signal for evidence in EVIDENCE} - {GENUINE} <= set(SIGNALS)
    assert all((points <= 0) == (evidence.signal == GENUINE) or points == 0 for evidence in EVIDENCE for points in evidence.points.values())
