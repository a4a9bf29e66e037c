"""Somebody looks on at her stage: the bank is made up, and slow or away as a test wants; window, pages and threads are real."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from threading import Event
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.coaching import Coaching, CoachingState, Scene, StepKind
from app.domain.family import Link, LinkState, Power, Side
from app.domain.hints import Hint, HintKind, Part, Spot
from app.domain.people import Preferences
from app.journeys.home import TRAIL as HOME
from app.journeys.ports import Bank, Refused, Unreachable
from app.journeys.runner import Journey, Runner, ask
from app.journeys.say import Name, say
from app.journeys.sign_in import enter_pin
from app.journeys.steps import Choose, Fact, Step, Trail
from app.journeys.visit import Task
from app.ui.parts.onlooker import Onlooker
from app.ui.parts.pointer import Pointer
from app.ui.parts.pressable import Pressable
from app.ui.stage import showing
from app.ui.stage.between import Between
from app.ui.stage.looking_on import LookingOn
from tests.ui.troupe import Aloud, Troupe, tell, text, visit_of
from tests.ui.until import until

PAY = Trail(say("Pay", "Pay someone"))
HERE = 2
"""Number of the scene of the first of her steps: what she was at before has been shown, too."""
OFFER = Coaching("coa_1", "prg_1", Side.CUSTOMER, CoachingState.OFFERED, "Li")


@dataclass
class OneCoaching:
    """The bank, as far as it concerns this. While ``open`` is not set nothing is answered; ``troubles`` are met one after the other."""

    now: Coaching = OFFER
    scenes: list[Scene] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)
    open: Event = field(default_factory=Event)
    tried: int = 0
    signed_in: bool = True

    def coachings(self) -> tuple[Coaching, ...]:
        return (self.now,)

    def coaching(self, _: str) -> Coaching:
        return self.now

    def links(self) -> tuple[Link, ...]:
        return (Link("prg_1", Side.CUSTOMER, LinkState.ACTIVE, "Li", (Power.COACH,), date(2027, 11, 22)),)

    def ask_for_help(self, *_: object) -> Coaching:
        self.now = replace(self.now, state=CoachingState.ASKED)
        return self.now

    def join(self, _: str) -> Coaching:
        self.now = replace(self.now, state=CoachingState.ON)
        return self.now

    def show_scene(self, _: str, scene: Scene) -> Coaching:
        self.tried += 1
        assert self.open.wait(20)
        if self.troubles:
            raise self.troubles.pop(0)
        self.scenes.append(scene)
        self.now = replace(self.now, scene_number=self.now.scene_number + 1)
        return self.now

    def end_coaching(self, coaching_id: str) -> None:
        self.ended.append(coaching_id)
        self.now = replace(self.now, state=CoachingState.OVER)

    def hint(self, kind: HintKind, scene: int = 0, spot: Spot | None = None, text: str = "") -> None:
        self.now = replace(self.now, hints=(*self.now.hints, Hint(len(self.now.hints) + 1, kind, scene, spot, text=text)))


class Her:
    """She is at the first of some steps, he has offered, and she has said yes."""

    def __init__(self, app: QApplication, *steps: Step[Any]) -> None:
        self.bank, self.voice = OneCoaching(), Aloud()
        self.bank.open.set()
        task = Task("task", lambda _: steps_of(tell("before"), *steps), leavable=True)
        self.troupe = Troupe(app, visit_of(task), voice=self.voice)
        self.screen, stage = self.troupe.screen, self.troupe.stage
        self.looking_on = LookingOn(Between(stage, self.screen), self.screen, cast("Bank", self.bank), stage.reading, stage)
        self.troupe.see("before")
        self.hears("coaching.updated")
        self.troupe.see("may-look-on")
        self.troupe.answer("yes")
        self.troupe.see("before")
        self.begun = self.voice.now
        self.shown(1)
        self.bank.scenes, self.bank.tried = [], 0
        self.troupe.answer(True)
        self.troupe.see(steps[0].key)

    @property
    def line(self) -> Onlooker:
        return self.screen.frame.onlooker

    def hears(self, kind: str = "coaching.hint") -> None:
        self.looking_on.hear(kind)

    def shown(self, count: int) -> None:
        until(lambda: len(self.bank.scenes) == count)

    def field(self) -> QLineEdit:
        part = self.screen.page.parts()["field"] if self.screen.page else None
        assert isinstance(part, QLineEdit)
        return part

    def pointers(self) -> list[Pointer]:
        return [each for each in self.screen.frame.findChildren(Pointer) if each.isVisible()]

    def pointed_at(self) -> Pointer:
        until(lambda: len(self.pointers()) == 1)
        return self.pointers()[0]

    def close(self) -> None:
        self.bank.open.set()
        self.looking_on.close()
        self.troupe.close()


Open = Callable[..., Her]


@pytest.fixture
def sit(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setattr(showing, "AGAIN_MS", 20)
    seats: list[Her] = []

    def opened(*steps: Step[Any]) -> Her:
        seats.append(Her(qapp, *steps))
        return seats[-1]

    yield opened
    for seat in seats:
        seat.close()


def steps_of(*steps: Step[Any]) -> Journey[None]:
    for step in steps:
        yield from ask(step)


def writing(key: str) -> Step[Any]:
    return replace(text(key), trail=PAY)


def home() -> Step[Any]:
    return replace(tell("home"), trail=HOME)


def test_it_is_said_on_every_page_and_aloud_when_it_begins_and_ends(sit: Open) -> None:
    her = sit(writing("one"), writing("two"))
    assert her.line.isVisible()
    assert her.line.standing.text() == "Li is looking on"
    her.troupe.answer("words")
    her.troupe.see("two")
    assert her.line.isVisible()
    her.line.end.click()
    assert her.voice.said == ["Li is looking on", "Li is not looking on any more"]
    assert not her.line.end.isVisible()


def test_he_is_shown_whether_something_stands_in_the_field_and_never_what(sit: Open) -> None:
    her = sit(writing("one"))
    her.shown(1)
    QTest.keyClicks(her.field(), "secret")
    her.shown(2)
    assert [scene.targets[0].filled for scene in her.bank.scenes] == [False, True]
    assert "secret" not in repr(her.bank.scenes)


def test_a_slow_bank_does_not_hold_her_up_and_only_the_newest_scene_follows(sit: Open) -> None:
    her = sit(writing("one"), writing("two"), writing("three"))
    her.shown(1)
    her.bank.open.clear()
    for before, after in (("one", "two"), ("two", "three")):
        assert her.troupe.key == before
        her.troupe.answer("words")
        her.troupe.see(after)
    QTest.keyClicks(her.field(), "x")
    her.bank.open.set()
    until(lambda: her.bank.scenes[-1].targets[0].filled)
    assert len(her.bank.scenes) <= 3  # at most one lies between


def test_a_lost_scene_is_sent_again_while_she_goes_on(sit: Open) -> None:
    her = sit(writing("one"), writing("two"))
    her.shown(1)
    her.bank.troubles = [Unreachable(), Unreachable()]
    her.troupe.answer("words")
    her.troupe.see("two")
    her.shown(2)
    assert her.bank.tried == 4


def test_after_the_end_nothing_that_was_waiting_goes_out(sit: Open) -> None:
    her = sit(writing("one"), writing("two"))
    her.shown(1)
    her.bank.open.clear()
    QTest.keyClicks(her.field(), "x")
    until(lambda: her.bank.tried == 2)
    her.troupe.answer("words")
    her.troupe.see("two")
    her.line.end.click()
    until(lambda: her.bank.ended)  # it does not wait for the scene
    her.bank.open.set()
    until(lambda: len(her.bank.scenes) == 2)
    her.bank.now = replace(OFFER, coaching_id="coa_2")
    her.hears("coaching.updated")
    her.troupe.see("may-look-on")  # by then what had waited would have gone
    her.troupe.answer("no")
    her.troupe.see("two")
    assert her.bank.tried == 2


def test_what_the_bank_takes_no_more_is_over(sit: Open) -> None:
    her = sit(writing("one"), writing("two"))
    her.shown(1)
    her.bank.troubles = [Refused("coaching_refused")]
    her.bank.now = replace(her.bank.now, state=CoachingState.OVER)
    her.troupe.answer("words")
    until(lambda: "not looking on" in her.line.standing.text())


def test_coming_home_ends_it_and_says_so_there(sit: Open) -> None:
    her = sit(writing("one"), home(), tell("after"))
    her.shown(1)
    her.troupe.answer("words")
    her.troupe.see("home")
    until(lambda: her.bank.ended == ["coa_1"])
    assert "not looking on" in her.line.standing.text()
    her.troupe.answer(True)
    her.troupe.see("after")
    assert not her.line.isVisible()
    assert len(her.bank.scenes) == 1


class Asking:
    """She is at the first of some steps, and asks him from there."""

    def __init__(self, app: QApplication, *steps: Step[Any]) -> None:
        self.bank = OneCoaching()
        self.bank.open.set()
        self.troupe = Troupe(app, visit_of(Task("task", lambda _: steps_of(*steps), leavable=True)))
        self.screen, stage = self.troupe.screen, self.troupe.stage
        self.looking_on = LookingOn(Between(stage, self.screen), self.screen, cast("Bank", self.bank), stage.reading, stage)
        self.troupe.see(steps[0].key)
        stage.play_over(self.looking_on.talk(), name="talk")
        for key, answer in (("whom-to-ask", "afar"), ("what-to-show", "covered"), ("help-asked", True)):
            self.troupe.see(key)
            self.troupe.answer(answer)
        self.troupe.see(steps[0].key)

    def he_comes(self) -> None:
        self.bank.join("coa_1")
        self.looking_on.hear("coaching.updated")
        until(lambda: "is looking on" in self.said)

    @property
    def said(self) -> str:
        """The line at the top."""
        return self.screen.frame.onlooker.standing.text()

    def close(self) -> None:
        self.looking_on.close()
        self.troupe.close()


@pytest.fixture
def ask_him(qapp: QApplication) -> Iterator[Callable[..., Asking]]:
    seats: list[Asking] = []

    def asked(*steps: Step[Any]) -> Asking:
        seats.append(Asking(qapp, *steps))
        return seats[-1]

    yield asked
    for seat in seats:
        seat.close()


def test_leaving_the_step_at_which_he_came_for_home_ends_it(ask_him: Callable[..., Asking]) -> None:
    her = ask_him(writing("one"), home(), tell("after"))
    her.he_comes()
    her.troupe.answer("words")
    her.troupe.see("home")
    until(lambda: her.bank.ended == ["coa_1"])


def test_leaving_the_task_before_he_comes_ends_what_she_asked_for(ask_him: Callable[..., Asking]) -> None:
    her = ask_him(writing("one"), writing("two"), home(), tell("after"))
    her.troupe.answer("words")
    her.troupe.see("two")
    assert her.bank.ended == []
    her.troupe.answer("words")
    her.troupe.see("home")
    until(lambda: her.bank.ended == ["coa_1"])
    assert her.said == "Li is not coming to look on"
    assert her.bank.scenes == []


def test_whom_she_asked_at_home_is_still_expected_there(ask_him: Callable[..., Asking]) -> None:
    her = ask_him(home(), writing("one"), replace(home(), key="again"), writing("two"))
    her.troupe.answer(True)
    her.troupe.see("one")
    her.troupe.answer("words")
    her.troupe.see("again")
    assert her.said == "Li has been asked to look on"
    her.he_comes()
    her.troupe.answer(True)
    her.troupe.see("two")
    assert her.bank.ended == []


def test_having_to_sign_in_again_ends_it_before_anything_is_typed(sit: Open) -> None:
    her = sit(writing("one"), enter_pin(()))
    her.shown(1)
    her.troupe.answer("words")
    her.troupe.see("pin")
    until(lambda: her.bank.ended == ["coa_1"])
    assert [scene.kind for scene in her.bank.scenes] == [StepKind.TEXT]


def test_he_cannot_see_a_page_that_is_hers_alone_and_she_reads_that(sit: Open) -> None:
    her = sit(tell("alone"))
    her.shown(1)
    assert her.bank.scenes == [Scene(StepKind.HIDDEN, "en")]
    assert her.line.detail.text() == "Li cannot see this page."


def test_the_part_he_means_is_outlined_and_a_press_goes_through_to_it(sit: Open) -> None:
    step = replace(tell("telling"), trail=PAY)
    her = sit(step, writing("next"))
    her.shown(1)
    her.bank.hint(HintKind.POINT, HERE, Spot(Part.GO_ON))
    her.hears()
    pointer = her.pointed_at()
    forward = her.screen.frame.bottom.forward
    ground = pointer.parentWidget()
    assert ground is not None
    assert pointer.geometry().contains(forward.geometry().center())
    assert isinstance(ground.childAt(forward.geometry().center()), Pressable)
    assert pointer.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert her.troupe.key == "telling"
    QTest.mouseClick(forward, Qt.MouseButton.LeftButton)
    her.troupe.see("next")
    assert her.pointers() == []


def test_of_a_line_that_is_read_back_its_words_are_said_with_it(sit: Open) -> None:
    read_back = replace(tell("reading"), trail=PAY, facts=(Fact(say("Test", "To"), Name("Derek"), "name"),))
    her = sit(read_back)
    her.shown(1)
    her.bank.hint(HintKind.POINT, HERE, Spot(Part.FACT))
    her.hears()
    her.pointed_at()
    assert her.line.hint.text() == "Li points to: To Derek"


def test_once_it_is_ended_the_keyboard_is_back_on_her_page(sit: Open) -> None:
    her = sit(replace(tell("telling"), trail=PAY, why=(say("Test", "There is much to read"),) * 40))
    until(her.screen.frame.scroller.keys[0].isVisible)
    her.line.end.setFocus()
    QTest.keyClick(her.line.end, Qt.Key.Key_Space)
    assert not her.line.end.isVisible()
    assert her.screen.frame.window().focusWidget() is her.screen.frame.bottom.forward


def test_what_he_means_stays_where_it_is_when_the_letters_grow(sit: Open) -> None:
    her = sit(writing("one"))
    her.shown(1)
    her.bank.hint(HintKind.POINT, HERE, Spot(Part.FIELD))
    her.hears()
    her.pointed_at()
    her.troupe.stage.wear(Preferences(language="en", text_size=200, bounce_ms=0))
    until(lambda: her.screen.preferences.text_size == 200)
    pointer, part = her.pointed_at(), her.field()
    page = pointer.parentWidget()
    assert page is her.screen.page
    assert page is not None
    until(lambda: pointer.geometry().contains(part.mapTo(page, part.rect().center())))
    assert her.line.hint.text().startswith("Li points to")


def test_pointing_at_a_step_that_she_has_left_is_dropped_without_a_word(sit: Open) -> None:
    her = sit(writing("one"), writing("two"))
    her.shown(1)
    her.troupe.answer("words")
    her.troupe.see("two")
    QTest.keyClicks(her.field(), "x")
    until(lambda: her.bank.scenes[-1].targets[0].filled)
    her.bank.hint(HintKind.POINT, HERE, Spot(Part.FIELD))
    her.bank.hint(HintKind.LINE, HERE, text="Well then")
    her.hears()
    until(lambda: "Well then" in her.line.hint.text())
    assert her.pointers() == []
    assert [said for said in her.voice.said if "points" in said] == []


def test_each_hint_is_read_aloud_once_with_his_name(sit: Open) -> None:
    her = sit(writing("one"))
    her.shown(1)
    her.bank.hint(HintKind.LINE, text="Slowly")
    her.hears()
    until(lambda: "Slowly" in her.line.hint.text())
    her.bank.hint(HintKind.LINE, text="Good")
    her.hears("resync")
    until(lambda: "Good" in her.line.hint.text())
    assert her.voice.said == ["Li is looking on", "Li says: Slowly", "Li says: Good"]


def test_that_he_looks_on_is_heard_on_the_page_that_comes_then(sit: Open) -> None:
    assert sit(writing("one")).begun == "Li is looking on"


def test_what_he_says_is_silent_as_soon_as_she_goes_on(sit: Open) -> None:
    her = sit(writing("one"), writing("two"))
    her.shown(1)
    her.bank.hint(HintKind.LINE, text="Slowly")
    her.hears()
    until(lambda: her.voice.now == "Li says: Slowly")
    assert her.troupe.stage.reading.going
    her.troupe.answer("words")
    assert her.voice.now == ""


def test_that_he_asks_for_a_call_is_heard_though_a_page_comes_with_it(sit: Open) -> None:
    her = sit(writing("one"))
    her.shown(1)
    her.bank.hint(HintKind.CALL)
    her.hears()
    her.troupe.see("please-call")
    until(lambda: "Li" in her.voice.now)


def test_the_page_stays_where_it_is_when_a_hint_comes(sit: Open) -> None:
    her = sit(writing("one"))
    her.shown(1)
    before = her.screen.frame.scroller.geometry()
    her.bank.hint(HintKind.LINE, text="Slowly")
    her.hears()
    until(lambda: "Slowly" in her.line.hint.text())
    QApplication.processEvents()
    assert her.screen.frame.scroller.geometry() == before


def test_the_way_to_end_it_comes_after_the_top_bar_in_the_tab_order(sit: Open) -> None:
    her = sit(writing("one"))
    talk = her.screen.frame.top.talk
    talk.setFocus()
    QTest.keyClick(talk, Qt.Key.Key_Tab)
    assert her.line.end.hasFocus()
    QTest.keyClick(her.line.end, Qt.Key.Key_Return)
    until(lambda: her.bank.ended == ["coa_1"])


def test_what_goes_on_with_another_computer_of_hers_is_not_shown_here(qapp: QApplication) -> None:
    troupe = Troupe(qapp, visit_of(Task("task", lambda _: steps_of(writing("one"), tell("last")))))
    bank = OneCoaching(replace(OFFER, state=CoachingState.ON))
    stage = troupe.stage
    looking_on = LookingOn(Between(stage, troupe.screen), troupe.screen, cast("Bank", bank), stage.reading, stage)
    try:
        looking_on.hear("coaching.updated")
        troupe.see("one")
        troupe.answer("words")
        troupe.see("last")
        assert not troupe.screen.frame.onlooker.isVisible()
        assert bank.tried == 0
    finally:
        looking_on.close()
        troupe.close()


def keys_of_talk(her: Asking) -> list[str]:
    step = Runner(her.looking_on.talk()).step
    assert step is not None
    return [option.key for option in step.options] if isinstance(step, Choose) else [step.key]


def test_signed_out_she_is_told_the_way_to_a_person_and_the_bank_is_asked_nothing(ask_him: Callable[..., Asking]) -> None:
    her = ask_him(writing("one"), writing("two"), home(), tell("after"))
    her.bank.signed_in = False
    assert keys_of_talk(her) == ["talk"]


def test_talking_to_a_person_is_the_same_everywhere_but_who_looks_on_already_is_not_asked_again(ask_him: Callable[..., Asking]) -> None:
    her = ask_him(writing("one"), writing("two"), home(), tell("after"))
    assert keys_of_talk(her) == ["bank", "call-me", "opinion", "nobody"]
