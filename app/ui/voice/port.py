"""The port of a voice, and its silent twin."""

from __future__ import annotations

from typing import Protocol


class Voice(Protocol):
    """Reads finished text aloud. No method waits for the engine, so all may be called on the UI thread."""

    @property
    def available(self) -> bool:
        """Whether there is an engine at all; turns ``False`` for good when it is lost."""
        ...

    def speaks(self, language: str) -> bool:
        """Whether ``say`` would be heard in a language, given as in ``zh_CN`` or ``en``."""
        ...

    def say(self, text: str, language: str) -> None:
        """Reads a text in place of whatever is being read. Nothing happens where ``speaks`` is false."""
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

    def say(self, text: str, language: str) -> None:
        """Nothing is heard."""

    def stop(self) -> None:
        """There is nothing to stop."""

    def close(self) -> None:
        """There is nothing to let go."""
