"""A message that she got: a line to write in, into which what was copied elsewhere comes by one press as well as by the keyboard."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.plain_text import only_what_is_seen
from app.journeys.say import say
from app.ui.pages.text import EnterTextPage
from app.ui.parts.button import Button


class EnterMessagePage(EnterTextPage):
    """What is put in takes the place of what stood there: it is one message, and she need not mend it."""

    paste: Button

    def under_the_field(self) -> tuple[QWidget, ...]:  # noqa: D102
        name, hint = say("Message", "Put in what I copied"), say("Message", "Brings the message here that you copied elsewhere")
        self.paste = Button(self.words(name), self.words(hint), self.hands, icon="in")
        self.paste.acted.connect(lambda: self.put_in(QGuiApplication.clipboard().text()))
        return (self.paste,)

    def put_in(self, copied: str) -> None:
        """Words alone: of a picture, a file or a link nothing is taken but what can be read in it."""
        text = only_what_is_seen(copied)
        if text:
            self.restore(text)
            self.field.setCursorPosition(0)
        else:
            self.object_to(say("Message", "Nothing is copied yet. Copy the message where you got it, then press this again."))
