"""What an audit has to know besides the window: the screen it is meant for, its language, and what was seen on earlier screens."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect

from app.domain.languages.known import KNOWN

PSEUDO = "pseudo"
"""The name of the made-up language (``pseudo.py``)."""

FIXED_PLACES = frozenset({"readAloud", "whatIsThis", "talkToPerson", "back"})
"""Object names of what stands in the same place on every screen (LOOK_AND_PACE, "Every screen"; WCAG 2.2, 3.2.6)."""

MAY_REST = frozenset({"back", "whatIsThis"})
"""Those that are hidden, in their place, where there is nothing for them to do: from home there is no way back, and an explanation explains
itself."""

LANGUAGE_NAMES = frozenset(each.name for each in KNOWN)
"""Names that stand untranslated wherever they stand; every other name is marked as data by the widget that shows it."""


@dataclass(slots=True)
class Context:
    """One walk through a story under one language, text size, screen and theme. Used for all of its windows, one after another."""

    screen: tuple[int, int]
    """Width and height in pixels."""
    language: str = "en"
    fixed_places: frozenset[str] = FIXED_PLACES
    may_rest: frozenset[str] = MAY_REST
    names: frozenset[str] = LANGUAGE_NAMES
    first_places: dict[tuple[str, int, int], QRect] = field(default_factory=dict)
    """Where each fixed place first stood, by its name and the window's width and height."""
