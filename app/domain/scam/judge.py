"""The judgement on a message: from its words to a verdict with reasons. Offline, and fast enough to follow her typing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.scam.concepts import Hit, Hits, Vocabulary
from app.domain.scam.evidence import (
    ENOUGH_ON_THE_PHONE,
    EVIDENCE,
    GENUINE,
    LINK_ALONE,
    LINK_POINTS,
    PLAIN_FROM,
)
from app.domain.scam.frames import Frames
from app.domain.scam.links import Link, links
from app.domain.scam.matching import place
from app.domain.scam.model import Model
from app.domain.scam.naming import scam_type
from app.domain.scam.normal import Plain, plain
from app.domain.scam.numbers import numbers
from app.domain.scam.plots import PLOT_POINTS, Plot, plots
from app.domain.scam.signals import ODD_LINK, SIGNALS, UNKNOWN_LINK, WORDING, Kind, Signal
from app.domain.scam.verdict import Judgement, Reason, Verdict
from app.domain.scam.weighing import (
    Weight,
    careful_or_none,
    is_recovery,
    may_be_misread,
    protects,
    together,
    verdict_of,
    verdict_on_the_phone,
)
from app.domain.scam.wording import passages
from app.domain.scam.words_en_asks import ASKS_EN
from app.domain.scam.words_en_frames import FRAMES_EN
from app.domain.scam.words_en_money import MONEY_EN
from app.domain.scam.words_en_offers import OFFERS_EN
from app.domain.scam.words_en_pressure import PRESSURE_EN
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
    {**ASKS_EN, **FRAMES_EN, **MONEY_EN, **OFFERS_EN, **PRESSURE_EN, **TALES_EN},
)


@dataclass(frozen=True, slots=True)
class _Found:
    signal: Signal
    points: int
    start: int
    end: int


def judge(text: str, model: Model | None = None, *, on_the_phone: bool = False) -> Judgement:
    """Judges a message, or what was said on the phone, where less is certain. Never fails, whatever the text is.

    A ``model`` lifts "no sign found" to "be careful". A stop that rests on few signs is taken back where the model finds the message, and
    each sentence of a sign, genuine.
    """
    message = plain(text)
    language = language_of(message.text)
    led = list(links(message.text))
    words = _without(led, message.text)
    hits = VOCABULARY.find(words, (*numbers(words), *_as_hits(led)))
    frames = Frames(message.text, hits)
    whole = plots(hits, frames)
    says_something = any(sign.isalnum() for sign in words)
    found = sorted((*_signs(hits, frames, language), *_links(led, language, says_something)), key=lambda each: -each.points)
    weight = _weight(found, whole, hits, frames, language, says_something)
    verdict = verdict_on_the_phone(weight, language) if on_the_phone else verdict_of(weight, language)
    if verdict is Verdict.NONE and found and not says_something:
        verdict = Verdict.CAREFUL  # a link, and not a word of what it is for
    if verdict is Verdict.NONE and frames.is_told_as_warning and (straight := _asked_all_the_same(message.text, hits, language)):
        verdict, found = Verdict.CAREFUL, straight
    if model and says_something and language in model.languages:
        if verdict is Verdict.STOP and not on_the_phone and may_be_misread(weight):
            told = _sentences_of(found, frames, message.text)
            verdict = careful_or_none(weight, language) if told and model.doubts([message.text, *told], language) else verdict
        if verdict is Verdict.NONE and model.lifts(message.text, language, weight.for_care):
            verdict, found = Verdict.CAREFUL, [*found, *_wordings(message.text, model, language)]
    if verdict is Verdict.NONE:
        return Judgement(verdict, language)
    return Judgement(verdict, language, scam_type(message.text, hits, whole), tuple(_reasons(text, message, found)))


def _asked_all_the_same(text: str, hits: Hits, language: str) -> list[_Found]:
    """What no genuine sender asks for, in sentences of its own: "scammers are about", and then "read me the code"."""
    signs = _signs(hits, Frames(text, hits, warns=False), language)
    return sorted((each for each in signs if _is_enough(each)), key=lambda each: -each.points)


def language_of(text: str) -> str:
    """The language that most of a text is written in; a Chinese sign says as much as some three letters."""
    chinese, letters = (sum(map(len, signs.findall(text))) for signs in (_CHINESE, _LATIN))
    return "zh" if chinese * 3 > letters else "en"


def _without(led: Sequence[Link], text: str) -> str:
    """The same text, each place where it was, with nothing to read in its links: what is written there are no words to her."""
    for link in led:
        text = text[: link.start] + "#" * (link.end - link.start) + text[link.end :]
    return text


def _as_hits(led: Sequence[Link]) -> Iterator[Hit]:
    """Links that are not somebody's official ones are concepts as well."""
    return (Hit((ODD_LINK if link.odd else UNKNOWN_LINK).id, link.start, link.end) for link in led if not link.official)


