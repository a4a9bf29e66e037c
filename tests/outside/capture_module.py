"""A speech-dispatcher output module that writes what it is asked to speak to $SPOKEN, one JSON line each.

It speaks the module protocol over its standard streams, and knows only what speech-dispatcher says to a module.
With $SPEAKS_ON set, it goes on speaking until it is stopped, and writes that down too.
Run by speech-dispatcher with the Python of the system, so it imports nothing but the standard library.
"""

from __future__ import annotations

import html
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

_SETTINGS = {
    "AUDIO": ("207 OK RECEIVING AUDIO SETTINGS", "203 OK AUDIO INITIALIZED"),
    "LOGLEVEL": ("207 OK RECEIVING LOGLEVEL SETTINGS", "203 OK LOG LEVEL SET"),
    "SET": ("203 OK RECEIVING SETTINGS", "203 OK SETTINGS RECEIVED"),
}
_ANSWERS = {
    "INIT": ("299-capture ready", "299 OK LOADED SUCCESSFULLY"),
    "LIST VOICES": (
        "200-capture-en\ten\tnone",
        "200-capture-zh\tcmn\tnone",
        "200-capture-pinyin\tcmn-latn-pinyin\tnone",
        "200 OK VOICE LIST SENT",
    ),
    "PAUSE": (),
    "QUIT": ("210 OK QUIT",),
}
_SPOKEN = ("SPEAK", "CHAR", "KEY", "SOUND_ICON")
_SPEAKS_ON = "SPEAKS_ON" in os.environ


def _say(*lines: str) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _block(lines: Iterator[str]) -> str:
    """A dot-terminated block; a line that begins with a dot carries two."""
    taken = []
    for line in lines:
        if line.rstrip("\n") == ".":
            break
        taken.append(line.rstrip("\n").removeprefix(".") if line.startswith("..") else line.rstrip("\n"))
    return "\n".join(taken)


def _pairs(block: str) -> Iterator[tuple[str, str]]:
    for line in block.splitlines():
        name, _, value = line.partition("=")
        yield name, value


class _Mouth:
    """What the module would be heard saying."""

    def __init__(self) -> None:
        self.settings: dict[str, str] = {}
        self._speaking = False

    def speak(self, kind: str, text: str) -> None:
        self._write(kind, html.unescape(re.sub(r"<[^>]+>", "", text)).strip())
        _say("701 BEGIN")
        if _SPEAKS_ON:
            self._speaking = True
        else:
            _say("702 END")

    def stop(self) -> None:
        """Asked of a mouth that says nothing, this has no answer."""
        if self._speaking:
            self._speaking = False
            self._write("STOP", "")
            _say("703 STOP")

    def _write(self, kind: str, text: str) -> None:
        heard = {"kind": kind, "text": text} | {name: self.settings.get(name) for name in ("language", "rate", "volume")}
        with Path(os.environ["SPOKEN"]).open("a", encoding="utf-8") as file:
            file.write(json.dumps(heard, ensure_ascii=False) + "\n")


def main() -> None:
    """Serves until speech-dispatcher says QUIT."""
    mouth = _Mouth()
    lines = iter(sys.stdin)
    for line in lines:
        command = line.strip()
        if command in _SETTINGS:
            receiving, received = _SETTINGS[command]
            _say(receiving)
            mouth.settings.update(_pairs(_block(lines)))
            _say(received)
        elif command in _SPOKEN:
            _say("202 OK RECEIVING MESSAGE")
            text = _block(lines)
            _say("200 OK SPEAKING")
            mouth.speak(command, text)
        elif command == "STOP":
            mouth.stop()
        elif command.startswith("DEBUG"):
            _say("200 OK DEBUGGING")
        else:
            _say(*_ANSWERS.get(command, ("300 ERR UNKNOWN COMMAND",)))
        if command == "QUIT":
            return


if __name__ == "__main__":
    main()
