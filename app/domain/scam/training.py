"""How the small model is made: logistic regression over groups of signs, written out by hand, the same every time."""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.scam.model import BUCKETS, Weights, groups

OF_FRIENDS: Final = 4
"""So many times as much counts what friends and family write: there is less of it, and no two write alike."""
_ROUNDS: Final = 8
_RATE: Final = 1.5
_DECAY: Final = 1e-2
"""How much of a weight is forgotten at each step it is used in, so that no rare group decides."""


@dataclass(frozen=True, slots=True)
class Example:
    """A plain text of the corpus; ``weight``: how much it counts."""

    text: str
    is_scam: bool
    weight: int = 1


@dataclass(frozen=True, slots=True)
class _Counted:
    groups: tuple[int, ...]
    norm: float
    example: Example


def train(examples: Sequence[Example]) -> Weights:
    """The weights of one language."""
    return _packed(*_fit([_counted(example) for example in examples]))


def _counted(example: Example) -> _Counted:
    found = tuple(sorted(groups(example.text)))
    return _Counted(found, 1 / math.sqrt(max(len(found), 1)), example)


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
    return Weights(values, scale, bias)
