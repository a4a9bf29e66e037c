"""A document of others: chosen, dropped onto the page, or fetched from an address."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.journeys.say import Name, say
from app.journeys.steps import Plain
from app.journeys.steps_desk import GiveSource
from app.ui.look.tokens import GAP, Type
from app.ui.pages.page import Page
from app.ui.parts.button import Button
from app.ui.parts.column import Column
from app.ui.parts.field import Field
from app.ui.parts.hands import Hands
from app.ui.parts.notice import Notice
from app.ui.parts.text import Text
from app.ui.words.words import Words

_MOST: Final = 4 * 2**20
"""Bytes that are read of a file at the most: more than is ever taken, so that what is too large is refused as such."""
_LONGEST_ADDRESS: Final = 2000


class GiveSourcePage(Page):
    """What was brought last counts, the file or the address. A file is read here, and nothing of it is opened by anything else."""

    def __init__(self, step: GiveSource, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._file = ""
        choose = words(say("DeskPages", "Choose a file")), words(say("DeskPages", "Opens a list of the files on this computer"))
        self._choose = Button(*choose, hands, icon="in")
        self._choose.acted.connect(self._let_choose)
        self._chosen = Notice("", "done")
        self._chosen.hide()
        label = words(step.label)
        hint = words(say("DeskPages", "Such as the address of an office's feed."))
        self.field = Field(label, hint, hands, _LONGEST_ADDRESS)
        self.field.entered.connect(self.forward)
        self.field.textEdited.connect(lambda _: self._forget())
        self.field.setAcceptDrops(False)  # a file goes to the page
        drop = Text(words(say("DeskPages", "Or drop a file anywhere here.")))
        self._label = Text(label, Type.LABEL)
        self.column.add(Column(self._choose, drop, self._chosen, gap=GAP), Column(self._label, self.field, gap=GAP // 2))
        self.setAcceptDrops(True)

    def typed(self) -> Plain:  # noqa: D102
        return self._file or self.field.text()

    def restore(self, plain: Plain) -> None:  # noqa: D102
        if isinstance(plain, str) and not plain.startswith(GiveSource.FILE):
            self.field.setText(plain)

    def first_focus(self) -> QWidget | None:  # noqa: D102
        return self._choose

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {"choose": self._choose, "label": self._label, "field": self.field}

    def take(self, path: Path) -> None:
        """Takes the file at ``path``."""
        try:
            with path.open("rb") as file:
                document = file.read(_MOST)
        except OSError:
            self.object_to(say("DeskPages", "This file cannot be read. Is it still there?"))
            return
        self._file = GiveSource.FILE + b64encode(document).decode()
        self.field.clear()
        self.notice.hide()
        self._chosen.show()
        self._chosen.tell(self.words(say("DeskPages", "Chosen: {name}")(name=Name(path.name))))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802
        if _files(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802
        event.acceptProposedAction()
        for path in _files(event.mimeData().urls())[:1]:
            self.take(path)

    def _let_choose(self) -> None:
        dialog = QFileDialog(self, self._choose.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget(self) -> None:
        self._file = ""
        self._chosen.hide()


def _files(urls: list[QUrl]) -> list[Path]:
    """What is a file of this machine, and not a folder or a pipe."""
    paths = (Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    return [path for path in paths if path.is_file()]
