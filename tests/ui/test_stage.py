"""The stage: what is asked is shown, the world is asked elsewhere, troubles lose nothing, and Back does what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.people import Preferences
from app.journeys.drafts import Answered, Draft
from app.journeys.ports import Refused, SignedOut, Unreachable
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import say
from app.journeys.sign_in import enter_pin
from app.journeys.steps import Browse, Item, Wait
from app.journeys.visit import Task
from app.ui.pages.browse import BrowsePage
from app.ui.parts.pressable import Pressable
from app.ui.stage import screen as screen_module
from tests.ui.troupe import TRAIL, Gate, Troupe, Unlucky, confirm, tell, text, visit_of
from tests.ui.until import until

HERE = say("Test", "Here")
Open = Callable[..., Troupe]


@pytest.fixture
def play(qapp: QApplication) -> Iterator[Open]:
    troupes: list[Troupe] = []

    def opened(*tasks: Task[Any], results: Callable[[Any], None] = lambda _: None) -> Troupe:
        troupes.append(Troupe(qapp, visit_of(*tasks, results=results)))
        return troupes[-1]

    yield opened
    for troupe in troupes:
        troupe.close()


def two_lines(world: Callable[[], str] = lambda: "seen") -> Callable[[Any], Journey[tuple[str, ...]]]:
    def journey(_: Any) -> Journey[tuple[str, ...]]:
        first = yield from ask(text("first"))
        seen = yield from read(world)
        second = yield from ask(text("second"))
        return first, seen, second

    return journey


def paying(world: Callable[[], str]) -> Callable[[Any], Journey[str]]:
    def journey(_: Any) -> Journey[str]:
        yield from ask(text("amount"))
        if not (yield from ask(confirm())):
            return "kept"
        sent = yield from act(world)
        yield from ask(tell("receipt"))
        return sent

    return journey


def test_answers_walk_through_and_the_visit_hears_the_result(play: Open) -> None:
    results: list[Any] = []
    troupe = play(Task("two", two_lines()), results=results.append)
    troupe.see("first")
    troupe.answer("a")
    troupe.see("second")
    troupe.answer("b")
    until(lambda: troupe.over)
    assert results == [("a", "seen", "b")]


def test_back_shows_what_was_answered(play: Open) -> None:
    troupe = play(Task("two", two_lines()))
    troupe.see("first")
    troupe.answer("a")
    troupe.see("second")
    troupe.press("back")
    troupe.see("first")
    page = troupe.screen.page
    assert page is not None
    assert page.typed() == "a"


def test_back_out_of_the_first_step_leaves_only_what_may_be_left(play: Open) -> None:
    results: list[Any] = []
    troupe = play(Task("stays", two_lines()), Task("never", two_lines()), results=results.append)
    troupe.see("first")
    assert not troupe.screen.frame.bottom.back.isVisible()
    troupe.screen.back.emit()
    assert troupe.key == "first"
    assert results == []
    other = play(Task("leaves", two_lines(), leavable=True), results=results.append)
    other.see("first")
    other.press("back")
    until(lambda: other.over)
    assert results == [None]


def test_an_answer_that_does_not_fit_is_kindly_refused(play: Open) -> None:
    troupe = play(Task("two", two_lines()))
    troupe.see("first")
    troupe.answer("x" * 100)
    assert troupe.key == "first"
    page = troupe.screen.page
    assert page is not None
    assert "a little long" in page.objection


def test_a_slow_bank_never_blocks_and_is_spoken_of(play: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen_module, "SOON_MS", 60)
    gate = Gate()
    troupe = play(Task("two", two_lines(gate.run)))
    troupe.see("first")
    troupe.answer("a")
    assert not troupe.screen.frame.bottom.forward.ready  # the press was answered at once
    until(lambda: troupe.screen.waiting_words)
    assert gate.entered.is_set()
    troupe.press("talkToPerson")  # everything else still works
    troupe.see("talk")
    gate.open()
    troupe.answer(True)
    troupe.see("second")


def test_no_answer_to_a_question_is_asked_again_and_nothing_is_lost(play: Open) -> None:
    world = Unlucky(Unreachable(), Unreachable())
    results: list[Any] = []
    troupe = play(Task("two", two_lines(world.run)), results=results.append)
    troupe.see("first")
    troupe.answer("a")
    for _ in range(2):
        troupe.see("unreachable")
        troupe.answer("again")
    troupe.see("second")
    troupe.answer("b")
    until(lambda: troupe.over)
    assert results == [("a", "done", "b")]
    assert world.asked == 3


def test_after_a_lost_answer_to_an_act_it_says_that_it_does_not_know(play: Open) -> None:
    world = Unlucky(Unreachable())
    results: list[Any] = []
    troupe = play(Task("pay", paying(world.run), kept=True, leavable=True), results=results.append)
    troupe.see("amount")
    troupe.answer("5")
    troupe.see("confirm")
    troupe.answer(True)
    troupe.see("unknown")
    troupe.answer("later")
    until(lambda: troupe.over)
    assert results == [None]
    kept = troupe.drafts.kept()
    assert kept is not None
    assert [answer.key for answer in kept.answers] == ["amount"]  # the confirmation is asked again, never remembered


def test_a_lapsed_session_asks_for_the_pin_and_goes_on(play: Open) -> None:
    world = Unlucky(SignedOut())
    troupe = play(Task("two", two_lines(world.run)))
    troupe.see("first")
    troupe.answer("a")
    troupe.see("pin")
    troupe.answer("246810")
    troupe.see("second")
    assert troupe.sign_ins == ["246810"]
    assert world.asked == 2


def test_a_refusal_that_no_journey_hears_is_told_and_the_visit_goes_on(play: Open) -> None:
    world = Unlucky(Refused("AM14"))
    results: list[Any] = []
    troupe = play(Task("two", two_lines(world.run)), Task("next", two_lines()), results=results.append)
    troupe.see("first")
    troupe.answer("a")
    troupe.see("refused-AM14")
    troupe.answer(True)
    troupe.see("first")
    assert results == [None]


def test_a_fault_of_our_own_is_admitted(play: Open, caplog: pytest.LogCaptureFixture) -> None:
    world = Unlucky(ZeroDivisionError())
    troupe = play(Task("two", two_lines(world.run)), Task("next", two_lines()))
    troupe.see("first")
    troupe.answer("a")
    troupe.see("our-fault")
    troupe.answer(True)
    troupe.see("first")
    assert "broke" in caplog.text


def test_a_kept_task_is_on_the_shelf_while_it_lasts_and_gone_when_it_is_done(play: Open) -> None:
    troupe = play(Task("pay", paying(lambda: "sent"), kept=True, leavable=True))
    troupe.see("amount")
    troupe.answer("5")
    troupe.see("confirm")
    until(lambda: troupe.drafts.kept())
    troupe.answer(True)
    troupe.see("receipt")
    troupe.answer(True)
    until(lambda: troupe.over)
    assert troupe.drafts.kept() is None


def test_a_task_without_an_answer_to_keep_does_not_take_the_place_of_another(play: Open) -> None:
    """She has a payment half done, and only looks at her number for the counter."""

    def looking(_: Any) -> Journey[None]:
        yield from ask(confirm())
        yield from ask(tell("number"))

    troupe = play(Task("branch", looking, kept=True, leavable=True), Task("next", two_lines()))
    troupe.drafts.keep(half_done := Draft("pay", "a-payment", (Answered("amount", "", "5"),)))
    troupe.see("confirm")
    troupe.answer(True)
    troupe.see("number")
    troupe.answer(True)
    troupe.see("first")  # whatever was to be shelved is by now
    assert troupe.drafts.kept() == half_done


def test_a_task_goes_on_from_its_draft_under_its_own_id(play: Open) -> None:
    first = play(Task("pay", paying(lambda: "sent"), kept=True, leavable=True))
    first.see("amount")
    first.answer("5")
    first.see("confirm")
    until(lambda: first.drafts.kept())
    draft = first.drafts.kept()
    assert draft is not None
    resumed = play(replace(Task("pay", paying(lambda: "sent"), kept=True), draft=draft))
    resumed.see("confirm")
    resumed.answer(False)
    until(lambda: resumed.over)


def test_between_the_confirmations_there_is_no_way_out_but_a_decision(play: Open) -> None:
    troupe = play(Task("sure", lambda _: ask(confirm()), leavable=True))
    troupe.see("confirm")
    assert not troupe.screen.frame.bottom.back.isVisible()


def test_a_double_click_confirms_once(play: Open) -> None:
    world = Unlucky()

    def journey(_: Any) -> Journey[None]:
        for _ in range(2):
            if (yield from ask(confirm())):
                yield from act(world.run)

    troupe = play(Task("sure", journey))
    troupe.stage.wear(Preferences(language="en", bounce_ms=600))
    until(lambda: troupe.screen.preferences.bounce_ms == 600)
    troupe.see("confirm")
    page = troupe.screen.page
    assert page is not None
    yes = page.parts()["yes"]
    assert isinstance(yes, Pressable)
    QTest.mouseDClick(yes, Qt.MouseButton.LeftButton)
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    until(lambda: world.asked == 1 and troupe.screen.page not in (page, None))
    again = troupe.screen.page
    assert again is not None
    QTest.mouseClick(again.parts()["yes"], Qt.MouseButton.LeftButton)  # where the finger still lies: a bounce
    QApplication.processEvents()
    assert world.asked == 1


def test_another_language_redraws_the_step_and_keeps_what_was_typed(play: Open) -> None:
    troupe = play(Task("two", two_lines()))
    troupe.see("first")
    page = troupe.screen.page
    assert page is not None
    QTest.keyClicks(page.parts()["field"], "half a wo")
    troupe.stage.wear(Preferences(language="zh_CN", text_size=200, theme="night"))
    until(lambda: troupe.screen.words.language == "zh_CN")
    redrawn = troupe.screen.page
    assert redrawn is not None
    assert redrawn is not page
    assert redrawn.typed() == "half a wo"


def test_what_is_waited_for_is_asked_again_until_it_is_there(play: Open) -> None:
    answers = iter([False, True])
    wait = Wait(key="wait", trail=TRAIL, question=HERE, ready=lambda: next(answers), meanwhile=HERE, then=HERE)
    troupe = play(Task("wait", lambda _: ask(wait)))
    troupe.see("wait")
    for _ in range(2):
        troupe.stage.live.look()  # events; the clock would come too
    until(lambda: troupe.screen.frame.bottom.forward.ready)
    assert list(answers) == []
    troupe.press("forward")
    until(lambda: troupe.over)


def test_what_is_half_typed_outlives_whatever_comes_over_it(play: Open) -> None:
    troupe = play(Task("two", two_lines()))
    troupe.see("first")
    page = troupe.screen.page
    assert page is not None
    QTest.keyClicks(page.parts()["field"], "half a wo")
    troupe.press("talkToPerson")
    troupe.see("talk")
    troupe.answer(True)
    troupe.see("first")
    assert troupe.screen.typed() == "half a wo"


def test_a_half_typed_secret_does_not(play: Open) -> None:
    troupe = play(Task("pin", lambda _: ask(enter_pin(()))))
    troupe.see("pin")
    page = troupe.screen.page
    assert page is not None
    QTest.keyClicks(page.parts()["field"], "123")
    troupe.press("talkToPerson")
    troupe.see("talk")
    troupe.answer(True)
    troupe.see("pin")
    assert troupe.screen.typed() is None


def test_while_a_task_is_being_shelved_no_press_counts(play: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    troupe = play(Task("pay", paying(lambda: "sent"), kept=True, leavable=True), Task("next", two_lines()))
    gate = Gate()
    monkeypatch.setattr(troupe.drafts, "forget", lambda _: gate.run())
    troupe.see("amount")
    troupe.screen.back.emit()
    assert gate.entered.wait(10)
    troupe.screen.back.emit()
    troupe.screen.talk.emit()
    troupe.screen.answered.emit("5")
    assert troupe.key == "amount"
    gate.open()
    troupe.see("first")


def test_later_at_a_task_that_is_not_kept_asks_its_question_anew(play: Open) -> None:
    world = Unlucky(Unreachable())

    def signing_in(_: Any) -> Journey[str]:
        yield from ask(enter_pin(()))
        return (yield from act(world.run))

    troupe = play(Task("sign-in", signing_in), Task("sign-in", signing_in))
    troupe.see("pin")
    troupe.answer("246810")
    troupe.see("unreachable")
    troupe.answer("later")
    troupe.see("pin")
    assert world.asked == 1  # the PIN was not sent again


def test_a_live_list_never_lands_on_another_page(play: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate()

    def fresh() -> tuple[Item, ...]:
        gate.run()
        return (Item("new", HERE),)

    def lists(_: Any) -> Journey[None]:
        yield from ask(Browse(key="one", trail=TRAIL, question=HERE, items=(), empty=HERE, done=HERE, fresh=fresh))
        yield from ask(Browse(key="two", trail=TRAIL, question=HERE, items=(), empty=HERE, done=HERE, fresh=lambda: ()))

    troupe = play(Task("lists", lists))
    troupe.see("one")
    troupe.stage.live.look()
    assert gate.entered.wait(10)
    troupe.answer("done")
    troupe.see("two")
    page = troupe.screen.page
    assert isinstance(page, BrowsePage)
    offered: list[object] = []
    monkeypatch.setattr(page, "offer", offered.append)
    gate.open()
    troupe.stage.live.look()
    until(lambda: offered)
    assert offered == [()]


def test_reading_aloud_without_a_voice_says_so(play: Open) -> None:
    troupe = play(Task("two", two_lines()))
    troupe.see("first")
    troupe.press("readAloud")
    troupe.see("no-voice")
    troupe.answer(True)
    troupe.see("first")


def test_talking_to_a_person_keeps_the_place_however_often_it_is_pressed(play: Open) -> None:
    troupe = play(Task("two", two_lines()))
    troupe.see("first")
    for _ in range(3):
        troupe.press("talkToPerson")
        troupe.see("talk")
    troupe.answer(True)
    troupe.see("first")
