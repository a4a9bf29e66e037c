"""Of what kind a screen reader says that a part is, where Qt has no widget of that kind: a heading, a notification."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLE: Final = "heardAs"
"""The property in which a widget keeps its role, a number of ``QAccessible.Role``. It is set before the widget is shown."""


def heard_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Lets a screen reader say that ``widget`` is a ``role``; it is called by its accessible name alone."""
    widget.setProperty(ROLE, role.value)


def _interface(_class: str, thing: QObject) -> QAccessibleInterface | None:
    role = thing.property(ROLE) if isinstance(thing, QWidget) else None
    return QAccessibleWidget(thing, QAccessible.Role(role)) if role and isinstance(thing, QWidget) else None


QAccessible.installFactory(_interface)
