"""Which picture stands for an option or a line."""

from __future__ import annotations

from app.ui.look.icons import icon_names
from app.ui.parts.pictures import Picture

_ICONS = frozenset(icon_names())


def picture(icon: str, label: str) -> Picture | None:
    """The icon of that name; for a person, or a picture this program does not have, the portrait drawn from the ``label``."""
    if not icon:
        return None
    return Picture(icon=icon) if icon in _ICONS else Picture(portrait=label)
