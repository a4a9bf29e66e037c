"""Where each part of a step that can be pointed at stands on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.domain.hints import Part, Spot
from app.journeys.steps import Browse, Choose, Confirm, EnterAmount, EnterDigits, EnterText, Review, Step, Tell, Wait
from app.journeys.steps_paper import TellOnPaper
from app.ui.pages.page import Page

_ONWARD: Final[dict[type[Step[Any]], Part]] = {
    Review: Part.YES,
    **dict.fromkeys((Browse, Wait, Tell, TellOnPaper), Part.GO_ON),
}
"""What the forward button is where it is a part of the step itself."""


def spots(step: Step[Any], page: Page, forward: QWidget) -> dict[Spot, QWidget]:
    """Which widget is which part of ``step``, drawn as ``page`` with ``forward`` as the button that leads on.

    They are numbered as in the step: a line that has arrived in a list meanwhile has no number yet.
    """
    parts = page.parts()
    own = {spot: parts[name] for spot, name in _names(step) if name in parts}
    return own | ({Spot(_ONWARD[type(step)]): forward} if type(step) in _ONWARD else {})


def _names(step: Step[Any]) -> Iterator[tuple[Spot, str]]:
    """What the pages call the parts."""
    match step:
        case EnterAmount() | EnterText() | EnterDigits():
            yield Spot(Part.FIELD), "field"
        case Choose(facts=facts, options=options):
            yield from _facts(len(facts))
            yield from ((Spot(Part.OPTION, at), f"option:{option.key}") for at, option in enumerate(options))
        case Confirm(facts=facts):
            yield from _facts(len(facts))
            yield from ((Spot(Part.YES), "yes"), (Spot(Part.NO), "no"))
        case Review(facts=facts) | Tell(facts=facts):
            yield from _facts(len(facts))
        case Browse(above=above, items=items):
            yield from _facts(len(above))
            yield from ((Spot(Part.ITEM, at), f"item:{item.key or at}") for at, item in enumerate(items))
            yield Spot(Part.MORE), "more"


def _facts(count: int) -> Iterator[tuple[Spot, str]]:
    return ((Spot(Part.FACT, at), f"fact:{at}") for at in range(count))
