"""What is read aloud of a step: everything on the screen that matters, in the order in which a clerk would say it."""

from __future__ import annotations

from typing import Any, Final

from app.journeys.alert_words import HOW_TO_TELL, WHAT_TO_DO
from app.journeys.message_check_words import WHAT_SHOWS_IT
from app.journeys.paper_words import LOOKS
from app.journeys.pictures import Drawing
from app.journeys.say import Digits, Say, say
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
from app.journeys.steps_message_check import HearCall, ReadJudgement
from app.journeys.steps_paper import ReadSheet
from app.journeys.steps_visits import ShowTicket
from app.journeys.steps_watching import Watch
from app.journeys.watching_words import in_a_sentence, seen_now
from app.ui.words.sheets import sheet_aloud
from app.ui.words.words import Words

BY_PHOTO: Final = say("Photo", "Or bring a photo of the square: drop it anywhere here, or copy and paste it.")
FEW = 8
"""So many lines of a list are read; the rest is on the screen."""
_SHORT_REST: Final = {"zh_CN": "，"}
_INTRODUCES: Final = {"zh_CN": "："}
"""What parts the pieces of a line, and a label from its value, so that a voice pauses as that language does."""


def spoken(step: Step[Any], words: Words) -> str:
    """The whole step as text for a voice, one sentence per line."""
    sentences = (words.spoken(sentence) for sentence in (step.question, *step.why))
    return "\n".join((*sentences, *_rest(step, words)))


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


def _rest(step: Step[Any], words: Words) -> list[str]:  # noqa: C901 - one case per kind of step
    match step:
        case Home():
            return [_option(option, False, words) for option in (*step.options, *step.quiet)]
        case Choose():
            return [*_facts(step.facts, words), *(_option(option, option.key == step.chosen, words) for option in step.options)]
        case Review():
            return [*_facts(step.facts, words), _press(step.yes, words)]
        case Confirm():
            return [*_facts(step.facts, words), _press(step.no, words), _press(step.yes, words)]
        case Tell():
            return _facts(step.facts, words)
        case Match():
            pictures = [words.spoken(drawing_aloud(place, drawing)) for place, drawing in enumerate(step.pictures, start=1)]
            return [*pictures, _press(step.yes, words), _press(step.no, words)]
        case Browse():
            return [*_facts(step.above, words), *_items(step, words)]
        case EnterAmount():
            return [words.spoken(say("Spoken", "Press the digits, then the button at the lower right."))]
        case EnterDigits(photo=sign) if sign:
            return [words.spoken(step.label), words.spoken(BY_PHOTO)]
        case EnterText() | EnterDigits() | GiveSource():
            return [words.spoken(step.label)]
        case LookInto():
            return [*_facts(step.facts, words), *(_option(way, False, words) for way in step.ways)]
        case FillIn():
            return [words.spoken(blank.label) for blank in step.blanks]
        case ReadAlert():
            return _alert(step, words)
        case HearCall():
            return _call(step, words)
        case ReadJudgement():
            return _judgement(step, words)
        case ReadSheet():
            return [*(_option(way, False, words) for way in step.ways), words.spoken(LOOKS), *sheet_aloud(step.sheet, step.foot, words)]
        case ShowTicket():
            return _ticket(step, words)
        case Watch():
            return _watched(step, words)
        case ShowCode():
            return [words.param_spoken(code_in_groups(step)), words.spoken(holds_until(step)), words.spoken(step.meanwhile)]
        case Wait():
            return [words.spoken(step.meanwhile)]
        case _:
            return []


def _alert(step: ReadAlert, words: Words) -> list[str]:
    """What it says itself stands in the reader's language; the number is read digit by digit, by the way to call it."""
    alert = step.alert
    tell = [words.spoken(HOW_TO_TELL), *alert.signs] if alert.signs else []
    now = [words.spoken(WHAT_TO_DO), alert.instruction]
    return [alert.description, *tell, *now, *(_option(way, False, words) for way in step.ways)]


def _call(step: HearCall, words: Words) -> list[str]:
    """What was said last is read as a quotation, and each sentence to press as a question: nothing of it may sound like advice."""
    last = _quoted(words, step.said[-1]) if step.said else []
    ask = say("Spoken", "Does the caller say: {line}")
    return [*last, *(words.spoken(ask(line=line)) for _, line in step.ready), words.spoken(step.other)]


def _quoted(words: Words, text: str) -> list[str]:
    return [words.spoken(say("Spoken", "I quote:")), text, words.spoken(say("Spoken", "End of the quote."))]


def _judgement(step: ReadJudgement, words: Words) -> list[str]:
    """What to do comes first. A quotation is said to be one before and after, or it would sound like advice."""
    first, *rest = (words.spoken(sentence) for sentence in step.now)
    dial = [words.spoken(step.dial.label), words.param_spoken(step.dial.value)] if step.dial else []
    shows = [line for quote in step.quotes for line in (words.spoken(quote.sign), *_quoted(words, quote.text))]
    ways = [_option(way, False, words) for way in step.ways]
    return [words.spoken(WHAT_TO_DO), first, *dial, *rest, *([words.spoken(WHAT_SHOWS_IT), *shows] if shows else []), *ways]


def _ticket(step: ShowTicket, words: Words) -> list[str]:
    """The number as it is called, then how it stands with it."""
    ways = [_option(way, False, words) for way in step.ways]
    return [words.param_spoken(Digits(step.number)), words.spoken(step.standing.told), *_facts(step.facts, words), *ways]


def _watched(step: Watch, words: Words) -> list[str]:
    """What became of the last thing he said, then what is to be seen."""
    told = [words.spoken(step.told)] if step.told else []
    there = seen_now(step.coaching, words.messages)
    return [*told, spoken(there, words) if there else words.spoken(in_a_sentence(step.coaching, words.messages))]


def _option(option: Option[Any], chosen: bool, words: Words) -> str:
    parts = [option.label, *([option.detail] if option.detail else []), *([say("Spoken", "chosen now")] if chosen else [])]
    return _line(parts, words)


def _line(parts: list[Say], words: Words) -> str:
    return _SHORT_REST.get(words.language, ", ").join(words.spoken(part) for part in parts)


def _items(step: Browse, words: Words) -> list[str]:
    if not step.items:
        return [words.spoken(step.empty)]
    lines = [line for item in step.items[:FEW] for line in _item(item, words)]
    more = len(step.items) - FEW
    return [*lines, words.spoken(say("Spoken", "And {count} more, further down.")(count=more))] if more > 0 else lines


def _item(item: Item, words: Words) -> list[str]:
    heading = [words.spoken(item.heading)] if item.heading else []
    return [*heading, _line([item.sentence, *([item.detail] if item.detail else [])], words)]


def _facts(facts: tuple[Fact, ...], words: Words) -> list[str]:
    introduces = _INTRODUCES.get(words.language, ": ")
    return [f"{words.spoken(fact.label)}{introduces}{words.param_spoken(fact.value)}" for fact in facts]


def _press(label: Say, words: Words) -> str:
    return words.spoken(say("Spoken", "Button: {label}")(label=label))
