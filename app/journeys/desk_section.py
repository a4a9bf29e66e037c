"""One kind of work at the desk, as its home knows it: what of it is to be done now, and what each line begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from app.journeys.desk import Desk
from app.journeys.ports import Needs
from app.journeys.say import Say
from app.journeys.steps import Item
from app.journeys.visit import Task

FRAUD_DESK: Final = frozenset({"fraud_desk"})
"""Whose work alerts and checks are."""
TELLER: Final = frozenset({"teller"})
"""Whose work the queue of a branch and its counter are."""
STAFF: Final = FRAUD_DESK | TELLER
"""Whose work it is to call back, and to read what people think."""
_PARTS: Final = ":"


@dataclass(frozen=True)
class Section:
    """``name`` begins the keys of its lines: ``check:chk_1``, or ``check`` alone. ``roles``: whose work it is.

    ``lines`` are asked for anew whenever the bank says that something has happened; the second argument is the reader's language.
    ``task`` is what a line begins, by what follows the name in its key.
    """

    name: str
    roles: frozenset[str]
    heading: Say
    lines: Callable[[Desk, str], tuple[Item, ...]]
    task: Callable[[str], Task[Any] | None]

    def key(self, rest: str = "") -> str:
        """The key of a line."""
        return f"{self.name}{_PARTS}{rest}" if rest else self.name

    def rest_of(self, key: str) -> str | None:
        """What follows the name in the key of a line of this section; nothing for a line of another."""
        name, _, rest = key.partition(_PARTS)
        return rest if name == self.name else None


def desk_of(needs: Needs) -> Desk:
    """The desk somebody sits at. It is a fault of this program, and raises ``RuntimeError``, where there is none."""
    if needs.desk is None:
        raise RuntimeError("nobody sits at a desk here")
    return needs.desk
