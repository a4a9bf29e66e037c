"""The tour's player: two seats take turns, what one shows the other types, and what arrives is waited for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import say
from app.journeys.steps import Browse, EnterDigits, Item, ShowCode
from app.journeys.visit import Task
from app.ui.stage.screen import Screen
from app.ui.tour.album import Album
from app.ui.tour.hand import Fingers
from app.ui.tour.player import Place, Player
from app.ui.tour.story import FAMILY, HOME, Later, Press, PressFirst, PressNews, Stay, Story, Turn, Type, TypeTheirCode, at
from tests.ui.troupe import TRAIL, Troupe, tell, text, visit_of
from tests.ui.until import until

CODE = "1357924680"
HERE = say("Test", "Here")
Seat = Callable[[Callable[[Any], Journey[Any]]], Troupe]


@pytest.fixture
def sit(qapp: QApplication) -> Iterator[Seat]:
    troupes: list[Troupe] = []

    def play(journey: Callable[[Any], Journey[Any]]) -> Troupe:
        troupes.append(Troupe(qapp, visit_of(Task("task", journey))))
        return troupes[-1]

    yield play
    for troupe in troupes:
        troupe.close()


class Performance:
    """A story that is played to its end, or until it can go no further."""

    def __init__(
        self,
        folder: Path,
        turns: tuple[Turn, ...],
        let_pass: Callable[[int], None] = lambda _: None,
        fingers: Callable[[Screen], Fingers] = Fingers,
        **seats: Troupe,
    ) -> None:
        self.album = Album(folder)
        self.stuck: list[str] = []
        self.played: list[bool] = []
        places = {name: Place(seat.window, seat.screen, lambda: None, seat.stage.asked, lambda: ()) for name, seat in seats.items()}
        self._player = Player(Story("story", turns), places, self.album, let_pass, fingers)
        self._player.stuck.connect(self.stuck.append)
        self._player.played.connect(lambda: self.played.append(True))
        self._player.begin()
        until(lambda: self.stuck or self.played)

    @property
    def pages(self) -> list[tuple[str, str]]:
        """The seats and steps of which there are pictures."""
        return [(page.seat, page.step) for page in self.album.pages]


def code(is_taken: Callable[[], bool]) -> ShowCode:
    until = datetime(2026, 3, 1).astimezone()
    return ShowCode(key="code", trail=TRAIL, question=HERE, ready=is_taken, meanwhile=HERE, then=HERE, code=CODE, qr=CODE, until=until)


def lines(world: list[str]) -> Browse:
    def items() -> tuple[Item, ...]:
        return tuple(Item(key, HERE) for key in world)

    return Browse(key="lines", trail=TRAIL, question=HERE, items=items(), empty=HERE, done=HERE, fresh=items, opens=True)


def test_another_screen_in_the_window_is_played_on_and_then_the_first_again(sit: Seat, tmp_path: Path) -> None:
    def told(*keys: str) -> Callable[[Any], Journey[Any]]:
        def journey(_: Any) -> Journey[None]:
            yield from read(str)
            for key in keys:
                yield from ask(tell(key))

        return journey

    def place_of(seat: Troupe) -> Place:
        return Place(seat.window, seat.screen, lambda: None, seat.stage.asked, lambda: ())

    def see(key: str) -> None:
        until(lambda: key in [page.step for page in album.pages])

    own, album = sit(told("before", "after")), Album(tmp_path)
    first = place_of(own)
    story = Story("story", at(HOME, ("before", Stay()), ("meanwhile", Stay()), ("after", None)))
    player = Player(story, {HOME: first}, album, lambda _: None)
    player.begin()
    see("before")
    player.move(HOME, place_of(sit(told("meanwhile"))))
    see("meanwhile")
    player.move(HOME, first, back=True)
    own.screen.answered.emit(True)
    see("after")
    until(lambda: own.over)


def test_what_one_seat_shows_the_other_types(sit: Seat, tmp_path: Path) -> None:
    typed: list[str] = []

    def hers(_: Any) -> Journey[None]:
        yield from read(str)
        yield from ask(code(lambda: bool(typed)))
        yield from ask(tell("they-came"))

    def his(_: Any) -> Journey[None]:
        yield from read(str)
        digits = EnterDigits(key="digits", trail=TRAIL, question=HERE, label=HERE, least=10, most=10)
        given = yield from ask(digits)
        yield from act(typed.append, given)
        yield from ask(tell("taken"))

    turns = (*at(HOME, ("code", Stay())), *at(FAMILY, ("digits", TypeTheirCode())), *at(HOME, ("code", None), ("they-came", None)))
    told = Performance(tmp_path, turns, home=sit(hers), family=sit(his))
    assert (told.stuck, typed) == ([], [CODE])
    hers_of_it = [step for seat, step in told.pages if seat == HOME]
    assert hers_of_it == ["code", "they-came"]
    assert told.pages.index((FAMILY, "digits")) < told.pages.index((HOME, "they-came"))


def test_what_arrives_is_waited_for_shown_and_opened(sit: Seat, tmp_path: Path) -> None:
    world, opened = ["old"], list[str]()

    def hers(_: Any) -> Journey[None]:
        yield from read(str)
        line = yield from ask(text("line"))
        yield from act(world.insert, 0, f"new:{line}")
        yield from ask(tell("sent"))

    def his(_: Any) -> Journey[None]:
        yield from read(str)
        opened.append((yield from ask(lines(world))))
        yield from ask(tell("seen"))

    helper, sender = sit(his), sit(hers)
    sender.stage.asked.connect(lambda _: helper.stage.live.look())
    turns = (
        *at(FAMILY, ("lines", Stay())),
        *at(HOME, ("line", Type("hello"))),
        *at(FAMILY, ("lines", PressNews()), ("lines", PressFirst("item:new:")), ("seen", None)),
    )
    told = Performance(tmp_path, turns, home=sender, family=helper)
    assert (told.stuck, opened) == ([], ["new:hello"])
    assert told.pages.count((FAMILY, "lines")) == 3  # as it was, with word of what is new, and with what is new


def test_a_seat_whose_turn_it_is_not_stays_where_it_is(sit: Seat, tmp_path: Path) -> None:
    done: list[str] = []

    def telling(name: str) -> Callable[[Any], Journey[None]]:
        def journey(_: Any) -> Journey[None]:
            for step in ("first", "second"):
                yield from read(str)
                yield from ask(tell(step))
                done.append(f"{name} {step}")
            yield from ask(tell("end"))

        return journey

    turns = (*at(HOME, ("first", None), ("second", Later(25, Press("question")))), *at(FAMILY, ("first", None), ("second", None)))
    hours: list[int] = []
    told = Performance(tmp_path, turns, hours.append, home=sit(telling("hers")), family=sit(telling("his")))
    assert told.stuck == []
    assert done == ["hers first", "hers second", "his first", "his second"]
    assert hours == [25]


def test_a_story_that_reaches_for_what_is_not_there_says_where(sit: Seat, tmp_path: Path) -> None:
    def hers(_: Any) -> Journey[None]:
        yield from read(str)
        yield from ask(tell("first"))

    told = Performance(tmp_path, at(HOME, ("first", Press("option:none"))), home=sit(hers))
    assert told.stuck == ["home: first"]
    assert not told.played


def test_what_stays_is_left_alone_until_something_comes_over_it(sit: Seat, tmp_path: Path) -> None:
    def two_steps(first: str, second: str) -> Callable[[Any], Journey[None]]:
        def journey(_: Any) -> Journey[None]:
            yield from read(str)
            yield from ask(tell(first))
            yield from ask(tell(second))

        return journey

    def over() -> Journey[None]:
        yield from ask(tell("over"))

    hers, his = sit(two_steps("first", "second")), sit(two_steps("his", "end"))

    def bring(step: Any) -> None:
        if step.key == "end":
            hers.stage.play_over(over)

    his.stage.asked.connect(bring)
    turns = (*at(HOME, ("first", Stay())), *at(FAMILY, ("his", None)), *at(HOME, ("over", None), ("first", None), ("second", None)))
    told = Performance(tmp_path, turns, home=hers, family=his)
    assert told.stuck == []
    assert [step for seat, step in told.pages if seat == HOME] == ["first", "over", "first", "second"]


def test_what_comes_between_the_finger_and_its_button_is_answered_first_and_then_that_button_once(sit: Seat, tmp_path: Path) -> None:
    def hers(_: Any) -> Journey[None]:
        yield from read(str)
        yield from ask(tell("first"))
        yield from ask(tell("second"))

    def over() -> Journey[None]:
        yield from ask(tell("over"))

    home, pressed = sit(hers), list[str]()

    class Interrupted(Fingers):
        def press(self, widget: QWidget) -> bool:
            if not pressed:
                pressed.append("")
                home.stage.play_over(over)
                until(lambda: home.key == "over")
                return False
            pressed.append(home.key)
            return super().press(widget)

    told = Performance(tmp_path, at(HOME, ("first", None), ("second", None)), fingers=Interrupted, home=home)
    assert told.stuck == []
    assert pressed == ["", "over", "first", "second"]
