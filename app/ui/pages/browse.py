"""A list to read through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.journeys.say import say
from app.journeys.steps import Browse, Item, Plain, Step
from app.journeys.steps_home import Inbox
from app.journeys.steps_visits import ShowBriefly
from app.ui.look.tokens import GAP, Type
from app.ui.pages.facts import fact_list
from app.ui.pages.page import LEAVES, Page
from app.ui.pages.pictures import of_whom, picture
from app.ui.parts.button import Button
from app.ui.parts.choice import Choice
from app.ui.parts.column import Column
from app.ui.parts.crier import announce
from app.ui.parts.entry import Entry
from app.ui.parts.hands import Hands
from app.ui.parts.pressable import Kind
from app.ui.parts.text import Text
from app.ui.words.told import stopped
from app.ui.words.words import Words

_NEW: Final = say("Pages", "Something new has come. To see it, press “{key}”.")
_CHANGED: Final = say("Pages", "This list is not up to date any more. To see the new one, press “{key}”.")


class BrowsePage(Page):
    """What stands above, then the lines. A line is only read, unless the step says that it opens something.

    ``offer`` keeps what has newly arrived until she asks for it; the line that says so has its place all the time, so that nothing
    moves under her eyes.
    """

    def __init__(self, step: Browse, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._step = step
        self._waiting: tuple[Item, ...] = ()
        self._shown: tuple[Item, ...] = ()
        self._lines: dict[str, QWidget] = {}
        self._stands_on = ""
        self._headings: dict[str, QWidget] = {}
        self._more: Button | None = None
        self._above: tuple[QWidget, ...] = ()
        if step.above:
            above = fact_list(step.above, words)
            self._above = above.rows
            self.column.add(above)
        self.news = Button("", "", hands, Kind.BAR, icon="news")
        self.news.acted.connect(self._show_news)
        self._settled = QTimer(self, singleShot=True, interval=0)  # not ``singleShot(0)``, which comes before what is laid out later
        self._settled.timeout.connect(self._settle)
        self._state = QStackedWidget()
        self._state.addWidget(Text(words(say("Pages", "This is up to date.")), Type.MUTED))
        self._state.addWidget(self.news)
        if step.fresh is None or isinstance(step, ShowBriefly):
            self._state.hide()
        self._list = Column(gap=GAP)
        self.column.add(self._state, self._list)
        self._show(step.items)

    def forward_text(self) -> str:  # noqa: D102
        return self.words(self._step.done)

    @property
    def leaves(self) -> str:  # noqa: D102
        return "leave" if isinstance(self._step, Inbox) else ""

    def forward_hint(self) -> str:  # noqa: D102
        return self.words(LEAVES)

    def typed(self) -> Plain:  # noqa: D102
        return "done"

    def first_focus(self) -> QWidget | None:
        """The first line, where a line can be pressed: who comes by key comes to look into something."""
        return next(iter(self._lines.values()), None) if self._step.opens else None

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        above = {f"fact:{place}": row for place, row in enumerate(self._above)}
        more = {"more": self._more} if self._more else {}
        headings = {f"heading:{place}": heading for place, heading in self._headings.items()}
        return {**above, **headings, **{f"item:{place}": line for place, line in self._lines.items()}, **more}

    def offer(self, items: tuple[Item, ...]) -> None:
        """There is a newer list: says how many lines are new and waits until she wants to see them.

        What may be seen for a time alone is gone at once when it is over.
        """
        if isinstance(self._step, ShowBriefly):
            self._put(items)
            return
        if self._same_places(items):
            self._say_otherwise(items)
            return
        self._waiting = items
        new = len(self._new(items))
        said = say("Pages", "{count} new: show")(count=new) if new else say("Pages", "The list has changed: show")
        self.news.rename(self.words(said), self.words(say("Pages", "Puts what has just arrived at the top of the list")))
        self._state.setCurrentWidget(self.news)
        if not self.news.hasFocus():  # who stands there hears that it is called something else
            announce(self.news, self.words.spoken((_NEW if new else _CHANGED)(key=said)))

    def _new(self, items: tuple[Item, ...]) -> list[Item]:
        """A line that merely opens its group now is no news."""
        known = {replace(item, heading=None) for item in self._shown}
        return [item for item in items if replace(item, heading=None) not in known]

    def _same_places(self, items: tuple[Item, ...]) -> bool:
        """Whether it is the same lines in the same order, so that none of them moves where one reads otherwise."""
        keys = [item.key for item in items]
        return all(keys) and keys == [item.key for item in self._shown]

    def _say_otherwise(self, items: tuple[Item, ...]) -> None:
        """At once, where it stands; who stands on a line stays there, and hears only what is different."""
        self._state.setCurrentIndex(0)
        changed = [(new, old) for new, old in zip(items, self._shown, strict=True) if replace(new, heading=old.heading) != old]
        if not changed:
            return
        heard = " ".join(self._differs(new, old) for new, old in changed)
        before = self._stands_on if self._settled.isActive() else ""
        stood_on = next((key for key, line in self._lines.items() if line.hasFocus()), before)
        self.setUpdatesEnabled(False)
        self._show(items)
        self._stands_on = stood_on
        self._settled.start()
        announce(self._list, heard)
        self.said_otherwise.emit(heard)

    def _put(self, items: tuple[Item, ...]) -> None:
        if items != self._shown:
            self._show(items)
            announce(self._list, self._said(items))
            self.said_otherwise.emit(self._said(items))

    def now(self, step: Step[Any]) -> Step[Any]:  # noqa: D102
        return replace(step, items=self._shown) if isinstance(step, Browse) else step

    def _said(self, items: Iterable[Item]) -> str:
        return " ".join(stopped(self.words.spoken(item.sentence), self.words) for item in items)

    def _differs(self, new: Item, old: Item) -> str:
        """What the line is called, and what is said of it where that is what has changed."""
        said = new.sentence, *([new.detail] if new.detail and new.detail != old.detail else [])
        return " ".join(stopped(self.words.spoken(each), self.words) for each in said)

    def _show_news(self) -> None:
        """Nothing is painted before every line has its place: they would stand squeezed for a moment."""
        new = self._new(self._waiting)
        self.setUpdatesEnabled(False)
        self._state.setCurrentIndex(0)
        self._show(self._waiting)
        self.said_otherwise.emit(self._said(new))
        self._stands_on = next(iter(self._lines), "") if self._step.opens else ""
        self._settled.start()

    def _settle(self) -> None:
        """The focus comes with it: a line that is not laid out yet cannot take it."""
        self.setUpdatesEnabled(True)
        if line := self._lines.get(self._stands_on):
            line.setFocus()

    def _show(self, items: tuple[Item, ...]) -> None:
        self._shown = items
        self._list.clear()
        self._lines, self._headings = {}, {}
        if not items:
            empty = self._headings[""] = Text(self.words(self._step.empty))
            self._list.add(empty)
        for place, item in enumerate(items):
            line = self._line(item)
            key = item.key or str(place)
            self._lines[key] = line
            if item.heading:
                heading = self._headings[key] = Text(self.words(item.heading), Type.LABEL)
                self._list.add(Column(heading, line, gap=GAP // 4))
            else:
                self._list.add(line)
        if self._step.more:
            more = Button(
                self.words(self._step.more), self.words(say("Pages", "Shows the next lines of the list")), self.hands, icon="down"
            )
            more.acted.connect(lambda: self.answered.emit("more"))
            self._list.add(more)
            self._more = more

    def _line(self, item: Item) -> QWidget:
        sentence = self.words(item.sentence)
        detail = self.words(item.detail) if item.detail else ""
        shown = picture(item.icon, of_whom(item.sentence) or sentence)
        if not self._step.opens:
            return Entry(sentence, detail, shown, quoted=item.detail is not None and item.detail.is_data)
        hint = self.words(say("Pages", "Press to see more."))
        heard = [stopped(self.words.spoken(each), self.words) for each in (item.heading, item.detail) if each]  # which group it opens
        line = Choice(sentence, " ".join([*heard, hint]), self.hands, detail=detail, picture=shown, chooses=False)
        line.call(self.words.named(item.sentence))
        line.setProperty("data", item.sentence.is_data)
        line.acted.connect(lambda: self.answered.emit(item.key))
        return line
