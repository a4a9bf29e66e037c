"""How the small model is made: logistic regression over groups of signs, written out by hand, the same every time.

Where it begins to lift is found by cross-validation: messages that share a pattern are held out together, and those that were held out say
how often a genuine one would be lifted.
"""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.domain.scam.model import BUCKETS, Weights, groups

FOLDS: Final = 5
LIFTED_GENUINE: Final = {"zh": 0.065, "en": 0.085}
"""So many of the genuine messages without a sign may be lifted, in cross-validation."""
OF_FRIENDS: Final = 2
"""So many times as much counts what friends and family write: there is less of it, and no two write alike."""
_ROUNDS: Final = 8
_RATE: Final = 1.5
_DECAY: Final = 1e-2
"""How much of a weight is forgotten at each step it is used in, so that no rare group decides."""


@dataclass(frozen=True, slots=True)
class Example:
    """A plain text of the corpus. ``origin`` is the pattern it was made from, or itself; ``signed``: signals found something in it;
    ``weight``: how much it counts."""

    text: str
    is_scam: bool
    origin: str
    signed: bool
    weight: int = 1


@dataclass(frozen=True, slots=True)
class _Counted:
    groups: tuple[int, ...]
    norm: float
    example: Example


def train(examples: Sequence[Example], language: str) -> Weights:
    """The weights of one language."""
    counted = [_counted(example) for example in examples]
    unseen = [score for fold in _folds(counted) for score in _scores_unseen(counted, fold)]
    return replace(_packed(*_fit(counted)), lifts_from=_lifts_from(unseen, language))


def _counted(example: Example) -> _Counted:
    found = tuple(sorted(groups(example.text)))
    return _Counted(found, 1 / math.sqrt(max(len(found), 1)), example)


def _folds(counted: Sequence[_Counted]) -> list[frozenset[str]]:
    origins = sorted({each.example.origin for each in counted})
    random.Random(1).shuffle(origins)  # noqa: S311 - the same folds every time
    return [frozenset(origins[fold::FOLDS]) for fold in range(FOLDS)]


def _scores_unseen(counted: Sequence[_Counted], fold: frozenset[str]) -> list[tuple[float, Example]]:
    """The scores of the messages of a fold, by weights that never saw them."""
    weights = _packed(*_fit([each for each in counted if each.example.origin not in fold]))
    return [(weights.score(each.example.text), each.example) for each in counted if each.example.origin in fold]


def _fit(counted: Sequence[_Counted]) -> tuple[dict[int, float], float]:
    weights: dict[int, float] = defaultdict(float)
    bias = 0.0
    order = [each for each in counted for _ in range(each.example.weight)]
    chance = random.Random(2)  # noqa: S311 - the same order every time
    for turn in range(_ROUNDS):
        chance.shuffle(order)
        rate = _RATE / (1 + turn)
        for each in order:
            score = bias + each.norm * sum(map(weights.__getitem__, each.groups))
            miss = each.example.is_scam - 1 / (1 + math.exp(-max(min(score, 30.0), -30.0)))
            bias += 0.1 * rate * miss
            step, kept = rate * miss * each.norm, 1 - rate * _DECAY
            for group in each.groups:
                weights[group] = weights[group] * kept + step
    return weights, bias


def _packed(weights: dict[int, float], bias: float) -> Weights:
    """Each weight as one byte."""
    scale = max((abs(weight) for weight in weights.values()), default=1.0) / 127 or 1.0
    values = bytes(round(weights.get(bucket, 0.0) / scale) % 256 for bucket in range(BUCKETS))
    return Weights(values, scale, bias, math.inf)


def _lifts_from(unseen: Sequence[tuple[float, Example]], language: str) -> float:
    """The lowest score that lifts no more of the genuine messages than may be."""
    genuine = sorted((score for score, example in unseen if not example.is_scam and not example.signed), reverse=True)
    at = int(len(genuine) * LIFTED_GENUINE[language])
    return genuine[at] + 1e-6 if at < len(genuine) else math.inf
