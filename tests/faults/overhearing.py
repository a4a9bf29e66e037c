"""Hears every sentence that a window shows or speaks, and checks at that moment what it claims about money."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.journeys.say import Say
from app.ui.words.catalogue import as_written
from app.ui.words.words import Words
from tests.faults.claims import CLAIMS
from tests.faults.sentences import Sentence
from tests.faults.standing import Situation, Standing


@dataclass(frozen=True)
class Overheard(Words):
    """Words that tell what they are asked to say."""

    hear: Callable[[Say], None] = field(default=lambda _: None)

    def __call__(self, said: Say) -> str:
        """As it is written; heard by the test too."""
        self.hear(said)
        return super().__call__(said)


class Witness:
    """Compares what is said with the books, when it is said and again when she has read it."""

    def __init__(self, look: Callable[[], Standing]) -> None:
        self._look = look
        self._begun = self._answered = Standing()
        self._on_the_screen: set[Sentence] = set()
        self.lies: list[str] = []

    def words(self, language: str) -> Words:
        """Words under this witness' ear."""
        return Overheard(language, as_written, hear=self._hear)

    def begin(self) -> None:
        """From now on a task runs; claims are about it."""
        self._begun = self._answered = self._look()
        self._on_the_screen.clear()
        self.lies.clear()

    @property
    def since(self) -> Standing:
        """What the books say of this task by now."""
        return self._look().since(self._begun)

    def turn_the_page(self) -> None:
        """She has read what stands there, which must be true still, and answers."""
        self._check(self._on_the_screen)
        self._on_the_screen = set()
        self._answered = self._look()

    def _hear(self, said: Say) -> None:
        sentence = (said.context, said.text)
        if sentence in CLAIMS:
            self._on_the_screen.add(sentence)
            self._check({sentence})

    def _check(self, sentences: set[Sentence]) -> None:
        if not sentences:
            return
        now = self._look()
        seen = Situation(now, now.since(self._begun), now.since(self._answered))
        self.lies += [f"“{text}” while {seen}" for context, text in sorted(sentences) if not CLAIMS[context, text](seen)]
