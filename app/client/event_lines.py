"""The lines of an event stream (WHATWG HTML, 9.2.6), as far as the bank uses them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

_LONGEST_LINE: Final = 4096


@dataclass(frozen=True, slots=True)
class Sent:
    """One event as it was sent."""

    event_id: str
    data: str


def lines_in(chunks: Iterable[bytes]) -> Iterator[str]:
    """The lines in a stream of bytes, without their ends; raises ``ValueError`` for one that does not end."""
    rest = b""
    for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n")
        for line in whole:
            yield line.rstrip(b"\r").decode()
        if len(rest) > _LONGEST_LINE:
            raise ValueError("a line without end")


def events_in(lines: Iterable[str]) -> Iterator[Sent | None]:
    """The events in the lines; ``None`` for a comment, which says that the stream lives. An unfinished event at the end is none."""
    fields: dict[str, str] = {}
    for line in lines:
        if line.startswith(":"):
            yield None
        elif line:
            name, _, value = line.partition(":")
            fields[name] = value.removeprefix(" ")
        elif fields:
            yield Sent(fields.get("id", ""), fields.get("data", ""))
            fields = {}
