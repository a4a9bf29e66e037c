"""The screen read aloud: what is heard is shown where it stands, and whatever leads away from it is silence at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.money import Money
from app.domain.people import RATES, VOLUMES, Preferences
from app.journeys.preferences import VOICE_RATE
from app.journeys.runner import Journey, ask
from app.journeys.say import Digits, Name, say
from app.journeys.settings import TRAIL as SETTINGS
from app.journeys.sign_in import enter_pin
from app.journeys.steps import Confirm, EnterAmount, EnterDigits, EnterText, Fact, Step, Tell
from app.journeys.visit import Task
from app.ui.parts.lit import Lit
from app.ui.parts.text import Text
from app.ui.stage.reading import manner
from app.ui.voice.port import USUAL, Heard, Manner, unheeded
from app.ui.words.catalogue import as_written
from app.ui.words.discreet import discreet
from app.ui.words.words import Words
from tests.ui.troupe import TRAIL, Troupe
from tests.ui.until import until


class Reader:
    """A voice that a test leads from line to line."""

    available = True

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.manner = USUAL
        self.stops = 0
        self._heard: Heard = unheeded

    def speaks(self, language: str) -> bool:
        return self.available and language == "en"

    def tune(self, manner: Manner) -> None:
        self.manner = manner

    def say(self, text: str, language: str, heard: Heard = unheeded) -> None:
        assert language == "en"
        self.lines, self._heard = text.splitlines(), heard

    def stop(self) -> None:
        self.stops += 1
        self.lines = []

    def close(self) -> None:
        self.stop()

    def comes_to(self, line: str) -> None:
        self._heard(self.lines.index(line))

    def ends(self) -> None:
        self._heard(None)


ONE = Tell(
    key="one",
    trail=TRAIL,
    question=say("Test", "The first."),
    why=(say("Test", "It stays here. Nothing is lost."), *(say("Test", "And much more is said here, again and again."),) * 12),
    facts=(Fact(say("Test", "Account"), Digits("6621")),),
    go_on=say("Test", "On"),
)
TWO = Confirm(
    key="two",
    trail=TRAIL,
    question=say("Test", "Really?"),
    facts=(Fact(say("Test", "To"), Name("Mrs Webb")),),
    yes=say("Test", "Send it"),
    no=say("Test", "Do not"),
    pause_seconds=0,
)
ACTIVATION = EnterDigits(
    key="code", trail=TRAIL, question=say("Test", "Which code?"), label=say("Test", "Activation code"), least=8, most=8
)


def journey(_: object) -> Journey[None]:
    while True:
        yield from ask(ONE)
        yield from ask(TWO)


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def troupe(qapp: QApplication, reader: Reader) -> Iterator[Troupe]:
    troupe = Troupe(qapp, (Task("test", journey) for _ in "x"), voice=reader)
    troupe.see("one")
    yield troupe
    troupe.close()


def lit(troupe: Troupe) -> Lit | None:
    return troupe.stage.reading.lit


def button(troupe: Troupe) -> str:
    return troupe.screen.frame.top.read_aloud.text()


def begin(troupe: Troupe, reader: Reader, line: str) -> None:
    troupe.press("readAloud")
    reader.comes_to(line)
    until(lambda: lit(troupe) is not None)


def test_each_sentence_is_lit_where_it_stands(troupe: Troupe, reader: Reader) -> None:
    begin(troupe, reader, "It stays here.")
    assert troupe.screen.page is not None
    said = troupe.screen.page.parts()["why:0"]
    assert isinstance(said, Text)
    first = said.grab().toImage()
    reader.comes_to("Nothing is lost.")
    until(lambda: said.grab().toImage() != first)
    reader.comes_to("Account: 6 6 2 1")
    row = troupe.screen.page.parts()["fact:0"]
    until(lambda: (now := lit(troupe)) is not None and now.sentence.height() == row.height())
    reader.ends()
    until(lambda: lit(troupe) is None)


def test_what_stands_further_down_comes_into_sight(troupe: Troupe, reader: Reader) -> None:
    assert troupe.screen.page is not None
    fact = troupe.screen.page.parts()["fact:0"]
    assert not troupe.screen.frame.scroller.shows(fact)
    begin(troupe, reader, "Account: 6 6 2 1")
    assert troupe.screen.frame.scroller.shows(fact)
    mark = lit(troupe)
    assert mark is not None
    assert mark.visibleRegion().boundingRect().height() == mark.height() > 0


def test_the_button_says_what_it_does_and_keeps_its_place(troupe: Troupe, reader: Reader) -> None:
    before = troupe.screen.frame.top.read_aloud.geometry()
    troupe.press("readAloud")
    assert button(troupe) == "Stop reading"
    assert troupe.screen.frame.top.read_aloud.geometry() == before
    reader.ends()
    until(lambda: button(troupe) == "Read aloud")


@pytest.mark.parametrize("way", ["readAloud", "forward", "talkToPerson", "whatIsThis"])
def test_any_press_that_leads_away_silences_it_at_once(troupe: Troupe, reader: Reader, way: str) -> None:
    begin(troupe, reader, "The first.")
    troupe.screen.frame.scroller.move_on()
    troupe.screen.frame.scroller.move_on()
    QApplication.processEvents()
    troupe.press(way)
    assert reader.stops == 1
    assert lit(troupe) is None
    assert button(troupe) == "Read aloud"


def test_what_is_still_being_said_comes_before_the_page_that_is_read_then_and_once(troupe: Troupe, reader: Reader) -> None:
    reading = troupe.stage.reading
    reading.say_aloud("Li says: Slowly")
    reading.read()
    assert reader.lines[:2] == ["Li says: Slowly", "The first."]
    reading.read()
    assert reader.lines[0] == "The first."
    reading.say_aloud("Li says: Slowly")
    reader.ends()
    until(lambda: not reading.going)
    reading.read()
    assert reader.lines[0] == "The first."


def test_what_a_former_page_still_tells_lights_nothing(troupe: Troupe, reader: Reader) -> None:
    begin(troupe, reader, "The first.")
    late = reader._heard
    troupe.answer(True)
    troupe.see("two")
    troupe.press("readAloud")
    late(0)
    late(None)
    reader.comes_to("Really?")
    until(lambda: lit(troupe) is not None)
    assert troupe.stage.reading.going
    assert lit(troupe).parent() is troupe.screen.page  # type: ignore[union-attr]


def test_both_answers_are_named_without_a_word_for_what_they_are(troupe: Troupe, reader: Reader) -> None:
    troupe.answer(True)
    troupe.see("two")
    begin(troupe, reader, "If yes, press: Send it")
    assert troupe.screen.page is not None
    assert troupe.screen.page.parts()["yes"].property("lit")
    assert reader.lines == ["Really?", "To: Mrs Webb", "If not, press: Do not", "If yes, press: Send it"]


def test_a_voice_that_is_lost_leaves_nothing_lit(troupe: Troupe, reader: Reader) -> None:
    begin(troupe, reader, "The first.")
    reader.available = False
    reader.ends()
    until(lambda: lit(troupe) is None)
    troupe.press("readAloud")
    troupe.see("no-voice")


def test_closing_is_silence(qapp: QApplication, reader: Reader) -> None:
    troupe = Troupe(qapp, (Task("test", journey) for _ in "x"), voice=reader)
    troupe.see("one")
    begin(troupe, reader, "The first.")
    troupe.close()
    assert reader.stops
    assert reader.lines == []


def test_a_way_of_speaking_is_heard_as_soon_as_it_is_marked(qapp: QApplication, reader: Reader) -> None:
    asked = VOICE_RATE.question(Preferences(language="en"), SETTINGS)

    def choosing(_: object) -> Journey[None]:
        yield from ask(asked)

    troupe = Troupe(qapp, (Task("test", choosing) for _ in "x"), voice=reader)
    troupe.see("voice-rate")
    for rate in RATES:
        troupe.press(f"option:{rate}")
        assert reader.manner == manner(replace(Preferences(), voice_rate=rate))
        assert reader.lines == ["This is how I read to you."]
    troupe.press("readAloud")  # silent
    troupe.press("readAloud")
    assert reader.manner == USUAL
    troupe.close()


def test_slower_is_slower_and_softer_is_softer() -> None:
    rates = [manner(replace(Preferences(), voice_rate=rate)).rate for rate in RATES]
    volumes = [manner(replace(Preferences(), voice_volume=volume)).volume for volume in VOLUMES]
    assert rates == sorted(set(rates))
    assert volumes == sorted(set(volumes), reverse=True)
    assert manner(Preferences()) == USUAL


def test_why_an_answer_does_not_fit_is_read_where_each_screen_is(qapp: QApplication, reader: Reader) -> None:
    asked = EnterText(key="name", trail=TRAIL, question=say("Test", "Who?"), label=say("Test", "Name"), least=2)

    def naming(_: object) -> Journey[None]:
        yield from ask(asked)

    troupe = Troupe(qapp, (Task("test", naming) for _ in "x"), voice=reader)
    troupe.see("name")
    troupe.screen.preferences = replace(troupe.screen.preferences, voice=True)
    troupe.press("forward")
    assert reader.lines == ["Please write a few words here."]
    troupe.close()


@pytest.mark.parametrize("asked", [enter_pin(()), ACTIVATION], ids=["secret number", "code"])
def test_of_a_secret_nothing_is_ever_read(qapp: QApplication, reader: Reader, asked: Step[Any]) -> None:
    def secret(_: object) -> Journey[None]:
        yield from ask(asked)

    troupe = Troupe(qapp, (Task("test", secret) for _ in "x"), voice=reader)
    troupe.see(asked.key)
    assert troupe.screen.page is not None
    troupe.press("readAloud")
    QTest.keyClicks(troupe.screen.page.parts()["field"], "258036")
    troupe.press("readAloud")  # silent
    troupe.press("readAloud")
    assert reader.lines
    assert not re.search("[0-9]", "".join(reader.lines))
    troupe.close()


def test_what_stands_in_a_field_is_read_with_it(qapp: QApplication, reader: Reader) -> None:
    def much(_: object) -> Journey[None]:
        yield from ask(EnterAmount(key="amount", trail=TRAIL, question=say("Test", "How much?"), most=Money("GBP", 100000)))

    troupe = Troupe(qapp, (Task("test", much) for _ in "x"), voice=reader)
    troupe.see("amount")
    assert troupe.screen.page is not None
    QTest.keyClicks(troupe.screen.page.parts()["field"], "42.50")
    troupe.press("readAloud")
    assert reader.lines[-1] == "What stands there now: 42 pounds and 50 pence"
    troupe.close()


def test_where_others_hear_it_no_amount_number_or_note_is_said() -> None:
    words = Words("en", as_written)
    said = say("Test", "{amount} to {name}, {digits}: {note}")(
        amount=Money("GBP", 4250), name=Name("Mrs Webb"), digits=Digits("6621"), note="rent"
    )
    assert words.spoken(said) == "42 pounds and 50 pence to Mrs Webb, 6 6 2 1: rent"
    heard = discreet(words).spoken(said)
    assert heard == "the amount on the screen to Mrs Webb, the number on the screen: the words on the screen"
    assert discreet(words)(said) == words(said)
