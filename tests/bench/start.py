"""`python -m tests.bench.start home|bare`: one start that is over at the first paint. Imports no more than a start needs."""

from __future__ import annotations

import sys
from typing import Any

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer

PAINTED = b"painted\n"


class _OverAtFirstPaint(QtWidgets.QApplication):
    """An application that is over once a window has been painted."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QtWidgets.QWidget):
            self.removeEventFilter(self)
            QTimer.singleShot(0, self, self._end)  # the painting itself is still to come
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        sys.stdout.write(PAINTED.decode())
        sys.stdout.flush()
        self.closeAllWindows()


def bare() -> int:
    """A window with nothing in it."""
    app = QtWidgets.QApplication([])
    window = QtWidgets.QWidget()
    window.resize(1280, 800)
    window.show()
    return app.exec()


def home() -> int:
    """The seat at home, by its own command."""
    from app.__main__ import main

    return main(["home"])


if __name__ == "__main__":
    widgets: Any = QtWidgets
    widgets.QApplication = _OverAtFirstPaint
    sys.exit({"bare": bare, "home": home}[sys.argv[1]]())