def _signs(hits: Hits, frames: Frames, language: str) -> Iterator[_Found]:
    for evidence in EVIDENCE:
        if evidence.points[language] > 0 and (at := place(evidence, hits, frames, language)):
            yield _Found(SIGNALS[evidence.signal], evidence.points[language], *at)


def _links(led: Sequence[Link], language: str, says_something: bool) -> Iterator[_Found]:
    """The worst link; an official one says nothing, and one that comes without a word says enough to be careful."""
    for link in sorted((link for link in led if not link.official), key=lambda link: not link.odd)[:1]:
        signal = ODD_LINK if link.odd else UNKNOWN_LINK
        yield _Found(signal, LINK_POINTS[signal.id][language] if says_something else LINK_ALONE, link.start, link.end)


def _sentences_of(found: Sequence[_Found], frames: Frames, text: str) -> list[str]:
    """The sentences in which the signs stand that are worth telling; that of a link, which has no words to go by, where no other is."""
    worth = [each for each in found if each.points >= _TOLD_FROM]
    in_words = [each for each in worth if each.signal not in (ODD_LINK, UNKNOWN_LINK)]
    spans = {frames.around(each.start) for each in in_words or worth}
    return [text[span.start : span.end] for span in spans]


def _wordings(text: str, model: Model, language: str) -> Iterator[_Found]:
    """The passages that the model goes by."""
    return (_Found(WORDING, 0, span.start, span.end) for span in passages(text, language, model.languages[language]))


def _weight(found: Sequence[_Found], whole: list[Plot], hits: Hits, frames: Frames, language: str, says_something: bool) -> Weight:
    bringing_back = is_recovery(whole, frames)
    return Weight(
        signs=together((each.points for each in found), language) + (PLOT_POINTS[language] if whole else 0),
        genuine=sum(points for points, _ in _genuine(hits, frames, language)),
        genuine_beside=_genuine_beside(found, hits, frames, language),
        asks=says_something and (bool(whole) or any(each.signal.kind is Kind.ASK for each in found)),
        is_enough=any(map(_is_enough, found)),
        words_about_scams=0 if bringing_back else frames.words_about_scams,
        is_warning=frames.is_warning and not bringing_back,
        is_told_as_warning=frames.is_told_as_warning,
        protects=protects(hits, frames),
    )


def _genuine(hits: Hits, frames: Frames, language: str) -> Iterator[tuple[int, set[int]]]:
    """What speaks for a message: points below nothing, and the sentences that it stands in."""
    for evidence in EVIDENCE:
        spoken = [hit for way in evidence.ways for hit in hits.get(way.concepts[0], ())] if evidence.signal == GENUINE else []
        if spoken:
            yield evidence.points[language], {frames.sentence(hit.start) for hit in spoken}


def _genuine_beside(found: Sequence[_Found], hits: Hits, frames: Frames, language: str) -> int:
    """The points of what speaks for a message in the very sentences of its signs."""
    told = {frames.sentence(each.start) for each in found}
    return sum(points for points, among in _genuine(hits, frames, language) if among & told)


def _is_enough(found: _Found) -> bool:
    """Whether it ends a call by itself."""
    return found.signal.id in ENOUGH_ON_THE_PHONE and found.points >= PLAIN_FROM


def _reasons(text: str, message: Plain, found: Sequence[_Found]) -> Iterator[Reason]:
    """Each signal once, by the words that say most; the weak ones and the mere wording only where nothing says more."""
    strong = [each for each in found if each.points >= _TOLD_FROM]
    told: set[str] = set()
    for each in strong or found:
        if each.signal is WORDING or each.signal.id not in told:
            told.add(each.signal.id)
            start, end = message.original(each.start, each.end)
            yield Reason(each.signal.id, text[start:end], start, end)
