"""Who is asked, how many have to agree, what comes of what they say: over all families, and in whatever order they speak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.accounts import AccountNumber
from app.domain.approvals import Agreement, Candidate, Paid, Tally, benefits, panel, usual
from app.domain.money import Money

CANDIDATES = st.lists(st.booleans(), max_size=5).map(
    lambda seasoned: [Candidate(f"pai{number}", f"p{number}", each) for number, each in enumerate(seasoned)]
)
NEEDED = st.integers(1, 2)
HERS, OTHER = (AccountNumber("CN-BBAN", f"628800000000000{digit}") for digit in "12")
PAID = st.lists(st.builds(Paid, st.integers(1, 500).map(lambda minor: Money("CNY", minor)), st.sampled_from([HERS, OTHER])))


@given(CANDIDATES, NEEDED, st.booleans())
def test_no_panel_wants_more_than_it_asks_and_none_is_empty_while_somebody_may_decide(
    candidates: Sequence[Candidate], needed: int, lately_ended: bool
) -> None:
    found = panel(candidates, needed, lately_ended=lately_ended)
    assert set(found.asked) <= set(candidates)
    assert found.required == min(needed, len(found.asked))
    assert bool(found.asked) is bool(candidates)


@given(CANDIDATES, NEEDED, st.booleans())
def test_without_the_wait_only_those_agree_who_are_seasoned_and_as_many_as_she_wants(
    candidates: Sequence[Candidate], needed: int, lately_ended: bool
) -> None:
    found = panel(candidates, needed, lately_ended=lately_ended)
    assert found.waits or (found.required == needed and all(each.seasoned for each in found.asked) and not lately_ended)


@given(CANDIDATES, NEEDED, st.booleans())
def test_somebody_new_takes_nothing_from_what_protects_her(candidates: Sequence[Candidate], needed: int, lately_ended: bool) -> None:
    """A link that she was talked into yesterday neither takes the wait away nor decides in the place of others."""
    before = panel(candidates, needed, lately_ended=lately_ended)
    after = panel([*candidates, Candidate("new", "new", seasoned=False)], needed, lately_ended=lately_ended)
    assert after.waits >= before.waits
    assert after.required >= before.required
    assert after.waits or after == before


@given(CANDIDATES, st.booleans())
def test_wanting_two_never_needs_less_than_wanting_one(candidates: Sequence[Candidate], lately_ended: bool) -> None:
    one, two = (panel(candidates, needed, lately_ended=lately_ended) for needed in (1, 2))
    assert two.required >= one.required
    assert two.waits >= one.waits


@st.composite
def said(draw: st.DrawFn) -> tuple[int, list[str]]:
    asked = draw(st.integers(1, 5))
    words = draw(st.lists(st.sampled_from(["approve", "refuse", "lost"]), max_size=asked))
    return draw(st.integers(1, asked)), words + ["open"] * (asked - len(words))


def tally(required: int, words: Sequence[str]) -> Tally:
    return Tally(required, words.count("approve"), words.count("refuse"), words.count("open"))


@given(said())
def test_it_never_hangs(case: tuple[int, list[str]]) -> None:
    """While it is awaited, somebody is left who can bring it to an end; once nobody is, it has come to one."""
    now = tally(*case).within_reach
    if now.agreement is Agreement.AWAITED:
        assert now.open >= now.required - now.approved > 0
    if not now.open:
        assert now.agreement is not Agreement.AWAITED


@given(said())
def test_one_refusal_ends_it_and_only_those_are_spared_who_may_not_decide(case: tuple[int, list[str]]) -> None:
    required, words = case
    now = tally(required, words).within_reach
    assert (now.agreement is Agreement.REFUSED) is ("refuse" in words)
    assert required - now.required <= words.count("lost") + words.count("refuse")
    if now.agreement is Agreement.GIVEN:
        assert words.count("approve") >= now.required


@given(said())
def test_in_whatever_order_they_speak_it_comes_to_the_same(case: tuple[int, list[str]]) -> None:
    """What stands in for the missing is reckoned after each, as the bank does; and at the end at once."""
    required, words = case
    going = Tally(required, 0, 0, len(words))
    for word in words:
        if word != "open":
            gained = {"approve": "approved", "refuse": "refused"}.get(word)
            going = replace(going, open=going.open - 1, **({gained: getattr(going, gained) + 1} if gained else {})).within_reach
    assert going == tally(required, words).within_reach


@given(PAID)
def test_what_is_usual_was_paid(paid: Sequence[Paid]) -> None:
    found = usual(paid, HERS)
    amounts = [each.amount for each in paid]
    assert found.payments == len(paid)
    assert found.to_this_payee == sum(each.creditor == HERS for each in paid)
    assert (found.median is None) is (found.largest is None) is (not paid)
    if found.median and found.largest:
        assert found.median in amounts
        assert found.largest == max(amounts)
        assert 2 * sum(amount < found.median for amount in amounts) <= len(amounts)
        assert 2 * sum(amount > found.median for amount in amounts) <= len(amounts)


@pytest.mark.parametrize(
    ("helper", "receiver", "comes_to_him"),
    [
        ("Peter Hughes", "Peter Hughes", True),
        ("Peter Hughes", "PETER HUGHES", True),
        ("Peter Hughes", "Hughes Peter", True),
        ("Peter Hughes", "P Hughes", True),
        ("Peter Hughes", "Emma & Peter Hughes", True),
        ("Peter Hughes", "Emma Hughes / Peter Hughes", True),
        ("Peter Hughes", "Emma Hughes and Peter Hughes", True),
        ("Peter Hughes", "Emma Hughes", False),
        ("Peter Hughes", "", False),
        ("李娜", "李娜", True),
        ("李娜", "王秀兰、李娜", True),
        ("李娜", "王秀兰和李娜", True),
        ("李娜", "王秀兰＆李娜", True),
        ("李娜", "王秀兰／李娜", True),
        ("李娜", "李娜（王秀兰）", True),
        ("Peter Hughes", "Emma Hughes And Peter Hughes", True),
        ("Peter Hughes", "Emma Hughes (Peter Hughes)", True),
        ("李娜", "李明", False),
    ],
)
def test_whoever_bears_the_receivers_name_may_not_decide(helper: str, receiver: str, comes_to_him: bool) -> None:
    assert benefits(helper, ("", receiver), lambda _: ()) is comes_to_him


def in_latin(name: str) -> tuple[str, ...]:
    return {"李娜": ("li na", "na li"), "李纳": ("li na", "na li")}.get(name, ())


@pytest.mark.parametrize(
    ("helper", "receiver", "comes_to_him"),
    [
        ("李娜", "Li Na", True),
        ("李娜", "LINA", True),
        ("李娜", "Ms Na Li", True),
        ("Li Na", "李娜", True),
        ("Li Na", "王秀兰、李娜", True),
        ("李娜", "Wang Xiulan & Li Na", True),
        ("李娜", "李纳", False),
        ("李娜", "Wang Xiulan", False),
    ],
)
def test_a_name_in_another_script_is_the_same_name(helper: str, receiver: str, comes_to_him: bool) -> None:
    """But who only sounds the same, in the same script, is somebody else."""
    assert benefits(helper, (receiver,), in_latin) is comes_to_him


@given(CANDIDATES, NEEDED, st.integers(0, 3))
def test_where_too_few_are_left_because_the_money_may_come_to_others_the_bank_looks_at_it(
    candidates: Sequence[Candidate], needed: int, in_conflict: int
) -> None:
    found = panel(candidates, needed, lately_ended=False, in_conflict=in_conflict)
    assert found.bank is (in_conflict > 0 and len(candidates) < needed)
    assert found.waits or not found.bank
