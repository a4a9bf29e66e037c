"""Looking on from afar: what she sees, and beside it what can be said to her."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.coaching import Coaching, Scene
from app.domain.hints import LONGEST_HINT, Hint, HintKind, Phrase, Spot
from app.journeys.hint_words import PHRASES
from app.journeys.say import Name, Say, say
from app.journeys.steps import Plain, Step
from app.journeys.steps_watching import Leaving, Watch, plain
from app.journeys.watching_words import ALL_RIGHT, END, LOST, OVER, in_a_sentence, is_over, seen_now
from app.ui.look.tokens import GAP, Type
from app.ui.pages.page import LEAVES, Page
from app.ui.pages.seen import Draw, SeenStep
from app.ui.parts.button import Button
from app.ui.parts.column import Column
from app.ui.parts.crier import announce
from app.ui.parts.field import Field
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.notice import Notice
from app.ui.parts.pressable import Kind
from app.ui.parts.text import Text
from app.ui.words.words import Words

_BESIDE = 480
"""What she sees and what to say stand beside each other where each gets this width (pixels at 100 %)."""
_PHRASE = 200
"""Width of a ready phrase at least, where two stand beside each other."""


class WatchPage(Page):
    """Follows her: :meth:`follow` it with how the coaching stands, :meth:`lose` it when that cannot be known. ``draw`` draws a step.

    What he does is answered as :func:`app.journeys.steps_watching.plain` says it.
    """

    letters = 60

    def __init__(self, step: Watch, words: Words, hands: Hands, draw: Draw) -> None:
        super().__init__(step, words, hands)
        self._draw = draw
        self._coaching = step.coaching
        self._last = step.last
        self._told = Notice(words(step.told) if step.told else "", "done" if step.well else "care")
        self._told.setVisible(step.told is not None)
        self._lost = Notice(words(LOST), "wait")
        self._lost.hide()
        self._shown = Column(gap=GAP)
        self._seen: SeenStep | None = None
        self._buttons = {which: self._phrase(which) for which in PHRASES}
        self.field = Field(words(_LINE), words(say("Watching", "A few words of your own, then “Say it”")), hands, LONGEST_HINT)
        self.field.entered.connect(self._say_line)
        self._say = self._button(say("Watching", "Say it"), say("Watching", "Shows your words to {name}, large"), "message")
        self._say.acted.connect(self._say_line)
        self._call = self._button(say("Watching", "Please call me"), say("Watching", "Asks {name} to stop and call you"), "headset")
        self._call.acted.connect(lambda: self._give(Hint(0, HintKind.CALL, 0)))
        self._says = self._what_to_say()
        self._over = Notice("", "news")
        self._sides = _beside(self._shown, self._says)
        self.column.add(self._lost, self._told, self._over, self._sides)
        if step.last and step.last.kind is HintKind.LINE and not step.well:
            self.field.setText(step.last.text)
        self._show()

    def follow(self, coaching: Coaching) -> None:
        """How it stands now. What has not changed stays as it is, under his hand."""
        self._lost.hide()
        before, self._coaching = self._coaching, coaching
        if (before.state, before.scene_number) == (coaching.state, coaching.scene_number):
            return
        at_hand = self.window().focusWidget()  # also while another window is in front
        held = next((spot for spot, each in self._pointables.items() if each is at_hand), None)
        self._show()
        heard = self.words.spoken(in_a_sentence(self._coaching, self.words.messages))
        announce(self, heard)
        self.said_otherwise.emit(heard)
        if held and not is_over(coaching):
            self._pointables.get(held, self._first_of_all()).setFocus()
        self.changed.emit()

    def lose(self) -> None:
        """How it stands is not known."""
        if self._lost.isHidden():
            self._lost.show()
            announce(self._lost, self._lost.words.text())

    @property
    def seen_kind(self) -> str:
        """Which kind of step is to be seen; nothing as long as there is none."""
        scene = self._coaching.scene
        return scene.kind.value if scene and not is_over(self._coaching) else ""

    def forward_text(self) -> str:  # noqa: D102
        return self.words(ALL_RIGHT if is_over(self._coaching) else END)

    @property
    def leaves(self) -> str:  # noqa: D102
        return "" if is_over(self._coaching) else "hide"

    def forward_hint(self) -> str:  # noqa: D102
        return self.words(LEAVES)

    def forward(self) -> None:  # noqa: D102
        self.answered.emit((Leaving.OVER if is_over(self._coaching) else Leaving.END).value)

    def typed(self) -> Plain:  # noqa: D102
        return plain(Hint(0, HintKind.LINE, 0, text=self.field.text()))

    def restore(self, plain: Plain) -> None:  # noqa: D102
        if isinstance(plain, str) and plain.startswith(f"{HintKind.LINE}:"):
            self.field.setText(plain.removeprefix(f"{HintKind.LINE}:"))

    def first_focus(self) -> QWidget | None:  # noqa: D102
        if is_over(self._coaching):
            return None
        match self._last:
            case Hint(kind=HintKind.LINE):
                return self.field
            case Hint(kind=HintKind.CALL):
                return self._call
            case Hint(kind=HintKind.PHRASE, phrase=Phrase() as which):
                return self._buttons[which]
            case Hint(kind=HintKind.POINT, spot=Spot() as spot) if spot in self._pointables:
                return self._pointables[spot]
        return self._first_of_all()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802
        super().showEvent(event)
        spot = self._last.spot if self._last else None
        if spot and (pointed := self._pointables.get(spot)):
            self.sought.emit(pointed)  # where his hand was; all else he reads at the top

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        pointables = {f"point:{spot.part}:{spot.at}": each for spot, each in self._pointables.items()}
        phrases = {f"phrase:{which}": button for which, button in self._buttons.items()}
        return {**pointables, **phrases, "line": self.field, "say": self._say, "call": self._call}

    def _first_of_all(self) -> QWidget:
        return next(iter(self._pointables.values()), self._buttons[Phrase.TAKE_YOUR_TIME])

    @property
    def _pointables(self) -> Mapping[Spot, QWidget]:
        return self._seen.pointables if self._seen else {}

    def _show(self) -> None:
        """Draws what is to be seen now."""
        self._shown.clear()
        self._seen = None
        over = is_over(self._coaching)
        self._over.setVisible(over)
        self._sides.setHidden(over)
        if over:
            self._told.hide()
            self.question.setText(self.words(OVER))
            self._over.words.setText(self._sentence())
            return
        step, scene = seen_now(self._coaching, self.words.messages), self._coaching.scene
        if step is None or scene is None:
            self._shown.add(Notice(self._sentence(), "wait"))
        else:
            self._see(scene, step)
        self._shown.keep_up()

    def _sentence(self) -> str:
        return self.words(in_a_sentence(self._coaching, self.words.messages))

    def _see(self, scene: Scene, step: Step[Any]) -> None:
        self._seen = SeenStep(scene, step, self.words, self.hands, self._draw)
        self._seen.pointed.connect(lambda spot: self._give(Hint(0, HintKind.POINT, self._coaching.scene_number, spot)))
        last = self._last
        if last and last.spot and last.scene == self._coaching.scene_number:
            self._seen.mark(last.spot)
        self._shown.add(Text(self.words(say("Watching", "Press a part of it to point there.")), Type.LABEL), self._seen)

    def _what_to_say(self) -> QWidget:
        phrases = QWidget()
        grid = Grid(_PHRASE, 2, phrases)
        for button in self._buttons.values():
            grid.addWidget(button)
        own = Column(Text(self.words(_LINE), Type.LABEL), self.field, self._say, gap=GAP)
        title = Text(self.words(say("Watching", "Say something")), Type.LABEL)
        says = Column(title, phrases, own, self._call, gap=GAP)
        says.keep_up()
        return says

    def _phrase(self, which: Phrase) -> Button:
        button = self._button(PHRASES[which], say("Watching", "Says this to {name}"))
        button.acted.connect(lambda: self._give(Hint(0, HintKind.PHRASE, 0, phrase=which)))
        return button

    def _button(self, name: Say, hint: Say, icon: str = "") -> Button:
        return Button(self.words(name), self.words(hint(name=Name(self._coaching.name))), self.hands, Kind.BAR, icon=icon)

    def _say_line(self) -> None:
        self._give(Hint(0, HintKind.LINE, 0, text=self.field.text()))

    def _give(self, hint: Hint) -> None:
        self.answered.emit(plain(hint))


_LINE = say("Watching", "Or a few words of your own")


def _beside(left: QWidget, right: QWidget) -> QWidget:
    pair = QWidget()
    grid = Grid(_BESIDE, 2, pair)
    grid.addWidget(left)
    grid.addWidget(right)
    return pair
