"""Chinese as it is written and spoken on the mainland."""

from __future__ import annotations

from typing import Final

from app.domain.languages.chinese import Chinese
from app.domain.languages.chinese_numbers import Capitals, Numerals

ZH_CN: Final = Chinese(
    code="zh_CN",
    name="简体中文",
    tongue="中文",
    # espeak-ng 1.51's plain "cmn" spells every syllable in English letters; its pinyin twin reads Chinese.
    voices=("cmn-latn-pinyin", "zh-cn", "zh-hans", "zh", "cmn"),
    against_scams="96110",
    police="110",
    near={0: "今天", 1: "明天"},
    parts_of_day=((6, "凌晨"), (12, "上午"), (13, "中午"), (18, "下午"), (24, "晚上")),
    hour="点",
    web_address="一个网址",
    units={"CNY": ("", "元"), "GBP": ("", "英镑"), "EUR": ("", "欧元"), "USD": ("", "美元"), "JPY": ("", "日元")},
    small={"GBP": "便士", "EUR": "欧分", "USD": "美分"},
    minus="负",
    numerals=Numerals("零一二三四五六七八九", ("", "十", "百", "千"), ("", "万", "亿", "万亿"), "两"),
    capitals=Capitals("零壹贰叁肆伍陆柒捌玖", ("", "拾", "佰", "仟"), ("", "万", "亿", "万亿")),
)
