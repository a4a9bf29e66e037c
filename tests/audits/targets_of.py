"""What counts as a target: something a person presses or types into."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QTextEdit,
    QWidget,
)

_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractSlider)
_PARTS_OF_ITS_OWN = (QComboBox, QAbstractSpinBox)


def is_pressable(widget: QWidget) -> bool:
    """Whether a press on it does something: a button of any kind, or marked by the dynamic property ``pressable``."""
    return isinstance(widget, QAbstractButton) or widget.property("pressable") is True


def is_field(widget: QWidget) -> bool:
    """Whether something is entered in it. A scroll bar is no field, nor is the part that a larger field is made of."""
    if isinstance(widget, QScrollBar) or isinstance(widget.parentWidget(), _PARTS_OF_ITS_OWN):
        return False
    return isinstance(widget, _FIELDS)


def is_target(widget: QWidget) -> bool:
    """Whether a person presses it or types into it."""
    return not is_inert(widget) and (is_pressable(widget) or is_field(widget))


def is_inert(widget: QWidget) -> bool:
    """Whether it is only a drawing of somebody else's screen: it takes nothing, and stands in what is marked so."""
    above = widget.parentWidget()
    while above is not None and above.property("inert") is not True:
        above = above.parentWidget()
    return above is not None and not widget.isEnabled()


def press_area(widget: QWidget) -> QRect:
    """The part that takes the press, in the widget's own coordinates."""
    if isinstance(widget, QCheckBox):
        return _click_area(widget, QStyle.SubElement.SE_CheckBoxClickRect)
    if isinstance(widget, QRadioButton):
        return _click_area(widget, QStyle.SubElement.SE_RadioButtonClickRect)
    return widget.rect()


def _click_area(widget: QCheckBox | QRadioButton, element: QStyle.SubElement) -> QRect:
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    return widget.style().subElementRect(element, option, widget)
