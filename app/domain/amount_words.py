"""Amounts in words, so that a slip of one digit is heard: 伍佰元整, five hundred yuan.

Chinese: 大写金额 after 《支付结算办法》附件一 (正确填写票据和结算凭证的基本规定), clauses 1-4.
"""

from __future__ import annotations

from typing import Final

from app.domain.money import MINOR_DIGITS, Money

_CAPITALS: Final = "零壹贰叁肆伍陆柒捌玖"
_PLACES: Final = ("", "拾", "佰", "仟")
_GROUPS: Final = ("", "万", "亿", "万亿")
_CHINESE_UNITS: Final = {"CNY": "元", "GBP": "英镑", "EUR": "欧元", "USD": "美元", "JPY": "日元"}

_SMALL: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS: Final = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
_POWERS: Final = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
_ENGLISH_UNITS: Final = {
    "CNY": (("yuan", "yuan"), ("fen", "fen")),
    "GBP": (("pound", "pounds"), ("penny", "pence")),
    "EUR": (("euro", "euros"), ("cent", "cents")),
    "USD": (("dollar", "dollars"), ("cent", "cents")),
    "JPY": (("yen", "yen"), ("", "")),
}


def amount_in_words(money: Money, language: str) -> str:
    """Says a positive amount in full words of ``language`` (``zh_CN``; any other reads English)."""
    whole, part = divmod(money.minor, 10 ** MINOR_DIGITS[money.currency])
    if language == "zh_CN":
        return _chinese(whole, part, _CHINESE_UNITS[money.currency])
    return _english(whole, part, *_ENGLISH_UNITS[money.currency])


def _chinese(whole: int, part: int, unit: str) -> str:
    said = _chinese_whole(whole) + unit if whole else ""
    if not part:
        return (said or "零" + unit) + "整"
    jiao, fen = divmod(part, 10)
    if jiao:
        said += _CAPITALS[jiao] + "角"
    elif whole:
        said += "零"
    return said + (_CAPITALS[fen] + "分" if fen else "")


def _chinese_whole(number: int) -> str:
    groups: list[int] = []
    while number:
        number, low = divmod(number, 10_000)
        groups.append(low)
    said, gap = "", False
    for index in reversed(range(len(groups))):
        group = groups[index]
        if not group:
            gap = True
            continue
        if said and (gap or group < 1000):
            said += "零"
        said, gap = said + _chinese_group(group) + _group_name(index, groups), False
    return said


def _group_name(index: int, groups: list[int]) -> str:
    """万亿 says its 亿 only where the 亿 group behind it is silent."""
    return "万" if index == 3 and groups[2] else _GROUPS[index]


def _chinese_group(group: int) -> str:
    said, gap = "", False
    for place in reversed(range(4)):
        digit = group // 10**place % 10
        if digit:
            said += ("零" if gap and said else "") + _CAPITALS[digit] + _PLACES[place]
        gap = not digit
    return said


def _english(whole: int, part: int, units: tuple[str, str], parts: tuple[str, str]) -> str:
    said = [f"{_english_whole(number)} {names[number != 1]}" for number, names in ((whole, units), (part, parts)) if number]
    return " and ".join(said) or f"zero {units[1]}"


def _english_whole(number: int) -> str:
    said: list[str] = []
    for power, name in _POWERS:
        if number >= power:
            said.append(f"{_english_hundreds(number // power)} {name}")
            number %= power
    if number:
        said.append(("and " if said and number < 100 else "") + _english_hundreds(number))
    return " ".join(said) or "zero"


def _english_hundreds(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    said = [f"{_SMALL[hundreds]} hundred"] if hundreds else []
    if rest:
        said.append(_SMALL[rest] if rest < 20 else _TENS[rest // 10] + (f"-{_SMALL[rest % 10]}" if rest % 10 else ""))
    return " and ".join(said)
