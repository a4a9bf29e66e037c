"""Where the sentences of a text end: a voice says them one by one, and the one that is heard is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

_END: Final = re.compile(
    r"[。！？][”’」）]?(?![。！？，；：、”’」）])|(?<=[\w”’)]{2})(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<!St)[.!?][”’)]?(?=\s+[^\sa-z])|\n"
)
"""Not the full stop of a title or an initial, of a number or a web address."""


def sentences(text: str) -> tuple[str, ...]:
    """The sentences, without what stands between them; nothing of an empty text."""
    return tuple(text[begin:end] for begin, end in spans(text))


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence begins and ends in the text."""
    return tuple(_trimmed(text))


def _trimmed(text: str) -> Iterator[tuple[int, int]]:
    for begin, end in pairwise((0, *(found.end() for found in _END.finditer(text)), len(text))):
        sentence = text[begin:end]
        if bare := sentence.strip():
            start = begin + sentence.index(bare)
            yield start, start + len(bare)
