"""Which of an engine's voices reads which of our languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.domain.languages.known import language as known_as
from app.domain.languages.known import primary

PLAIN: Final = "none"
"""The variant of a voice that has not been bent into a whisper or a croak."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """What to tell the engine so that it reads a language: its tag and, where the engine names its voices, a voice."""

    tag: str
    voice: str | None = None


class Tongues:
    """What an engine can read, from its list of voices; an engine that keeps no list is taken to read everything."""

    def __init__(self, listed: Iterable[str] | None) -> None:
        """``listed`` holds lines of name, language tag and variant, parted by tabs."""
        self._keeps_list = listed is not None
        self._voices: dict[str, str] = {}
        plain: set[str] = set()
        for name, tag, variant in (line.split("\t") for line in listed or () if line.count("\t") == 2):
            tag = tag.lower()
            if tag not in self._voices or (variant == PLAIN and tag not in plain):
                self._voices[tag] = name
            if variant == PLAIN:
                plain.add(tag)

    def reading(self, language: str) -> Tongue | None:
        """How to have a language read, given as in ``zh_CN`` or ``en``; ``None`` where the engine cannot."""
        spoken = primary(language)
        if not self._keeps_list:
            return Tongue(spoken)
        ours = known_as(language)
        wanted = ours.voices if primary(ours.code) == spoken else (spoken,)
        for tag in (*wanted, *self._regional(spoken)):
            if tag in self._voices:
                return Tongue(tag, self._voices[tag])
        return None

    def _regional(self, primary: str) -> list[str]:
        return [tag for tag in self._voices if tag.startswith(f"{primary}-")]
