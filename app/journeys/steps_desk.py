"""The steps that only the bank's own people meet: a form, a look through a customer's eyes, and a document to take in."""

from __future__ import annotations

import json
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final

from app.domain.alert_text import is_contact, is_plain
from app.domain.alert_writing import account_written, amount_written, region_written
from app.journeys.say import Say, say
from app.journeys.steps import Fact, NotAnAnswer, Option, Plain, Step
from app.journeys.steps_alerts import ReadAlert


class Sort(StrEnum):
    """What may stand in a blank."""

    PLAIN = "plain"
    """Plain text without markup and links, as everything that a customer reads."""
    NUMBER = "number"
    """A telephone number."""
    AMOUNT = "amount"
    ACCOUNT = "account"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Blank:
    """One thing to write. ``most`` letters in all; ``lines``: how many of them, each a thing of its own; ``needed``: may not be empty."""

    key: str
    label: Say
    most: int
    text: str = ""
    lines: int = 1
    needed: bool = False
    tall: bool = False
    """Whether it is more than fits on one line, though it is one thing."""
    sort: Sort = Sort.PLAIN


@dataclass(frozen=True, kw_only=True)
class FillIn(Step[tuple[str, ...]]):
    """A form: several things at once, for who writes all day. Recorded as a JSON list; what each says, in the order of ``blanks``."""

    blanks: tuple[Blank, ...]

    def take(self, answer: Plain) -> tuple[str, ...]:  # noqa: D102
        return tuple(_tidy(blank, text) for blank, text in zip(self.blanks, filled(answer, len(self.blanks)), strict=True))


@dataclass(frozen=True, kw_only=True)
class LookInto(Step[str]):
    """One thing at hand: what there is to know of it, and what can be done about it. The answer is the key of a way, or ``done``."""

    facts: tuple[Fact, ...]
    ways: tuple[Option[str], ...]
    done: Say

    def take(self, answer: Plain) -> str:  # noqa: D102
        for key in (*(way.key for way in self.ways), "done"):
            if key == answer:
                return key
        raise NotAnAnswer(say("Steps", "Please press one of the choices."))


@dataclass(frozen=True, kw_only=True)
class Preview(ReadAlert):
    """An alert as a customer sees it, who reads ``language`` with letters of ``text_size`` percent: the very page of her seat."""

    language: str
    text_size: int


@dataclass(frozen=True, slots=True)
class Source:
    """Where a warning of others is: a document at hand, or an address."""

    document: bytes = b""
    address: str = ""


@dataclass(frozen=True, kw_only=True)
class GiveSource(Step[Source]):
    """A file that is chosen or dropped, or an address. Recorded with ``FILE`` before a file's bytes in base64."""

    label: Say

    FILE: ClassVar[str] = "file:"

    def take(self, answer: Plain) -> Source:  # noqa: D102
        if not isinstance(answer, str) or not answer.strip():
            raise NotAnAnswer(say("DeskSteps", "Choose a file, drop one here, or write an address that begins with https."))
        if not answer.startswith(self.FILE):
            return Source(address=answer.strip())
        try:
            return Source(document=b64decode(answer.removeprefix(self.FILE), validate=True))
        except NotBase64:
            raise NotAnAnswer(say("DeskSteps", "This file could not be read. Please choose it once more.")) from None


def filled(answer: Plain, blanks: int) -> Sequence[str]:
    """What stands in each of so many blanks; nothing in all of them where the answer is none."""
    try:
        texts = json.loads(answer) if isinstance(answer, str) else []
    except ValueError:
        texts = []
    fits = isinstance(texts, list) and len(texts) == blanks and all(isinstance(text, str) for text in texts)
    return texts if fits else [""] * blanks


def _tidy(blank: Blank, text: str) -> str:
    """What is taken of it; raises ``NotAnAnswer`` with the blank's name."""
    lines = [line for line in (" ".join(line.split()) for line in text.splitlines()) if line]
    lines = lines if blank.lines > 1 else [" ".join(lines)] if lines else []
    told = "\n".join(lines)
    if blank.needed and not lines:
        raise NotAnAnswer(say("DeskSteps", "“{label}” is still empty.")(label=blank.label))
    if len(lines) > blank.lines:
        raise NotAnAnswer(say("DeskSteps", "“{label}”: at most {count} lines.")(label=blank.label, count=blank.lines))
    if any(len(line) > blank.most for line in lines):
        raise NotAnAnswer(say("DeskSteps", "“{label}” is too long: at most {count} letters.")(label=blank.label, count=blank.most))
    if not all(_FITS[blank.sort](line, blank.most) for line in lines):
        raise NotAnAnswer(_WISHES[blank.sort](label=blank.label))
    return told


_FITS: Final[dict[Sort, Callable[[str, int], bool]]] = {
    Sort.PLAIN: is_plain,
    Sort.NUMBER: lambda text, _: is_contact(text),
    Sort.AMOUNT: lambda text, _: amount_written(text) is not None,
    Sort.ACCOUNT: lambda text, _: account_written(text) is not None,
    Sort.REGION: lambda text, _: region_written(text) is not None,
}
_WISHES: Final = {
    Sort.PLAIN: say("DeskSteps", "“{label}”: plain words alone, without a link and without signs of markup."),
    Sort.NUMBER: say("DeskSteps", "“{label}”: a telephone number and nothing else."),
    Sort.AMOUNT: say("DeskSteps", "“{label}”: a currency and an amount, such as CNY 5000."),
    Sort.ACCOUNT: say("DeskSteps", "“{label}”: one of them is no number of an account."),
    Sort.REGION: say("DeskSteps", "“{label}”: six digits, or a code such as GB-KEN."),
}
