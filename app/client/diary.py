"""What others saw or did for her. Whether the diary is whole is found out here: the bank's word for it would be worth nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

from app.client.accounts import zoned
from app.client.content import received_in
from app.client.pages import pages_of
from app.client.sessions import Sessions
from app.contract.diary import Diary as DiaryBody
from app.contract.diary import DiaryEntry as EntryBody
from app.contract.diary import chained_as_written
from app.contract.wire import Amount, read, write
from app.domain.family import DiaryEntry, DiaryHead
from app.journeys.linking import DiaryPage

_BEGINNING: Final = DiaryHead(0, "")


class Heads(Protocol):
    """Keeps, on this machine, the newest entry that was seen of each diary. None of it is secret."""

    def kept(self, whose: str) -> DiaryHead | None:
        """What was seen last of a diary, if anything."""
        ...

    def keep(self, whose: str, head: DiaryHead | None) -> None:
        """Keeps it in place of any earlier one; nothing: as if the diary had never been read."""
        ...


class MemoryHeads:
    """The same as long as the program runs."""

    def __init__(self) -> None:
        self._heads: dict[str, DiaryHead | None] = {}

    def kept(self, whose: str) -> DiaryHead | None:
        """What was seen last."""
        return self._heads.get(whose)

    def keep(self, whose: str, head: DiaryHead | None) -> None:
        """Keeps it."""
        self._heads[whose] = head


class Diary:
    """Reads it back to what this machine saw last, and moves that forward when all between is sound."""

    def __init__(self, sessions: Sessions, heads: Heads, whose: Callable[[], str]) -> None:
        self._sessions = sessions
        self._heads = heads
        self._whose = whose

    def newest(self, most: int) -> DiaryPage:
        """The newest ``most`` entries, and whether they and all before them, as far as known here, are what was written."""
        whose = self._whose()
        chain, entries = _Chain(self._heads.kept(whose)), list[DiaryEntry]()
        for page in pages_of(self._sessions, "readDiary", chain.read, most, {}):
            entries += page
            if len(entries) >= most and chain.led_back:
                break
        else:
            chain.end()
        if chain.sound:
            self._heads.keep(whose, chain.head)
        return DiaryPage(tuple(entries[:most]), chain.sound)

    def begin_anew(self) -> None:
        """Forgets what was seen: a practice bank begins its books anew whenever somebody likes."""
        self._heads.keep(self._whose(), None)


class _Chain:
    """The chain, followed from its head backwards."""

    def __init__(self, seen: DiaryHead | None) -> None:
        self.head = _BEGINNING
        """Where what is being read leads to."""
        self.sound = True
        """Whether nothing has spoken against it so far."""
        self._seen = seen
        self._due: DiaryHead | None = None
        """What has to come next; nothing before the first page."""

    def read(self, body: bytes) -> tuple[list[DiaryEntry], str | None]:
        """A page's entries, followed, and the cursor of the next page. The diary may have grown since the first."""
        told = read(body, DiaryBody)
        if self._due is None:
            self.head = DiaryHead(told.count, told.head)
            self._expect(self.head)
        for received, entry in zip(received_in(body)["items"], told.items, strict=True):
            self._follow(received, entry)
        return [_entry(each) for each in told.items], told.next

    @property
    def led_back(self) -> bool:
        """Whether reading on can change nothing: what was seen last has been reached, or something is wrong already."""
        return self._seen is None or not self.sound

    def end(self) -> None:
        """There is nothing before: then it has to be the beginning."""
        self.sound &= self._due == _BEGINNING and self._seen is None

    def _follow(self, received: dict[str, Any], entry: EntryBody) -> None:
        self.sound &= DiaryHead(entry.number, entry.hash) == self._due and chained_as_written(received) == entry.hash
        self._expect(DiaryHead(entry.number - 1, entry.previous))

    def _expect(self, due: DiaryHead) -> None:
        self._due = due
        if due.count <= 0:
            self.sound &= due == _BEGINNING
        if self._seen is not None and due.count <= self._seen.count:
            self.sound &= due == self._seen
            self._seen = None


def _entry(told: EntryBody) -> DiaryEntry:
    """Codes are passed on as they are; of their facts, those that can stand in a sentence."""
    facts = ((name, _fact(value)) for name, value in told.facts.items())
    return DiaryEntry(told.number, zoned(told.at), told.code, told.name, tuple((name, fact) for name, fact in facts if fact is not None))


def _fact(told: object) -> object:
    if isinstance(told, str | int):
        return told
    if isinstance(told, list):
        return tuple(each for each in told if isinstance(each, str))
    try:
        return read(write(told), Amount).money
    except ValueError:
        return None
