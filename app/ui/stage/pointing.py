"""A thick outline around one part of the step on the screen, whoever means it: somebody who looks on, or a lesson."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.hints import Spot
from app.ui.parts.pointer import Pointer
from app.ui.stage.screen import Screen
from app.ui.stage.spots import spots


class Pointing:
    """One outline at a time, drawn anew whenever the step is."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._pointer: Pointer | None = None

    def widget(self, spot: Spot) -> QWidget | None:
        """The part at a spot of the step on the screen, where there is one."""
        step, page = self._screen.step, self._screen.page
        if step is None or page is None:
            return None
        return spots(step, page, self._screen.frame.bottom.forward).get(spot)

    def outline(self, spot: Spot | None) -> None:
        """Takes the last outline away, and draws one around the part at ``spot``, if any is there."""
        if self._pointer is not None and isValid(self._pointer):
            self._pointer.hide()
            self._pointer.deleteLater()
        self._pointer = None
        part = self.widget(spot) if spot else None
        page = self._screen.page
        if part is None or page is None:
            return
        if page.isAncestorOf(part):
            self._pointer = Pointer(part, page)
            self._screen.bring_into_sight(part)
        else:
            self._pointer = Pointer(part, self._screen.frame.bottom)
