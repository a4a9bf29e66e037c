"""Orca, the screen reader of the Linux desktop, in an X session of its own; what it says is written down instead of spoken."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.outside.programs import Environment, needs, running, until
from tests.outside.speech_dispatcher import speech_dispatcher, spoken

_LOCALE_WITHIN = 120.0
"""Seconds until the words of a language are made: a few, on a busy machine many."""


@dataclass(frozen=True)
class Orca:
    """``env`` is for the programs that it shall read."""

    env: Environment
    _file: Path

    def said(self) -> list[str]:
        """All that it has said since it began, one after the other."""
        return [utterance.text for utterance in spoken(self._file) if utterance.text]

    def hear(self, words: str, since: int = 0) -> int:
        """Waits until it has said ``words``, past all that it said before ``since``; answers how much it had said by then.

        Its pauses between the words do not count, nor what it makes of signs.
        """
        wanted = _bare(words)

        def heard() -> int | None:
            said = self.said()
            return len(said) if wanted in _bare(" ".join(said[since:])) else None

        return until(heard, f"Orca says {words!r}")


def _bare(words: str) -> str:
    return re.sub(r"[\W_]+", "", words)


@contextlib.contextmanager
def orca(env: Environment, file: Path, language: str = "en") -> Iterator[Orca]:
    """Starts Orca as it comes, with the settings of somebody who has changed none, in an X session; what it says lands in ``file``."""
    needs("orca", "speech-dispatcher")
    with speech_dispatcher(file, env) as service, running(["orca", "--replace"], user := service | _speaking(language, env)) as process:
        reader = Orca(user, file)
        until(lambda: reader.said() or None, "Orca speaks", process)
        yield reader


def _speaking(language: str, env: Environment) -> Environment:
    """Orca has words of its own ("button", "checked") in the language of the session, which is made where the machine does not have it."""
    if language == "en":
        return {}
    needs("localedef")
    folder = Path(env["HOME"], "locale")
    folder.mkdir()
    command = ["localedef", "--inputfile", language, "--charmap", "UTF-8", str(folder / f"{language}.UTF-8")]
    with running(command, env) as process:
        process.wait(_LOCALE_WITHIN)
    return {"LOCPATH": str(folder), "LC_ALL": f"{language}.UTF-8"}
