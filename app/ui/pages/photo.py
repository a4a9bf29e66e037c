"""A number that may also be taken out of a photo of its QR code."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.journeys.say import say
from app.journeys.steps import EnterDigits
from app.ui.look.tokens import GAP
from app.ui.pages.digits import UNDER_THE_FIELD, EnterDigitsPage
from app.ui.pages.page import Page
from app.ui.parts.button import Button
from app.ui.parts.column import Column
from app.ui.parts.hands import Hands
from app.ui.parts.notice import Notice
from app.ui.parts.photos import codes_in, holds_photo, photo
from app.ui.parts.text import Text
from app.ui.words.spoken import BY_PHOTO
from app.ui.words.words import Words


class PhotoPage(EnterDigitsPage):
    """The digit page, onto which a photo can be dropped anywhere, or pasted with the keyboard or a button.

    What is read fills the field, to be compared and sent on by her own press; what cannot be read is said in one kind sentence.
    """

    def __init__(self, step: EnterDigits, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._step = step
        self._read = Notice("", "done")
        self._read.hide()
        paste = Button(
            words(say("Photo", "Paste the photo")), words(say("Photo", "Reads the number from the picture you copied")), hands, icon="photo"
        )
        paste.acted.connect(lambda: self.take_from(QGuiApplication.clipboard().mimeData()))
        self._way = Text(words(BY_PHOTO))
        self.beside.insert(UNDER_THE_FIELD, Column(self._read, self._way, paste, gap=GAP))
        self.setAcceptDrops(True)
        self.field.setAcceptDrops(False)  # a file's name is no number: it goes to the page
        self.field.installEventFilter(self)

    def take_from(self, data: QMimeData) -> None:
        """Reads the number from what was dropped or copied."""
        digits = next(filter(self._fits, self._numbers_in(data)), "")
        if digits:
            self._take(digits)
        else:
            self._read.hide()
            self.object_to(say("Photo", "No code could be read there. A photo that shows the whole square, sharp and close, works best."))
            self.sought.emit(self.notice)

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {"photo": self._way, **super().own_parts()}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        pasted = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Paste)
        data = QGuiApplication.clipboard().mimeData() if pasted else None
        if data is None or not (holds_photo(data) or data.text().startswith(self._step.photo)):
            return super().eventFilter(watched, event)
        self.take_from(data)
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802
        if holds_photo(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802
        event.acceptProposedAction()
        self.take_from(event.mimeData())

    def _numbers_in(self, data: QMimeData) -> list[str]:
        """What may be the number: behind the sign of its kind in a code, or in words that were copied."""
        sign = self._step.photo
        if holds_photo(data):
            return [code.removeprefix(sign) for code in codes_in(photo(data)) if code.startswith(sign)]
        return [data.text().strip().removeprefix(sign).replace(" ", "")]

    def _fits(self, text: str) -> bool:
        return text.isascii() and text.isdigit() and self._step.least <= len(text) <= self._step.most

    def _take(self, digits: str) -> None:
        self.notice.hide()
        self.field.setText(digits)
        self._read.show()
        self._read.tell(self.words(say("Photo", "The number was read from the picture. Please look at it, then press “Continue”.")))
        self.field.setFocus()


def digits_page(step: EnterDigits, words: Words, hands: Hands) -> Page:
    """With room for a photo, where the step wants one."""
    return (PhotoPage if step.photo else EnterDigitsPage)(step, words, hands)
