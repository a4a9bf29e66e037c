"""Whether a name that somebody wrote is the holder's, as verification of payee asks (EPC scheme rulebook: match, close match, no match).

What counts as close is kept narrow, because the holder's real name is told for it: a slip of the hand, a middle name left out or
written as a letter, and the order of the words. Nobody shall learn a name by guessing.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import Final

from app.domain.payees import PayeeMatch

_TITLES: Final = frozenset("mr mrs ms miss mx dr prof sir lady dame rev".split())
_SLIP_FROM: Final = 3
"""A name of fewer letters or characters has no room for a slip: it would be another name."""
_TWO_SLIPS_FROM: Final = 12


def compare(written: str, holder: str) -> PayeeMatch:
    """What the holder's bank says to a name."""
    mine, theirs = _words(written), _words(holder)
    one, other = "".join(mine), "".join(theirs)
    if not one or not other:
        return PayeeMatch.NO_MATCH
    if one == other:
        return PayeeMatch.MATCH
    close = _is_slip(one, other) or sorted(mine) == sorted(theirs) or _misses_middle(mine, theirs)
    return PayeeMatch.CLOSE if close else PayeeMatch.NO_MATCH


def is_on_card(written: str, holder: str) -> bool:
    """Whether a name on an identity card is that of a holder whose number fits already: of either, a middle name may be missing.

    No slip passes, and no name that was written half.
    """
    mine, theirs = _words(written), _words(holder)
    if compare(written, holder) is PayeeMatch.MATCH or (mine and sorted(mine) == sorted(theirs)):
        return True
    shorter, longer = sorted((mine, theirs), key=len)
    ends_alike = len(shorter) > 1 and (shorter[0], shorter[-1]) == (longer[0], longer[-1])
    return ends_alike and not Counter(shorter) - Counter(longer)


def _words(name: str) -> list[str]:
    """The words of a name without what is no part of it: case, width, accents, punctuation, titles."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign) and sign not in "'’`")
    letters = "".join(sign if sign.isalnum() else " " for sign in bare)
    return [word for word in letters.split() if word not in _TITLES]


def _is_slip(written: str, holder: str) -> bool:
    shorter = min(len(written), len(holder))
    return shorter >= _SLIP_FROM and _slips(written, holder) <= (2 if shorter >= _TWO_SLIPS_FROM else 1)


def _slips(one: str, other: str) -> int:
    """Letters left out, put in, exchanged, or swapped with their neighbour (optimal string alignment distance)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, sign in enumerate(one, start=1):
        before, above, row = row, before, [i]
        for j, its in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (sign != its))
            if i > 1 and j > 1 and sign == other[j - 2] and one[i - 2] == its:
                cost = min(cost, above[j - 2] + 1)
            row.append(cost)
    return row[-1]


def _misses_middle(one: list[str], other: list[str]) -> bool:
    """Whether the family name is the same and each given name of the shorter one stands, whole or as its first letter, in the other."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < 2 or shorter[-1] != longer[-1]:
        return False
    given = iter(longer[:-1])
    return all(any(_stands_for(name, its) for its in given) for name in shorter[:-1])


def _stands_for(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])
