"""Somebody she trusts looks on from afar: it is said on every page, what she is at is shown to him, and what he says to her.

It ends when she wants, and by itself when she comes home from the task or signs out; so does what she asked for at a task, before
he comes. Nothing that comes from him presses anything.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.coaching import Coaching, CoachingState, Scene, StepKind
from app.domain.family import Side
from app.domain.hints import Hint, HintKind
from app.journeys.asking_help import Ways, answer_offer, help_fits, is_over_a_task, talk_or_ask, talk_signed_out
from app.journeys.asking_help_words import gone, please_call, sees, standing
from app.journeys.home import TRAIL as HOME
from app.journeys.ports import Bank
from app.journeys.runner import Journey, ask
from app.journeys.say import Say
from app.journeys.scenes import scene_of
from app.journeys.sign_in import TRAIL as SIGN_IN
from app.journeys.steps import Step
from app.ui.stage.between import Between
from app.ui.stage.errand import Errands
from app.ui.stage.hinting import Hinting
from app.ui.stage.reading import Reading
from app.ui.stage.screen import Screen
from app.ui.stage.showing import Showing

_NEWS: Final = frozenset({"coaching.updated", "coaching.hint", "resync"})
"""The bank's names for it, the last where something may have been missed."""


class LookingOn(QObject):
    """One coaching at a time, at her seat."""

    def __init__(self, between: Between, screen: Screen, bank: Bank, reading: Reading, parent: QObject, ways: Ways | None = None) -> None:
        super().__init__(parent)
        self._between = between
        self._screen = screen
        self._bank = bank
        self._reading = reading
        self._unsaid: Say | None = None
        """What comes together with a page: said on it, or the page would silence it."""
        self._ways = ways or Ways()
        self._errands = Errands(self, workers=1)
        self._now: Coaching | None = None
        self._over: Coaching | None = None
        """What has just ended: said until she goes on."""
        self._showing: Showing | None = None
        self._step: Step[Any] | None = None
        self._scenes: list[Scene] = []
        """Those of the step on the screen, as they were sent."""
        self._been_away = False
        """Whether she has been at a task since it began, or asked for it at one: then coming home ends it."""
        self._asked_at_a_task = False
        self._brought: set[str] = set()
        self._hinting = Hinting(screen, self)
        self._hinting.said.connect(self._hint_said)
        screen.drawn.connect(self._drawn)
        screen.frame.onlooker.ended.connect(self.end)

    def talk(self) -> Callable[[], Journey[None]]:
        """What is played when she would like to talk to a person: where somebody may look on, she can ask for that too.

        Signed out she is told the way to one, and the bank is asked nothing.
        """
        step = self._screen.step
        if not self._bank.signed_in:
            return partial(talk_signed_out, self._ways)
        fits = self._now is None and step is not None and help_fits(step)
        if fits:
            self._asked_at_a_task = self._at_a_task()
        return partial(talk_or_ask, self._bank, self._begin if fits else None, self._ways)

    def hear(self, kind: str) -> None:
        """The bank says that something has happened."""
        if kind in _NEWS:
            self._look()

    def end(self) -> None:
        """She ends it: from here on nothing more is shown, whenever the bank comes to hear of it."""
        if self._now and self._showing:
            self._showing.end()
            self._is_over()

    def close(self) -> None:
        """Hears and shows nothing any more."""
        self._errands.finish(0)
        if self._showing:
            self._showing.close()

    # how it stands

    def _begin(self, coaching: Coaching) -> None:
        self._now, self._over = coaching, None
        self._been_away = coaching.state is CoachingState.ASKED and self._asked_at_a_task
        self._scenes = []
        self._hinting.begin(coaching)
        self._showing = Showing(self._bank, coaching.coaching_id, self)
        self._showing.shown.connect(self._shown)
        self._showing.refused.connect(self._look)
        if coaching.state is CoachingState.ON:
            self._unsaid = standing(coaching)
        self._draw_line()
        self._look()

    def _look(self) -> None:
        now = self._now
        if now is None:
            self._errands.run(self._bank.coachings, self._offers, lambda _: None)
        else:
            self._errands.run(partial(self._bank.coaching, now.coaching_id), self._stands, lambda _: None)

    def _offers(self, found: tuple[Coaching, ...]) -> None:
        """What he offers is brought to her once. What goes on with another computer of hers is not shown here."""
        for each in found:
            if each.side is Side.CUSTOMER and each.state is CoachingState.OFFERED and each.coaching_id not in self._brought:
                self._brought.add(each.coaching_id)
                self._between.bring("offer", partial(answer_offer, self._bank, each.coaching_id, self._begin), helps_here=True)

    def _stands(self, found: Coaching) -> None:
        before = self._now
        if before is None or found.coaching_id != before.coaching_id:
            return
        if found.state is CoachingState.OVER:
            self._is_over()
            return
        self._now = found
        if found.state is CoachingState.ON and before.state is not CoachingState.ON:
            self._been_away = self._at_a_task()
            self._say(standing(found))
            self._show_scene()
        self._hinting.take(found)
        self._draw_line()

    def _is_over(self) -> None:
        if self._showing:
            self._showing.stop()
        over, self._now, self._showing = self._now, None, None
        self._hinting.end()
        if self._screen.frame.window().focusWidget() is self._screen.frame.onlooker.end:  # which is about to go
            self._screen.focus_page(Qt.FocusReason.ActiveWindowFocusReason)  # nothing moves
        if over:
            self._over = over
            self._say(gone(over))
        self._draw_line()

    # what she does

    def _drawn(self) -> None:
        """A step has been drawn: he is shown it, and what was said at another is gone."""
        step = self._screen.step
        if step is None:
            return
        if step is not self._step:
            self._step, self._scenes, self._over = step, [], None
        self._hinting.drawn(step)
        if step.trail == SIGN_IN or (step.trail == HOME and self._been_away):
            self.end()
        if self._now and self._now.state is CoachingState.ON and self._at_a_task():
            self._been_away = True
        if self._screen.page and isinstance(field := self._screen.page.parts().get("field"), QLineEdit):
            field.textChanged.connect(self._show_scene)
        self._show_scene()
        self._draw_line()
        self._say_unsaid()

    def _at_a_task(self) -> bool:
        """Whether the step on the screen is one of a task that she can come home from."""
        step = self._screen.step
        return step is not None and not is_over_a_task(step) and step.trail != HOME

    def _show_scene(self) -> None:
        """Shows where she is, and whether anything stands in the field; what is the same as before is not sent again."""
        step, now = self._screen.step, self._now
        if step is None or now is None or self._showing is None or now.state is not CoachingState.ON:
            return
        scene = scene_of(step, now.shows, self._screen.words.language, filled=bool(self._screen.typed()))
        if [scene] != self._scenes[-1:]:
            self._scenes.append(scene)
            self._showing.show(scene)

    def _shown(self, scene: Scene, number: int) -> None:
        if any(scene is each for each in self._scenes):
            self._hinting.place(number)

    # what is said

    def _draw_line(self) -> None:
        line, words = self._screen.frame.onlooker, self._screen.words
        if self._now:
            hidden = bool(self._scenes) and self._scenes[-1].kind is StepKind.HIDDEN
            said = words(self._hinting.words) if self._hinting.words else ""
            line.tell(words(standing(self._now)), words(sees(self._now, hidden=hidden)), said, goes_on=True)
        elif self._over:
            line.tell(words(gone(self._over)), "", "", goes_on=False)
        else:
            line.hide()

    def _hint_said(self, hint: Hint, words: Say) -> None:
        self._unsaid = words
        if hint.kind is HintKind.CALL and self._now:
            name = self._now.name
            self._between.bring("please-call", lambda: _told(name), helps_here=True)
        self._say_unsaid()

    def _say_unsaid(self) -> None:
        said, self._unsaid = self._unsaid, None
        if said:
            self._say(said)

    def _say(self, said: Say) -> None:
        """Aloud, and to a screen reader."""
        words = self._screen.words
        self._screen.frame.onlooker.announce(words.spoken(said))
        self._reading.say_aloud(words.spoken(said))


def _told(name: str) -> Journey[None]:
    yield from ask(please_call(name))
