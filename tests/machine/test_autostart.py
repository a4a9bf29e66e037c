"""What begins together with the desktop."""

from __future__ import annotations

import configparser
import subprocess
from pathlib import Path

import pytest

from app.machine.autostart import AutostartFile


def test_it_is_there_and_gone_as_easily(tmp_path: Path) -> None:
    path = tmp_path / "autostart" / "banxing-family.desktop"
    autostart = AutostartFile(path, ("banxing", "family"))
    assert not autostart.begins()
    for begins in (True, True, False, False):
        autostart.let_begin(begins)
        assert autostart.begins() is begins is path.exists()


def test_the_command_survives_the_files_own_writing(tmp_path: Path) -> None:
    path = tmp_path / "banxing.desktop"
    command = ("/opt/old folder/banxing", "family", "--bank", 'https://bank.example/?a="b"&c=$d%20\\e')
    AutostartFile(path, command).let_begin(True)
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(path, encoding="utf-8")
    line = entry["Desktop Entry"]["Exec"].replace("\\\\", "\\")
    read = subprocess.run(["sh", "-c", f"printf '%s\\n' {line}"], capture_output=True, text=True, check=True, timeout=20).stdout
    assert tuple(part.replace("%%", "%") for part in read.splitlines()) == command


@pytest.mark.parametrize("switched_off", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_has_switched_off_does_not_begin(tmp_path: Path, switched_off: str) -> None:
    path = tmp_path / "banxing.desktop"
    autostart = AutostartFile(path, ("banxing",))
    autostart.let_begin(True)
    path.write_text(f"{path.read_text()}{switched_off}\n")
    assert not autostart.begins()
    autostart.let_begin(True)
    assert autostart.begins()
