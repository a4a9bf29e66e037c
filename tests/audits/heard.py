"""What a screen reader gets from a widget."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def name(widget: QWidget) -> str:
    """What it is called; empty when it has no name."""
    return _text(widget, QAccessible.Text.Name)


def description(widget: QWidget) -> str:
    """What is said of it besides its name; empty when nothing is."""
    return _text(widget, QAccessible.Text.Description)


def role(widget: QWidget) -> QAccessible.Role:
    """What kind of thing it is said to be."""
    interface = _interface(widget)
    return interface.role() if interface is not None else QAccessible.Role.NoRole


def _text(widget: QWidget, kind: QAccessible.Text) -> str:
    interface = _interface(widget)
    return interface.text(kind).strip() if interface is not None else ""


def _interface(widget: QWidget) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(widget)  # None where Qt knows nothing of the class, whatever its stubs say
