"""Which picture stands for an option or a line."""

from __future__ import annotations

from app.journeys.say import Name, Say
from app.ui.look.icons import icon_names, picture_names
from app.ui.look.tokens import Theme
from app.ui.parts.pictures import Picture
from app.ui.words.names import unmarked

_ICONS = frozenset(icon_names())
_PICTURES = frozenset(picture_names())
_THEMES = {f"theme-{theme.value}": theme for theme in Theme}


def picture(icon: str, label: str) -> Picture | None:
    """The icon or theme of that name; for one that this program does not have, the portrait drawn from the ``label``."""
    if not icon:
        return None
    if icon in _THEMES:
        return Picture(theme=_THEMES[icon])
    return Picture(icon=icon) if icon in _ICONS else Picture(portrait=unmarked(label))


def portrait(name: str, label: str) -> Picture | None:
    """What is drawn for somebody called ``label``: with the picture called ``name``, or with the first letter."""
    return Picture(portrait=unmarked(label), picture=name if name in _PICTURES else "") if name else None


def of_whom(said: Say) -> str:
    """Whose portrait stands before a sentence: the person it calls ``name``; of nobody else."""
    return next((value.text for key, value in said.params if key == "name" and isinstance(value, Name)), "")
