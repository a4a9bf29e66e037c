"""Qt in tests: one QApplication a process, and a Qt warning during a test fails it."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

import pytest

from tests.guards.complaints import COMPLAINTS, Complaints

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

# What Qt says about the platform that has no screen, whatever a program does. Nothing else may be added without a reason here.
ALLOWED = (
    "This plugin does not support propagateSizeHints()",  # offscreen: there is no window manager to tell
    "This plugin does not support raise()",  # offscreen: nothing can lie in front
)


_FULL_AFTER = 50
"""Collections of what is young until everything is looked through."""


def listen_to_qt(complaints: Complaints) -> None:
    """Turns every message of Qt that is a warning or worse into a complaint."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    wrong = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        if kind in wrong and text not in ALLOWED:
            complaints.add(f"Qt: {text}")

    qInstallMessageHandler(hear)


class _Ear:
    """Listens from the moment a test module has brought Qt in; a test without Qt does not pay for it."""

    def __init__(self, complaints: Complaints) -> None:
        self._complaints = complaints
        self._listens = False

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self) -> None:
        if not self._listens and "PySide6.QtCore" in sys.modules:
            listen_to_qt(self._complaints)
            self._listens = True

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_teardown(self) -> None:
        """Where windows have been, garbage is collected on their thread alone, and between two tests nothing else is."""
        if not gc.isenabled():
            gc.collect(2 if gc.get_count()[2] > _FULL_AFTER else 1)


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(_Ear(config.stash[COMPLAINTS]))


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The one QApplication of this process."""
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["banxing-tests"])
    app.setQuitOnLastWindowClosed(False)
    app.setCursorFlashTime(0)
    return app
