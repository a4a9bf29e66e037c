"""Warnings of others become drafts in plain words; whatever is wrong with a document, its code says so and nothing of it is taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.client.feeds.faults import FeedFault, FeedRefused
from app.client.feeds.plain import plain
from app.client.feeds.reading import read_feed
from app.client.feeds.tree import DEEPEST, LARGEST, MOST
from app.domain.alert_sources import FoundWarning
from app.domain.alert_text import LONGEST_DESCRIPTION, LONGEST_HEADLINE, is_plain
from app.domain.alerts import Area, Severity, Urgency
from tests.house.tree import REPOSITORY

FEEDS: Final = REPOSITORY / "tests" / "data" / "feeds"
CAP: Final = (FEEDS / "police.cap").read_bytes()
RSS: Final = (FEEDS / "consumers.rss").read_bytes()
ATOM: Final = (FEEDS / "police.atom").read_bytes()


def test_cap() -> None:
    chinese, english = read_feed(CAP)
    assert chinese == FoundWarning(
        source="市反诈中心",
        name="2.49.0.0.156.0.510100.20261120.7",
        language="zh_CN",
        headline="警惕 “安全账户” 电话",
        description="近日有人自称公安局民警，说您涉案，要您把钱转到“安全账户”。 详情见",
        instruction="请先挂断电话，再拨打 96110 核实。",
        contact="96110",
        severity=Severity.SEVERE,
        urgency=Urgency.IMMEDIATE,
        areas=(Area("成都市", (("GB/T 2260", "510100"),)),),
        sent=datetime(2026, 11, 20, 8, 30, tzinfo=UTC),
        expires=datetime(2026, 12, 19, 16, 0, tzinfo=UTC),
    )
    assert (english.language, english.contact, english.expires) == ("en_GB", "", None)


def test_rss() -> None:
    parcel, broadband = read_feed(RSS)
    assert parcel.headline == "Parcel texts & “unpaid postage”"
    assert parcel.description == "Texts say a parcel waits and ask for card details. Do not press"
    assert (parcel.source, parcel.name, parcel.language) == ("Scam warnings", "warning-311", "en_gb")
    assert parcel.sent == datetime(2026, 11, 20, 9, 15, tzinfo=UTC)
    assert (broadband.sent, broadband.description) == (None, "They ask you to install a program so that they can see your screen.")


def test_atom() -> None:
    (courier,) = read_feed(ATOM)
    assert courier.headline == "Courier fraud: they send somebody for your card, and ask for £50"
    assert courier.description == "The police never send a courier."
    assert (courier.source, courier.sent) == ("County police: fraud", datetime(2026, 11, 19, 8, 0, tzinfo=UTC))


def without(name: bytes) -> bytes:
    """The CAP document without an element."""
    before, _, rest = CAP.partition(b"<" + name + b">")
    return before + rest.partition(b"</" + name + b">")[2]


def _with_dtd(inside: bytes, use: bytes) -> bytes:
    head, _, rest = CAP.partition(b"<alert")
    return head + b"<!DOCTYPE alert [" + inside + b"]><alert" + rest.replace(b"96110</contact>", use + b"</contact>")


LAUGHS: Final = b'<!ENTITY a "haha">' + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))

BAD: Final[dict[str, tuple[FeedFault, Callable[[], bytes]]]] = {
    "nothing": (FeedFault.NOT_XML, lambda: b""),
    "a page": (FeedFault.NOT_XML, lambda: b"<html><body><p>Moved</html>"),
    "another document": (FeedFault.UNKNOWN, lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "an older CAP": (FeedFault.VERSION, lambda: CAP.replace(b"cap:1.2", b"cap:1.1")),
    "the oldest CAP": (FeedFault.VERSION, lambda: CAP.replace(b"urn:oasis:names:tc:emergency:cap:1.2", b"http://www.incident.com/cap/1.0")),
    "a CAP that nobody knows": (FeedFault.UNKNOWN, lambda: CAP.replace(b"cap:1.2", b"cap:9.9")),
    "cut off": (FeedFault.NOT_XML, lambda: CAP[:-40]),
    "a thousand million laughs": (FeedFault.DEFINITIONS, lambda: _with_dtd(LAUGHS, b"&j;")),
    "a look into a file": (FeedFault.DEFINITIONS, lambda: _with_dtd(b'<!ENTITY x SYSTEM "file:///etc/passwd">', b"&x;")),
    "a look into the network": (
        FeedFault.DEFINITIONS,
        lambda: CAP.replace(b"<alert", b'<!DOCTYPE alert SYSTEM "http://10.0.0.1/a.dtd"><alert', 1),
    ),
    "nested without end": (FeedFault.TOO_DEEP, lambda: b"<rss>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</rss>"),
    "just too deep": (FeedFault.TOO_DEEP, lambda: b"<a>" * (DEEPEST + 1) + b"</a>" * (DEEPEST + 1)),
    "too large": (FeedFault.TOO_LARGE, lambda: RSS + b" " * LARGEST),
    "another writing than it says": (FeedFault.ENCODING, lambda: CAP.decode().encode("gb18030")),
    "a writing that is not read here": (FeedFault.ENCODING, lambda: CAP.decode().replace("UTF-8", "UTF-7").encode()),
    "sixteen bits": (FeedFault.ENCODING, lambda: CAP.decode().encode("utf-16")),
    "a made-up writing": (FeedFault.ENCODING, lambda: CAP.replace(b"UTF-8", b"klingon")),
    "a null in it": (FeedFault.NOT_XML, lambda: CAP.replace("涉案".encode(), b"\0")),
    "an exercise": (FeedFault.NOT_FOR_THE_PUBLIC, lambda: CAP.replace(b"Actual", b"Exercise")),
    "for a few": (FeedFault.NOT_FOR_THE_PUBLIC, lambda: CAP.replace(b"Public", b"Private")),
    "a withdrawal": (FeedFault.NOT_FOR_THE_PUBLIC, lambda: CAP.replace(b"<msgType>Alert", b"<msgType>Cancel")),
    "without scope": (FeedFault.INCOMPLETE, lambda: without(b"scope")),
    "without severity": (FeedFault.INCOMPLETE, lambda: without(b"severity")),
    "without words": (FeedFault.INCOMPLETE, lambda: CAP.partition(b"<info>")[0] + b"</alert>"),
    "RSS without a channel": (FeedFault.UNKNOWN, lambda: b"<rss version='2.0'/>"),
    "RSS of another time": (FeedFault.INCOMPLETE, lambda: RSS.replace(b'version="2.0"', b'version="0.91"')),
    "RSS that says nothing": (FeedFault.INCOMPLETE, lambda: b"<rss version='2.0'><channel><item/></channel></rss>"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_good_is_refused(name: str) -> None:
    fault, document = BAD[name]
    with pytest.raises(FeedRefused) as refused:
        read_feed(document())
    assert refused.value.fault is fault


def test_a_feed_without_entries_is_an_empty_one() -> None:
    assert read_feed(b"<feed xmlns='http://www.w3.org/2005/Atom'><title>quiet</title></feed>") == []


@settings(max_examples=150)
@given(st.sampled_from([CAP, RSS, ATOM]), st.integers(0, 4000), st.binary(max_size=6))
def test_whatever_is_changed_in_it_nothing_else_is_raised(document: bytes, place: int, other: bytes) -> None:
    place %= len(document)
    try:
        found = read_feed(document[:place] + other + document[place + len(other) :])
    except FeedRefused:
        return
    for warning in found:
        assert is_plain(warning.headline, LONGEST_HEADLINE)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<b>要紧</b>", "要紧"),
        ("&lt;b&gt;要紧&lt;/b&gt;", "要紧"),
        ("&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;当心", "当心"),
        ("fish &amp; chips", "fish & chips"),
        ("see http://a.example/b?c=d now", "see now"),
        ("see bank-help.com/pay now", "see now"),
        ("[here](x) **now**", "[here x) now"),
        ("two\n\n lines\u202e back", "two lines back"),
        ("write to a.b@c.example today", "write to today"),
        ("5 < 6 > 4", "5 6 4"),
        ("<a title=\"x > y\" href='z'>here</a>", "here"),
        ("one<!-- <b>not</b> this -->two<br/>three", "onetwo three"),
        ("<script>if (a<b) c()</script>then", "then"),
        ('<a title="x < y" href="z">here</a>', "here"),
        ("<a title='<b>bold</b>'>here</a> and there", "here and there"),
        ('<script src="x"/>当心', "当心"),
        ("<title>当心骗子", "当心骗子"),
        ("<script>a()</script>", ""),
        ("当心<title>骗子", "当心"),
    ],
)
def test_text_is_made_plain(written: str, read: str) -> None:
    assert plain(written, 100) == read


@settings(max_examples=300)
@given(st.text(max_size=200) | st.text("<>&;/ab.:@[]()*_`comw第#x", max_size=120))
def test_what_was_made_plain_may_be_shown(text: str) -> None:
    made = plain(text, LONGEST_DESCRIPTION)
    assert not made or is_plain(made, LONGEST_DESCRIPTION)


@pytest.mark.parametrize(
    "written",
    [
        "<![<![",
        "<![x y",
        "<!a[",
        "&#" + "1" * 5000 + ";",
        "<a b='>",
        "dot." * 40_000,
        "<a " * 40_000,
        "<a b='" * 20_000,
        "a@" * 40_000,
        "<a \"<a '" * 20_000,
    ],
)
def test_broken_markup_is_read_as_fast_as_any(written: str) -> None:
    """None of it is raised about, or looked through again and again: that would stop the desk's program for hours."""
    assert len(plain(f"当心 {written}", 100)) <= 100


