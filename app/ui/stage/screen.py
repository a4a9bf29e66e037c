"""The screen: the frame, the page of the step that is asked, and the look and words it is shown in."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.domain.coaching import Coaching
from app.domain.languages.known import language as spoken_in
from app.domain.people import Preferences
from app.journeys.explaining import TRAIL as EXPLAINING
from app.journeys.say import Say, say
from app.journeys.steps import Browse, EnterPin, Item, Plain, Step
from app.journeys.steps_visits import ShowTicket, Standing
from app.journeys.steps_watching import Watch
from app.journeys.troubles import ASKING, CHECKING, MOMENT, STILL_ASKING
from app.ui.look.apply import apply
from app.ui.look.look import Look
from app.ui.look.tokens import Theme
from app.ui.pages.browse import BrowsePage
from app.ui.pages.page import Page
from app.ui.pages.progress import Progress
from app.ui.pages.registry import page_for
from app.ui.pages.text import EnterTextPage
from app.ui.pages.ticket import TicketPage
from app.ui.pages.wait import WaitPage
from app.ui.pages.watch import WatchPage
from app.ui.parts.frame import Frame
from app.ui.parts.hands import Hands
from app.ui.stage.collector import collect_here
from app.ui.stage.frame_words import frame_words, where
from app.ui.words.told import told
from app.ui.words.words import Words
from app.ui.writing.lexicon import Lexicon

SOON_MS = 1000
LATE_MS = 10_000
"""After how long an unanswered question is spoken of, and after how long in other words."""


class Screen(QObject):
    """Shows one step at a time on a frame of its own.

    Signals: ``answered`` with the plain answer to the step on the screen; ``back``, ``stop``, ``talk``, ``read_aloud`` and ``explain`` as
    on the frame; ``drawn`` when a step has just been drawn, for the first time or anew; ``taken_away`` when words that say to wait have
    taken its place; ``lexicon_wanted`` when Chinese will be written with keys on the screen: :meth:`learn` answers it.
    """

    answered = Signal(object)
    back = Signal()
    stop = Signal()
    talk = Signal()
    read_aloud = Signal()
    explain = Signal()
    drawn = Signal()
    taken_away = Signal()
    lexicon_wanted = Signal()

    def __init__(self, app: QApplication, preferences: Preferences, words: Words, *, now: Callable[[], float] = time.monotonic) -> None:
        """``now`` is the clock, in seconds, by which a press is told from its bounce."""
        super().__init__()
        collect_here(app)
        self._app = app
        self.preferences = preferences
        self.words = words
        self.practice = False
        self.page: Page | None = None
        self.shown_at = 0.0
        """When the last step came, on the clock of ``time.perf_counter``."""
        self.step: Step[Any] | None = None
        self._progress: Progress | None = None
        self.hands = Hands(preferences.bounce_ms, now=now)
        self._clocks = (self._clock(SOON_MS, self._soon), self._clock(LATE_MS, self._late))
        self._acting = False
        self._dress(preferences)
        self.frame = Frame(frame_words(words), self.hands)
        self.frame.back.connect(self.back)
        self.frame.stop.connect(self.stop)
        self.frame.talk.connect(self.talk)
        self.frame.read_aloud.connect(self.read_aloud)
        self.frame.explain.connect(self.explain)
        self.frame.forward.connect(self._forward)
        self.frame.scroller.moved.connect(self._mark_forward)
        self.frame.set_back(False)
        self.frame.set_forward("")

    def show_step(self, step: Step[Any], suggestion: Plain, *, way_back: bool) -> None:
        """Draws ``step``; ``suggestion`` is filled in, not taken."""
        self._stop_waiting()
        self.shown_at = time.perf_counter()
        page = page_for(step, self.words, self.hands)
        page.answered.connect(self.answered)
        page.changed.connect(self._mark_forward)
        page.sought.connect(self.bring_into_sight)
        if isinstance(page, EnterTextPage):
            page.lexicon_wanted.connect(self.lexicon_wanted)
        if suggestion is not None:
            page.restore(suggestion)
        self.step, self.page = step, page
        self.frame.show_page(page)
        if page.question.read_first:
            self.focus_page()  # before the button that had the keyboard is called something else, which would be heard first
        self.frame.say_where(*where(step.trail, self.words))
        self.frame.set_back(way_back)
        self.frame.set_explain(step.trail != EXPLAINING)
        self._mark_forward()
        if not page.question.read_first:
            self.focus_page()
        self.drawn.emit()

    def focus_page(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Puts the keyboard where it is when the step comes: with a screen reader at the question, so that it is heard before all else."""
        first = self.page.first_focus() if self.page else None
        if self.page and self.step and self.page.question.read_first:
            question, rest = self.words.spoken(self.step.question), told(self.step, self.words)
            self.page.question.tell(question, rest)
            if first and isinstance(self.step, EnterPin):  # struck at the question, her first digit might be said aloud
                first.setAccessibleDescription(f"{question}\n{rest}".strip())
            else:
                first = self.page.question
        (first or self.frame.bottom.forward).setFocus(reason)

    def show_again(self, step: Step[Any], *, way_back: bool) -> None:
        """Draws the same step anew, in other words or sizes; what was typed stays."""
        self.show_step(step, self.typed(), way_back=way_back)

    def set_stop(self, possible: bool) -> None:
        """Whether everything can be stopped from here; while an answer is awaited, too."""
        self.frame.set_stop(possible)

    def say_kindly(self, why: Say) -> None:
        """Says beside the question why the answer does not fit."""
        if page := self.page:
            page.object_to(why)
            self.bring_into_sight(page.notice)

    def wait(self, *, acting: bool) -> None:
        """An answer is awaited. At once no press counts any more; after a second it is said in words, after ten in others."""
        self._acting = acting
        self.frame.set_back(False)
        if self.page:
            self.frame.set_forward(self.words(MOMENT), ready=False)
            heard = self.page.question.read_first  # nothing is said where it does not take long
            (self.frame if heard else self.frame.bottom.forward).setFocus()  # what lay on the page loses the focus with it
            self.page.setEnabled(False)
        for clock in self._clocks:
            if not clock.isActive():
                clock.start()

    def wear(self, preferences: Preferences, words: Words) -> None:
        """Another look, language or hand, at once."""
        self.preferences, self.words = preferences, words
        self.hands.bounce_ms = preferences.bounce_ms
        self._dress(preferences)
        self.frame.relabel(frame_words(words))
        self.set_practice(self.practice)

    def close(self) -> None:
        """Nothing is shown any more, however late its time comes."""
        self._stop_waiting()

    def set_practice(self, practice: bool) -> None:
        """Whether the banner of the practice bank is up."""
        self.practice = practice
        self.frame.set_banner(self.words(say("Frame", "Practice: this is not real money")) if practice else "")

    @property
    def waiting_words(self) -> bool:
        """Whether waiting is being spoken of instead of a step."""
        return self._progress is not None

    @property
    def reads_on(self) -> bool:
        """Whether the forward button only moves the page on, to what has to be seen before it is answered."""
        part = self.page.seen_first() if self.page and self.page.isEnabled() else None
        return part is not None and not self.frame.scroller.shows(part)

    def typed(self) -> Plain:
        """What is filled in and not answered yet."""
        return self.page.typed() if self.page else None

    @property
    def begun(self) -> bool:
        """Whether anything is filled in or marked, letters that still wait to become characters too."""
        return self.typed() not in {None, ""} or (isinstance(self.page, EnterTextPage) and bool(self.page.writing.waiting))

    def freshen(self, step: Browse, items: tuple[Item, ...]) -> None:
        """What the live source of ``step`` says now, if it is still on the screen; nothing that is being read moves."""
        if self.step is step and isinstance(self.page, BrowsePage):
            self.page.offer(items)

    def follow(self, step: Watch, coaching: Coaching | None) -> None:
        """How it stands now with what he looks on at, if that is still on the screen; nothing where it is not known."""
        if self.step is step and isinstance(self.page, WatchPage):
            if coaching is None:
                self.page.lose()
            else:
                self.step = replace(step, coaching=coaching)
                self.page.follow(coaching)
                self.page.question.tell_next(self.page.question.text(), told(self.step, self.words))
                if self.page.first_focus() is None:
                    self.frame.bottom.forward.setFocus()  # what had the focus has gone

    def stand(self, step: ShowTicket, standing: Standing) -> None:
        """How it stands now with the number of ``step``, if that is still on the screen."""
        if self.step is step and isinstance(self.page, TicketPage):
            self.page.stand(standing)

    def mark_ready(self, step: Step[Any]) -> None:
        """What ``step`` waits for has come, if it is still on the screen."""
        if self.step is step and isinstance(self.page, WaitPage):
            self.page.mark_ready()

    def learn(self, lexicon: Lexicon) -> None:
        """What letters may mean in Chinese, for the page on the screen."""
        if isinstance(self.page, EnterTextPage):
            self.page.learn(lexicon)

    def bring_into_sight(self, part: QWidget) -> None:
        """Moves the page so far that ``part`` can be seen."""

        def shown() -> None:  # PySide calls it for a window that has gone as well
            if isValid(part) and isValid(self.frame):
                self.frame.scroller.show_part(part)

        QTimer.singleShot(0, part, shown)  # once it has its place

    def _forward(self) -> None:
        if self.reads_on:
            self.frame.scroller.move_on()
        elif self.page and self.page.isEnabled() and self.page.can_forward:
            self.page.forward()

    def _mark_forward(self) -> None:
        if self.page is None or not self.page.isEnabled():
            return
        page = self.page
        if self.reads_on:
            self.frame.set_read_on(page.forward_text())
            return
        at_the_button = self.frame.bottom.forward.hasFocus()
        self.frame.set_forward(page.forward_text(), hint=page.forward_hint(), ready=page.can_forward, leaves=page.leaves)
        if at_the_button and (first := self.page.first_focus()) and not self.page.forward_text():
            first.setFocus()

    def _soon(self) -> None:
        """Calm words take the place of the page that was answered."""
        self.step = self.page = None
        self.taken_away.emit()
        self._progress = Progress(self.words(MOMENT))
        self.frame.show_page(self._progress)
        self.frame.set_forward("")
        self._progress.tell(self.words(CHECKING if self._acting else ASKING))

    def _late(self) -> None:
        if self._progress:
            self._progress.tell(self.words(CHECKING if self._acting else STILL_ASKING))

    def _stop_waiting(self) -> None:
        self._progress = None
        for clock in self._clocks:
            clock.stop()

    def _clock(self, ms: int, strike: Callable[[], None]) -> QTimer:
        clock = QTimer(self, interval=ms, singleShot=True)
        clock.timeout.connect(strike)
        return clock

    def _dress(self, preferences: Preferences) -> None:
        apply(self._app, Look(Theme(preferences.theme), preferences.text_size, spoken_in(self.words.language).faces))
