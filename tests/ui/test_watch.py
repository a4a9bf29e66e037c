"""His page while he looks on: it follows her by itself, keeps what is under his hand, and says when it does not know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.coaching import Coaching, CoachingState
from app.domain.family import Side
from app.domain.hints import Hint, HintKind, Part, Spot
from app.journeys.ports import Unreachable
from app.journeys.runner import Journey, ask
from app.journeys.say import Name, say
from app.journeys.scenes import scene_of
from app.journeys.steps_watching import Leaving, Watch
from app.journeys.visit import Task
from app.ui.pages.watch import WatchPage
from app.ui.parts.pointer import Pointer
from app.ui.words.spoken import spoken
from tests.ui.samples import STEPS
from tests.ui.samples import TRAIL as PAYING
from tests.ui.test_seen import WORDS
from tests.ui.troupe import TRAIL, Troupe, visit_of
from tests.ui.until import until


class Her:
    """Where she is, as the bank would tell it; nothing is told while it ``is_silent``."""

    def __init__(self) -> None:
        self.is_silent = False
        self.asked = 0
        scene = scene_of(STEPS["choose"](), frozenset(), "en")
        self.now = Coaching("coa", "prg", Side.HELPER, CoachingState.ON, "Margaret", scene_number=1, scene=scene)

    def tell(self) -> Coaching:
        self.asked += 1
        if self.is_silent:
            raise Unreachable
        return self.now

    def goes_to(self, name: str) -> None:
        scene = scene_of(replace(STEPS[name](), trail=PAYING), frozenset(), "en")
        self.now = replace(self.now, scene=scene, scene_number=self.now.scene_number + 1)


@pytest.fixture
def her() -> Her:
    return Her()


Said = list[Hint | Leaving]


@pytest.fixture
def said() -> Said:
    return []


@pytest.fixture
def his(qapp: QApplication, her: Her, said: Said) -> Iterator[Troupe]:
    def journey(_: Any) -> Journey[None]:
        step = watch(her)
        while not said or isinstance(said[-1], Hint):
            said.append((yield from ask(step)))
            step = replace(step, coaching=her.now, told=say("Test", "Said."), last=said[-1] if isinstance(said[-1], Hint) else None)

    troupe = Troupe(qapp, visit_of(Task("watch", journey)), speak=WORDS)
    troupe.see("watch")
    yield troupe
    troupe.close()


def watch(her: Her) -> Watch:
    question = say("Watching", "What {name} sees")(name=Name("Margaret"))
    return Watch(key="watch", trail=TRAIL, question=question, coaching=her.now, fresh=her.tell)


def page(his: Troupe) -> WatchPage:
    assert isinstance(his.screen.page, WatchPage)
    return his.screen.page


def at_hand(his: Troupe) -> QWidget | None:
    """Where the keyboard is, whichever window is in front."""
    return his.window.focusWidget()


def stands_there(his: Troupe, words: str) -> bool:
    return any(words in label.text() for label in page(his).findChildren(QLabel) if label.isVisible())


def test_she_goes_on_and_he_sees_it_without_a_press(his: Troupe, her: Her) -> None:
    assert stands_there(his, "Who would you like to pay?")
    her.goes_to("amount")
    his.stage.live.look()
    until(lambda: page(his).seen_kind == "amount")
    assert not stands_there(his, "Who would you like to pay?")


def test_what_was_read_of_the_page_before_is_read_no_more_when_she_goes_on(his: Troupe, her: Her) -> None:
    said: list[str] = []
    page(his).said_otherwise.connect(said.append)
    her.goes_to("amount")
    his.stage.live.look()
    until(lambda: page(his).seen_kind == "amount")
    assert len(said) == 1
    assert said[0]


def test_it_is_looked_for_also_when_no_event_comes(his: Troupe, her: Her) -> None:
    her.goes_to("review")
    until(lambda: page(his).seen_kind == "review")


def test_what_is_read_aloud_is_what_stands_there_by_now(his: Troupe, her: Her) -> None:
    her.goes_to("review")
    until(lambda: page(his).seen_kind == "review")
    assert isinstance(his.screen.step, Watch)
    assert "Is everything right?" in spoken(his.screen.step, WORDS)


def test_the_network_goes_and_comes_back(his: Troupe, her: Her) -> None:
    her.is_silent = True
    until(lambda: stands_there(his, "Nothing new comes in"))
    assert stands_there(his, "Who would you like to pay?")
    her.is_silent = False
    until(lambda: not stands_there(his, "Nothing new comes in"))


def test_the_end_takes_everything_away_and_leaves_one_way_on(his: Troupe, her: Her, said: Said) -> None:
    her.now = replace(her.now, state=CoachingState.OVER, scene=None)
    until(lambda: stands_there(his, "The help from afar has ended."))
    assert page(his).own_parts().keys() & {"point:option:0"} == set()
    assert not page(his).field.isVisible()
    forward = his.screen.frame.bottom.forward
    assert forward.text() == "All right"
    assert at_hand(his) is forward
    QTest.mouseClick(forward, Qt.MouseButton.LeftButton)
    assert said == [Leaving.OVER]


def test_the_keyboard_stays_where_it_was_when_she_goes_on(his: Troupe, her: Her) -> None:
    page(his).parts()["point:option:1"].setFocus()
    her.goes_to("prefer")
    until(lambda: page(his).seen_kind == "choose" and stands_there(his, "How large"))
    assert at_hand(his) is page(his).parts()["point:option:1"]
    her.goes_to("amount")
    until(lambda: page(his).seen_kind == "amount")
    assert at_hand(his) is page(his).parts()["point:field:0"]


def test_a_line_half_written_stays_when_she_goes_on(his: Troupe, her: Her) -> None:
    page(his).field.setText("the sec")
    her.goes_to("amount")
    until(lambda: page(his).seen_kind == "amount")
    assert page(his).field.text() == "the sec"


def test_pointing_names_the_scene_that_he_sees(his: Troupe, her: Her, said: Said) -> None:
    her.goes_to("prefer")
    until(lambda: stands_there(his, "How large"))
    his.press("point:option:2")
    assert said == [Hint(0, HintKind.POINT, 2, Spot(Part.OPTION, 2))]
    until(lambda: page(his).findChildren(Pointer))
    assert at_hand(his) is page(his).parts()["point:option:2"]


def test_while_she_is_at_something_private_he_can_still_say_something(his: Troupe, her: Her, said: Said) -> None:
    her.goes_to("pin")
    until(lambda: stands_there(his, "Margaret is at something private"))
    assert not [name for name in page(his).parts() if name.startswith("point:")]
    his.press("phrase:take_your_time")
    assert [each.kind for each in said if isinstance(each, Hint)] == [HintKind.PHRASE]


def test_enter_says_the_line(his: Troupe, said: Said) -> None:
    QTest.keyClicks(page(his).field, "the green one")
    QTest.keyClick(page(his).field, Qt.Key.Key_Return)
    assert said == [Hint(0, HintKind.LINE, 0, text="the green one")]
