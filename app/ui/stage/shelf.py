"""Where half-done tasks are put away while they are at work: one after the other, in the order in which they were made."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.journeys.drafts import Draft, Drafts
from app.ui.stage.errand import Errands

LOG = logging.getLogger(__name__)


class Shelf(QObject):
    """Keeps and forgets, away from the window's thread. Signal: ``missed``, where something could not be put away."""

    missed = Signal()

    def __init__(self, drafts: Callable[[], Drafts], parent: QObject) -> None:
        """``drafts``: where they are kept now."""
        super().__init__(parent)
        self._drafts = drafts
        self._errands = Errands(self, workers=1)

    def keep(self, draft: Draft, then: Callable[[], None] = lambda: None) -> None:
        """Keeps a task; ``then``, whether it could be kept or not."""
        self._put(lambda: self._drafts().keep(draft), then)

    def forget(self, task_id: str, then: Callable[[], None]) -> None:
        """A task is over; ``then``, whether that could be put down or not."""
        self._put(lambda: self._drafts().forget(task_id), then)

    def finish(self) -> None:
        """Waits, within a limit, for what is under way."""
        self._errands.finish()

    def _put(self, put: Callable[[], None], then: Callable[[], None]) -> None:
        self._errands.run(put, lambda _: then(), lambda trouble: self._missed(trouble, then))

    def _missed(self, trouble: Exception, then: Callable[[], None]) -> None:
        LOG.warning("a draft could not be shelved: %s", type(trouble).__name__)
        self.missed.emit()
        then()
