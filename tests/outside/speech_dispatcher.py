"""A real speech service (speech-dispatcher) whose voice writes to a file what it was asked to say."""

from __future__ import annotations

import contextlib
import json
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.outside import capture_module
from tests.outside.programs import Environment, fresh_environment, needs, running, until

_CONFIGURATION = """\
LogLevel 1
LogDir "{folder}"
DefaultVolume 100
AudioOutputMethod "alsa"
AddModule "capture" "{module}" "capture.conf"
DefaultModule capture
LanguageDefaultModule "en" "capture"
LanguageDefaultModule "zh" "capture"
LanguageDefaultModule "cmn" "capture"
"""


@dataclass(frozen=True)
class Utterance:
    """One thing that was to be spoken, in the words that reached the voice."""

    kind: str
    text: str
    language: str | None
    rate: str | None
    volume: str | None = None


def spoken(file: Path) -> list[Utterance]:
    """What has been spoken so far."""
    if not file.exists():
        return []
    return [Utterance(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines(keepends=True) if line[-1] == "\n"]


@contextlib.contextmanager
def speech_dispatcher(file: Path, env: Environment | None = None) -> Iterator[Environment]:
    """Starts the service; yields the environment in which its socket is found. What is said lands in `file`."""
    needs("speech-dispatcher")
    with contextlib.ExitStack() as stack:
        base = env if env is not None else stack.enter_context(fresh_environment())
        user = {**base, "SPOKEN": str(file)}
        folder = Path(base["HOME"], ".config", "speech-dispatcher")
        _configure(folder)
        at = Path(base["XDG_RUNTIME_DIR"], "speech-dispatcher", "speechd.sock")
        command = ["speech-dispatcher", "--run-single", "--config-dir", str(folder), "--timeout", "0"]
        process = stack.enter_context(running(command, user))
        until(lambda: _has_voice(at) or None, "speech-dispatcher has its voice", process)
        yield user


def _configure(folder: Path) -> None:
    (folder / "modules").mkdir(parents=True)
    (folder / "modules" / "capture.conf").touch()
    module = folder / "capture"
    module.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{capture_module.__file__}"\n')
    module.chmod(0o700)
    (folder / "speechd.conf").write_text(_CONFIGURATION.format(folder=folder, module=module))


def _has_voice(at: Path) -> bool:
    """Asks over the service's own protocol (SSIP) which voices it has."""
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(1)
            line.connect(str(at))
            line.sendall(b"LIST OUTPUT_MODULES\r\n")
            return b"capture" in line.recv(4096)
    except OSError:
        return False
