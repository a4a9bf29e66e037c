"""A real speech service (speech-dispatcher) whose voice writes to a file what it was asked to say."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.outside import capture_module
from tests.outside.programs import Environment, find, fresh_environment, needs, running, until

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


def put_in_its_place(folder: Path, file: Path) -> str:
    """A `PATH` on which the service that a program starts for itself is this one. What is said lands in `file`; `folder` is new."""
    needs("speech-dispatcher")
    _configure(folder, SPOKEN=str(file))
    program = folder / "bin" / "speech-dispatcher"
    program.parent.mkdir()
    _write_script(program, f'exec "{find("speech-dispatcher")}" --config-dir "{folder}" "$@"')
    return os.pathsep.join([str(program.parent), os.environ.get("PATH", os.defpath)])


def _configure(folder: Path, **told: str) -> None:
    (folder / "modules").mkdir(parents=True)
    (folder / "modules" / "capture.conf").touch()
    module = folder / "capture"
    _write_script(
        module, *(f'export {name}="{value}"' for name, value in told.items()), f'exec "{sys.executable}" "{capture_module.__file__}"'
    )
    (folder / "speechd.conf").write_text(_CONFIGURATION.format(folder=folder, module=module))


def _write_script(file: Path, *lines: str) -> None:
    file.write_text("\n".join(("#!/bin/sh", *lines, "")))
    file.chmod(0o700)


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
