"""The port of a voice, and its silent twin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

Heard = Callable[[int | None], None]
"""Told which line of a text is heard now, and ``None`` once nothing more of it will be. Called on any thread, and never late for
a text by another one: each has a teller of its own."""


def unheeded(line: int | None) -> None:
    """For who need not know what is heard."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a voice speaks: ``rate`` and ``volume`` from -100 to 100, where 0 is the engine's own."""

    rate: int
    volume: int


USUAL: Final = Manner(rate=-20, volume=100)
"""A little slower than the engine's own, as loud as it can."""


class Voice(Protocol):
    """Reads finished text aloud. No method waits for the engine, but ``close`` a moment, so all may be called on the UI thread."""

    @property
    def available(self) -> bool:
        """Whether there is an engine at all; turns ``False`` for good when it is lost."""
        ...

    def speaks(self, language: str) -> bool:
        """Whether ``say`` would be heard in a language, given as in ``zh_CN`` or ``en``."""
        ...

    def tune(self, manner: Manner) -> None:
        """How it speaks from the next text on."""
        ...

    def say(self, text: str, language: str, heard: Heard = unheeded) -> None:
        """Reads a text of one sentence a line in place of whatever is being read. Nothing is heard where ``speaks`` is false."""
        ...

    def stop(self) -> None:
        """Falls silent."""
        ...

    def close(self) -> None:
        """Falls silent and lets the engine go; the voice is not used again."""
        ...


class Silent:
    """The voice of a machine that has none."""

    available = False

    def speaks(self, language: str) -> bool:  # noqa: ARG002
        """No language."""
        return False

    def tune(self, manner: Manner) -> None:
        """There is nothing to tune."""

    def say(self, text: str, language: str, heard: Heard = unheeded) -> None:  # noqa: ARG002
        """Nothing is heard."""
        heard(None)

    def stop(self) -> None:
        """There is nothing to stop."""

    def close(self) -> None:
        """There is nothing to let go."""
