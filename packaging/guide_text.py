"""What stands in docs/guide/source: a guide for each audience and language, in Markdown with named places.

`{button:Send it now}` and `{heading:Is everything right?}` are the program's own words, by their message id, put in from the translations;
`{button:Pay|Go on}` names the context too, where two contexts say the same differently. `![What is seen](pay/review)` is the picture of a
step of a story of the tour; `(pay/home/2)` is the second of that step. A line that begins with `____` is one to write on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

TOP: Final = Path(__file__).resolve().parents[1]
GUIDES: Final = TOP / "docs" / "guide"
AUDIENCES: Final = ("seniors", "relatives", "staff")
LANGUAGES: Final = ("zh_CN", "en")
MADE: Final = "<!-- Made by `make guide` from docs/guide/source: change it there. -->"

_WORDS: Final = re.compile(r"\{(button|heading):(?:([A-Za-z]+)\|)?((?:[^{}]|\{\w+\})+)\}")
_PLACE: Final = re.compile(r"\{\w+\}")
"""What is filled in only on the screen: a name, a number."""
_PICTURE: Final = re.compile(r"!\[(.+)\]\(([a-z-]+)/([\w-]+?)(?:/(\d+))?\)$")
_ITEM: Final = re.compile(r"(-|\d+\.) (.+)$")

Catalogue = Mapping[str, Mapping[str, str]]
"""By English text: what it is in the reader's language, by context."""


class NotThere(LookupError):
    """A guide names something that the program does not have."""


@dataclass(frozen=True, slots=True)
class Shot:
    """The picture of a step. ``number``: 1 for the first time that it is on the screen in its story."""

    story: str
    step: str
    number: int = 1

    @property
    def name(self) -> str:
        """Its file's name, without language and ending."""
        return f"{self.story}-{self.step}" + (f"-{self.number}" if self.number > 1 else "")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, an item, a line to write on, or a picture. ``kind``: ``text``, ``dots``, ``numbers``, ``blank``, ``picture``."""

    kind: str
    text: str
    shot: Shot | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One thing, on pages of its own."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide in one language; ``opening`` is what stands below its title."""

    audience: str
    language: str
    title: str
    opening: tuple[Block, ...]
    sections: tuple[Section, ...]

    @property
    def shots(self) -> tuple[Shot, ...]:
        """All of its pictures, in order."""
        return tuple(block.shot for part in (self.opening, *(each.blocks for each in self.sections)) for block in part if block.shot)


def source(audience: str, language: str) -> str:
    """As it was written."""
    return (GUIDES / "source" / f"{audience}-{language}.md").read_text("utf-8")


def read(audience: str, language: str, text: str) -> Guide:
    """A guide out of its text."""
    title = ""
    blocks = opening = list[Block]()
    sections: list[tuple[str, list[Block]]] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("# "):
            title = line[2:]
        elif line.startswith("## "):
            blocks = []
            sections.append((line[3:], blocks))
        else:
            blocks.append(_block(line))
    return Guide(audience, language, title, tuple(opening), tuple(Section(name, tuple(each)) for name, each in sections))


def _block(line: str) -> Block:
    if found := _PICTURE.match(line):
        return Block("picture", found[1], Shot(found[2], found[3], int(found[4] or 1)))
    if line.startswith("____"):
        return Block("blank", line.lstrip("_ "))
    if found := _ITEM.match(line):
        return Block("dots" if found[1] == "-" else "numbers", found[2])
    return Block("text", line)


def catalogue(language: str) -> Catalogue:
    """All that the program says; English is the source of the other language, and is checked against it."""
    said: dict[str, dict[str, str]] = {}
    for context in ElementTree.parse(TOP / "i18n" / "banxing_zh_CN.ts").getroot().iter("context"):  # noqa: S314 - a file of ours
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            english = message.findtext("source") or ""
            said.setdefault(english, {})[name] = english if language == "en" else message.findtext("translation") or ""
    return said


def named(text: str) -> tuple[tuple[str, str, str], ...]:
    """The program's own words that a text quotes: kind, context (may be empty) and message id."""
    return tuple((kind, context, message) for kind, context, message in _WORDS.findall(text))


def filled(text: str, said: Catalogue, show: Callable[[str, str], str]) -> str:
    """The text with the program's own words in their places; ``show`` sets them, by their kind."""
    return _WORDS.sub(lambda found: show(found[1], _said(found[3], found[2], said)), text)


def _said(message: str, context: str | None, said: Catalogue) -> str:
    by_context = said.get(message, {})
    if context:
        by_context = {name: text for name, text in by_context.items() if name == context}
    if not by_context:
        raise NotThere(f"the program does not say {message!r}" + (f" in {context}" if context else ""))
    if len(set(by_context.values())) > 1:
        raise NotThere(
            f"{message!r} is said differently in {', '.join(by_context)}: name one, as in {{button:{next(iter(by_context))}|...}}"
        )
    return _PLACE.sub("…", next(iter(by_context.values()))).rstrip("。.")


def quoted(words: str, mark: str = "") -> str:
    """In quotation marks, unless it begins with what somebody says. The ``mark`` stands within them: Markdown takes none between
    Chinese letters and a sign.
    """
    return words if words.startswith("“") else f"“{mark}{words}{mark}”"


def markdown(guide: Guide, said: Catalogue, picture: Callable[[Shot], str]) -> str:
    """The guide as it is read on a screen. ``picture``: the address of one."""

    def show(kind: str, words: str) -> str:
        return quoted(words, "**" if kind == "button" else "")

    def blocks(some: tuple[Block, ...]) -> Iterator[str]:
        number, before = 0, ""
        for block in some:
            text = filled(block.text, said, show)
            number = number + 1 if block.kind == before == "numbers" else 1
            tight = block.kind == before and block.kind in ("dots", "numbers")
            yield ("" if tight else "\n") + _line(block, text, number, picture)
            before = block.kind

    lines = [MADE, "", f"# {guide.title}", *blocks(guide.opening)]
    for place, section in enumerate(guide.sections, start=1):
        lines += ["", f"## {place}. {filled(section.title, said, show)}", *blocks(section.blocks)]
    return "\n".join(lines) + "\n"


def _line(block: Block, text: str, number: int, picture: Callable[[Shot], str]) -> str:
    if block.shot:
        return f"![{text.replace('*', '')}]({picture(block.shot)})"
    match block.kind:
        case "dots":
            return f"- {text}"
        case "numbers":
            return f"{number}. {text}"
        case "blank":
            return f"{text}: ______________________________"
    return text
