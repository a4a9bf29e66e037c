"""The judgement on a message: from its words to a verdict with reasons. Offline, and fast enough to follow her typing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.scam.concepts import Hits, Vocabulary
from app.domain.scam.evidence import CAREFUL_FROM, DOUBT, EVIDENCE, GENUINE, LINK_POINTS, STOP_FROM
from app.domain.scam.frames import Frames
from app.domain.scam.links import links
from app.domain.scam.matching import place
from app.domain.scam.model import Model
from app.domain.scam.naming import scam_type
from app.domain.scam.normal import Plain, plain
from app.domain.scam.numbers import numbers
from app.domain.scam.signals import ODD_LINK, SIGNALS, UNKNOWN_LINK, Kind, Signal
from app.domain.scam.verdict import Judgement, Reason, Verdict
from app.domain.scam.words_en_asks import ASKS_EN
from app.domain.scam.words_en_frames import FRAMES_EN
from app.domain.scam.words_en_money import MONEY_EN
from app.domain.scam.words_en_offers import OFFERS_EN
from app.domain.scam.words_en_tales import TALES_EN
from app.domain.scam.words_zh_asks import ASKS_ZH
from app.domain.scam.words_zh_frames import FRAMES_ZH
from app.domain.scam.words_zh_money import MONEY_ZH
from app.domain.scam.words_zh_offers import OFFERS_ZH
from app.domain.scam.words_zh_tales import TALES_ZH

_CHINESE: Final = re.compile("[一-鿿]+")
_LATIN: Final = re.compile("[a-z]+")
_TOLD_FROM: Final = 6
"""What counts less than this, in tenths, is no reason worth telling."""

VOCABULARY: Final = Vocabulary(
    {**ASKS_ZH, **FRAMES_ZH, **MONEY_ZH, **OFFERS_ZH, **TALES_ZH},
    {**ASKS_EN, **FRAMES_EN, **MONEY_EN, **OFFERS_EN, **TALES_EN},
)


@dataclass(frozen=True, slots=True)
class _Found:
    signal: Signal
    points: int
    start: int
    end: int


def judge(text: str, model: Model | None = None) -> Judgement:
    """Judges a message. Never fails, whatever the text is. A ``model`` may lift "no sign found" to "be careful", then with few reasons."""
    message = plain(text)
    language = language_of(message.text)
    hits = VOCABULARY.find(message.text, numbers(message.text))
    frames = Frames(message.text, hits)
    found = sorted((*_signs(hits, frames, language), *_links(message.text, language)), key=lambda each: -each.points)
    verdict = _verdict(found, _genuine(hits, frames, language), frames, language)
    if verdict is Verdict.NONE and model and not frames.is_warning and model.lifts(message.text, language):
        verdict = Verdict.CAREFUL
    if verdict is Verdict.NONE:
        return Judgement(verdict, language)
    scam = scam_type(message.text, hits, has_link=any(each.signal in (ODD_LINK, UNKNOWN_LINK) for each in found))
    return Judgement(verdict, language, scam, tuple(_reasons(text, message, found)))


def language_of(text: str) -> str:
    """The language that most of a text is written in; a Chinese sign says as much as some three letters."""
    chinese, letters = (sum(map(len, signs.findall(text))) for signs in (_CHINESE, _LATIN))
    return "zh" if chinese * 3 > letters else "en"


def _signs(hits: Hits, frames: Frames, language: str) -> Iterator[_Found]:
    for evidence in EVIDENCE:
        if evidence.points[language] > 0 and (at := place(evidence, hits, frames, language)):
            yield _Found(SIGNALS[evidence.signal], evidence.points[language], *at)


def _links(text: str, language: str) -> Iterator[_Found]:
    """The worst link; an official one says nothing."""
    for link in sorted((link for link in links(text) if not link.official), key=lambda link: not link.odd)[:1]:
        signal = ODD_LINK if link.odd else UNKNOWN_LINK
        yield _Found(signal, LINK_POINTS[signal.id][language], link.start, link.end)


def _genuine(hits: Hits, frames: Frames, language: str) -> int:
    """What speaks for a message, as points below nothing."""
    spoken = (evidence for evidence in EVIDENCE if evidence.signal == GENUINE and place(evidence, hits, frames, language))
    return sum(evidence.points[language] for evidence in spoken)


def _verdict(found: Sequence[_Found], genuine: int, frames: Frames, language: str) -> Verdict:
    points = sum(each.points for each in found) + genuine
    asks = any(each.signal.kind is Kind.ASK for each in found)
    doubt = DOUBT * frames.words_about_scams
    if points >= STOP_FROM[language] + doubt and asks and not frames.is_warning:
        return Verdict.STOP
    return Verdict.CAREFUL if points >= CAREFUL_FROM[language] + doubt // 2 else Verdict.NONE


def _reasons(text: str, message: Plain, found: Sequence[_Found]) -> Iterator[Reason]:
    """Each signal once, by the words that say most."""
    told: set[str] = set()
    for each in found:
        if each.signal.id not in told and each.points >= _TOLD_FROM:
            told.add(each.signal.id)
            start, end = message.original(each.start, each.end)
            yield Reason(each.signal.id, text[start:end], start, end)
