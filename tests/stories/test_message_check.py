"""She asks whether something is a scam, at her own window: the bank hears of none of it until she hands it on, and he reads that."""

from __future__ import annotations

from app.domain.scam.verdict import Verdict
from app.journeys.steps import Choose, Review, Tell
from app.journeys.steps_message_check import HearCall, Heard, ReadJudgement, plain
from app.ui.pages.call import CallPage
from app.ui.parts.pressable import Pressable
from tests.bank.running import RunningBank
from tests.stories.home_seat import HomeSeat
from tests.stories.test_family import look_in, pair

SCAM = "Your bank: your account will be locked tonight. Confirm who you are at http://bank.example.com or call 020 7946 0199."


def heard(hers: HomeSeat, key: str) -> None:
    """Presses a sentence that the caller says, on the page itself."""
    step = hers.see("call")
    assert isinstance(step, HearCall)
    page = hers.screen.page
    assert isinstance(page, CallPage)
    line = page.parts()[f"option:{key}"]
    assert isinstance(line, Pressable)
    hers.answer("call", plain(Heard(key, line.text().strip("“”"))))


def test_a_message_is_judged_and_he_reads_what_she_has_shown(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> None:
    pair(hers, his, bank)
    his.see("helping")
    for key, answer in (("home", "scams"), ("what-to-check", "message"), ("message-to-check", SCAM)):
        hers.answer(key, answer)
    judged = hers.see("message-stop")
    assert isinstance(judged, ReadJudgement)
    assert all(quote.text in SCAM for quote in judged.quotes)
    assert hers.bank.shares() == ()
    hers.answer("message-stop", "show")
    asked = hers.see("hand-over")
    assert isinstance(asked, Review)
    assert [fact.value for fact in asked.facts] == [SCAM]
    hers.answer("hand-over", True)
    hers.answer("handed-over", True)
    hers.answer("message-stop", "done")
    hers.see("home")
    his.answer("helping", look_in(his, "share:"))
    told = his.see("read-share")
    assert isinstance(told, Tell)
    assert [fact.value for fact in told.facts] == [SCAM]


def test_a_call_is_ended_and_nothing_of_it_is_left(hers: HomeSeat) -> None:
    hers.answer("home", "scams")
    hers.answer("what-to-check", "call")
    heard(hers, "police")
    heard(hers, "safe-account")
    judged = hers.see("call-stop")
    assert isinstance(judged, ReadJudgement)
    assert judged.verdict is Verdict.STOP
    hers.answer("call-stop", "done")
    home = hers.see("home")
    assert isinstance(home, Choose)
    assert "resume" not in [option.key for option in home.options]
    assert hers.drafts.kept() is None


def test_back_leads_out_of_it_step_by_step(hers: HomeSeat) -> None:
    hers.answer("home", "scams")
    hers.answer("what-to-check", "message")
    hers.see("message-to-check")
    hers.back("what-to-check")
    hers.back("home")
