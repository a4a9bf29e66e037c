"""The words of a search that are no names: months, days, what money goes for, and those that say nothing; in Chinese and English."""

from __future__ import annotations

from typing import Final

from app.domain.entries import EntryCode

ENGLISH_MONTHS: Final = tuple("january february march april may june july august september october november december".split())
CHINESE_DIGITS: Final = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
CHINESE_TENS: Final = {"十": 10, "百": 100, "千": 1000}

TOPICS: Final[dict[str, frozenset[EntryCode]]] = {
    **dict.fromkeys(("养老金", "退休金", "pension"), frozenset({EntryCode.PENSION})),
    **dict.fromkeys(("工资", "薪水", "wages", "wage", "salary"), frozenset({EntryCode.SALARY})),
    **dict.fromkeys(("利息", "结息", "interest"), frozenset({EntryCode.INTEREST})),
    **dict.fromkeys(("现金", "取款", "cash"), frozenset({EntryCode.CASH})),
    **dict.fromkeys(("手续费", "fees", "fee"), frozenset({EntryCode.FEE})),
    **dict.fromkeys(("房租", "租金", "rent"), frozenset({EntryCode.RENT})),
    **dict.fromkeys(("房贷", "mortgage"), frozenset({EntryCode.MORTGAGE})),
    **dict.fromkeys(("电费", "electricity"), frozenset({EntryCode.ELECTRICITY})),
    **dict.fromkeys(("水费", "water"), frozenset({EntryCode.WATER})),
    **dict.fromkeys(("燃气费", "煤气费", "气费", "煤气", "燃气", "gas"), frozenset({EntryCode.GAS})),
    **dict.fromkeys(("暖气费", "取暖费", "供暖费", "暖气", "heating"), frozenset({EntryCode.HEATING})),
    **dict.fromkeys(("电话费", "话费", "telephone", "phone"), frozenset({EntryCode.PHONE})),
    **dict.fromkeys(("council tax",), frozenset({EntryCode.COUNCIL_TAX})),
    **dict.fromkeys(("保险费", "保险", "insurance"), frozenset({EntryCode.INSURANCE})),
    **dict.fromkeys(("tv licence", "television"), frozenset({EntryCode.TV_LICENCE})),
    **dict.fromkeys(("买菜", "菜钱", "菜市场", "market"), frozenset({EntryCode.MARKET})),
    **dict.fromkeys(("超市", "groceries", "supermarket", "shopping"), frozenset({EntryCode.GROCERIES})),
    **dict.fromkeys(("吃饭", "饭店", "餐馆", "restaurant", "eating out"), frozenset({EntryCode.RESTAURANT})),
    **dict.fromkeys(("衣服", "clothes"), frozenset({EntryCode.CLOTHING})),
    **dict.fromkeys(("药店", "药费", "买药", "pharmacy", "chemist", "medicine"), frozenset({EntryCode.PHARMACY})),
    **dict.fromkeys(("医院", "看病", "hospital", "doctor"), frozenset({EntryCode.HOSPITAL})),
    **dict.fromkeys(("公交", "地铁", "车费", "travel", "bus", "train"), frozenset({EntryCode.TRANSPORT})),
    **dict.fromkeys(("红包", "压岁钱"), frozenset({EntryCode.RED_ENVELOPE})),
    **dict.fromkeys(("礼物", "gifts", "gift", "present"), frozenset({EntryCode.GIFT})),
    **dict.fromkeys(("捐款", "donation", "charity"), frozenset({EntryCode.DONATION})),
}
"""What is said for what happens on an account."""

WENT: Final = frozenset("付给 付了 支付 付款 付钱 转了 转给 转账 汇给 花了 花费 支出 pay paid sent send spent spend".split())
"""Whoever says one of these looks for money that went."""
CAME: Final = frozenset((*"收到 收入 进账 到账 转来 给我 got received receive".split(), "paid me", "sent me", "gave me"))
"""The same for money that came; they count more, because “paid me” has “paid” in it."""
_CHINESE: Final = "多少钱 多少 什么时候 什么 哪些 一共 总共 谁 的钱 我 了 的 在 给 吗 ?"
_ENGLISH: Final = (
    "who whom what when which how much many did do does i me my was were have has had to for from in on of at the a an it money all"
    " yuan pounds pound ? £ ¥"
)
NOTHING_SAID: Final = frozenset((*WENT, *CAME, *_CHINESE.split(), *_ENGLISH.split()))
"""Words that are taken out before what is left is looked for as a name."""
BEFORE_A_NAME: Final = ("付", "给", "转")
"""May stand right before a name, or be its beginning."""
