"""Is this a scam? A message or a call is judged where she sits; what shows it is hers, and nothing goes anywhere unless she hands it on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NoReturn, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.coaching import Shown
from app.domain.scam.signals import SIGNALS
from app.domain.scam.verdict import Verdict
from app.domain.scams import ScamType
from app.domain.shares import LONGEST_SHARE, ShareKind
from app.doors.judging import ScamJudging
from app.journeys.call_lines import LINES, MOST_LINES, next_lines, told_by
from app.journeys.home import SCAMS
from app.journeys.message_check import check_message
from app.journeys.message_check_words import LEFT_OUT, MESSAGE, own_line, thought_of, what_is_it, what_is_said, which_message
from app.journeys.ports import Bank, Needs
from app.journeys.scam_truths import TRUTHS
from app.journeys.scams import scams
from app.journeys.scenes import scene_of
from app.journeys.signal_words import SIGNAL_WORDS
from app.journeys.steps import Choose, EnterText, NotAnAnswer, Review, Tell
from app.journeys.steps_message_check import SOMETHING_ELSE, THAT_IS_ALL, HearCall, Heard, ReadJudgement, plain
from app.journeys.steps_messages import EnterMessage
from app.journeys.visit import TASKS
from tests.journeys.drive import BACK, drive, expect, give
from tests.journeys.family_bank import FamilyBank, needs_of
from tests.scam.corpus import CORPUS, LANGUAGES, read
from tests.ui.samples import words

SCAM = "Your bank: your account will be locked tonight. Confirm who you are at http://bank.example.com or call 020 7946 0199."
GENUINE = "Happy birthday, dear! We are coming on Sunday at three, shall we bring the cake?"


class NoBank:
    """Whoever asks it anything has asked too much."""

    def __getattr__(self, name: str) -> NoReturn:
        raise AssertionError(f"the bank was asked for {name}")


@pytest.fixture
def bank() -> FamilyBank:
    return FamilyBank()


@pytest.fixture
def needs(bank: FamilyBank, tmp_path: Path) -> Needs:
    return replace(needs_of(bank, tmp_path), judging=ScamJudging())


@pytest.fixture
def alone(needs: Needs) -> Needs:
    """At a seat where the bank must not be asked."""
    return replace(needs, bank=cast("Bank", NoBank()))


def said(*keys: str, language: str = "en") -> list[str]:
    """The answers that say these ready sentences, as they stand on her screen."""
    return [plain(Heard(key, words(language)(LINES[key]))) for key in keys]


def test_a_scam_is_stopped_with_reasons_out_of_her_own_text(alone: Needs) -> None:
    runner, _ = drive(lambda: check_message(alone), ["message", SCAM])
    step = expect(runner, ReadJudgement)
    assert step.verdict is Verdict.STOP
    assert step.quotes
    assert all(quote.text in SCAM for quote in step.quotes)
    assert len(step.now) == 2
    assert step.dial
    give(runner, "done")
    assert runner.wish is None


def test_where_nothing_is_found_it_is_said_what_that_does_not_mean(alone: Needs) -> None:
    runner, _ = drive(lambda: check_message(alone), ["message", GENUINE])
    step = expect(runner, ReadJudgement)
    assert (step.verdict, step.quotes, step.dial) == (Verdict.NONE, (), None)
    assert "does not mean" in step.why[0].text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_judgement_fits_its_page_and_none_says_that_anything_is_safe(language: str) -> None:
    judging = ScamJudging()
    messages = read(CORPUS / language / "training")[::25]
    for message in messages:
        judgement = judging.message(message.text)
        step = thought_of(judgement, MESSAGE, "en")
        told = " ".join(each.text for each in (step.question, *step.why, *step.now, *(way.label for way in step.ways)))
        assert "safe" not in told.replace("“safe account”", "").replace("safely", "")
        assert len(step.now) == 2
        assert len(step.quotes) <= 3
        assert len({quote.sign for quote in step.quotes}) == len(step.quotes)
        flat = " ".join(message.text.split())
        assert all(passage.removesuffix(" …") in flat for quote in step.quotes for passage in quote.text.split(LEFT_OUT))
        assert bool(step.dial) == (judgement.verdict is not Verdict.NONE)
    assert messages


def test_what_she_shows_is_read_back_first_and_is_no_longer_than_a_share(needs: Needs, bank: FamilyBank) -> None:
    bank.helper()
    message = SCAM + " Please hurry." * 60
    runner, _ = drive(lambda: check_message(needs), ["message", message, "show"])
    [fact] = expect(runner, Review).facts
    assert fact.value == message[:LONGEST_SHARE].rstrip()
    assert bank.shares() == ()
    give(runner, True)
    assert expect(runner, Tell).key == "handed-over"
    assert [(share.kind, share.text) for share in bank.shares()] == [(ShareKind.MESSAGE, fact.value)]
    give(runner, True)
    assert expect(runner, ReadJudgement).verdict is Verdict.STOP


def test_somebody_can_be_asked_for_help_with_nothing_of_the_message(needs: Needs, bank: FamilyBank) -> None:
    bank.helper()
    drive(lambda: check_message(needs), ["message", SCAM, "help", True])
    assert [(share.kind, share.text) for share in bank.shares()] == [(ShareKind.STOP, "")]


def test_with_nobody_to_show_it_to_she_is_told_and_is_back(needs: Needs) -> None:
    runner, shown = drive(lambda: check_message(needs), ["message", SCAM, "show", True])
    assert shown[3].key == "nobody-to-show"
    expect(runner, ReadJudgement)


def test_a_call_ends_as_soon_as_it_is_certain(alone: Needs) -> None:
    runner, _ = drive(lambda: check_message(alone), ["call", *said("police")])
    step = expect(runner, HearCall)
    assert step.said == (LINES["police"].text,)
    give(runner, *said("safe-account"))
    over = expect(runner, ReadJudgement)
    assert over.question.text == "Put the phone down now."
    assert TRUTHS[ScamType.GOV_POLICE] in over.now
    give(runner, BACK)
    assert expect(runner, HearCall).said == (LINES["police"].text,)


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
@pytest.mark.parametrize(
    "course",
    ["police case safe-account", "bank in-danger code", "shop charge screen", "computer screen", "computer gift-cards", "kin trouble"],
)
def test_the_usual_courses_of_such_calls_are_stopped(course: str, language: str, alone: Needs) -> None:
    runner, _ = drive(lambda: check_message(alone), ["call"])
    for line in said(*course.split(), language=language):
        if isinstance(runner.step, HearCall):
            give(runner, line)
    assert expect(runner, ReadJudgement).verdict is Verdict.STOP


def test_her_own_words_count_as_the_ready_ones_do(alone: Needs) -> None:
    runner, _ = drive(lambda: check_message(alone), ["call", plain(Heard(SOMETHING_ELSE))])
    expect(runner, EnterText)
    give(runner, "He wants me to read him the code from the text message")
    if isinstance(runner.step, HearCall):
        give(runner, plain(Heard(THAT_IS_ALL)))
    assert expect(runner, ReadJudgement).verdict is not Verdict.NONE


def test_what_was_said_before_the_end_is_judged_too(alone: Needs) -> None:
    runner, _ = drive(lambda: check_message(alone), ["call", *said("kin"), plain(Heard(THAT_IS_ALL))])
    step = expect(runner, ReadJudgement)
    assert "so far" in step.question.text or step.verdict is Verdict.CAREFUL
    assert drive(lambda: check_message(alone), ["call", plain(Heard(THAT_IS_ALL))])[0].wish is None


def test_the_words_of_a_call_can_be_shown_in_one_line(needs: Needs, bank: FamilyBank) -> None:
    bank.helper()
    runner, _ = drive(lambda: check_message(needs), ["call", *said("police", "safe-account"), "show"])
    [fact] = expect(runner, Review).facts
    assert fact.value == f"{LINES['police'].text} {LINES['safe-account'].text}"


def test_at_the_end_of_a_call_its_words_are_forgotten_where_they_were_judged_and_can_be_shown_still(needs: Needs, bank: FamilyBank) -> None:
    """Back leads into the call again, which is judged as it was."""
    bank.helper()
    judging = needs.judging
    assert isinstance(judging, ScamJudging)
    runner, _ = drive(lambda: check_message(needs), ["call", *said("kin")])
    assert "Guess who this is!" in repr(vars(judging))
    give(runner, plain(Heard(THAT_IS_ALL)))
    assert "Guess" not in repr(vars(judging))
    verdict = expect(runner, ReadJudgement).verdict
    give(runner, BACK)
    give(runner, plain(Heard(THAT_IS_ALL)))
    assert expect(runner, ReadJudgement).verdict is verdict
    give(runner, "show")
    [fact] = expect(runner, Review).facts
    assert fact.value == LINES["kin"].text


def test_only_what_is_offered_can_be_answered() -> None:
    step = what_is_said((), Verdict.NONE)
    for answer in ("", "police", "somebody:hello", 3, None):
        with pytest.raises(NotAnAnswer):
            step.take(answer)
    assert step.take("police:This: is") == Heard("police", "This: is")


@given(st.lists(st.sampled_from(sorted(LINES)), max_size=len(LINES), unique=True))
def test_what_is_offered_is_new_short_and_never_nothing_while_anything_is_left(heard: list[str]) -> None:
    offered = [key for key, _ in next_lines(heard)]
    assert len(offered) == min(MOST_LINES, len(LINES) - len(heard))
    assert not set(offered) & set(heard)
    assert len(set(offered)) == len(offered)


def test_a_call_is_named_by_how_it_began() -> None:
    assert told_by(["code", "bank", "police"]) is ScamType.BANK_SAFE
    assert told_by([SOMETHING_ELSE, "code"]) is None


def test_every_sign_and_every_scam_has_words() -> None:
    assert set(SIGNALS) <= set(SIGNAL_WORDS)
    assert set(ScamType) - {ScamType.OTHER} == set(TRUTHS)


@pytest.mark.parametrize(
    "step",
    [what_is_it, which_message, own_line, lambda: what_is_said((Heard("", "secret"),), Verdict.NONE)],
    ids=["what", "message", "line", "call"],
)
def test_nobody_looks_on_and_nothing_is_kept(step: Callable[[], Choose[str] | EnterMessage | EnterText | HearCall]) -> None:
    scene = scene_of(step(), set(Shown), "en", filled=True)
    assert scene.lines == ()
    assert not TASKS[SCAMS].kept


def test_a_seat_that_judges_nothing_has_nothing_to_ask(needs: Needs) -> None:
    assert drive(lambda: check_message(replace(needs, judging=None)), [])[1] == []


def test_from_home_the_same_place_leads_to_what_scammers_do(alone: Needs) -> None:
    runner, _ = drive(lambda: scams(alone), [])
    assert [option.key for option in expect(runner, Choose).options] == ["message", "call", "warnings"]
    runner, _ = drive(lambda: scams(alone), ["message", GENUINE])
    assert expect(runner, ReadJudgement).verdict is Verdict.NONE
