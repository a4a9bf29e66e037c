"""Handing something over to look at, from either end, and reading it: plain text, nothing happens by it, and every no has words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.contract.text import reads_as_written
from app.domain.family import LinkState, Side
from app.domain.freeze import Freeze
from app.domain.hints import LONGEST_HINT
from app.domain.shares import LONGEST_SHARE, ShareKind
from app.journeys.handing_over import hand_over, hand_over_alert
from app.journeys.handing_over_words import which_words
from app.journeys.helping import SHARE, lines
from app.journeys.ports import Needs, Refused
from app.journeys.say import Name
from app.journeys.shares import news_of_shares, one_share, shown_each_other
from app.journeys.steps import Browse, Choose, Confirm, EnterText, Fact, NotAnAnswer, Review, Tell
from app.journeys.steps_messages import EnterMessage
from tests.journeys.drive import BACK, drive, expect, give
from tests.journeys.family_bank import DAUGHTER, FamilyBank, needs_of
from tests.journeys.helper_bank import HelperBank, link, needs_at

SUSPICIOUS = "<b>您的账户异常</b> http://bank.example.com 6288000000000001"


@pytest.fixture
def hers() -> FamilyBank:
    return FamilyBank()


@pytest.fixture
def her_needs(hers: FamilyBank, tmp_path: Path) -> Needs:
    return needs_of(hers, tmp_path)


@pytest.fixture
def his() -> HelperBank:
    return HelperBank()


@pytest.fixture
def his_needs(his: HelperBank, tmp_path: Path) -> Needs:
    return needs_at(his, tmp_path)


def text_in(facts: tuple[Fact, ...]) -> list[object]:
    return [fact.value for fact in facts]


def test_she_shows_a_message_once_she_has_seen_all_that_goes(her_needs: Needs, hers: FamilyBank) -> None:
    daughter = hers.helper()
    runner, _ = drive(lambda: hand_over(her_needs, daughter), ["message", f"  {SUSPICIOUS}\u200b\n第二行 "])
    assert text_in(expect(runner, Review).facts) == [f"{SUSPICIOUS} 第二行"]
    assert hers.shares() == ()
    give(runner, True)
    assert expect(runner, Tell).key == "handed-over"
    [share] = hers.shares()
    assert (share.kind, share.text, share.pairing_id) == (ShareKind.MESSAGE, f"{SUSPICIOUS} 第二行", daughter.pairing_id)


def test_back_from_the_read_back_hands_nothing_over(her_needs: Needs, hers: FamilyBank) -> None:
    daughter = hers.helper()
    runner, _ = drive(lambda: hand_over(her_needs, daughter), ["message", "看看", BACK])
    assert expect(runner, EnterMessage).key == "message"
    assert hers.shares() == ()


def test_what_is_wished_for_a_second_time_is_handed_over_a_second_time(her_needs: Needs, hers: FamilyBank) -> None:
    daughter = hers.helper()
    for _ in range(2):  # within one task of hers
        runner, _unused = drive(lambda: hand_over(her_needs, daughter), ["stop", True])
        assert expect(runner, Tell).key == "handed-over"
    assert [share.kind for share in hers.shares()] == [ShareKind.STOP] * 2


@pytest.mark.parametrize("side", Side)
def test_a_wish_has_no_words_but_is_read_back_as_well(
    side: Side, her_needs: Needs, hers: FamilyBank, his_needs: Needs, his: HelperBank
) -> None:
    needs, bank = (her_needs, hers) if side is Side.CUSTOMER else (his_needs, his)
    at = hers.helper() if side is Side.CUSTOMER else his.put(link())
    runner, _ = drive(lambda: hand_over(needs, at), ["stop"])
    assert text_in(expect(runner, Review).facts) == [Name(at.name)]
    give(runner, True)
    assert [(each.kind, each.text) for each in bank.shares()] == [(ShareKind.STOP, "")]


def test_nothing_after_all_is_one_press(her_needs: Needs, hers: FamilyBank) -> None:
    daughter = hers.helper()
    runner, _ = drive(lambda: hand_over(her_needs, daughter), ["nothing"])
    assert (runner.wish, hers.shares()) == (None, ())


def test_his_line_is_asked_for_again_in_other_words_where_the_bank_does_not_take_it(his_needs: Needs, his: HelperBank) -> None:
    mother = his.put(link())
    runner, _ = drive(lambda: hand_over(his_needs, mother), ["message", "转到 6288000000000001", True])
    assert expect(runner, Tell).key == "refused-share_refused"
    give(runner, True)
    again = expect(runner, EnterText)
    assert (again.suggestion, again.most) == ("转到 6288000000000001", LONGEST_HINT)
    for answer in ("先别付，等我电话", True):
        give(runner, answer)
    assert expect(runner, Tell).key == "handed-over"
    assert [each.text for each in his.shares()] == ["先别付，等我电话"]


@pytest.mark.parametrize("code", ["pairing_refused", "too_many_attempts"])
def test_a_no_is_told_with_what_to_do_instead(code: str, his_needs: Needs, his: HelperBank) -> None:
    mother, his.no_share = his.put(link()), Refused(code)
    runner, _ = drive(lambda: hand_over(his_needs, mother), ["message", "喂", True])
    told = expect(runner, Tell)
    assert told.key == f"refused-{code}"
    assert any("You can call {name}" in each.text for each in told.why)
    give(runner, True)
    assert runner.wish is None


def test_what_is_unknown_here_is_not_swallowed(his_needs: Needs, his: HelperBank) -> None:
    mother, his.no_share = his.put(link()), Refused("of_tomorrow")
    with pytest.raises(Refused, match="of_tomorrow"):
        drive(lambda: hand_over(his_needs, mother), ["stop", True])


def test_a_warning_goes_to_the_one_there_is_or_to_whom_she_chooses(her_needs: Needs, hers: FamilyBank) -> None:
    runner, _ = drive(lambda: hand_over_alert(her_needs, Side.CUSTOMER, "假冒银行的电话"), [])
    assert expect(runner, Tell).key == "nobody-to-show"
    hers.helper(state=LinkState.PAUSED)
    first = hers.helper()
    runner, _ = drive(lambda: hand_over_alert(her_needs, Side.CUSTOMER, "假冒银行的电话"), [])
    assert text_in(expect(runner, Review).facts) == ["假冒银行的电话"]
    hers.helper(name="陈刚")
    runner, _ = drive(lambda: hand_over_alert(her_needs, Side.CUSTOMER, "假冒银行的电话"), [first.pairing_id, True])
    assert [(each.kind, each.pairing_id) for each in hers.shares()] == [(ShareKind.ALERT, first.pairing_id)]
    runner, _ = drive(lambda: hand_over_alert(her_needs, Side.CUSTOMER, "假冒银行的电话"), ["nobody"])
    assert runner.wish is None


def test_what_came_is_told_her_when_she_comes_a_wish_to_stop_first_and_only_once(
    her_needs: Needs, hers: FamilyBank, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hers, "read_freeze", lambda: Freeze(frozen=False, stops=()), raising=False)
    hers.comes(ShareKind.MESSAGE, "妈，晚上打给你", "sha_1")
    hers.comes(ShareKind.STOP, share_id="sha_2")
    runner, _ = drive(lambda: news_of_shares(her_needs), [])
    asked = expect(runner, Choose)
    assert [option.key for option in asked.options] == ["stop", "not-now"]
    give(runner, "stop")
    assert expect(runner, Confirm).key == "stop-everything"
    give(runner, False)
    assert text_in(expect(runner, Tell).facts) == ["妈，晚上打给你"]
    give(runner, True)
    runner, _ = drive(lambda: news_of_shares(her_needs), [])
    assert runner.wish is None


def test_not_now_leads_nowhere_near_a_stop(her_needs: Needs, hers: FamilyBank) -> None:
    hers.comes(ShareKind.STOP)
    runner, _ = drive(lambda: news_of_shares(her_needs), ["not-now"])
    assert runner.wish is None


def test_her_list_shows_both_ways_and_what_was_looked_at(her_needs: Needs, hers: FamilyBank) -> None:
    hers.comes(ShareKind.ALERT, "假冒银行的电话")
    hers.keep(replace(hers.share("prg_0", ShareKind.MESSAGE, SUSPICIOUS, name_of_try="try"), name=DAUGHTER, seen=True))
    runner, _ = drive(lambda: shown_each_other(her_needs), [])
    page = expect(runner, Browse)
    assert [item.sentence.text for item in page.items] == ["You showed {name} a message", "{name} passes a warning on to you"]
    assert [item.detail.text for item in page.items if item.detail] == [
        "{name} has looked at it. Handed over on {moment}",
        "New, came on {moment}",
    ]
    give(runner, page.items[0].key)
    assert text_in(expect(runner, Tell).facts) == [SUSPICIOUS]
    for answer in (True, "sha_1", True, "done"):
        give(runner, answer)
    assert runner.wish is None
    assert all(each.seen for each in hers.shares())


def test_what_waits_for_him_stands_first_and_is_read_as_text(his_needs: Needs, his: HelperBank) -> None:
    his.comes(ShareKind.MESSAGE, SUSPICIOUS, name="王秀兰")
    first = lines(his_needs.bank)[0]
    assert (first.key, first.sentence.text) == (f"{SHARE}sha_1", "{name} asks you to look at a message")
    assert dict(first.sentence.params)["name"] == Name("王秀兰")
    runner, _ = drive(lambda: one_share(his_needs, "sha_1", Side.HELPER), [])
    told = expect(runner, Tell)
    assert text_in(told.facts) == [SUSPICIOUS]
    assert "Do nothing that it asks" in told.why[0].text
    assert [item.heading.text for item in lines(his_needs.bank) if item.heading] == ["What else there is", "Shown lately"]


def test_a_warning_of_the_banks_is_not_spoken_against(his_needs: Needs, his: HelperBank) -> None:
    his.comes(ShareKind.ALERT, "有人冒充公安  先挂断电话，再打 96110 问一问。", name="王秀兰")
    runner, _ = drive(lambda: one_share(his_needs, "sha_1", Side.HELPER), [])
    told = expect(runner, Tell)
    assert text_in(told.facts) == ["有人冒充公安", "先挂断电话，再打 96110 问一问。"]  # the headline apart from what it says
    assert "“What scammers do now” here" in told.why[0].text
    assert not any("call no number" in each.text for each in told.why)


def test_a_wish_of_hers_is_answered_with_whom_to_call(his_needs: Needs, his: HelperBank) -> None:
    his.comes(ShareKind.STOP)
    runner, _ = drive(lambda: one_share(his_needs, "sha_1", Side.HELPER), [])
    told = expect(runner, Tell)
    assert told.facts == ()
    assert "back of your own bank card" in told.why[1].text


@pytest.mark.parametrize("how", ["gone from the list", "gone since"])
def test_what_is_gone_is_told_alike(how: str, his_needs: Needs, his: HelperBank) -> None:
    if how == "gone since":
        his.comes(ShareKind.STOP)
        his.no_share = Refused("not_found")
    runner, _ = drive(lambda: one_share(his_needs, "sha_1", Side.HELPER), [])
    assert expect(runner, Tell).key == "needs-you-no-more"


def test_of_a_kind_of_tomorrow_something_is_said(her_needs: Needs, hers: FamilyBank) -> None:
    hers.comes(ShareKind.OTHER)
    runner, _ = drive(lambda: news_of_shares(her_needs), [])
    assert "newer version" in expect(runner, Tell).question.text


def test_each_seat_reads_its_own_end(her_needs: Needs, hers: FamilyBank) -> None:
    """Somebody may be helped and help another."""
    hers.keep(replace(hers.comes(ShareKind.STOP), side=Side.HELPER, sent_by=Side.CUSTOMER))
    runner, _ = drive(lambda: news_of_shares(her_needs), [])
    assert runner.wish is None


@given(st.text(max_size=700))
def test_whatever_she_pastes_is_either_asked_for_again_or_as_the_bank_takes_it(pasted: str) -> None:
    hers = FamilyBank()
    step = _message_step(hers)
    try:
        text = step.take(pasted)
    except NotAnAnswer:
        return
    assert 1 <= len(text) <= LONGEST_SHARE
    assert reads_as_written(text)
    assert text == text.strip()


def _message_step(hers: FamilyBank) -> EnterMessage:
    step = which_words(hers.helper(), "")
    assert isinstance(step, EnterMessage)
    return step
