"""Every screen of what two people show each other, from both ends, with the longest names and with messages that fill a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from app.domain.family import Link, LinkState, Side
from app.domain.shares import LONGEST_SHARE, ShareKind
from app.journeys.handing_over import hand_over
from app.journeys.handing_over_words import nobody_there, read_back, refused, to_whom, which_words
from app.journeys.own_note import would_you_like_to_say_why
from app.journeys.pairing_words import on_another_computer
from app.journeys.pay import TASK
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey
from app.journeys.share_words import asked_to_stop, given_before, read_by_her, read_by_him
from app.journeys.shares import shown_each_other
from app.journeys.steps import Plain, Step
from tests.audits.bad_family import LINK as HERS
from tests.audits.bad_helping import LINK as HIS
from tests.audits.bad_world import PERSON, PERSON_ZH, WHEN, needs
from tests.journeys.drive import drive
from tests.journeys.family_bank import FamilyBank
from tests.journeys.helper_bank import HelperBank

Steps = Iterator[Step[Any]]
PLACE = "http://bank.example.com/" + "account-locked-confirm-at-once-" * 20
MESSAGE = ("Your account is locked! Confirm who you are within the hour at " + PLACE)[:LONGEST_SHARE]
PAGE = ("您的账户出现异常交易，为保证资金安全，请立即点击下面的网址核实您的身份信息。" * 20)[:LONGEST_SHARE]


def shown_and_read() -> Steps:
    """All of them."""
    for link in (HERS, replace(HIS, state=LinkState.ACTIVE)):
        yield from handing_over(link)
    yield from reading(FamilyBank(), lambda each: asked_to_stop(each) if each.kind is ShareKind.STOP else read_by_her(each))
    yield from reading(HelperBank(), read_by_him)
    yield from (nobody_there(), to_whom((HERS, replace(HERS, pairing_id="1", name=PERSON_ZH))))
    yield from (would_you_like_to_say_why((PERSON.name,), TASK), would_you_like_to_say_why((), TASK), on_another_computer(HERS))


def handing_over(link: Link) -> Steps:
    """From one end: what, the words, all that goes, done; and every no."""
    bank = FamilyBank() if link.side is Side.CUSTOMER else HelperBank()
    ways: tuple[list[Plain], ...] = (["message", "看一下", True], ["stop", True])
    for answers in ways:
        yield from walked(lambda given: hand_over(given, link), bank, answers)
    yield from (read_back(link, ShareKind.MESSAGE, words) for words in (MESSAGE, PAGE))
    yield from (read_back(link, ShareKind.ALERT, PAGE), which_words(link, PAGE))
    yield from (refused(Refused(code), link) for code in ("share_refused", "pairing_refused", "too_many_attempts"))


def reading(bank: FamilyBank | HelperBank, page: Callable[[Any], Step[Any]]) -> Steps:
    """At one end: everything that came and everything that was given, in the list and by itself."""
    for place, (kind, words) in enumerate(zip(ShareKind, (PAGE, MESSAGE, "", PAGE), strict=True)):
        came = replace(bank.comes(kind, words, f"sha_{place}", PERSON.name), at=WHEN, seen=bool(place % 2))
        given = replace(bank.keep(came), share_id=f"given_{place}", sent_by=came.side, name=PERSON_ZH)
        yield from (page(came), given_before(bank.keep(given)))
    if isinstance(bank, FamilyBank):
        yield from walked(shown_each_other, bank, [])


def walked(journey: Callable[[Needs], Journey[Any]], bank: FamilyBank | HelperBank, answers: list[Plain]) -> Steps:
    """The steps of a journey at one of the two seats."""
    given = needs(bank)
    _, shown = drive(lambda: journey(given), answers)
    yield from shown
