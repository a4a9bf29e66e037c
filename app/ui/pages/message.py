"""A message that she got: a line to write in, into which what was copied elsewhere comes by one press, by the keyboard, or dropped."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.plain_text import only_what_is_seen
from app.journeys.say import Say, say
from app.journeys.steps import EnterText
from app.ui.pages.text import EnterTextPage
from app.ui.parts.button import Button
from app.ui.parts.column import Column
from app.ui.parts.hands import Hands
from app.ui.parts.text import Text
from app.ui.parts.texts import text_in
from app.ui.words.words import Words

_SHORT = 20
"""So much can be read in the line itself, in characters."""
_MOST_READ = 300
"""What stands there of a message without end."""
_NOTHING_COPIED = say("Message", "Nothing is copied yet. Copy the message where you got it, then press this again.")
_NO_WORDS = say("Message", "There are no words in it that can be read here. A picture cannot be read; please type what it says.")


class EnterMessagePage(EnterTextPage):
    """What is put in takes the place of what stood there: it is one message, and she need not mend it."""

    paste: Button
    whole: Column
    """What was put in, to be read: a line shows only a few words of it."""

    def __init__(self, step: EnterText, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self.setAcceptDrops(True)
        self.field.setAcceptDrops(False)  # a file's name is no message: it goes to the page
        self.field.textChanged.connect(self._write_whole)

    def under_the_field(self) -> tuple[QWidget, ...]:  # noqa: D102
        name, hint = say("Message", "Put in what I copied"), say("Message", "Brings the message here that you copied elsewhere")
        self.paste = Button(self.words(name), self.words(hint), self.hands, icon="in")
        self.paste.acted.connect(lambda: self.put_in(QGuiApplication.clipboard().text()))
        self._read = Text("", data=True)
        self.whole = Column(self._read, tone="card")
        self.whole.hide()
        return self.paste, self.whole

    def put_in(self, copied: str, nothing: Say = _NOTHING_COPIED) -> None:
        """Words alone: of a picture or a link nothing is taken but what can be read in it. ``nothing`` is said where there are none."""
        text = only_what_is_seen(copied)
        if text:
            self.notice.hide()
            self.restore(text)
            self.field.setCursorPosition(0)
            self.whole.setVisible(len(text) > _SHORT)
        else:
            self.object_to(nothing)
            self.sought.emit(self.notice)

    def _write_whole(self, text: str) -> None:
        self._read.setText(text if len(text) <= _MOST_READ else f"{text[:_MOST_READ].rstrip()} …")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802
        if event.mimeData().hasText() or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802
        event.acceptProposedAction()
        self.put_in(text_in(event.mimeData()), _NO_WORDS)
