"""What a month makes in all: exact, whatever happened; and the months themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.entries import EntryCode
from app.domain.money import Money
from app.domain.statements import Statement, StatementAccount, StatementEntry, in_all, last_of_month, months_before

FIRST, LAST = date(2026, 3, 1), date(2026, 3, 31)
CODES = st.sampled_from((EntryCode.PAYMENT, EntryCode.MARKET, EntryCode.PENSION, EntryCode.OPENING))


def cny(minor: int) -> Money:
    return Money("CNY", minor)


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    """Two accounts, between which some of it moves."""
    happened = draw(
        st.lists(st.tuples(st.sampled_from("ab"), st.integers(-(10**6), 10**6).filter(bool), CODES, st.sampled_from(("李娜", "周记菜摊"))))
    )
    moved = draw(st.lists(st.integers(1, 10**6), max_size=3))
    lines = [(account, minor, str(code), name) for account, minor, code, name in happened]
    for minor in moved:
        lines += [("a", -minor, "own_transfer", "Wang"), ("b", minor, "own_transfer", "Wang")]
    entries = tuple(
        StatementEntry(account, str(number), FIRST + timedelta(days=number % 31), cny(minor), code, name)
        for number, (account, minor, code, name) in enumerate(lines)
    )
    return Statement(FIRST, LAST, tuple(_account(name, entries, draw(st.integers(0, 10**9))) for name in "ab"), entries)


def _account(name: str, entries: tuple[StatementEntry, ...], opening: int) -> StatementAccount:
    own = [entry.amount.minor for entry in entries if entry.account_id == name]
    came, went = sum(minor for minor in own if minor > 0), -sum(minor for minor in own if minor < 0)
    return StatementAccount(name, "current", "0001", cny(opening), cny(came), cny(went), cny(opening + came - went))


@given(statements())
def test_in_all_leads_from_what_was_there_to_what_is(statement: Statement) -> None:
    assert statement.adds_up
    (sums,) = in_all(statement)
    assert sums.beginning + sums.came - sums.went == sums.end
    assert sums.end.minor == sum(account.closing.minor for account in statement.accounts)
    gone = [entry for entry in statement.entries if entry.amount.minor < 0 and entry.code not in ("own_transfer", "opening")]
    assert sums.went.minor == -sum(entry.amount.minor for entry in gone)
    if sums.most:
        name, most = sums.most
        assert most.minor == -sum(entry.amount.minor for entry in gone if entry.counterparty == name)
        assert most.minor * 2 >= sums.went.minor


@given(statements(), st.integers(1, 10**6))
def test_what_is_left_out_or_changed_does_not_add_up(statement: Statement, minor: int) -> None:
    account = statement.accounts[0]
    for wrong in (
        replace(statement, accounts=(replace(account, closing=account.closing + cny(minor)), *statement.accounts[1:])),
        replace(statement, accounts=(replace(account, came=account.came + cny(minor)), *statement.accounts[1:])),
        replace(statement, entries=(*statement.entries, StatementEntry("a", "x", FIRST, cny(minor), "gift", ""))),
        replace(statement, entries=(*statement.entries, StatementEntry("of nobody", "x", FIRST, cny(minor), "gift", ""))),
        replace(statement, entries=(*statement.entries, StatementEntry("a", "x", FIRST, Money("GBP", minor), "gift", ""))),
    ):
        assert not wrong.adds_up


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(1, 40))
def test_months_follow_each_other_and_leave_no_day_out(today: date, count: int) -> None:
    months = months_before(today, count)
    assert months[0] <= today <= last_of_month(months[0])
    for later, earlier in pairwise(months):
        assert last_of_month(earlier) + timedelta(days=1) == later
