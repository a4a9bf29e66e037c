"""Coaching: a helper sees the step that she is at, without what is private in it, and can point at a part of it or say a short line.

What may leave her machine is decided here, for the program that leaves the rest out and for the bank that refuses the rest.
"""

from __future__ import annotations

import hashlib
from collections.abc import Set
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

from app.domain.family import Side
from app.domain.hints import Hint, Spot
from app.domain.money import Money

COACHING_LASTS: Final = timedelta(minutes=30)
"""So long after its last scene, or its beginning, a coaching ends by itself."""
SUGGESTS_FOR: Final = timedelta(hours=24)
"""So long after a coaching a payee whom she enters for the first time counts as suggested by that helper."""
MOST_LINES: Final = 60
"""So many lines, and so many parts to point at, a scene has at most."""
MOST_COUNT: Final = 366
"""Numbers up to this one are counts, places and days or hours; what is larger may be somebody's money."""
DEEPEST: Final = 3
"""So often may words stand in words."""


class CoachingState(StrEnum):
    """How far a coaching has come."""

    ASKED = "asked"
    """By her; it begins when he joins."""
    OFFERED = "offered"
    """By him; it begins when she accepts."""
    ON = "on"
    OVER = "over"
    """Whatever has ended it: a helper is not told what."""
    OTHER = "other"
    """Of a bank that is newer than this program."""


class Shown(StrEnum):
    """What she allows to be shown in one coaching, beyond words and counts."""

    AMOUNTS = "amounts"
    NAMES = "names"


class ParamKind(StrEnum):
    """The classes that something in a sentence may have as it leaves. What has none of them leaves as :class:`LeftOut`."""

    COUNT = "count"
    WORDS = "words"
    AMOUNT = "amount"
    NAME = "name"


_FREE: Final = frozenset({ParamKind.COUNT, ParamKind.WORDS})
_ALLOWED_BY: Final = {ParamKind.AMOUNT: Shown.AMOUNTS, ParamKind.NAME: Shown.NAMES}


def may_leave(kind: ParamKind, shows: Set[Shown]) -> bool:
    """Whether something of this class may leave her machine where she has allowed so much. Free text and digits have no class at all."""
    return kind in _FREE or _ALLOWED_BY[kind] in shows


class StepKind(StrEnum):
    """The kinds of step that a helper sees. There is none for a PIN, a code or the pictures of a pairing: those are ``hidden``."""

    CHOOSE = "choose"
    AMOUNT = "amount"
    TEXT = "text"
    DIGITS = "digits"
    REVIEW = "review"
    CONFIRM = "confirm"
    BROWSE = "browse"
    WAIT = "wait"
    TELL = "tell"
    HIDDEN = "hidden"
    """She is at something that is hers alone. Nothing else is told of it."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What stands for anything private: always the same, whatever it was and however long."""


@dataclass(frozen=True, slots=True)
class NameShown:
    """A name that she has allowed to be shown."""

    text: str


LeavingParam = LeftOut | int | Money | NameShown
"""What may stand in a sentence on its way out, besides other words."""


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence as it leaves: the id of the message, and what stands in its places, in the order of the places' names."""

    message: str
    params: tuple[LeavingParam | Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """Words in their place on the screen."""

    spot: Spot
    words: Words


@dataclass(frozen=True, slots=True)
class Target:
    """A part that can be pointed at, and, of a field, whether anything stands in it."""

    spot: Spot
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """The step that she is at, as it leaves her machine. ``number`` and ``of``: how far she is in the task. ``look``: the step's own."""

    kind: StepKind
    language: str
    task: Words | None = None
    number: int = 0
    of: int = 0
    look: str = ""
    lines: tuple[Line, ...] = ()
    targets: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class Coaching:
    """A coaching as one of its two ends sees it. ``name`` is the other person's.

    ``scene_number`` grows with each scene; ``scene`` is for him, and ``hints``, the oldest first, are both's.
    """

    coaching_id: str
    pairing_id: str
    side: Side
    state: CoachingState
    name: str
    shows: frozenset[Shown] = frozenset()
    scene_number: int = 0
    scene: Scene | None = None
    hints: tuple[Hint, ...] = ()


def hidden(language: str) -> Scene:
    """What is told of a step that is hers alone."""
    return Scene(StepKind.HIDDEN, language)


def message_id(context: str, text: str) -> str:
    """What a message is called on the wire: its hash, written in letters alone, so that no digits of hers could stand in it."""
    digest = hashlib.sha256(f"{context}\0{text}".encode()).hexdigest()[:32]
    return digest.translate(_LETTERS)


_LETTERS: Final = str.maketrans("0123456789abcdef", "abcdefghijklmnop")
