"""What every page is: a question, why it is asked, and below it what the kind of step needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.journeys.say import Say, say
from app.journeys.steps import Plain, Step
from app.ui.look.tokens import COLUMN, GAP, Type
from app.ui.parts.column import Centred, Column
from app.ui.parts.hands import Hands
from app.ui.parts.heading import Heading
from app.ui.parts.icon import Icon
from app.ui.parts.notice import ICONS, Notice
from app.ui.parts.text import Text
from app.ui.words.words import Words

LEAVES: Final = say("Pages", "Leaves this page")
"""What the forward button does where there is no next step: nothing is asked, and it may lead home as well."""


class Page(QWidget):
    """Base of all pages.

    Signals: ``answered(object)``, a plain answer to the step; ``changed()``, the forward button has other words or has become ready;
    ``sought(QWidget)``, a part that she now needs in sight; ``said_otherwise(str)``, what
    stands there has changed in place: the new words, as they are read aloud.
    """

    answered = Signal(object)
    changed = Signal()
    sought = Signal(object)
    said_otherwise = Signal(str)

    letters = COLUMN
    """Width of the page's column, in body letters."""

    def __init__(self, step: Step[Any], words: Words, hands: Hands) -> None:
        super().__init__()
        self.words = words
        self.hands = hands
        self.question = Heading(words(step.question), self.first_focus, data=step.question.is_data)
        self.reasons = tuple(Text(words(sentence)) for sentence in step.why)
        """What stands in ``why``, sentence by sentence."""
        self.why = Column(*self.reasons, gap=GAP // 2)
        if not step.why:
            self.why.hide()  # never shown here: without a parent yet, it would be a window of its own
        self.column = Column(self.question, self.why, gap=GAP)
        self._objection = Notice("", "care")
        self._objection.hide()
        self.column.add(self._objection)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(Centred(self.column, self.letters))
        frame.addStretch(1)

    def set_mood(self, mood: str) -> None:
        """Puts question and reason on the surface of a mood, beside its own icon."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(Icon(ICONS[mood], Type.HEADING))
        row.addWidget(self.question, 1)
        self.column.insert(0, Column(head, self.why, gap=GAP, tone=mood))

    @property
    def can_forward(self) -> bool:
        """Whether the forward button does anything yet. A missing answer does not stop it: the step says kindly what is missing."""
        return True

    def forward_text(self) -> str:
        """Words on the one forward button; empty where a page has none."""
        return self.words(say("Pages", "Continue"))

    @property
    def leaves(self) -> str:
        """Icon of a forward button that only leads out of what is done here; empty where it leads on."""
        return ""

    def forward_hint(self) -> str:
        """What a screen reader says that it does; nothing where it just goes on to the next step."""
        return ""

    def seen_first(self) -> QWidget | None:
        """What has to be in sight before she answers; until then the forward button only moves the page on."""
        return None

    def forward(self) -> None:
        """The forward button was pressed."""
        self.answered.emit(self.typed())

    def typed(self) -> Plain:
        """What has been filled in so far; ``None`` where nothing is, or nothing that could be an answer."""
        return None

    def now(self, step: Step[Any]) -> Step[Any]:
        """``step``, with what has changed of it since it came."""
        return step

    def filled_in(self) -> Say | None:
        """What stands in its field, to be read aloud; of codes and secret numbers never anything."""
        return None

    def restore(self, plain: Plain) -> None:
        """Fills in what had been answered or half typed."""

    @property
    def notice(self) -> QWidget:
        """Where it says why an answer does not fit."""
        return self._objection

    def object_to(self, why: Say) -> None:
        """Says kindly why the answer does not fit. It stays there to be changed."""
        self._objection.show()
        self._objection.tell(self.words(why), self.words.spoken(why))

    @property
    def objection(self) -> str:
        """What stands there of why the last answer did not fit."""
        return "" if self._objection.isHidden() else self._objection.words.text()

    def first_focus(self) -> QWidget | None:
        """What the keyboard should go to first; ``None`` leaves it to the forward button."""
        return None

    def parts(self) -> Mapping[str, QWidget]:
        """The parts of the step by name, so that someone can point at one, and what is read aloud be shown."""
        reasons = {f"why:{place}": sentence for place, sentence in enumerate(self.reasons)}
        return {"question": self.question, "why": self.why, **reasons, "objection": self._objection, **self.own_parts()}

    def own_parts(self) -> Mapping[str, QWidget]:
        """The parts that only this kind of step has."""
        return {}
