"""The words of SSIP, the Speech Synthesis Interface Protocol 0.2: bytes to replies, text to bytes. No socket in here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

END_OF_LINE: Final = "\r\n"
EVENTS: Final = range(700, 800)
"""Codes of what the server tells unasked."""
BEGUN: Final = 701
ENDED: Final = 702
CANCELLED: Final = 703
PAUSED: Final = 704
RESUMED: Final = 705

LONGEST_LINE: Final = 64 * 1024
"""Bytes; no line of the server's comes near it."""


class NotSsip(Exception):
    """What arrived is not SSIP."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply or event: the code of its last line, and the lines before that."""

    code: int
    lines: tuple[str, ...]

    @property
    def is_event(self) -> bool:
        """Whether it was told unasked."""
        return self.code in EVENTS

    @property
    def is_refusal(self) -> bool:
        """Whether the server would or could not (3xx its fault, 4xx and 5xx ours)."""
        return 300 <= self.code < 600


class Reader:
    """Puts replies together from bytes as they come, however they are cut."""

    def __init__(self) -> None:
        self._rest = b""
        self._lines: list[str] = []

    def feed(self, received: bytes) -> list[Reply]:
        """The replies that these bytes complete. Raises ``NotSsip``."""
        *lines, self._rest = (self._rest + received).split(b"\n")
        if len(self._rest) > LONGEST_LINE:
            raise NotSsip("endless line")
        return [reply for line in lines if (reply := self._take(line.rstrip(b"\r").decode("utf-8", "replace")))]

    def _take(self, line: str) -> Reply | None:
        code, mark, text = line[:3], line[3:4], line[4:]
        if not (code.isascii() and code.isdigit() and mark in ("-", " ")):
            raise NotSsip("no code")
        if mark == "-":
            self._lines.append(text)
            return None
        reply = Reply(int(code), tuple(self._lines))
        self._lines = []
        return reply


def command(words: str) -> bytes:
    """One command line."""
    return (words + END_OF_LINE).encode()


def message(text: str) -> bytes:
    """The body of SPEAK, with its closing dot.

    A line of the text that begins with a dot gets another, so that no text can end the message and go on as a command.
    """
    lines = [f".{line}" if line.startswith(".") else line for line in text.splitlines()]
    return command(END_OF_LINE.join([*(_sayable(line) for line in lines), "."]))


def _sayable(line: str) -> str:
    """The line without control characters and halves of characters, which the server refuses with all the rest."""
    return "".join(sign if sign >= " " and not "\ud800" <= sign <= "\udfff" else " " for sign in line)
