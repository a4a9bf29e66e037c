"""Whatever a helper may point at stands somewhere on her screen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.coaching import Shown, hidden
from app.domain.hints import Part, Spot
from app.domain.people import Preferences
from app.journeys.say import Name, say
from app.journeys.scenes import scene_of
from app.journeys.steps import Browse, Choose, Fact, Step
from app.ui.pages.browse import BrowsePage
from app.ui.stage.screen import Screen
from app.ui.stage.spots import spots
from app.ui.words.catalogue import as_written
from app.ui.words.names import unmarked
from app.ui.words.words import Words
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, TRAIL

UNSEEN = {
    *("pin", "ticket", "code", "match", "alert", "sheet", "call", "judgement-stop", "judgement-careful", "judgement-none"),
    *("form", "aim", "overview", "source", "queue-prepared"),
    *("kiosk-welcome", "kiosk-welcome-practice", "kiosk-welcome-silent", "kiosk-welcome-resting", "kiosk-staff-key"),
}
"""What never leaves her screen: secrets, what the two compare or read for themselves, a call or a message of hers that is judged; the
pages of the desk, which are on no screen of hers at all; and a kiosk that nobody is at yet."""
SEEN = [name for name in STEPS if name not in UNSEEN]


@pytest.fixture
def screen(qapp: QApplication, show: Show) -> Screen:
    screen = Screen(qapp, Preferences(language="en"), Words("en", as_written))
    screen.frame.resize(1024, 768)
    show(screen.frame)
    return screen


def sample(name: str) -> Step[Any]:
    """A step with everything that its kind can have, in a task that a helper may see."""
    step = replace(STEPS[name](), trail=TRAIL)
    if isinstance(step, Browse):
        step = replace(step, more=say("Test", "More"), opens=name == "payments")
    return step


def found(screen: Screen, step: Step[Any]) -> dict[Spot, Any]:
    screen.show_step(step, None, way_back=True)
    assert screen.page is not None
    return spots(step, screen.page, screen.frame.bottom.forward)


@pytest.mark.parametrize("name", SEEN)
def test_every_target_of_a_scene_is_to_be_seen_and_no_two_are_one(screen: Screen, name: str) -> None:
    step = sample(name)
    targets = [target.spot for target in scene_of(step, frozenset(), "en").targets]
    there = found(screen, step)
    assert targets
    assert set(targets) <= set(there)
    assert [spot for spot in targets if there[spot].isHidden() or there[spot].window() is not screen.frame.window()] == []
    assert len({id(there[spot]) for spot in targets}) == len(targets)


@pytest.mark.parametrize("name", sorted(UNSEEN))
def test_of_what_is_hers_or_the_desks_nothing_is_in_a_scene(name: str) -> None:
    assert scene_of(sample(name), frozenset(Shown), "en") == hidden("en")


def test_the_words_at_a_spot_are_those_of_the_scene(screen: Screen) -> None:
    step = sample("choose")
    assert isinstance(step, Choose)
    there = found(screen, step)
    assert [there[Spot(Part.OPTION, at)].accessibleName() for at, _ in enumerate(step.options)] == [
        unmarked(screen.words(option.label)) for option in step.options
    ]


def test_a_line_keeps_its_number_when_others_come_before_it(screen: Screen) -> None:
    step = sample("browse")
    assert isinstance(step, Browse)
    found(screen, step)
    page = screen.page
    assert isinstance(page, BrowsePage)
    page.offer((replace(step.items[0], key="new", sentence=say("Test", "New")), *step.items))
    page.news.click()
    assert spots(step, page, screen.frame.bottom.forward)[Spot(Part.ITEM)] is page.parts()["item:1"]


def test_a_fact_above_a_list_can_be_pointed_at(screen: Screen) -> None:
    step = sample("browse")
    assert isinstance(step, Browse)
    step = replace(step, above=(Fact(say("Test", "Name"), Name("Li")), Fact(say("Test", "Name"), Name("Wu"))))
    there = found(screen, step)
    assert there[Spot(Part.FACT, 0)] is not there[Spot(Part.FACT, 1)]
