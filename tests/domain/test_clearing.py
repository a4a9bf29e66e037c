"""What has to clear, over all amounts and safeguards: asking for less never takes more, and nothing escapes by being cut into parts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.approvals import Candidate, Panel, panel
from app.domain.clearing import Circumstances, Leaving, Limit, as_shown, over_limit, requires
from app.domain.money import Money
from app.domain.payments import Clearing, Reason, Requirement
from app.domain.safeguards import SafeguardField, Safeguards, is_looser

NOW = datetime(2026, 11, 21, 10, 42, 7, 5, tzinfo=UTC)
LARGE = 500


def money(minor: int) -> Money:
    return Money("CNY", minor)


SAFEGUARDS = Safeguards(money(300), money(400), money(20), 24)
AMOUNTS = st.integers(1, 1000)
CHOICES = st.builds(
    Safeguards,
    payment_limit=st.integers(0, 500).map(money),
    daily_limit=st.integers(0, 500).map(money),
    family_from=st.integers(0, 500).map(money),
    wait_hours=st.integers(1, 240),
    approvers_needed=st.integers(1, 2),
)
CANDIDATES = st.lists(st.booleans(), max_size=4).map(
    lambda seasoned: [Candidate(f"pai{number}", f"p{number}", each) for number, each in enumerate(seasoned)]
)
PANELS = st.builds(panel, CANDIDATES, st.integers(1, 2), lately_ended=st.booleans())
NOBODY = panel([], 1, lately_ended=False)


@st.composite
def circumstances(draw: st.DrawFn) -> Circumstances:
    return Circumstances(
        amount=money(draw(AMOUNTS)),
        safeguards=draw(CHOICES),
        paid_before=draw(st.booleans()),
        went_unasked=money(draw(st.integers(0, 500))),
        leaving=tuple(Leaving(money(draw(st.integers(0, 1000))), money(draw(st.integers(0, 1000)))) for _ in range(2)),
        large_balance=money(LARGE),
        panel=draw(PANELS),
        now=NOW,
    )


def plain(
    amount: int, *, unasked: int = 0, available: int = 100, left: int = 0, paid_before: bool = True, asked: Panel = NOBODY
) -> Circumstances:
    leaving = (Leaving(money(available), money(left)),)
    return Circumstances(money(amount), SAFEGUARDS, paid_before, money(unasked), leaving, money(LARGE), asked, NOW)


def covers(more: tuple[Requirement, ...], less: tuple[Requirement, ...]) -> bool:
    """Whether ``more`` asks for all that ``less`` asks for, and no wait in it is shorter."""
    known = {(each.kind, each.reason): each for each in more}
    for (kind, reason), each in list(known.items()):
        if reason is Reason.LARGE_AMOUNT:  # large by itself is all the more so together
            known.setdefault((kind, Reason.LARGE_TOGETHER), each)
    found = [(known.get((each.kind, each.reason)), each) for each in less]
    return all(its is not None and (each.until is None or (its.until or each.until) >= each.until) for its, each in found)


@given(circumstances(), AMOUNTS)
def test_a_larger_amount_never_needs_less(asked: Circumstances, more: int) -> None:
    assert covers(requires(replace(asked, amount=asked.amount + money(more))), requires(asked))


@given(circumstances(), st.sampled_from(SafeguardField), CHOICES)
def test_tighter_safeguards_never_need_less(asked: Circumstances, field: SafeguardField, other: Safeguards) -> None:
    changed = asked.safeguards.with_value(field, other.value(field))
    looser = is_looser(field, changed.value(field), asked.safeguards.value(field))
    tight, loose = (asked.safeguards, changed) if looser else (changed, asked.safeguards)
    assert covers(requires(replace(asked, safeguards=tight)), requires(replace(asked, safeguards=loose)))


@given(circumstances())
def test_who_was_never_paid_needs_no_less(asked: Circumstances) -> None:
    assert covers(requires(replace(asked, paid_before=False)), requires(replace(asked, paid_before=True)))


@given(circumstances())
def test_each_reason_stands_once_for_each_kind_and_each_wait_has_its_end(asked: Circumstances) -> None:
    needed = requires(asked)
    assert len({(each.kind, each.reason) for each in needed}) == len(needed)
    for each in needed:
        assert (each.until is not None) == (each.kind is Clearing.WAIT)
        assert each.until is None or each.until >= asked.now + timedelta(hours=min(24, asked.safeguards.wait_hours))
        assert each.until is None or (each.until.second, each.until.microsecond) == (0, 0)


@given(st.integers(LARGE, 2000), st.lists(AMOUNTS, min_size=1, max_size=12))
def test_cut_into_parts_no_more_than_half_leaves_at_once(balance: int, parts: list[int]) -> None:
    """Whatever order and size: what needed no wait is never more than half of what was there; what waits is held, and counts too."""
    available, left, at_once = balance, 0, 0
    for part in parts:
        if part > available:
            continue
        asked = plain(part, available=available, left=left)
        if Reason.LARGE_SHARE not in {each.reason for each in requires(asked)}:
            at_once += part
        available, left = available - part, left + part
    assert 2 * at_once <= balance


@given(st.integers(LARGE, 2000), st.integers(LARGE, 2000), st.data())
def test_moved_between_her_accounts_it_is_still_hers(one: int, other: int, data: st.DataObject) -> None:
    """More than half of all she has waits, however she has spread it over two accounts before."""
    moved = data.draw(st.integers(0, one))
    there = other + moved
    amount = data.draw(st.integers(1, there))
    leaving = (Leaving(money(there), money(0)), Leaving(money(one + other), money(0)))
    reasons = {each.reason for each in requires(replace(plain(amount), leaving=leaving))}
    assert Reason.LARGE_SHARE in reasons or 2 * amount <= one + other


@given(CHOICES, st.lists(AMOUNTS, max_size=12))
def test_cut_into_parts_no_more_than_the_daily_limit_is_confirmed(safeguards: Safeguards, parts: list[int]) -> None:
    today = 0
    for part in parts:
        if over_limit(money(part), safeguards, money(today)) is None:
            assert part <= safeguards.payment_limit.minor
            today += part
    assert today <= safeguards.daily_limit.minor


@given(CHOICES, st.lists(AMOUNTS, min_size=1, max_size=12))
def test_cut_into_parts_less_than_her_threshold_goes_to_one_payee_unasked(safeguards: Safeguards, parts: list[int]) -> None:
    unasked = 0
    for part in parts:
        if not requires(replace(plain(part, unasked=unasked), safeguards=safeguards)):
            unasked += part
    assert unasked < max(1, safeguards.family_from.minor)


@given(CHOICES, st.integers(0, 1000))
def test_what_is_left_can_be_paid_and_no_more(safeguards: Safeguards, today: int) -> None:
    over = over_limit(money(1001), safeguards, money(today))
    assert over is not None
    assert over_limit(over.left + money(1), safeguards, money(today)) is not None
    assert over.left.minor == 0 or over_limit(over.left, safeguards, money(today)) is None


def test_the_limit_that_is_told_is_the_one_that_is_in_the_way() -> None:
    payment, daily = over_limit(money(301), SAFEGUARDS, money(0)), over_limit(money(201), SAFEGUARDS, money(200))
    assert (payment and payment.which, payment and payment.left) == (Limit.PAYMENT, money(300))
    assert (daily and daily.which, daily and daily.left) == (Limit.DAILY, money(200))
    assert over_limit(money(200), SAFEGUARDS, money(200)) is None


CASES = [
    ("nothing special", plain(19), []),
    ("from her threshold on", plain(20), ["large_amount"]),
    ("just below it together with what went before", plain(10, unasked=9), []),
    ("from it on together with what went before", plain(10, unasked=10), ["large_together"]),
    ("a first payment", plain(1, paid_before=False), ["new_payee"]),
    ("both", plain(20, paid_before=False), ["new_payee", "large_amount"]),
    ("exactly half", plain(10, available=260, left=240), []),
    ("more than half", plain(11, available=260, left=240), ["large_share"]),
    ("more than half of little", plain(11, available=259, left=240), []),
]


@pytest.mark.parametrize(("asked", "reasons"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_rule_begins_where_it_says(asked: Circumstances, reasons: list[str]) -> None:
    needed = requires(asked)
    assert [each.reason for each in needed] == reasons
    assert all((each.kind, each.until) == (Clearing.WAIT, datetime(2026, 11, 22, 10, 43, tzinfo=UTC)) for each in needed)


def test_where_somebody_is_paired_the_family_is_asked_and_the_share_waits_all_the_same() -> None:
    seasoned = panel([Candidate("pai", "p", seasoned=True)], 1, lately_ended=False)
    needed = requires(plain(260, available=500, paid_before=False, asked=seasoned))
    assert [(each.kind, each.reason) for each in needed] == [
        (Clearing.FAMILY, Reason.NEW_PAYEE),
        (Clearing.FAMILY, Reason.LARGE_AMOUNT),
        (Clearing.WAIT, Reason.LARGE_SHARE),
    ]


@given(circumstances())
def test_whoever_is_asked_or_not_what_needs_the_family_never_goes_at_once(asked: Circumstances) -> None:
    """The safety wait comes wherever the family's word alone is not enough, and nowhere else."""
    by_family = {Reason.NEW_PAYEE, Reason.LARGE_AMOUNT, Reason.LARGE_TOGETHER}
    needed = {(each.reason, each.kind) for each in requires(asked) if each.reason in by_family}
    for reason in {reason for reason, _ in needed}:
        assert ((reason, Clearing.FAMILY) in needed) is bool(asked.panel.asked)
        assert ((reason, Clearing.WAIT) in needed) is (asked.panel.waits or not asked.panel.asked)


WAITED = st.integers(-10_000, 10_000).map(lambda seconds: timedelta(seconds=seconds))


@given(WAITED)
def test_what_was_shown_stays_for_an_hour(passed: timedelta) -> None:
    shown = requires(plain(1, paid_before=False))
    now = requires(replace(plain(1, paid_before=False), now=NOW + passed))
    (kept,), (fresh,), (first,) = as_shown(now, shown), now, shown
    assert kept.until is not None
    assert fresh.until is not None
    assert fresh.until - kept.until <= timedelta(hours=1)
    assert kept == (first if passed <= timedelta(minutes=59) else kept)
    assert kept in (first, fresh)


def test_what_was_shown_for_another_reason_does_not_count() -> None:
    (needed,) = requires(plain(1, paid_before=False))
    shown = replace(needed, reason=Reason.LARGE_SHARE, until=NOW)
    assert as_shown((needed,), (shown,)) == (needed,)
    assert as_shown((), (shown,)) == ()
