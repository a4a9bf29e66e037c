"""A sheet of paper as a value: what stands on it, in the order in which it is read. ``ui/paper`` lays it out, and the voice can read it.

No sheet holds a whole account number, a PIN or a code: paper lies about. What somebody wrote freely is looked through by ``private``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.covered import covered
from app.journeys.say import Name, Param, Say
from app.journeys.steps import Fact


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences under each other. ``marks``: ``plain``, ``dots``, or ``numbers`` where one thing is done after the other."""

    sentences: tuple[Say, ...]
    heading: Say | None = None
    marks: str = "plain"


@dataclass(frozen=True, slots=True)
class Facts:
    """What it is on one side, what it says on the other; those with weight are set large."""

    facts: tuple[Fact, ...]
    heading: Say | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under the same heads, which are repeated on each page. A column of money stands to the right."""

    heads: tuple[Say, ...]
    rows: tuple[tuple[Param, ...], ...]
    heading: Say | None = None

    def __post_init__(self) -> None:
        if any(len(row) != len(self.heads) for row in self.rows):
            raise ValueError("each row has as many cells as there are heads")


@dataclass(frozen=True, slots=True)
class Blanks:
    """Lines to write on by hand, each after what belongs there."""

    labels: tuple[Say, ...]
    heading: Say | None = None


@dataclass(frozen=True, slots=True)
class Square:
    """``text`` as a square for a scanner (ISO/IEC 18004), with what it is for beside it."""

    text: str
    sentence: Say
    heading: Say | None = None


Part = Passage | Facts | Table | Blanks | Square


@dataclass(frozen=True, slots=True)
class Sheet:
    """``key`` is its plain name in code and in the pictures of a tour; ``title`` its headline, and the name of its file."""

    key: str
    title: Say
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot of every page: whom to call, and when it was printed.

    Without a ``telephone`` there is a line to write it on, from the back of her card. ``practice``: nothing on the sheet has happened.
    """

    printed_on: date
    telephone: str = ""
    practice: bool = False


def private(value: Param) -> Param:
    """``value`` as it may stand on paper: what somebody wrote freely, without the whole of any long number."""
    match value:
        case str():
            return covered(value)
        case Name():
            return Name(covered(value.text))
        case Say(params=places):
            return value(**{place: private(each) for place, each in places}) if places else value
        case _:
            return value


def private_fact(fact: Fact) -> Fact:
    """A fact as it may stand on paper."""
    return Fact(fact.label, private(fact.value), fact.weight)
