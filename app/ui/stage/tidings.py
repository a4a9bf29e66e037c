"""Hears from the bank that there is news, and has what is to be told now brought to her."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from app.journeys.alerts import urgent_alerts, urgent_came
from app.journeys.ports import Bank, Needs
from app.journeys.runner import Journey
from app.journeys.shares import new_to_her, news_of_shares
from app.journeys.tidings import come_in, tidings
from app.ui.stage.between import Between
from app.ui.stage.errand import Errands

_MISSED: Final = "resync"
"""The bank's name for it where something may have been missed."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """What may come in: under which name of the bank's, what there is of it, and what is played for it."""

    name: str
    heard: str
    come_in: Callable[[Bank], tuple[object, ...]]
    journey: Callable[[Needs], Journey[None]]


_KINDS: Final = (
    _Kind("news", "notice.added", come_in, tidings),
    _Kind("shares", "share.received", new_to_her, news_of_shares),
    _Kind("new-alerts", "alert.published", urgent_came, urgent_alerts),
)


class Tidings(QObject):
    """Listens to what the bank says has happened, from when somebody is signed in; what goes wrong is told at the next sign-in."""

    def __init__(self, between: Between, needs: Needs, parent: QObject) -> None:
        super().__init__(parent)
        self._between = between
        self._needs = needs
        self._errands = Errands(self, workers=1)
        self._played: dict[str, tuple[object, ...]] = {}
        """What there was of each kind when it was last played."""
        self._looks: dict[str, int] = {}
        """How often each kind was looked for: only the newest answer counts."""

    def hear(self, kind: str) -> None:
        """Something has happened: looks whether it is for her, and for now."""
        for each in _KINDS:
            if kind in (each.heard, _MISSED):
                self._look(each, self._came)

    def look_again(self, task: str) -> None:
        """A task is over. Where it has told what waits here, that is dropped, and only what has come since is brought."""
        for each in _KINDS:
            if each.name == task:
                self._between.drop(each.name)
                self._look(each, self._came_since)

    def close(self) -> None:
        """Hears nothing any more."""
        self._errands.finish(0)

    def _look(self, kind: _Kind, came: Callable[[_Kind, tuple[object, ...]], None]) -> None:
        look = self._looks[kind.name] = self._looks.get(kind.name, 0) + 1

        def found(what: tuple[object, ...]) -> None:
            if look == self._looks[kind.name]:
                came(kind, what)

        self._errands.run(partial(kind.come_in, self._needs.bank), found, lambda _: None)

    def _came(self, kind: _Kind, found: tuple[object, ...]) -> None:
        if found:
            self._between.bring(kind.name, partial(self._play, kind, found))
        else:
            self._between.drop(kind.name)

    def _came_since(self, kind: _Kind, found: tuple[object, ...]) -> None:
        """What could not be told just now is not tried again at once: it would be for ever."""
        if found != self._played.get(kind.name):
            self._came(kind, found)

    def _play(self, kind: _Kind, found: tuple[object, ...]) -> Journey[None]:
        self._played[kind.name] = found
        return kind.journey(self._needs)
