"""Judges what is read aloud as somebody does who only hears it: no sign read by its name, no number run together, nothing too long."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.domain.languages.known import primary
from app.ui.words.sentences import sentences

MOST_WORDS: Final = 40
"""Of an English sentence; who only hears it has forgotten its beginning by then."""
MOST_SIGNS: Final = 75
"""Of a Chinese sentence."""
_UNIT: Final = r"\s?(?:pounds?|yuan|euros?|dollars?|yen|pence)"
_SIGNS: Final = re.compile(r"[·…*/£€¥￥$_#|→<>=&~\\^@{}\[\]［］\u3000]")
_RUN_TOGETHER: Final = re.compile(rf"\d{{5,}}(?!\d|{_UNIT})")
_BUTTON: Final = re.compile(r"\bbuttons?\b|\bclick\b|按[钮鈕]", re.IGNORECASE)
_CLOCK: Final = re.compile(r"\d:\d\d|\d{4}-\d\d?-\d\d?")
_INTERNAL: Final = re.compile(r"\b[0-9a-f]{8,}\b|\b[a-z]+(?:[-_][a-z]+)*_[a-z]+\b")
_SHORTENED: Final = re.compile(r"\b(?:e\.g|i\.e|etc|approx|incl|acct|vs|No\.\s?\d|a/c|resp|tel)\b\.?")
_DOUBLED: Final = re.compile(r"[,，;；:：][,，;；:：.。]|[.。?？!！][,，]|\(\s*\)|（\s*）")
_BY_SIGHT: Final = re.compile(
    r"\b(?:the|a) (?:red|green|blue|yellow|gr[ae]y) (?:one|button|field|line|box|text|words)\b"
    r"|\b(?:see|shown|stands?|listed|keys?) (?:above|below)\b|(?:above|below)[.:]?$|\b(?:on|to) the (?:left|right)\b"
    r"|[如见見](?:上|下)[图圖]|[左右][边邊]|[红紅绿綠蓝藍黄黃]色的?(?:按|字|框)|[上下](?:面|方)的(?:按[键鍵钮鈕]|框)"
)
"""What says where something stands, or in which colour, and not what it is called."""
_DIALLED: Final = re.compile(r"\b(?:call|dial|ring) \d{3}|[拨撥打]\s?\d{3}(?!\d*[元块塊])", re.IGNORECASE)
_FIGURE: Final = re.compile(r"\d\s?(?:元|角|分[钱錢]|英[镑鎊])|\d+月\d+日")
_LATIN: Final = re.compile(r"[A-Za-z]{2,}")
_QUOTED: Final = re.compile("“[^”]*”|「[^」]*」")
"""The name of a file, or somebody's words."""
_HAN: Final = re.compile(r"[\u3400-\u9fff]")
LATIN_KNOWN: Final = frozenset({"PDF", "English", "Margaret", "Hughes", "Peter", "Emma"})
"""What a Chinese voice may meet: the language's own name, a kind of file, the sample people from elsewhere."""


_QUOTES: Final = frozenset({"I quote:", "原话是：", "原話是："})
"""After which a stranger's words are heard."""
_OURS: Final = frozenset({"a button", "known by sight alone"})
"""What we do not say; strangers may."""


@dataclass(frozen=True)
class Heard:
    """One rule that was broken, and by which line."""

    rule: str
    line: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.line}"


def judge(text: str, language: str) -> list[Heard]:
    """What is wrong with a page as it is read aloud."""
    lines = text.split("\n")
    found = [
        Heard(rule, line)
        for before, line in pairwise(["", *lines])
        for rule, broken in _RULES.items()
        if broken(line, language) and not (before in _QUOTES and rule in _OURS)
    ]
    return [*found, *(Heard("said twice", line) for line, following in pairwise(lines) if line == following)]


def _latin(line: str, language: str) -> bool:
    said = _QUOTED.sub("", line)
    return primary(language) == "zh" and bool(_HAN.search(line)) and not set(_LATIN.findall(said)) <= LATIN_KNOWN


def _long(line: str, language: str) -> bool:
    return any(len(each) > MOST_SIGNS if primary(language) == "zh" else len(each.split()) > MOST_WORDS for each in _without_digits(line))


def _without_digits(line: str) -> Iterator[str]:
    """Digits that are read one by one are no words."""
    return (re.sub(r"\d[\s，；,;]?", "", sentence) for sentence in sentences(line))


_RULES: Final[dict[str, Callable[[str, str], object]]] = {
    "nothing": lambda line, _: not line.strip(),
    "a sign": lambda line, _: _SIGNS.search(line),
    "digits run together": lambda line, _: _RUN_TOGETHER.search(line),
    "a button": lambda line, _: _BUTTON.search(line),
    "known by sight alone": lambda line, _: _BY_SIGHT.search(line),
    "a number to dial run together": lambda line, _: _DIALLED.search(line),
    "a clock or date in figures": lambda line, _: _CLOCK.search(line),
    "an internal name": lambda line, _: _INTERNAL.search(line),
    "shortened": lambda line, language: language == "en" and _SHORTENED.search(line),
    "two rests": lambda line, _: _DOUBLED.search(line),
    "an amount or day in figures": lambda line, language: primary(language) == "zh" and _FIGURE.search(line),
    "another language": _latin,
    "too long": _long,
}
