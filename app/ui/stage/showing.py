"""Shows a helper where she is, away from the window's thread: the newest scene and no other, one at a time, and none after the end."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.coaching import Coaching as CoachingNow
from app.domain.coaching import Scene
from app.journeys.coaching import Coaching
from app.journeys.ports import Unreachable
from app.ui.stage.errand import Errands

AGAIN_MS: Final = 2000
"""After how long a scene, or the end, that found no answer is sent again."""


class Showing(QObject):
    """One coaching's scenes. Her task never waits for it.

    Signals: ``shown`` with a scene and its number, once the bank has taken it; ``refused`` when the bank takes no more.
    """

    shown = Signal(object, int)
    refused = Signal()

    def __init__(self, bank: Coaching, coaching_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._bank = bank
        self._id = coaching_id
        self._errands = Errands(self, workers=2)  # the end never waits for a scene
        self._stopped = Event()
        self._wanted: Scene | None = None
        self._under_way = False
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._send)

    def show(self, scene: Scene) -> None:
        """She is here now."""
        self._wanted = scene
        self._again.stop()
        self._send()

    def stop(self) -> None:
        """Shows nothing any more, from this moment on."""
        self._stopped.set()
        self._wanted = None
        self._again.stop()

    def end(self) -> None:
        """Stops, and has the bank end it: as often as it takes."""
        self.stop()
        self._errands.run(lambda: self._bank.end_coaching(self._id), lambda _: None, self._not_ended)

    def close(self) -> None:
        """Lets go of everything; with her session it ends at the bank by itself."""
        self.stop()
        self._errands.finish(0)

    def _send(self) -> None:
        if self._under_way or self._wanted is None or self._stopped.is_set():
            return
        scene, self._wanted, self._under_way = self._wanted, None, True
        self._errands.run(partial(self._carry, scene), partial(self._taken, scene), partial(self._failed, scene))

    def _carry(self, scene: Scene) -> CoachingNow | None:
        """On a worker's thread, which may have come to it late."""
        return None if self._stopped.is_set() else self._bank.show_scene(self._id, scene)

    def _taken(self, scene: Scene, now: CoachingNow | None) -> None:
        self._under_way = False
        if now is not None and not self._stopped.is_set():
            self.shown.emit(scene, now.scene_number)
        self._send()

    def _failed(self, scene: Scene, trouble: Exception) -> None:
        self._under_way = False
        if self._stopped.is_set():
            return
        if isinstance(trouble, Unreachable):
            self._wanted = self._wanted or scene
            self._again.start()
        else:
            self.refused.emit()

    def _not_ended(self, trouble: Exception) -> None:
        if isinstance(trouble, Unreachable):
            QTimer.singleShot(AGAIN_MS, self, self.end)
