"""The small model: groups of signs that scams have more often than genuine messages.

It knows no reasons, only which passages speak most for a scam (`wording.py`), so it never stops anything. With the points of what was found
it lifts "no sign found" to "be careful", and takes back a stop that rests on little where it finds a message genuine. It is trained when
the program is built (`training.py`).
"""

from __future__ import annotations

import base64
import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final
from zlib import crc32

BUCKETS: Final = 1 << 17
"""Groups of signs are counted in so many buckets; a weight is one byte, so that a language takes 128 KiB."""
LONGEST_READ: Final = 1500
"""In characters of plain text: the beginning of a message says what it is."""
LIFTS_FROM: Final = {"zh": 0.3, "en": 0.35}
"""From here on, on the model's scale, she should be careful: chosen on messages that the model was not trained on."""
POINT: Final = {"zh": 0.03, "en": 0.02}
"""What a point of what was found is worth on that scale."""
DOUBTS_BELOW: Final = {"zh": -0.3, "en": -0.3}
"""What sounds like less, whole and in each sentence where a sign stands, is rather genuine than a scam."""
_LENGTHS: Final = (1, 2, 3, 4)
_NUMBER: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Weights:
    """Of one language. ``scale`` turns a byte into a weight."""

    values: bytes
    scale: float
    bias: float

    def score(self, text: str) -> float:
        """How much a plain text sounds like a scam: the logarithm of the odds, on the model's own scale."""
        found = groups(text)
        return self.bias + sum(map(self._weight, found)) * self.scale / math.sqrt(max(len(found), 1))

    def telling(self, text: str) -> list[float]:
        """How much each sign of a plain text speaks for a scam: each group's weight, shared among its signs."""
        read = _NUMBER.sub("0", text[:LONGEST_READ])
        told = [0.0] * len(read)
        for length in _LENGTHS:
            for at in range(len(read) - length + 1):
                share = self._weight(_bucket(read[at : at + length])) / length
                for place in range(at, at + length):
                    told[place] += share
        return told

    def _weight(self, bucket: int) -> int:
        value = self.values[bucket]
        return value - 256 if value > 127 else value


@dataclass(frozen=True, slots=True)
class Model:
    """The weights of each language it knows."""

    languages: Mapping[str, Weights]

    def lifts(self, text: str, language: str, points: int) -> bool:
        """Whether a plain text sounds enough like a scam, with the ``points`` of what was found in it, that she should be careful."""
        return self.languages[language].score(text) + POINT[language] * points >= LIFTS_FROM[language]

    def doubts(self, texts: Iterable[str], language: str) -> bool:
        """Whether a plain text and each sentence in which its signs stand sound plainly genuine: the genuine sentences that somebody puts
        beside a scam raise no doubt."""
        return all(self.languages[language].score(each) < DOUBTS_BELOW[language] for each in texts)


def groups(text: str) -> frozenset[int]:
    """The buckets of all groups of one to four signs in a plain text. Which digits there are does not matter."""
    read = _NUMBER.sub("0", f" {text[:LONGEST_READ]} ")
    found = {read[at : at + length] for length in _LENGTHS for at in range(len(read) - length + 1)}
    return frozenset(map(_bucket, found))


def _bucket(group: str) -> int:
    return crc32(group.encode("utf-8", "replace")) % BUCKETS


def written(model: Model) -> str:
    """The model as JSON, as the build keeps it."""
    return json.dumps(
        {
            language: {
                "values": base64.b64encode(each.values).decode(),
                "scale": each.scale,
                "bias": each.bias,
            }
            for language, each in model.languages.items()
        }
    )


def read(text: str) -> Model:
    """The model that was written; raises ``ValueError`` where it is none."""
    try:
        return Model(
            {
                language: Weights(base64.b64decode(each["values"]), each["scale"], each["bias"])
                for language, each in json.loads(text).items()
            }
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError("no model of scams") from error