WRITTEN_WRONGLY: Final = {
    "before the first day of all calendars": (CAP, b"2026-11-20T16:30:00+08:00", b"0001-01-01T00:00:00+14:00"),
    "after the last": (CAP, b"2026-11-20T16:30:00+08:00", b"9999-12-31T23:59:59-14:00"),
    "of a year without end": (RSS, b"20 Nov 2026", b"20 Nov 99999999999999"),
}


@pytest.mark.parametrize("name", WRITTEN_WRONGLY)
def test_a_time_that_is_none_here_is_none(name: str) -> None:
    document, good, bad = WRITTEN_WRONGLY[name]
    assert good in document
    assert read_feed(document.replace(good, bad))[0].sent is None


def test_of_a_document_without_end_the_first_are_looked_at() -> None:
    before, info, rest = CAP.partition(b"<info>")
    block, _, _ = rest.partition(b"</info>")
    assert len(read_feed(before + (info + block + b"</info>") * (2 * MOST) + b"</alert>")) == MOST


def test_codes_that_the_bank_does_not_take_are_left_out() -> None:
    """Else nobody could hand the draft in, and nobody would know why."""
    code = b"<geocode><valueName>GB/T 2260</valueName><value>510100</value></geocode>"
    assert code in CAP
    (area,) = read_feed(CAP.replace(code, code.replace(b"510100", "五".encode()) + code * 12))[0].areas
    assert area.codes == (("GB/T 2260", "510100"),) * 10


def test_what_is_too_long_ends_with_a_sentence_or_a_word() -> None:
    assert plain("One is here. Two is here. Three is here.", 30) == "One is here. Two is here."
    assert plain("word " * 50, 30) == "word word word word word…"
