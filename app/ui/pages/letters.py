"""What the letter keys are called in the reader's language."""

from __future__ import annotations

from typing import Final

from app.domain.languages.known import language as spoken_in
from app.journeys.say import Name, Say, say
from app.ui.parts.candidates import CandidateWords
from app.ui.parts.letter_pad import LetterPadWords, Named
from app.ui.words.words import Words

PINYIN: Final = "pinyin"
LATIN: Final = "latin"
SIGNS: Final = "signs"

_SIGNS: Final = {
    "，": say("Letters", "Comma"),
    ",": say("Letters", "Comma"),
    "。": say("Letters", "Full stop"),
    ".": say("Letters", "Full stop"),
    "、": say("Letters", "Comma in a list"),
    "？": say("Letters", "Question mark"),
    "?": say("Letters", "Question mark"),
    "！": say("Letters", "Exclamation mark"),
    "!": say("Letters", "Exclamation mark"),
    "：": say("Letters", "Colon"),
    ":": say("Letters", "Colon"),
    ";": say("Letters", "Semicolon"),
    "'": say("Letters", "Apostrophe"),
    "&": say("Letters", "Sign for and"),
    "-": say("Letters", "Hyphen"),
}
"""What each sign is called; a language says which of them are on its keys."""
_SETS: Final = {
    PINYIN: (say("Letters", "Chinese"), say("Letters", "Chinese"), say("Letters", "The keys write Chinese characters by their sound")),
    LATIN: (say("Letters", "abc"), say("Letters", "Letters abc"), say("Letters", "The keys write letters as they are")),
    SIGNS: (say("Letters", "123"), say("Letters", "Digits and signs 123"), say("Letters", "The keys write digits and signs")),
}


def letter_words(words: Words) -> LetterPadWords:
    """The keys of a language: in Chinese, they write characters first."""
    writes = say("Letters", "Writes {sign}")
    language = spoken_in(words.language)
    sets = (PINYIN, LATIN, SIGNS) if language.by_sound else (LATIN, SIGNS)
    return LetterPadWords(
        letter=lambda letter: words(writes(sign=Name(letter))),
        erase=_named(words, say("Letters", "Erase"), say("Letters", "Takes away what was written last")),
        space=_named(words, say("Letters", "Space"), say("Letters", "Leaves a gap between two words")),
        capitals=_named(words, say("Letters", "Capital letters"), say("Letters", "The next letter is a capital, or is not")),
        sets=tuple((name, Named(*(words(each) for each in _SETS[name]))) for name in sets),
        signs=(
            *(Named(digit, digit, words(writes(sign=Name(digit)))) for digit in "1234567890"),
            *(Named(sign, words(_SIGNS[sign]), words(say("Letters", "Writes this sign"))) for sign in language.signs),
        ),
    )


def candidate_words(words: Words) -> CandidateWords:
    """What the keys of the characters are called."""
    return CandidateWords(
        candidate=lambda text: words(say("Letters", "Writes {sign}")(sign=Name(text))),
        more=_named(words, say("Letters", "More characters"), say("Letters", "Shows others that sound so")),
        earlier=_named(words, say("Letters", "Characters before"), say("Letters", "Shows again those from before")),
    )


def _named(words: Words, name: Say, hint: Say) -> Named:
    return Named(words(name), words(name), words(hint))
