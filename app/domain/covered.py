"""Long numbers in what somebody wrote freely, covered but for their last digits: paper lies about, and what is on it stays on it."""

from __future__ import annotations

import re
from typing import Final

_LEAST: Final = 8
"""The shortest account number there is here (Britain)."""
_LAST: Final = 4
_LONG: Final = re.compile(rf"\d(?:[ \N{{NO-BREAK SPACE}}\-.]?\d){{{_LEAST - 1},}}")
_COVER: Final = "\N{BULLET}\N{BULLET}\N{BULLET}\N{BULLET} "


def covered(text: str) -> str:
    """``text`` with every number of eight digits and more, in groups or not, as ``•••• 1234``."""
    return _LONG.sub(lambda found: _COVER + _digits(found[0])[-_LAST:], text)


def last_alone(identification: str) -> str:
    """An account number of any country as ``•••• 1234``."""
    return _COVER + identification[-_LAST:]


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
