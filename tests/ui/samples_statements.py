"""Steps of statements, of looking something up, and of what the bank keeps about her."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from app.domain.corrections import Correction, Course, Outcome, Subject
from app.domain.devices import Device
from app.domain.mine import KeptAccount, Mine
from app.domain.money import Money
from app.domain.search_reading import understood
from app.domain.statements import Statement, StatementAccount, StatementEntry, months_before
from app.journeys import corrections_words, mine_words, statement_search_words, statement_words
from app.journeys.kept_words import kept, not_kept
from app.journeys.printing import Saved
from app.journeys.steps import Step

TODAY = date(2026, 11, 22)
_WHEN = datetime(2026, 11, 21, 2, 40, tzinfo=UTC)
_HAPPENED = (
    (date(2026, 10, 3), -110_000, "rent", "赵建国", "10月房租"),
    (date(2026, 10, 9), -12_850, "electricity", "成都市锦江区玉林小区供电营业服务有限公司", ""),
    (date(2026, 10, 15), 320_000, "pension", "成都市社会保险事业管理局", "10月养老金"),
    (date(2026, 10, 20), -150_000, "own_transfer", "王秀兰", "存起来"),
)


def october() -> Statement:
    """A month of hers, with as long a name as there may be."""
    entries = tuple(
        StatementEntry("a", str(number), day, Money("CNY", minor), code, name, note)
        for number, (day, minor, code, name, note) in enumerate(_HAPPENED)
    )
    moved = StatementEntry("b", "9", date(2026, 10, 20), Money("CNY", 150_000), "own_transfer", "王秀兰", "存起来")
    sums = {"a": (764_579, 320_000, 272_850, 811_729), "b": (7_758_720, 150_000, 0, 7_908_720)}
    accounts = (
        StatementAccount("a", "current", "8866", *(Money("CNY", minor) for minor in sums["a"])),
        StatementAccount("b", "savings", "8899", *(Money("CNY", minor) for minor in sums["b"])),
    )
    return Statement(date(2026, 10, 1), date(2026, 10, 31), accounts, (*entries, moved))


CORRECTIONS = (
    Correction(_WHEN, Subject.NAME, "我的名字写错了，最后一个字应该是“兰”", Course.RECEIVED),
    Correction(
        _WHEN,
        Subject.ADDRESS,
        "我搬到女儿家了",
        Course.REFUSED,
        Outcome.PROOF_NEEDED,
        "请带上身份证来网点，我们当面帮您改。",
        _WHEN,
    ),
)


def everything() -> Mine:
    """What is kept about somebody."""
    return Mine(
        name="王秀兰",
        customer_number="80010001",
        accounts=(KeptAccount("current", "8866", 344), KeptAccount("savings", "8899", 17)),
        payees=("李娜", "成都市锦江区玉林菜市场摊位管理有限公司", "Robert Wilson"),
        devices=(Device("d1", "Banxing", _WHEN, trusted=True, locked=False, current=True),),
        linked=("李娜",),
        signed_in=(_WHEN,),
        counts=(("payments", 12), ("diary", 3), ("ofTomorrow", 1)),
        file=b"{}",
    )


def _found(text: str, *, anything: bool) -> statement_search_words.Find:
    return statement_search_words.Find(understood(text, TODAY), october().entries[::-1] if anything else ())


STATEMENT_STEPS: dict[str, Callable[[], Step[Any]]] = {
    "which-month": lambda: statement_words.which_month(months_before(TODAY, statement_words.AT_ONCE), TODAY),
    "month-in-words": lambda: statement_words.month_in_words(october(), TODAY, can_print=True, can_keep=True),
    "month-entries": lambda: statement_words.all_of_it(october(), october().entries[::-1], 0),
    "look-up": statement_search_words.what_for,
    "found": lambda: statement_search_words.these_were_found(_found("十月付给谁了 128.50", anything=True), 0),
    "nothing-found": lambda: statement_search_words.nothing_found(_found("三月付给张建国", anything=False)),
    "file-kept": lambda: kept(Saved("2026年10月对账单 (2).csv", "Documents"), statement_words.TRAIL),
    "file-not-kept": lambda: not_kept(statement_words.TRAIL),
    "mine": lambda: mine_words.what_to_do(len(CORRECTIONS), can_keep=True),
    "mine-read": lambda: mine_words.all_of_it(everything(), 0),
    "mine-wrong": corrections_words.what_is_wrong,
    "mine-words": lambda: corrections_words.in_her_words(Subject.NAME),
    "mine-asked": lambda: corrections_words.what_became(CORRECTIONS),
    "correction-asked": corrections_words.the_bank_has_it,
}
