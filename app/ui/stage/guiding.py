"""A lesson leads her: on every page the line that says that this is practice, what to do here, and the way to end it; and aloud."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.journeys.practice_guide import Guide
from app.journeys.practice_words import END, END_HINT, YOU_PRACTISE
from app.ui.stage.pointing import Pointing
from app.ui.stage.screen import Screen
from app.ui.voice.port import Heard, Manner, Voice, unheeded
from app.ui.words.sentences import sentences


class Guiding(QObject):
    """Stands over everything at a practice seat. Signal ``ended``: she has had enough. ``aloud`` is what to do here, as it is read."""

    ended = Signal()

    def __init__(self, screen: Screen, guide: Guide, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._guide = guide
        self._pointing = Pointing(screen)
        self.aloud = ""
        screen.frame.practising.ended.connect(self.ended)
        screen.drawn.connect(self._lead)
        self._say("")

    def _lead(self) -> None:
        """A step has been drawn, perhaps the same one in other words."""
        step = self._screen.step
        if step is None:
            return
        guidance = self._guide.at(step)
        self.aloud = self._screen.words.spoken(guidance.words)
        self._say(self._screen.words(guidance.words))
        self._pointing.outline(guidance.spot)

    def _say(self, guidance: str) -> None:
        line, words = self._screen.frame.practising, self._screen.words
        line.rename(words(END), words(END_HINT))
        line.tell(words(YOU_PRACTISE), "", guidance, goes_on=True)
        line.announce(self.aloud if guidance else words.spoken(YOU_PRACTISE))


class GuidedVoice:
    """Reads what to do before what the page says."""

    def __init__(self, voice: Voice, guidance: Callable[[], str]) -> None:
        self._voice = voice
        self._guidance = guidance

    @property
    def available(self) -> bool:
        """Whether there is an engine."""
        return self._voice.available

    def speaks(self, language: str) -> bool:
        """Whether it would be heard in a language."""
        return self._voice.speaks(language)

    def tune(self, manner: Manner) -> None:
        """How it speaks."""
        self._voice.tune(manner)

    def say(self, text: str, language: str, heard: Heard = unheeded) -> None:
        """Reads both in one; only of the page's lines it is told which is heard."""
        before = sentences(self._guidance())
        self._voice.say("\n".join((*before, text)), language, lambda line: heard(line if line is None else line - len(before)))

    def stop(self) -> None:
        """Falls silent."""
        self._voice.stop()

    def close(self) -> None:
        """Lets the engine go."""
        self._voice.close()
