"""What is read aloud of a step: everything on the screen that matters, in the order in which a clerk would say it."""

from __future__ import annotations

from typing import Any

from app.journeys.say import Say, say
from app.journeys.steps import Browse, Choose, Confirm, EnterAmount, EnterDigits, EnterText, Fact, Option, Review, Step, Tell, Wait
from app.ui.words.words import Words

FEW = 8
"""So many lines of a list are read; the rest is on the screen."""


def spoken(step: Step[Any], words: Words) -> str:
    """The whole step as text for a voice, one sentence per line."""
    sentences = (words.spoken(sentence) for sentence in (step.question, *step.why))
    return "\n".join((*sentences, *_rest(step, words)))


def _rest(step: Step[Any], words: Words) -> list[str]:  # noqa: C901 - one case per kind of step
    match step:
        case Choose():
            return [_option(option, option.key == step.chosen, words) for option in step.options]
        case Review():
            return [*_facts(step.facts, words), _press(step.yes, words)]
        case Confirm():
            return [*_facts(step.facts, words), _press(step.no, words), _press(step.yes, words)]
        case Tell():
            return _facts(step.facts, words)
        case Browse():
            return [*_facts(step.above, words), *_items(step, words)]
        case EnterAmount():
            return [words.spoken(say("Spoken", "Press the digits, then the button at the lower right."))]
        case EnterText() | EnterDigits():
            return [words.spoken(step.label)]
        case Wait():
            return [words.spoken(step.meanwhile)]
        case _:
            return []


def _option(option: Option[Any], chosen: bool, words: Words) -> str:
    parts = [option.label, *([option.detail] if option.detail else []), *([say("Spoken", "chosen now")] if chosen else [])]
    return ", ".join(words.spoken(part) for part in parts)


def _items(step: Browse, words: Words) -> list[str]:
    if not step.items:
        return [words.spoken(step.empty)]
    lines = [words.spoken(item.sentence) for item in step.items[:FEW]]
    more = len(step.items) - FEW
    return [*lines, words.spoken(say("Spoken", "And {count} more, further down.")(count=more))] if more > 0 else lines


def _facts(facts: tuple[Fact, ...], words: Words) -> list[str]:
    return [f"{words.spoken(fact.label)}: {words.param_spoken(fact.value)}" for fact in facts]


def _press(label: Say, words: Words) -> str:
    return words.spoken(say("Spoken", "Button: {label}")(label=label))
