"""The small model: made the same every time, small, and able to learn what it is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.scam.judge import judge
from app.domain.scam.model import BUCKETS, Model, Weights, read, written
from app.domain.scam.training import Example, train
from app.domain.scam.verdict import Verdict
from tests.scam.test_frame_words import ASKED

SCAMS = [f"urgent number {number} send the gift codes to the officer now" for number in range(40)]
GENUINE = [f"the choir meets on day {number} in the hall, bring a cup" for number in range(40)]
EXAMPLES = [Example(text, is_scam=True) for text in SCAMS] + [Example(text, is_scam=False) for text in GENUINE]
WEIGHTS = train(EXAMPLES)
ALWAYS = Weights(bytes(BUCKETS), 1.0, 1000.0)
NEVER = Weights(bytes(BUCKETS), 1.0, -1000.0)


def test_it_learns_what_it_was_shown() -> None:
    assert WEIGHTS.score("send the codes to the officer") > 0 > WEIGHTS.score("the choir meets in the hall")


def test_it_is_the_same_every_time() -> None:
    assert train(EXAMPLES) == WEIGHTS


def test_it_begins_to_lift_above_what_is_genuine() -> None:
    assert not any(Model({"en": WEIGHTS}).lifts(text, "en", 0) for text in GENUINE)
    assert all(Model({"en": WEIGHTS}).lifts(text, "en", 0) for text in SCAMS)


def test_it_is_small_and_comes_back_as_it_was_written() -> None:
    model = Model({"en": WEIGHTS, "zh": WEIGHTS})
    text = written(model)
    assert len(text) < 1_000_000
    assert read(text) == model


@pytest.mark.parametrize("text", ["{", "[]", '{"en": {}}', '{"en": 5}', "null"])
def test_what_is_no_model_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no model"):
        read(text)


WORDS = st.sampled_from("请 把 验证码 告诉 我 不要 家人 转账 安全账户 send me the code gift card bank today please never £500 scam".split())
said = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=12).map(" ".join))


@given(said, st.booleans())
def test_it_makes_no_stop_and_takes_none_back_on_the_phone(text: str, on_the_phone: bool) -> None:
    without = judge(text, on_the_phone=on_the_phone).verdict
    lifted = judge(text, Model({"en": ALWAYS, "zh": ALWAYS}), on_the_phone=on_the_phone).verdict
    doubted = judge(text, Model({"en": NEVER, "zh": NEVER}), on_the_phone=on_the_phone).verdict
    assert lifted == without or (without, lifted) == (Verdict.NONE, Verdict.CAREFUL)
    assert doubted == without or (without is Verdict.STOP and not on_the_phone)


@pytest.mark.parametrize("text", ["我们从来不随便这样做，不过请您把验证码念给我听。把存款转到安全账户。", *ASKED[:2], *ASKED[-6:]])
def test_it_takes_no_stop_back_that_rests_on_much(text: str) -> None:
    doubted = judge(text, Model({"en": NEVER, "zh": NEVER})).verdict
    assert doubted is judge(text).verdict is Verdict.STOP


@given(st.integers(-60, 200), st.integers(0, 100), st.sampled_from(["zh", "en"]))
def test_more_against_a_message_never_makes_it_less_suspect(points: int, more: int, language: str) -> None:
    model = Model({language: Weights(bytes(BUCKETS), 1.0, -0.5)})
    assert model.lifts("text", language, points + more) or not model.lifts("text", language, points)


@pytest.mark.parametrize("text", ["http://abc.example/x", "www.prize-claim.top", "👉 http://a.example/x http://b.top/y 👈"])
def test_a_link_without_a_word_is_never_stopped(text: str) -> None:
    for weights in (ALWAYS, NEVER):
        assert judge(text, Model({"en": weights, "zh": weights})).verdict is Verdict.CAREFUL
        assert judge(text, on_the_phone=True).verdict is Verdict.CAREFUL


def test_a_language_it_does_not_know_is_judged_without_it() -> None:
    text = "明天下午在社区活动室包饺子"
    assert judge(text, Model({"en": ALWAYS})) == judge(text)


def test_words_about_scams_alone_clear_nothing() -> None:
    offer = (
        "Scam Victims Board ur claim 88c in the dollar is through. Scams are our business. Lodging of $70 and it's ours to send b4 Monday."
    )
    assert judge(offer).verdict is Verdict.NONE
    assert judge(offer, Model({"en": ALWAYS})).verdict is Verdict.CAREFUL
