"""A stage for tests: real window, real pages, real threads; only the journeys and the drafts' shelf are made up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.people import Person, Preferences
from app.journeys.ports import Needs
from app.journeys.runner import Journey
from app.journeys.say import say
from app.journeys.steps import Confirm, EnterText, Plain, Tell, Trail
from app.journeys.visit import SIGN_IN, Task
from app.machine.drafts import MemoryDrafts
from app.ui.parts.pressable import Pressable
from app.ui.stage.backstage import Backstage
from app.ui.stage.screen import Screen
from app.ui.stage.stage import Stage
from app.ui.stage.window import Window
from app.ui.voice.port import Heard, Manner, Silent, Voice, unheeded
from app.ui.words.catalogue import as_written
from app.ui.words.words import Words
from tests.ui.until import until

TRAIL = Trail(say("Test", "Test"))


class Troupe:
    """Plays a visit; ``answer`` and ``press`` act as a hand does."""

    def __init__(
        self,
        app: QApplication,
        visit: Generator[Task[Any], Any, None],
        stop: Callable[[Needs], Journey[None]] | None = None,
        *,
        speak: Words | None = None,
        lapsed: Task[Person | None] = SIGN_IN,
        voice: Voice | None = None,
        **bank: Callable[..., object],
    ) -> None:
        """``lapsed``: what is played where her session has run out; ``bank``: what its bank does besides, or otherwise."""
        words = speak or Words("en", as_written)
        self.drafts = MemoryDrafts()
        self.over = False
        self.sign_ins: list[str] = []
        self.screen = Screen(app, Preferences(language="en", bounce_ms=0), words)
        self.window = Window("day")
        self.window.show_screen(self.screen.frame)
        self.window.resize(1024, 768)
        self.window.show()
        known: dict[str, Callable[..., object]] = {"sample_people": lambda: (), "enrolled": lambda: "1234567", "sign_in": self._sign_in}
        there = SimpleNamespace(**known | bank)
        settings = SimpleNamespace(preferences=Preferences)
        self.stage = Stage(
            self.screen,
            Backstage(
                needs=lambda task_id, resumed: cast(
                    "Needs", SimpleNamespace(bank=there, settings=settings, drafts=self.drafts, task_id=task_id, resumed=resumed)
                ),
                drafts=self.drafts,
                words=lambda language: Words(language, as_written),
                voice=voice or Silent(),
                stop=stop,
                sign_in=lapsed,
            ),
        )
        self._asked = self._answered = 0
        self.stage.asked.connect(self._count)
        self.stage.over.connect(self._end)
        self.stage.begin(visit)

    def _sign_in(self, pin: str) -> Person:
        self.sign_ins.append(pin)
        return Person("p", "Wang Xiulan")

    def _count(self) -> None:
        self._asked += 1

    def _end(self) -> None:
        self.over = True

    @property
    def key(self) -> str:
        """The key of the step on the screen."""
        step = self.screen.step
        return step.key if step else ""

    def see(self, key: str) -> None:
        """Waits until the step ``key`` is asked, and not only left standing since the last answer."""
        until(lambda: self.key == key and self._asked > self._answered)

    def answer(self, plain: Plain) -> None:
        """Answers the step on the screen."""
        self._answered = self._asked
        self.screen.answered.emit(plain)

    def press(self, name: str) -> None:
        """A mouse press on the button with this object name or part name."""
        page = self.screen.page
        widget = (page.parts().get(name) if page else None) or self.window.findChild(QWidget, name)
        assert isinstance(widget, Pressable), name
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def close(self) -> None:
        """Lets everything go."""
        self.stage.close()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)


class Aloud:
    """A voice that puts down what it says, and never comes to its end; ``now`` is what is being heard."""

    available = True

    def __init__(self) -> None:
        self.said: list[str] = []
        self.now = ""

    def speaks(self, language: str) -> bool:
        """English alone."""
        return language == "en"

    def tune(self, manner: Manner) -> None:
        """It does not matter here."""

    def say(self, text: str, language: str, heard: Heard = unheeded) -> None:  # noqa: ARG002
        """From now on this is heard."""
        self.now = text
        self.said.append(text)

    def stop(self) -> None:
        """Nothing is heard."""
        self.now = ""

    def close(self) -> None:
        """Nothing is held."""


class Gate:
    """Something slow: ``run`` comes back only once it is opened."""

    def __init__(self) -> None:
        self._opened = threading.Event()
        self.entered = threading.Event()

    def run(self) -> str:
        """Waits to be opened."""
        self.entered.set()
        assert self._opened.wait(20)
        return "through"

    def open(self) -> None:
        """Lets it go on."""
        self._opened.set()


class Unlucky:
    """Fails as it is told, then works; counts how often it was asked."""

    def __init__(self, *troubles: Exception) -> None:
        self._troubles = list(troubles)
        self.asked = 0

    def run(self) -> str:
        """Raises the next trouble, if one is left."""
        self.asked += 1
        if self._troubles:
            raise self._troubles.pop(0)
        return "done"


def text(key: str) -> EnterText:
    """A line to write."""
    return EnterText(key=key, trail=TRAIL, question=say("Test", "What?"), label=say("Test", "Words"))


def tell(key: str) -> Tell:
    """Something told."""
    return Tell(key=key, trail=TRAIL, question=say("Test", "So it is."), go_on=say("Test", "Go on"))


def confirm(pause_seconds: int = 0) -> Confirm:
    """A second confirmation."""
    words = say("Test", "Yes"), say("Test", "No")
    return Confirm(
        key="confirm", trail=TRAIL, question=say("Test", "Sure?"), facts=(), yes=words[0], no=words[1], pause_seconds=pause_seconds
    )


def visit_of(*tasks: Task[Any], results: Callable[[Any], None] = lambda _: None) -> Generator[Task[Any], Any, None]:
    """One task after the other."""
    for task in tasks:
        results((yield task))
