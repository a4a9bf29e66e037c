"""What is read aloud of a step: everything on the screen that matters, in the order in which a clerk would say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.domain.languages.known import language as spoken_in
from app.domain.languages.language import Language
from app.journeys.alert_words import HOW_TO_TELL, WHAT_TO_DO
from app.journeys.message_check_words import WHAT_SHOWS_IT
from app.journeys.paper_words import LARGE_DETAIL
from app.journeys.pictures import Drawing
from app.journeys.say import Digits, InWords, Param, Say, say
from app.journeys.steps import (
    Browse,
    Choose,
    Confirm,
    EnterAmount,
    EnterDigits,
    EnterText,
    Fact,
    Item,
    Match,
    Option,
    Review,
    ShowCode,
    Step,
    Tell,
    Wait,
)
from app.journeys.steps_alerts import ReadAlert
from app.journeys.steps_desk import FillIn, GiveSource, LookInto
from app.journeys.steps_home import Home
from app.journeys.steps_message_check import SOMETHING_ELSE, HearCall, ReadJudgement
from app.journeys.steps_paper import ReadSheet, TellOnPaper
from app.journeys.steps_visits import ShowTicket
from app.journeys.steps_watching import Watch
from app.journeys.watching_words import in_a_sentence, seen_now
from app.ui.words.figures import spoken_digits
from app.ui.words.sentences import sentences
from app.ui.words.sheets import sheet_aloud
from app.ui.words.words import Words

BY_PHOTO: Final = say("Photo", "Or bring a photo of the square: drop it anywhere here, or copy and paste it.")
FEW = 8
"""So many lines of a list are read; the rest is on the screen."""
ONWARD: Final = "forward"
"""The part that is no part of a page: the button that leads on."""
FURTHER_DOWN: Final = "further-down"
"""What is said of the lines that are not read."""
_RESTS: Final = "。！？；：，、.!?;:,"


@dataclass(frozen=True, slots=True)
class Piece:
    """What is said of one part of a page, which is called as in :meth:`app.ui.pages.page.Page.parts`; of some there is no such part."""

    text: str
    part: str = ""


def spoken(step: Step[Any], words: Words) -> str:
    """The whole step as text for a voice, one piece per line."""
    return "\n".join(piece.text for piece in pieces(step, words))


def pieces(step: Step[Any], words: Words) -> tuple[Piece, ...]:
    """The whole step, piece by piece."""
    return tuple(_Aloud(words).step(step))


def drawing_aloud(place: int, drawing: Drawing) -> Say:
    """What is said of one of four pictures; ``place`` begins with 1."""
    return (
        say("Spoken", "The first picture: {name}"),
        say("Spoken", "The second picture: {name}"),
        say("Spoken", "The third picture: {name}"),
        say("Spoken", "The fourth picture: {name}"),
    )[place - 1](name=drawing.name)


def code_in_groups(step: ShowCode) -> Digits:
    """The code in the groups in which it is shown, to be read digit by digit."""
    return Digits(" ".join(step.code[start : start + step.group] for start in range(0, len(step.code), step.group)))


def holds_until(step: ShowCode) -> Say:
    """How long the code is good for."""
    return say("Pages", "Good until {when}.")(when=step.until)


@dataclass(frozen=True, slots=True)
class _Aloud:
    """Steps in the reader's words."""

    words: Words

    @property
    def _said(self) -> Language:
        return spoken_in(self.words.language)

    def step(self, step: Step[Any]) -> Iterator[Piece]:
        """The question, the reasons, and what this kind of step has besides."""
        yield self._piece(step.question, "question")
        if isinstance(step, ShowTicket):  # the number is what she listens for
            yield Piece(spoken_digits(step.number, self.words.language), "number")  # it is called out to everybody
            yield self._piece(step.standing.told, "standing")
        if not isinstance(step, Review):
            yield from self._each(step.why, "why")
        yield from self._rest(step)

    def _rest(self, step: Step[Any]) -> Iterable[Piece]:  # noqa: C901 - one case per kind of step
        match step:
            case Home():
                return self._options((*step.options, *step.quiet))
            case Choose():
                return [*self._facts(step.facts), *self._options(step.options, step.chosen)]
            case Review():
                press = self._press(say("Spoken", "If all of this is right, press: {label}"), step.yes, ONWARD)
                return [*self._facts(step.facts), *self._each(step.why, "why"), press]
            case Confirm():
                no = self._press(say("Spoken", "If not, press: {label}"), step.no, "no")
                return [*self._facts(step.facts), no, self._press(say("Spoken", "If yes, press: {label}"), step.yes, "yes")]
            case TellOnPaper():
                return [*self._facts(step.facts), Piece(self._told([step.paper], LARGE_DETAIL), "paper")]
            case Tell():
                return self._facts(step.facts)
            case Match():
                return self._match(step)
            case Browse():
                return [*self._facts(step.above), *self._items(step)]
            case EnterAmount():
                return [Piece(self.words.spoken(say("Spoken", "Please type the amount, then go on.")), "field")]
            case EnterDigits(photo=sign) if sign:
                return [self._to_fill_in(step.label, "label"), self._piece(BY_PHOTO, "photo")]
            case EnterText() | EnterDigits() | GiveSource():
                return [self._to_fill_in(step.label, "label")]
            case LookInto():
                return [*self._facts(step.facts), *self._options(step.ways)]
            case FillIn():
                return [self._to_fill_in(blank.label, f"label:{blank.key}") for blank in step.blanks]
            case ReadAlert():
                return self._alert(step)
            case HearCall():
                return self._call(step)
            case ReadJudgement():
                return self._judgement(step)
            case ReadSheet():
                sheet = (Piece(line, "sheet") for line in sheet_aloud(step.sheet, step.foot, self.words))
                return [*self._options(step.ways), self._piece(say("Spoken", "This is what stands on it:"), "looks"), *sheet]
            case ShowTicket():
                return [*self._facts(step.facts[: step.aloud]), *self._options(step.ways)]
            case Watch():
                return self._watched(step)
            case ShowCode():
                code = Piece(self.words.param_spoken(code_in_groups(step)), "code")
                return [code, self._piece(holds_until(step), "until"), self._piece(step.meanwhile, "meanwhile")]
            case Wait():
                return [self._piece(step.meanwhile, "meanwhile")]
        return []

    def _match(self, step: Match) -> list[Piece]:
        drawings = [self._piece(drawing_aloud(place + 1, drawing), f"picture:{place}") for place, drawing in enumerate(step.pictures)]
        yes = self._press(say("Spoken", "If they are the same, press: {label}"), step.yes, "yes")
        return [*drawings, yes, self._press(say("Spoken", "If one is not the same, press: {label}"), step.no, "no")]

    def _alert(self, step: ReadAlert) -> list[Piece]:
        """What it says itself stands in the reader's language; the number is read digit by digit, by the way to call it."""
        alert = step.alert
        signs = [Piece(self._free(sign), f"sign:{place}") for place, sign in enumerate(alert.signs)]
        tell = [self._piece(HOW_TO_TELL, "how-to-tell"), *signs] if signs else []
        now = [self._piece(WHAT_TO_DO, "what-to-do"), Piece(self._free(alert.instruction), "instruction")]
        return [Piece(self._free(alert.description), "description"), *tell, *now, *self._options(step.ways)]

    def _call(self, step: HearCall) -> list[Piece]:
        """What was said last is read as a quotation, and each sentence to press as a question: nothing of it may sound like advice."""
        last = self._quoted(self._free(step.said[-1]), "said") if step.said else []
        ask = say("Spoken", "Does the caller say: {line}")
        ready = [self._piece(ask(line=line), f"option:{key}") for key, line in step.ready]
        return [*last, *ready, self._piece(step.other, f"option:{SOMETHING_ELSE}")]

    def _quoted(self, text: str, part: str) -> list[Piece]:
        before, after = say("Spoken", "I quote:"), say("Spoken", "End of the quote.")
        return [self._piece(before, part), Piece(text, part), self._piece(after, part)]

    def _judgement(self, step: ReadJudgement) -> list[Piece]:
        """What to do comes first. A quotation is said to be one before and after, or it would sound like advice."""
        first, *rest = step.now
        dial: list[Param] = [step.dial.label, step.dial.value] if step.dial else []
        now = [Piece(self.words.param_spoken(said), f"now:{place}") for place, said in enumerate((WHAT_TO_DO, first, *dial, *rest))]
        quotes = [
            piece
            for place, quote in enumerate(step.quotes)
            for piece in (self._piece(quote.sign, f"quote:{place}"), *self._quoted(self._free(quote.text), f"quote:{place}"))
        ]
        return [*now, *([self._piece(WHAT_SHOWS_IT, "shows"), *quotes] if quotes else []), *self._options(step.ways)]

    def _watched(self, step: Watch) -> list[Piece]:
        """What became of the last thing he said, then what is to be seen, which is drawn small: nothing of it is lit."""
        told = [self._piece(step.told)] if step.told else []
        there = seen_now(step.coaching, self.words.messages)
        if there is None:
            return [*told, self._piece(in_a_sentence(step.coaching, self.words.messages))]
        lines = [piece.text for piece in self.step(there)]
        return [*told, *map(Piece, dict.fromkeys(lines))]  # what is hidden is called the same everywhere

    def _options(self, options: Sequence[Option[Any]], chosen: str = "") -> list[Piece]:
        marked = say("Spoken", "chosen now")
        lines = ([option.label, *([marked] if chosen == option.key else [])] for option in options)
        return [Piece(self._told(line, option.detail), f"option:{option.key}") for option, line in zip(options, lines, strict=True)]

    def _items(self, step: Browse) -> list[Piece]:
        if not step.items:
            return [self._piece(step.empty, "heading:")]
        lines = [piece for place, item in enumerate(step.items[:FEW]) for piece in self._item(item, item.key or str(place))]
        more = len(step.items) - FEW
        return [*lines, self._piece(say("Spoken", "And {count} more, further down.")(count=more), FURTHER_DOWN)] if more > 0 else lines

    def _item(self, item: Item, key: str) -> list[Piece]:
        heading = [self._piece(item.heading, f"heading:{key}")] if item.heading else []
        if item.detail and item.detail.is_free:  # whoever wrote it, it is not the bank that says it
            words = self.words.spoken(say("Spoken", "with these words: “{words}”")(words=item.detail))
            return [*heading, Piece(self._joined([self.words.spoken(item.sentence), words], self._said.rest), f"item:{key}")]
        return [*heading, Piece(self._told([item.sentence], item.detail), f"item:{key}")]

    def _facts(self, facts: tuple[Fact, ...]) -> list[Piece]:
        """The amount once more in words is for the eye: a voice says both alike."""
        return [
            piece for place, fact in enumerate(facts) if not isinstance(fact.value, InWords) for piece in self._fact(fact, f"fact:{place}")
        ]

    def _fact(self, fact: Fact, part: str) -> list[Piece]:
        """What somebody said to be believed, and several sentences that somebody wrote, are read as a quotation: nobody would hear where
        they end."""
        label = f"{self.words.spoken(fact.label)}{self._said.introduces}"
        said = self.words.param_spoken(fact.value)
        if fact.weight == "quoted" or (isinstance(fact.value, str) and len(sentences(fact.value)) > 1):
            return [Piece(label.strip(), part), *self._quoted(said, part)]
        return [Piece(f"{label}{said}", part)]

    def _each(self, said: Iterable[Say], part: str) -> Iterator[Piece]:
        return (self._piece(sentence, f"{part}:{place}") for place, sentence in enumerate(said))

    def _to_fill_in(self, label: Say, part: str) -> Piece:
        return self._piece(say("Spoken", "Please fill in: {label}")(label=label), part)

    def _press(self, when: Say, label: Say, part: str) -> Piece:
        return self._piece(when(label=label), part)

    def _piece(self, said: Say, part: str = "") -> Piece:
        return Piece(self.words.spoken(said), part)

    def _free(self, text: str) -> str:
        return self.words.param_spoken(text)

    def _told(self, said: Iterable[Say], detail: Say | None) -> str:
        """What something is called, and what there is to know of it, which may say again what it is called."""
        line = self._line(said)
        known = self.words.spoken(detail) if detail else ""
        between = self._said.rest if self._said.introduces.strip() in line else self._said.introduces
        return known if known and known.startswith(line) else self._joined([line, known], between)

    def _line(self, said: Iterable[Say]) -> str:
        return self._joined(map(self.words.spoken, said), self._said.rest)

    def _joined(self, parts: Iterable[str], rest: str) -> str:
        """One after the other, with a rest between where none has its own."""
        line = ""
        for part in filter(None, parts):
            line += (rest[1:] if line[-1:] in _RESTS else rest) + part if line else part
        return line
