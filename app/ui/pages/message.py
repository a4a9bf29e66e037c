"""A message that she got: a line to write in, into which what was copied elsewhere comes by one press as well as by the keyboard."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from app.domain.plain_text import only_what_is_seen
from app.journeys.say import say
from app.journeys.steps_messages import EnterMessage
from app.ui.pages.text import EnterTextPage
from app.ui.parts.button import Button
from app.ui.parts.hands import Hands
from app.ui.words.words import Words


class EnterMessagePage(EnterTextPage):
    """What is put in takes the place of what stood there: it is one message, and she need not mend it."""

    def __init__(self, step: EnterMessage, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        name, hint = say("Message", "Put in what I copied"), say("Message", "Brings the message here that you copied elsewhere")
        self.paste = Button(words(name), words(hint), hands, icon="in")
        self.paste.acted.connect(lambda: self.put_in(QGuiApplication.clipboard().text()))
        self.desk.insert(1, self.paste)
        self.setTabOrder(self.field, self.paste)

    def put_in(self, copied: str) -> None:
        """Words alone: of a picture, a file or a link nothing is taken but what can be read in it."""
        text = only_what_is_seen(copied)
        if text:
            self.restore(text)
            self.field.setCursorPosition(0)
        else:
            self.object_to(say("Message", "Nothing is copied yet. Copy the message where you got it, then press this again."))
