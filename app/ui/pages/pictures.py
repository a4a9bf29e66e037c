"""Which picture stands for an option or a line."""

from __future__ import annotations

from app.ui.look.icons import icon_names, picture_names
from app.ui.parts.pictures import Picture

_ICONS = frozenset(icon_names())
_PICTURES = frozenset(picture_names())


def picture(icon: str, label: str) -> Picture | None:
    """The icon of that name; for one that this program does not have, the portrait drawn from the ``label``."""
    if not icon:
        return None
    return Picture(icon=icon) if icon in _ICONS else Picture(portrait=label)


def portrait(name: str, label: str) -> Picture | None:
    """What is drawn for somebody called ``label``: with the picture called ``name``, or with the first letter."""
    return Picture(portrait=label, picture=name if name in _PICTURES else "") if name else None
