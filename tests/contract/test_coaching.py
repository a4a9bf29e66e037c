"""The words of the wire are those of the domain: what one knows, the other knows too."""

from __future__ import annotations

from enum import StrEnum
from typing import get_args

import pytest

from app.contract.coaching import CoachingStateWord, HintWord, PartWord, PhraseWord, ShownWord, StepWord
from app.contract.shares import ShareWord
from app.domain.coaching import CoachingState, Shown, StepKind
from app.domain.hints import HintKind, Part, Phrase
from app.domain.shares import ShareKind

WORDS = {
    CoachingState: CoachingStateWord,
    Shown: ShownWord,
    StepKind: StepWord,
    Part: PartWord,
    Phrase: PhraseWord,
    HintKind: HintWord,
    ShareKind: ShareWord,
}


@pytest.mark.parametrize("kind", WORDS, ids=lambda kind: kind.__name__)
def test_words(kind: type[StrEnum]) -> None:
    assert {each.value for each in kind} - {"other"} == set(get_args(WORDS[kind]))
