"""The outside parts are real: each is used once, by a child process, the way the product would."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.outside.at_spi import program, screen_reader
from tests.outside.programs import NotReady, fresh_environment, running, until
from tests.outside.secret_service import secret_service
from tests.outside.speech_dispatcher import Utterance, speech_dispatcher, spoken
from tests.outside.x_session import x_session

pytestmark = pytest.mark.outside

KEYRING = """
import keyring, keyring.backends.SecretService as backend
assert isinstance(keyring.get_keyring(), backend.Keyring), keyring.get_keyring()
keyring.set_password("banxing-tests", "seat", "kept")
print(keyring.get_password("banxing-tests", "seat"))
"""

WINDOW = """
from PySide6.QtWidgets import QApplication, QPushButton
app = QApplication(["the counter"])
app.setApplicationName("the counter")
button = QPushButton("Go on")
button.clicked.connect(lambda: (print("pressed", flush=True), app.quit()))
button.show()
raise SystemExit(app.exec())
"""


def python(source: str) -> list[str]:
    return [sys.executable, "-c", source]


def test_a_secret_is_kept_and_found() -> None:
    with secret_service() as env:
        answer = subprocess.run(python(KEYRING), env=env, capture_output=True, text=True, timeout=60, check=False)
    assert (answer.stdout, answer.stderr) == ("kept\n", "")


def test_a_screen_reader_finds_a_window_and_presses_its_button() -> None:
    with x_session() as env, running(python(WINDOW), env, listen=True) as window, screen_reader(env) as desktop:
        parts = list(program(desktop, "the counter").walk())
        (button,) = [part for part in parts if part.name == "Go on" and part.role == "push button"]
        assert button.press()
        assert window.wait(30) == 0
        assert window.stdout is not None
        assert window.stdout.read() == b"pressed\n"


def test_what_is_said_reaches_the_voice(tmp_path: Path) -> None:
    file = tmp_path / "spoken"
    with speech_dispatcher(file) as env:
        subprocess.run(["spd-say", "--wait", "--language", "cmn", "余额一百元"], env=env, check=True, timeout=60)
        heard = until(lambda: spoken(file) or None, "something is spoken")
    assert heard == [Utterance("SPEAK", "余额一百元", "cmn", "0", "100")]


def test_a_program_that_ends_is_not_waited_for() -> None:
    with fresh_environment() as env, running(["true"], env) as ended, pytest.raises(NotReady, match="ended with 0"):
        until(lambda: None, "nothing", ended)
