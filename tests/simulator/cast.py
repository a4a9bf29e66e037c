"""What persons are like, what they pay for, and how those who cheat go about it: values that a cast is made of. In whole yuan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.scam_payment.questions import Answer, Question

Range = tuple[float, float]
Said = Mapping[Question, Mapping[Answer, float]]
"""How likely each answer is, in parts of one hundred or of anything."""


@dataclass(frozen=True, slots=True)
class Habit:
    """What is paid again and again to the same: so often a month, so much, by one of so many payees."""

    name: str
    a_month: float
    amount: Range
    payees: int = 1
    festive: float = 1.0
    """So many times as much in two months of the year."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What happens now and then, mostly with somebody new: so often a year, paid in so many parts with so many days between."""

    name: str
    a_year: float
    amount: Range
    says: Said
    parts: tuple[int, int] = (1, 1)
    days_between: Range = (5, 30)
    known: float = 0.2
    """How likely it goes to somebody of her habits instead."""
    other_name: float = 0.01
    """How likely the account is in another name than the one she was told: a shop's is its owner's."""
    looked_on: float = 0.02
    """How likely somebody looks on from afar while she enters it."""


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody. ``pension`` a month; ``large``: so many times as much for every occasion; ``slips``: how likely a name is miswritten."""

    name: str
    pension: Range
    current: Range
    savings: Range
    habits: tuple[Habit, ...]
    often: Mapping[str, float] = field(default_factory=dict)
    """How much more often, or less, an occasion comes than for others."""
    large: float = 1.0
    slips: float = 0.03
    twice: float = 0.0
    """How likely she forgets that something was paid, and pays it again."""


@dataclass(frozen=True, slots=True)
class Script:
    """How a scam goes. The first payment is ``first``, each further one so many times as much as the one before.

    ``share``: at most this part of what is there is taken in one. ``accounts``: of how many accounts each payment takes one.
    """

    name: str
    payments: tuple[int, int]
    first: Range
    grows: Range
    days_between: Range
    share: Range
    coached: float
    """How likely she says what she was told to say, instead of what is so."""
    truth: Said
    lie: Said
    accounts: tuple[int, int] = (1, 1)
    emptied: float = 0.0
    """How likely her savings are moved over first."""
    loosened: float = 0.0
    other_name: float = 0.03
    """How likely a name is given that is not the holder's: mostly it is, for whoever cheats knows that it is looked up."""
    looked_on: float = 0.0
    to_known: float = 0.0
    """How likely it goes to somebody she has paid for long: a relative who steals."""
    prepared: float = 0.0
    """How likely a little goes there, and is seen to arrive, a week or two before."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Persons, occasions and scripts that belong together, and the seed of their lives."""

    seed: str
    personas: tuple[Persona, ...]
    occasions: tuple[Occasion, ...]
    scripts: tuple[Script, ...]
    lives: int
    """So many persons of each kind."""
    episodes: int
    """So many times each script is played."""
