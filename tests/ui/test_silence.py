"""From a press to silence, through a real speech service: what leads away from a page cancels its reading within a blink."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication

from app.journeys.runner import Journey, ask
from app.journeys.say import say
from app.journeys.steps import Tell
from app.journeys.visit import Task
from app.ui.voice.opening import open_voice
from tests.outside.programs import fresh_environment
from tests.outside.speech_dispatcher import speech_dispatcher, spoken
from tests.outside.wiretap import Wiretap, wiretap
from tests.ui.troupe import TRAIL, Troupe
from tests.ui.until import until

pytestmark = pytest.mark.outside

LIMIT_S = 0.05
ROUNDS = 5


def told(name: str) -> Tell:
    return Tell(
        key=name,
        trail=TRAIL,
        question=say("Test", "Page {name}.")(name=name),
        why=tuple(say("Test", "Sentence {number} of page {name}.")(number=number, name=name) for number in range(40)),
        go_on=say("Test", "On"),
        mood="done",
    )


def pages(_: object) -> Journey[None]:
    number = 0
    while True:
        number += 1
        yield from ask(told(str(number)))


@dataclass
class Hearing:
    """A stage whose voice speaks on until it is stopped."""

    troupe: Troupe
    tap: Wiretap
    file: Path

    def begins(self) -> None:
        """The page is being read: its first sentence has reached the voice."""
        before = len(spoken(self.file))
        self.troupe.press("readAloud")
        until(lambda: len(spoken(self.file)) > before and self.troupe.stage.reading.lit is not None)

    def silent_after(self, press: str) -> float:
        """Seconds from a press to the word on the wire that silences the voice."""
        since = perf_counter()
        self.troupe.press(press)
        until(lambda: self.tap.when("CANCEL SELF", since) is not None)
        until(lambda: spoken(self.file)[-1].kind == "STOP")
        when = self.tap.when("CANCEL SELF", since)
        assert when is not None
        return when - since


@pytest.fixture
def hearing(qapp: QApplication, tmp_path: Path) -> Iterator[Hearing]:
    file = tmp_path / "spoken"
    with fresh_environment() as user, speech_dispatcher(file, user | {"SPEAKS_ON": "1"}) as env:
        service = Path(env["XDG_RUNTIME_DIR"], "speech-dispatcher", "speechd.sock")
        with wiretap(Path(env["XDG_RUNTIME_DIR"], "tap"), service) as tap:
            voice = open_voice(lambda: None, environ=env | {"SPEECHD_ADDRESS": f"unix_socket:{service.parent.parent / 'tap'}"})
            troupe = Troupe(qapp, (Task("test", pages) for _ in "x"), voice=voice)
            troupe.see("1")
            yield Hearing(troupe, tap, file)
            troupe.close()


@pytest.mark.parametrize("press", ["readAloud", "forward", "talkToPerson"])
def test_a_press_is_silence_before_anybody_notices(hearing: Hearing, press: str) -> None:
    took = []
    for _ in range(ROUNDS):
        hearing.begins()
        took.append(hearing.silent_after(press))
        if press == "talkToPerson":
            until(lambda: hearing.troupe.key not in {"", "1"})
            hearing.troupe.press("forward")
            until(lambda: hearing.troupe.key == "1")
    assert median(took) <= LIMIT_S, took


def test_nothing_of_the_former_page_is_heard_after(hearing: Hearing) -> None:
    hearing.begins()
    hearing.silent_after("forward")
    hearing.troupe.see("2")
    hearing.begins()
    after = [one.text for one in spoken(hearing.file)][2:]
    assert [text for text in after if text] == ["Page 2."]


def test_closing_the_window_is_silence(hearing: Hearing) -> None:
    hearing.begins()
    since = perf_counter()
    hearing.troupe.stage.close()
    assert hearing.tap.when("CANCEL SELF", since) is not None  # before the window goes
    until(lambda: spoken(hearing.file)[-1].kind == "STOP")
