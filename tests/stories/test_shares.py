"""What one of two people shows the other, each at a window, with one bank between them. Nothing happens by it but that it is read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from app.domain.shares import ShareKind
from app.journeys.steps import Browse, Choose, Tell
from app.ui.parts.pressable import Pressable
from tests.bank.cast import WANG
from tests.bank.running import RunningBank
from tests.stories.home_seat import HomeSeat
from tests.stories.test_family import look_in, pair

SUSPICIOUS = '<b>Your account</b> is locked: <a href="http://bank.example.com">http://bank.example.com</a> 6288000000000001'


@pytest.fixture
def paired(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> str:
    """Both at home; the pairing's id."""
    pair(hers, his, bank)
    his.see("helping")
    hers.see("home")
    return hers.bank.links()[0].pairing_id


def diary(hers: HomeSeat) -> list[str]:
    """What stands there of shares, the newest first."""
    return [entry.code for entry in hers.bank.diary(30).entries if entry.code.startswith("share")]


def test_she_shows_a_message_and_he_reads_it_as_it_is_written(hers: HomeSeat, his: HomeSeat, paired: str) -> None:
    for key, plain in (("home", "trusted"), ("trusted", paired), ("one", "show"), ("what-to-show", "message")):
        hers.answer(key, plain)
    hers.answer("message", f"{SUSPICIOUS}\n")
    hers.answer("hand-over", True)
    hers.answer("handed-over", True)
    line = look_in(his, "share:")
    assert diary(hers) == []
    his.answer("helping", line)
    told = his.see("read-share")
    assert isinstance(told, Tell)
    assert [fact.value for fact in told.facts] == [SUSPICIOUS]
    assert his.screen.page is not None
    shown = [label for label in his.screen.page.findChildren(QLabel) if "bank.example.com" in label.text()]
    assert not any(label.openExternalLinks() for label in shown)
    assert [part.text() for part in his.screen.page.findChildren(Pressable)] == []
    assert diary(hers) == ["share_seen"]
    for key, plain in (("one", "done"), ("trusted", "shown")):
        hers.answer(key, plain)
    page = hers.see("shares")
    assert isinstance(page, Browse)
    assert page.items[0].detail
    assert page.items[0].detail.text.startswith("{name} has looked at it")


def test_please_stop_everything_comes_to_her_at_once_and_one_press_leads_to_the_page_that_stops(
    hers: HomeSeat, his: HomeSeat, paired: str
) -> None:
    hers.take_note()
    his.answer("helping", f"link:{paired}")
    for key, plain in (("who-trusts-me", "show"), ("what-to-show", "stop"), ("hand-over", True), ("handed-over", True)):
        his.answer(key, plain)
    asked = hers.see("asked-to-stop")
    assert isinstance(asked, Choose)
    assert not hers.bank.read_freeze().frozen
    hers.answer("asked-to-stop", "stop")
    hers.see("stop-everything")
    assert not hers.bank.read_freeze().frozen
    hers.answer("stop-everything", True)
    hers.answer("stopped", True)
    hers.see("home")
    assert hers.bank.read_freeze().frozen
    assert diary(hers) == ["share_sent"]


def test_what_came_while_she_was_away_is_told_when_she_comes(hers: HomeSeat, his: HomeSeat, paired: str) -> None:
    hers.answer("home", "sign-out")
    his.bank.share(paired, ShareKind.MESSAGE, "Shall I come by on Sunday?", name_of_try="a")
    hers.sign_in(WANG.customer.pin)
    told = hers.see("read-share")
    assert isinstance(told, Tell)
    assert [fact.value for fact in told.facts] == ["Shall I come by on Sunday?"]


def test_a_link_that_she_pauses_meanwhile_leaves_nothing_to_read_and_tells_no_reason(hers: HomeSeat, his: HomeSeat, paired: str) -> None:
    hers.bank.share(paired, ShareKind.STOP, name_of_try="a")
    line = look_in(his, "share:")
    hers.bank.change_link(paired, paused=True)
    his.answer("helping", line)
    assert "no longer needs you" in his.see("needs-you-no-more").question.text
