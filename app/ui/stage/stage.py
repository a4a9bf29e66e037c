"""The stage plays a visit on a frame: it shows what a runner asks, carries reads and acts to the world, and brings answers back.

The stack holds the task and whatever came over it for a moment: talking to a person, signing in again, a trouble.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.people import Preferences
from app.journeys import troubles
from app.journeys.explaining import explain
from app.journeys.ports import Refused, SignedOut, Unreachable
from app.journeys.runner import Act, Journey, Read
from app.journeys.steps import NotAnAnswer, Plain, Step
from app.journeys.steps_desk import Preview
from app.journeys.visit import Task, Visit
from app.ui.stage.backstage import Backstage
from app.ui.stage.errand import Errands
from app.ui.stage.live import ASKED_AT_ONCE, Live
from app.ui.stage.reading import Reading
from app.ui.stage.scene import Scene, open_scene
from app.ui.stage.screen import Screen
from app.ui.stage.shelf import Shelf
from app.ui.writing.chinese import chinese

LOG = logging.getLogger(__name__)


class Stage(QObject):
    """Plays one visit. Signals: ``asked`` when a step is on the screen; ``left`` with a task's name when it is over, before anything
    follows; ``over`` when the visit is.
    """

    asked = Signal(object)
    left = Signal(str)
    over = Signal()
    _liked = Signal(object)

    def __init__(self, screen: Screen, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._backstage = backstage
        self._liking = screen.preferences
        self._scenes: list[Scene] = []
        self._bank = Errands(self)
        self.reading = Reading(screen, lambda: self._backstage.voice, self)
        self.shelf = Shelf(lambda: self._backstage.drafts, self)
        self.live = Live(screen, self._bank, self)
        """To be told when something has changed at the bank."""
        screen.answered.connect(self._answer)
        screen.back.connect(self._back)
        screen.stop.connect(self._stop)
        screen.talk.connect(lambda: self.play_over(self._backstage.talk(), name="talk"))
        screen.explain.connect(lambda: self.play_over(partial(explain, self._screen.step), name="explain"))
        screen.read_aloud.connect(self.read_aloud)
        screen.lexicon_wanted.connect(self._study)
        self._liked.connect(self._wear)

    def begin(self, visit: Visit) -> None:
        """Raises the curtain."""
        self._visit = visit
        self._next(None)

    def equip(self, backstage: Backstage) -> None:
        """From the next task on, works with this."""
        self._backstage = backstage

    def play_over(self, journey: Callable[[], Journey[Any]], then: Callable[[Any], None] | None = None, name: str = "") -> None:
        """Plays something over the present scene, once however often it is asked for, and comes back to it."""
        name = name or journey.__name__
        if self._scenes and (self._scenes[-1].leaving or self._scenes[-1].task.name == name):
            return
        task = Task(name, lambda _: journey())
        self._enter(open_scene(task, self._backstage.needs, then or (lambda _: self._turn())))

    def come_back(self) -> None:
        """A task goes on where it was. Home, which nothing leads out of, comes anew: what it says may have changed."""
        scene = self._scenes[-1]
        if scene.task.stoppable and not scene.task.leavable:
            self._leave(scene, None, done=True)
        else:
            self._turn()

    def wear(self, preferences: Preferences) -> None:
        """Puts preferences in force; may be called on any thread."""
        self._liked.emit(preferences)

    def read_aloud(self) -> None:
        """Reads the step on the screen, or is silent again, or says that there is no voice."""
        if self.reading.going:
            self.reading.stop()
        elif self.reading.possible:
            self.reading.read()
        else:
            self.play_over(troubles.no_voice)

    def close(self) -> None:
        """Lowers the curtain: what is to be kept is kept, within a limit; answers that still come are heard by nobody."""
        self._screen.close()
        self._backstage.voice.close()
        self.shelf.finish()
        self._bank.finish(0)

    # one task after the other

    def _next(self, result: Any) -> None:
        self._follow(lambda: self._visit.send(result))

    def _follow(self, move: Callable[[], Task[Any]]) -> None:
        try:
            task = move()
        except StopIteration:
            self.over.emit()
            return
        self._enter(open_scene(task, self._backstage.needs, self._next))

    def _enter(self, scene: Scene) -> None:
        if self._scenes and self._scenes[-1].runner.step is self._screen.step:
            self._scenes[-1].put_down(self._screen.typed())
        self._scenes.append(scene)
        self._turn()

    def _leave(self, scene: Scene, result: Any, *, done: bool) -> None:
        """A scene is over, or she left it: its draft is forgotten, or kept, before anything follows."""
        if scene.leaving:
            return
        if not scene.task.kept:
            self._left(scene, result)
            return
        scene.leaving = True
        self._screen.wait(acting=False)
        left = partial(self._left, scene, result)
        if scene.draft.answers and not done:
            self.shelf.keep(scene.draft, left)
        else:
            self.shelf.forget(scene.task_id, left)

    def _left(self, scene: Scene, result: Any) -> None:
        self._scenes.remove(scene)
        self.left.emit(scene.task.name)
        scene.then(result)

    # one wish after the other

    def _turn(self) -> None:
        """Whatever the scene on top wants now, once it has heard what came while it was covered."""
        scene = self._scenes[-1]
        self._screen.set_stop(scene.task.stoppable and self._backstage.stop is not None)
        if scene.hear():
            return
        wish = scene.runner.wish
        if wish is None:
            self._leave(scene, scene.runner.result, done=True)
        elif isinstance(wish, Step):
            self._ask(scene, wish)
        else:
            self._carry(scene, wish)

    def _ask(self, scene: Scene, step: Step[Any]) -> None:
        self._dress_for(step)
        self._screen.show_step(step, scene.take_up(), way_back=scene.way_back)
        if self._screen.preferences.voice:
            self.reading.read()
        self.asked.emit(step)
        if isinstance(step, ASKED_AT_ONCE):
            self.live.look()

    def _carry(self, scene: Scene, wish: Read[Any] | Act[Any]) -> None:
        """Runs a read or an act away from this thread; while one is under way for the scene, it only says so."""
        self._screen.wait(acting=isinstance(wish, Act) and scene.task.kept)
        if scene.asking:
            return
        scene.asking = True
        self._bank.run(
            wish.run,
            lambda value: self._outcome(scene, lambda: self._came(scene, lambda: scene.runner.supply(value))),
            lambda no: self._failed(scene, no),
        )

    def _outcome(self, scene: Scene, heard: Callable[[], None]) -> None:
        """It goes to its scene, at once or when that is on the stage again: what covers it is never disturbed."""
        scene.asking, scene.heard = False, heard
        if self._is_on(scene):
            self._turn()

    def _failed(self, scene: Scene, trouble: Exception) -> None:
        """What found no answer while something else was on the stage is asked again when its time comes."""
        if not self._is_on(scene) and isinstance(trouble, SignedOut | Unreachable):
            scene.asking = False
        else:
            self._outcome(scene, lambda: self._trouble(scene, trouble))

    def _is_on(self, scene: Scene) -> bool:
        return scene in self._scenes[-1:]

    def _came(self, scene: Scene, hand_in: Callable[[], None]) -> None:
        try:
            hand_in()
        except Refused as no:
            self._break_off(scene, partial(troubles.said_no, no))
        except Exception:
            LOG.exception("the task %s broke", scene.task.name)
            self._break_off(scene, troubles.our_fault)
        else:
            self._turn()

    def _trouble(self, scene: Scene, trouble: Exception) -> None:
        match trouble:
            case SignedOut():
                self._enter(open_scene(self._backstage.sign_in, self._backstage.needs, lambda person: self._signed_in_again(scene, person)))
            case Unreachable():
                asked = partial(troubles.no_answer, acting=scene.runner.may_have_acted, kept=scene.task.kept)
                self.play_over(asked, lambda again: self._again(scene, again), "no-answer")
            case _:
                self._came(scene, lambda: scene.runner.fail(trouble))

    def _signed_in_again(self, scene: Scene, person: Any) -> None:
        """Goes on where the session had lapsed; where the bank no longer knows this computer, the visit hears of it."""
        if person is None:
            scene.then = lambda _: self._follow(lambda: self._visit.throw(SignedOut()))
            self._leave(scene, None, done=False)
            return
        if scene.task.kept and scene.draft.answers:
            self.shelf.keep(scene.draft)  # what she answered meanwhile could not be kept
        self._turn()

    def _again(self, scene: Scene, again: bool | None) -> None:
        """Asks once more, or leaves the task, whose answers are kept where it is one that is kept."""
        if again is False:
            self._leave(scene, None, done=False)
        else:
            self._turn()

    def _break_off(self, scene: Scene, why: Callable[[], Journey[None]]) -> None:
        self.play_over(why, lambda _: self._leave(scene, None, done=False), "broken-off")

    # what she does

    def _answer(self, plain: Plain) -> None:
        scene = self._scenes[-1]
        if scene.runner.step is None or scene.leaving:
            return
        try:
            scene.runner.answer(plain)
        except NotAnAnswer as no:
            self._screen.say_kindly(no.why)
            if self._screen.preferences.voice:
                self.reading.object()
            return
        except Exception:
            LOG.exception("the task %s broke", scene.task.name)
            self._break_off(scene, troubles.our_fault)
            return
        if scene.task.kept and scene.runner.wish is not None and scene.draft.answers:
            self.shelf.keep(scene.draft)  # with nothing in it, it would only take the place of another task's
        self._turn()

    def _back(self) -> None:
        scene = self._scenes[-1]
        if scene.asking or scene.leaving or not scene.way_back:
            return
        if scene.runner.can_go_back:
            scene.runner.back()
            self._turn()
        else:
            self._leave(scene, None, done=False)

    def _study(self) -> None:
        """Chinese will be written: what letters may mean takes a while to gather."""
        self._bank.run(chinese, self._screen.learn, lambda trouble: LOG.error("no lexicon: %s", trouble))

    def _stop(self) -> None:
        scene, stop = self._scenes[-1], self._backstage.stop
        if stop and scene.task.stoppable and not scene.leaving:
            self._enter(open_scene(Task("stop", stop), self._backstage.needs, lambda _: self.come_back()))

    def _dress_for(self, step: Step[Any] | None) -> None:
        """Everything as whoever sits here likes it, but what is meant for another as that one will see it."""
        wanted = self._liking
        if isinstance(step, Preview):
            wanted = replace(wanted, language=step.language, text_size=step.text_size)
        if wanted != self._screen.preferences:
            self._screen.wear(wanted, self._backstage.words(wanted.language))

    @Slot(object)
    def _wear(self, preferences: Preferences) -> None:
        self._liking = preferences
        self._dress_for(self._screen.step)
        if (step := self._screen.step) and self._scenes:
            self._screen.show_again(step, way_back=self._scenes[-1].way_back)
