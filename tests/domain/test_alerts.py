"""Alerts: who may publish, what is plain, which are the newest, which fit the moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.alert_bundle import AlertBundle, BundleFault, BundleKey, KeptBundle, bank_time_by, why_not_taken
from app.domain.alert_fitting import fits, fitting
from app.domain.alert_text import LONGEST_HEADLINE, is_contact, is_plain, wrong_text
from app.domain.alerts import Alert, AlertState, Severity, Triggers, Urgency, Wording, newest_revisions, why_not_published
from app.domain.money import Money
from app.domain.scams import ScamType

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
WORDING = Wording("zh_CN", "有人冒充公安", "说您涉案。", ("要您保密。",), "先挂断电话。", "96110")
ALERT = Alert("alt_1", 1, ScamType.GOV_POLICE, Severity.SEVERE, Urgency.IMMEDIATE, NOW, NOW + timedelta(days=30), (WORDING,))
KEYS = (BundleKey("k", "x"),)


def bundle(version: int, issued: datetime = NOW) -> AlertBundle:
    return AlertBundle(version, issued, issued + timedelta(days=8), KEYS, ())


@given(st.sets(st.sampled_from("abcd")), st.sampled_from("abcd"))
def test_whoever_wrote_it_does_not_publish_it(writers: set[str], approver: str) -> None:
    assert (why_not_published(ALERT, writers, approver, NOW) == "second_person_needed") == (approver in writers)


@pytest.mark.parametrize(("expires", "why"), [(0, "alert_expired"), (1, None), (366 * 86400, None), (366 * 86400 + 1, "alert_expired")])
def test_it_needs_time_to_run_and_not_too_much(expires: int, why: str | None) -> None:
    assert why_not_published(replace(ALERT, expires=NOW + timedelta(seconds=expires)), set(), "a", NOW) == why


def test_what_is_in_force() -> None:
    assert ALERT.in_force(NOW)
    assert not ALERT.in_force(ALERT.expires)
    assert not replace(ALERT, state=AlertState.DRAFT).in_force(NOW)


def test_her_language_or_its_nearest_relative() -> None:
    english = replace(WORDING, language="en")
    both = replace(ALERT, wordings=(WORDING, english))
    assert [both.worded(language).language for language in ("en", "en_GB", "zh_CN", "zh_TW", "fr")] == [
        "en",
        "en",
        "zh_CN",
        "zh_CN",
        "zh_CN",
    ]


@given(st.permutations([ALERT, replace(ALERT, revision=2), replace(ALERT, alert_id="alt_2", sent=NOW - timedelta(days=1))]))
def test_the_newest_revision_of_each(alerts: list[Alert]) -> None:
    assert [(each.alert_id, each.revision) for each in newest_revisions(alerts)] == [("alt_1", 2), ("alt_2", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "<b>x</b>",
        "a </b>",
        "&amp;",
        "&#x41;",
        "[x](y)",
        "**x**",
        "see www.x.example",
        "bank.com",
        "x@y.example",
        "点 com",
        "字" * 81,
    ],
)
def test_what_is_not_plain(text: str) -> None:
    assert not is_plain(text, LONGEST_HEADLINE)


@pytest.mark.parametrize("text", ["有人冒充公安", "5 < 6 & 7", "Ring 159. Then wait.", "“安全账户” 电话", "1,000.00 yuan"])
def test_what_is_plain(text: str) -> None:
    assert is_plain(text, LONGEST_HEADLINE)


@pytest.mark.parametrize(
    ("text", "holds"), [("96110", True), ("0800 011 3797", True), ("+86 28-1234", True), ("1", False), ("110;", False), ("tel:110", False)]
)
def test_a_number_to_call(text: str, holds: bool) -> None:
    assert is_contact(text) is holds


@pytest.mark.parametrize(
    ("changed", "part"),
    [
        ({}, None),
        ({"headline": "<i>"}, "zh_CN.headline"),
        ({"description": ""}, "zh_CN.description"),
        ({"signs": ()}, "zh_CN.signs"),
        ({"signs": ("a",) * 6}, "zh_CN.signs"),
        ({"instruction": "www.x.example"}, "zh_CN.instruction"),
        ({"contact": "call me"}, "zh_CN.contact"),
    ],
)
def test_the_wrong_part_is_named(changed: dict[str, object], part: str | None) -> None:
    assert wrong_text(replace(ALERT, wordings=(replace(WORDING, **changed),))) == part  # type: ignore[arg-type]


def test_each_language_once_and_at_least_one() -> None:
    assert wrong_text(replace(ALERT, wordings=())) == "languages"
    assert wrong_text(replace(ALERT, wordings=(WORDING, WORDING))) == "languages"


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=8))
def test_a_client_never_goes_back(came: list[tuple[int, int]]) -> None:
    """Whatever comes in whatever order: the version never falls, nor within one version the time."""
    kept: AlertBundle | None = None
    for version, hours in came:
        new = bundle(version, NOW + timedelta(hours=hours))
        fault = why_not_taken(new, kept, NOW + timedelta(hours=hours))
        if kept is not None and (version, new.issued) < (kept.version, kept.issued):
            assert fault is BundleFault.OLDER
        else:
            assert fault is None
            kept = new


@pytest.mark.parametrize(
    ("seconds", "fault"), [(-601, BundleFault.EXPIRED), (-600, None), (0, None), (8 * 86400 - 1, None), (8 * 86400, BundleFault.EXPIRED)]
)
def test_a_bundle_holds_by_the_banks_time(seconds: int, fault: BundleFault | None) -> None:
    assert why_not_taken(bundle(1), None, NOW + timedelta(seconds=seconds)) is fault


@given(st.integers(-50 * 365, 50 * 365), st.integers(0, 30))
def test_only_what_has_passed_counts_by_her_own_clock(off: int, passed: int) -> None:
    came = NOW + timedelta(days=off)
    kept = KeptBundle("", KEYS, NOW, came)
    assert bank_time_by(kept, came + timedelta(days=passed)) == NOW + timedelta(days=passed)
    assert bank_time_by(kept, came - timedelta(days=passed)) == NOW


WORDS = replace(ALERT, triggers=Triggers(("安全账户", "safe account")))
AMOUNT = replace(ALERT, triggers=Triggers((), Money.parse("CNY", "5000.00")))
BOTH = replace(ALERT, triggers=Triggers(("安全账户",), Money.parse("CNY", "5000.00")))


@pytest.mark.parametrize(
    ("alert", "said", "amount", "expected"),
    [
        (ALERT, "安全账户", "9000.00", False),
        (WORDS, "转到安全账户", None, True),
        (WORDS, "安 全 账 户", None, True),
        (WORDS, "the ＳＡＦＥ account", None, True),
        (WORDS, "房租", "9000.00", False),
        (AMOUNT, "", "5000.01", True),
        (AMOUNT, "", "5000.00", False),
        (AMOUNT, "安全账户", None, False),
        (BOTH, "安全账户", None, True),
        (BOTH, "安全账户", "100.00", False),
        (BOTH, "安全账户", "6000.00", True),
        (BOTH, "", "6000.00", False),
    ],
)
def test_what_fits_the_moment(alert: Alert, said: str, amount: str | None, expected: bool) -> None:
    assert fits(alert, said, Money.parse("CNY", amount) if amount else None) is expected


def test_another_currency_is_another_amount() -> None:
    assert not fits(AMOUNT, "", Money.parse("GBP", "9000.00"))


def test_the_gravest_comes_first() -> None:
    minor, extreme = replace(WORDS, severity=Severity.MINOR), replace(WORDS, severity=Severity.EXTREME)
    assert fitting([minor, ALERT, WORDS, extreme], "安全账户") == (extreme, WORDS, minor)
