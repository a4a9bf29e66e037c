"""Chinese as it is written and spoken on Taiwan."""

from __future__ import annotations

from typing import Final

from app.domain.languages.chinese import Chinese
from app.domain.languages.chinese_numbers import Capitals, Numerals

ZH_TW: Final = Chinese(
    code="zh_TW",
    name="繁體中文",
    tongue="中文",
    voices=("cmn-latn-pinyin", "zh-tw", "zh-hant", "zh-cn", "zh-hans", "zh", "cmn"),
    faces=("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "Microsoft JhengHei UI", "PingFang TC"),
    against_scams="165",
    police="110",
    near={0: "今天", 1: "明天"},
    parts_of_day=((6, "凌晨"), (12, "上午"), (13, "中午"), (18, "下午"), (24, "晚上")),
    hour="點",
    web_address="一個網址",
    # A bare 元 is the new Taiwan dollar there: another country's has to be named.
    units={"CNY": ("人民幣", "元"), "GBP": ("", "英鎊"), "EUR": ("", "歐元"), "USD": ("", "美元"), "JPY": ("", "日圓")},
    small={"GBP": "便士", "EUR": "歐分", "USD": "美分"},
    minus="負",
    numerals=Numerals("零一二三四五六七八九", ("", "十", "百", "千"), ("", "萬", "億", "兆"), "兩"),
    capitals=Capitals("零壹貳參肆伍陸柒捌玖", ("", "拾", "佰", "仟"), ("", "萬", "億", "兆")),
)
