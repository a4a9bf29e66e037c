"""A kiosk: one window that welcomes, and for each customer a process that serves her and ends with her."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.doors.kiosk_supervisor import Supervisor
from app.doors.opening import for_now
from app.doors.places import profile_folder
from app.machine.sealing import seal
from app.machine.settings import SettingsFile
from app.machine.staff_key import LEAST, StaffKey


def run(options: argparse.Namespace) -> int:
    """Welcomes one after the other, until staff end it with their key."""
    folder = profile_folder(options.profile)
    staff = StaffKey(folder / "staff-key.json")
    if options.new_staff_key:
        return _new_staff_key(staff)
    if options.bank and not staff.is_set:
        sys.stderr.write("banxing kiosk: no staff key is set here; banxing kiosk --new-staff-key reads one from its input\n")
        return 2
    return _open(options, folder, staff)


def _open(options: argparse.Namespace, folder: Path, staff: StaffKey) -> int:
    seal()
    app = QApplication(["banxing"])
    app.setQuitOnLastWindowClosed(False)
    settings = SettingsFile(folder / "settings.json")
    for_now(settings, options)
    supervisor = Supervisor(app, options, settings, staff)
    supervisor.open()
    code = app.exec()
    supervisor.close()
    return code


def _new_staff_key(staff: StaffKey) -> int:
    """Out of the input, never of the command line, which others can see."""
    key = sys.stdin.readline().rstrip("\n")
    try:
        staff.set(key)
    except ValueError:
        sys.stderr.write(f"banxing kiosk: a staff key has at least {LEAST} characters\n")
        return 2
    return 0
