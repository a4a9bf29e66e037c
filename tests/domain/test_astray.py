"""What leads astray: no number to pay to and no place to go, however it is written or spelled; and plain words always pass."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.astray import KNOWN_LINES, carries_number, carries_place, leads_astray

HOSTS = st.sampled_from(["bank", "icbc1", "工商", "my-bank", "банк", "은행", "b4nk"])
SPELLED = st.sampled_from([" dot ", "点", " 点 ", "點", " [dot] ", "(.)", "．", "。", " . "])
COUNTRIES = st.sampled_from(["com", "cn", "net", "ru", "top", "xyz", "cc"])
OTHER_SCRIPTS = (
    "工商.中国 工商．公司 工商。中国 工商·中国 工商.网络 工商点中国 bank.中国 例え.コム банк.рф 은행.한국 بنك.مصر भारत.भारत".split()
)


@given(HOSTS, SPELLED, COUNTRIES, st.sampled_from(["", "吧", " now", "/x", "。"]))
def test_a_domain_is_one_however_its_dot_is_spelled(host: str, dot: str, country: str, after: str) -> None:
    assert carries_place(f"{host}{dot}{country}{after}")


@pytest.mark.parametrize("domain", [*OTHER_SCRIPTS, "bank.çom", "bank.сom", "ä.de"])
def test_a_domain_is_one_in_any_script(domain: str) -> None:
    assert carries_place(f"看 {domain}")


@pytest.mark.parametrize(
    "line",
    [
        "bank dot ru",
        "bank dot co dot uk",
        "bank dot in",
        "bank dot me/x",
        "bank dot online",
        "bank point com",
        "bank点com吧",
        "bank点ai",
        "看www吧",
        "bank，com",
        "bank·com",
        "2001:db8::1",
        "工商 .site",
        "工商1 . site",
        "bank 。site",
        *(f"工商。{ending}" for ending in ("site", "online", "club", "store", "shop", "link", "live", "top", "vip", "xyz")),
    ],
)
def test_a_place_in_other_words(line: str) -> None:
    assert carries_place(line)


@given(st.lists(st.integers(0, 255), min_size=4, max_size=4), st.sampled_from([".", "。", "点", " . ", " dot "]))
def test_an_address_in_numbers(parts: list[int], dot: str) -> None:
    assert leads_astray(dot.join(map(str, parts)))
    assert leads_astray("１.１.１.１")
    assert leads_astray("one dot one dot one dot one")


@given(st.integers(0, 99), st.integers(0, 99), st.sampled_from(["", "在", "It is "]), st.sampled_from(["", "来", " today", "元"]))
def test_a_time_or_an_amount_passes(whole: int, part: int, before: str, after: str) -> None:
    assert not leads_astray(f"{before}{whole}.{part:02}{after}")
    assert not leads_astray(f"{before}{whole}:{part:02}{after}")
    assert not leads_astray(f"{before}{whole}点{part:02}{after}")


@pytest.mark.parametrize(
    "line",
    [
        "六二八八，再五六七八，再九零一二",
        "六二八，然后八零零",
        "62，后面是五六七八",
        "sixty twenty eighty forty thirty",
        "ten, eleven, twelve, then fifteen and ninety",
    ],
)
def test_no_number_passes_in_parts(line: str) -> None:
    assert carries_number(line)


@given(
    st.lists(st.text("零〇一二两三四五六七八九幺", min_size=3, max_size=4), min_size=2, max_size=6),
    st.sampled_from("，再 然后 和 ".split()),
)
def test_no_account_passes_in_groups_of_numerals(groups: list[str], between: str) -> None:
    assert carries_number(between.join(groups))


@pytest.mark.parametrize(
    "line",
    [
        "3.14",
        "二十五号来，三十一号走，四十二元",
        "数一二三，然后十点见",
        "三四个人，七八天，一两回，五六十元",
        "2024年的那件事",
        "请您看。Liverpool 的信",
        "停下。Only look",
        "I am home from ten to eleven, or at twenty past nine",
        "9.30",
        "请点OK",
        "请点 OK 那个",
        "请点中国银行那一行",
        "请停下。公司不会这样做",
        "慢慢来。中国银行不会打电话",
        "一点一点来",
        "下午3点. 好",
        "阿卜杜·热合曼",
        "先看名字.再看金额",
        "Press the green dot on the left",
        "the red dot is right",
        "Go back. Look again",
        "e.g. this one",
        "the point is: stop",
        "No. It is OK",
        "Is it right,net of tax?",
        "打96110",
        "打 96110，10:30 我到家",
        "我不认识这个收款人，先别付",
    ],
)
def test_ordinary_sentences_pass(line: str) -> None:
    assert not leads_astray(line)


@given(st.sampled_from(sorted(KNOWN_LINES)), st.text("0123456789", min_size=5, max_size=12), st.sampled_from([" ", "，", "和"]))
def test_beside_a_line_that_everybody_knows_no_other_number_passes(known: str, other: str, between: str) -> None:
    assert not carries_number(known)
    assert carries_number(f"{known}{between}{other}")
    assert carries_number(f"{other}{between}{known}")


@given(st.text("0123456789", min_size=5, max_size=19))
def test_a_number_that_only_contains_a_known_line_is_none(number: str) -> None:
    assume(number not in KNOWN_LINES)
    assert carries_number(number)
