"""Names: whatever can be pressed or typed into says to a screen reader what it is, of what kind, and what comes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.audits import by_ear, heard
from tests.audits.context import PSEUDO, Context
from tests.audits.finding import Finding, Rule, finding, where
from tests.audits.snapshot import Snapshot

_Role = QAccessible.Role
_ROLES = frozenset(
    {
        _Role.Button,
        _Role.ButtonMenu,
        _Role.CheckBox,
        _Role.ComboBox,
        _Role.EditableText,
        _Role.Link,
        _Role.ListItem,
        _Role.MenuItem,
        _Role.PageTab,
        _Role.RadioButton,
        _Role.Slider,
        _Role.SpinBox,
    }
)
"""Kinds from which a screen reader tells its listener what can be done; a mere widget is of kind Client."""

_KINDS = frozenset(
    """button pushbutton toolbutton edit lineedit textedit input field textfield textbox checkbox radiobutton radio listitem item
    tile row widget label link icon image picture key control combobox slider
    按钮 按键 输入框 文本框 编辑框 复选框 单选按钮 选项 列表项 链接 图标 图片 控件""".split()
)
"""Words that say of what kind a thing is, and so not which one."""

_FOR_THE_EYE = frozenset({"a sign", "a clock or date in figures", "an amount or day in figures", "a number to dial run together"})
"""Of what is judged of a page that is read aloud, what holds for a name as well."""
_UNITS = r"yuan|pounds?|euros?|dollars?|fen\b|pence|[元块塊万萬亿億]|英[镑鎊]|美元|[欧歐]元"
_NUMBER = re.compile(rf"(?<![\d.])(?<!CNY )(?<!ÇÑÝ )(?!(?:19|20)\d\d(?!\d))\d{{4,}}(?!\d|\s?(?:{_UNITS}))")
"""Digits of an account; a year is no such number, nor is an amount, also as the bank writes one (the second currency is the first in the
made-up language)."""

_NOT_A_LETTER = re.compile(r"[\W\d_]+")


def judge(snapshot: Snapshot, context: Context) -> Iterator[Finding]:
    """All rules of this family."""
    widgets = [target.widget for target in snapshot.targets]
    for widget in widgets:
        yield from missing(widget)
        yield from kind(widget)
        yield from wrong_role(widget)
        yield from undescribed(widget)
        yield from by_eye(widget, context.language)
    yield from twins(widgets)


def missing(widget: QWidget) -> Iterator[Finding]:
    """No name at all."""
    if not heard.name(widget):
        yield finding(Rule.NAMES_MISSING, widget, "has no accessible name")


def kind(widget: QWidget) -> Iterator[Finding]:
    """A name that is only the word for its kind, or the name of its class."""
    name = _letters(heard.name(widget))
    classes = {_letters(each.__name__) for each in type(widget).__mro__}
    if name and (name in _KINDS or name in classes or f"q{name}" in classes):
        yield finding(Rule.NAMES_KIND, widget, "is named after its kind")


def wrong_role(widget: QWidget) -> Iterator[Finding]:
    """A kind from which nobody learns that it can be pressed or typed into."""
    role = heard.role(widget)
    if role not in _ROLES:
        yield finding(Rule.NAMES_ROLE, widget, f"is announced as {role.name}")


def undescribed(widget: QWidget) -> Iterator[Finding]:
    """No description, or one that repeats the name."""
    description = heard.description(widget)
    if not description:
        yield finding(Rule.NAMES_DESCRIPTION, widget, "has no accessible description")
    elif description.casefold() == heard.name(widget).casefold():
        yield finding(Rule.NAMES_DESCRIPTION, widget, "is described by its name")


def by_eye(widget: QWidget, language: str) -> Iterator[Finding]:
    """A name or description that is written for the eye: a sign, an amount, a day or a number in figures that a voice runs together."""
    for said in (heard.name(widget), heard.description(widget)):
        alone = len(said) <= 1  # a key is called by what it writes
        broken = [] if alone or language == PSEUDO else [each.rule for each in by_ear.judge(said, language) if each.rule in _FOR_THE_EYE]
        if broken or _NUMBER.search(said):
            yield finding(Rule.NAMES_BY_EYE, widget, f"is called {said!r}: {', '.join(broken) or 'digits run together'}")


def twins(widgets: list[QWidget]) -> Iterator[Finding]:
    """Two on one screen with the same name."""
    first: dict[str, QWidget] = {}
    for widget in widgets:
        name = heard.name(widget).casefold()
        if name and first.setdefault(name, widget) is not widget:
            yield finding(Rule.NAMES_TWIN, widget, f"is named like {where(first[name])}")


def _letters(name: str) -> str:
    return _NOT_A_LETTER.sub("", name).casefold()
