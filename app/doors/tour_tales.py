"""Which story a name stands for, and with whom it is told in each language."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from app.domain.languages.known import nearest
from app.doors.tour_check import BAD, GOOD, TALKED_ABOUT, hold_both
from app.doors.tour_desk import sit_down, written
from app.doors.tour_link import Known, link
from app.ui.tour.bills import Bills, bills
from app.ui.tour.branch import Trip, branch
from app.ui.tour.checking import checked
from app.ui.tour.family import PaymentAmongTwo, approve, coach, pair
from app.ui.tour.kiosk import Card, kiosk
from app.ui.tour.paper import paper
from app.ui.tour.practice import Practised, practice
from app.ui.tour.scam import scam
from app.ui.tour.scam_pay import scam_pay
from app.ui.tour.story import DESK, DESK2, FAMILY, HOME, Press, SomebodyNew, Story, freeze, pay, pay_new
from app.ui.tour.warning import warned
from app.vault.memory import MemoryVault

_SAMPLES = {"zh_CN": ("128.50", "菜钱"), "en": ("42.50", "For the roses")}
"""What is paid and written in each language."""
_LARGE = {"zh_CN": ("2000", "修屋顶"), "en": ("300", "For the roof")}
"""The same, so much that the payment waits."""
_ROOF = {
    "zh_CN": PaymentAmongTwo("房东老赵", "3000", "修屋顶", "他昨天来看过，说雨季前要修好"),
    "en": PaymentAmongTwo("Derek (gardener)", "400", "For the new fence", "The old one blew down on Sunday"),
}
"""Whom she pays so much that somebody she trusts is asked, and what she writes about it."""
_MESSAGE = {
    "zh_CN": "【银行通知】您的账户今晚24点将被冻结，请立即点击 http://bank.example.com 核实身份，或拨打 400-555-0199。",
    "en": "Your bank: your account will be locked tonight. Confirm who you are at http://bank.example.com or call 020 7946 0199.",
}
"""What she got and is not sure about."""
_EVERY_DAY = {"zh_CN": PaymentAmongTwo("房东老赵", "86.50", "修水管"), "en": PaymentAmongTwo("Derek (gardener)", "42.50", "For the roses")}
"""What she pays while somebody she trusts looks on."""
_TWO = {"zh_CN": ("80010001", "80010002"), "en": ("80020001", "80020002")}
"""Her, and whom she trusts, by their customer numbers."""
_BOTH_KNOWN = ("family-approve", "family-coach", "scam-alert", "scam", "check-desk")
"""Stories in which they trust each other already."""
_NEW = {
    "zh_CN": SomebodyNew(
        customer="80010003",
        name="李娜",
        number=(("account-number", "6299080010020026688"),),
        found=("check-match", None),
        amount="86.50",
        note="团购水果",
        nickname="王老师的女儿",
        picture="family",
    ),
    "en": SomebodyNew(
        customer="80020002",
        name="Margaret Huges",
        number=(("sort-code", "993101"), ("account-number", "21061940")),
        found=("check-nearly", Press("option:take")),
        amount="60.00",
        note="For the roof of the shed",
        nickname="Margaret's savings",
        picture="house",
    ),
}
"""Who pays whom for the first time. In English the name is written with a slip."""

_BILLS = {
    "zh_CN": Bills("80010001", "cd-power:5101066032", "cd-water:20463318", "gas", "80917254", "3fc27c3b-30bb-47e6-89ef-2ca18fdc6e4e"),
    "en": Bills("80020001", "kent-power:8840216675", "kent-water:30771946", "gas", "85001437", "95cec254-5bdc-4476-ac38-fb88ef104083"),
}
"""Whose bills are looked up."""
_TRIPS = {"zh_CN": Trip("80010001", "chengdu-chunxi", "5000"), "en": Trip("80020001", "kent-fernhurst", "1000")}
"""Who goes to which branch, and fetches how much."""

_CARDS = {
    "zh_CN": Card("BXCARD-41-7Q2M-9T4W-8R1Z", "6000", "128.50", "菜钱"),
    "en": Card("BXCARD-41-3H6D-5N0K-2V7X", "600", "42.50", "For the windows"),
}
"""Who comes to a kiosk, and pays what there."""
_PRACTISED = {
    "zh_CN": Practised("80010001", "房东老赵", "修屋顶", "50", "3000"),
    "en": Practised("80020001", "Derek (gardener)", "For the roof", "10", "400"),
}
"""Who practises, and whom she pays there."""
_TALKED_INTO = {
    "zh_CN": SomebodyNew(
        customer="80010001",
        name="王建业",
        number=(("account-number", "6288050012345678904"),),
        found=("check-unknown", None),
        amount="1300",
        note="入金",
        nickname="",
        picture="",
    ),
    "en": SomebodyNew(
        customer="80020001",
        name="Crown Trading",
        number=(("sort-code", "400530"), ("account-number", "12345674")),
        found=("check-unknown", None),
        amount="400",
        note="First deposit",
        nickname="",
        picture="",
    ),
}
"""Whom somebody talks her into paying."""


def tale(name: str, url: str, options: argparse.Namespace, vaults: Mapping[str, MemoryVault]) -> Story:
    """The story; what it begins with is made at the bank, and known to the programs that keep their secrets in ``vaults``."""
    _begin(name, url, nearest(options.language, _TWO), vaults)
    return told(name, options.language, options.text_size or 100, options.theme or "day")


def told(name: str, language: str, text_size: int = 100, theme: str = "day") -> Story:
    """The story alone, as a value: nothing is asked or made anywhere."""
    looks = language, text_size, theme
    language = nearest(language, _TWO)
    her, him = _TWO[language]
    stories: dict[str, Callable[[], Story]] = {
        "pay": lambda: pay(*looks, her, *_SAMPLES[language]),
        "pay-new": lambda: pay_new(*looks, _NEW[language]),
        "freeze": lambda: freeze(*looks, her, *_LARGE[language]),
        "paper": lambda: paper(*looks, her, *_SAMPLES[language]),
        "scam-pay": lambda: scam_pay(*looks, _TALKED_INTO[language]),
        "practice": lambda: practice(*looks, _PRACTISED[language]),
        "bills": lambda: bills(*looks, _BILLS[language]),
        "branch": lambda: branch(*looks, _TRIPS[language]),
        "kiosk": lambda: kiosk(_CARDS[language]),
        "family-pair": lambda: pair(*looks, her, him),
        "family-approve": lambda: approve(_ROOF[language], _MESSAGE[language]),
        "family-coach": lambda: coach(_EVERY_DAY[language]),
        "scam": lambda: scam(_MESSAGE[language]),
        "scam-alert": lambda: warned(_EVERY_DAY[language], written(language)),
        "check-desk": lambda: checked(BAD[language], GOOD[language], TALKED_ABOUT[language]),
    }
    return stories[name]()


def _begin(name: str, url: str, language: str, vaults: Mapping[str, MemoryVault]) -> None:
    """Whoever is known to the bank, and to each other, before the first turn."""
    her, him = _TWO[language]
    if name in _BOTH_KNOWN:
        link(url, Known(her, vaults[HOME]), Known(him, vaults[FAMILY]))
    if name in ("scam-alert", "check-desk"):
        sit_down(url, (vaults[DESK], vaults[DESK2]))
    if name == "branch":
        sit_down(url, (vaults[DESK],), "teller", language)
    if name == "check-desk":
        hold_both(url, vaults, language)
