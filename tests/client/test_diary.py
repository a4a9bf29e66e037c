"""The diary is followed back to what this machine saw last: whatever was changed, left out or put in between is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.client.diary import Heads
from app.client.remote_bank import RemoteBank
from app.contract.canonical import digest
from app.domain.family import DiaryHead
from app.domain.money import Money
from app.journeys.ports import Refused
from app.machine.diary_heads import HeadsFile
from app.vault.memory import MemoryVault
from tests.bank.running import RunningBank
from tests.client.odd_server import QUICK, Reply, Seen, client_of, enrolled_vault, told
from tests.client.samples import AT, money

Entry = dict[str, Any]


def hashed(entry: Entry) -> Entry:
    return entry | {"hash": digest({name: said for name, said in entry.items() if name != "hash"})}


def written(count: int, name: str = "李娜") -> list[Entry]:
    """A diary of so many entries, the oldest first."""
    entries: list[Entry] = []
    for number in range(1, count + 1):
        previous = entries[-1]["hash"] if entries else ""
        entry: Entry = {
            "number": number,
            "at": AT,
            "code": "activity_seen",
            "pairingId": "pai-1",
            "name": name,
            "facts": {},
            "previous": previous,
        }
        entries.append(hashed(entry))
    return entries


@dataclass
class Book:
    """A bank's diary, told in pages of at most ``page`` entries, whatever was done to them."""

    entries: list[Entry]
    page: int = 100
    head: DiaryHead | None = None
    asked: list[int] = field(default_factory=list)

    def answer(self, seen: Seen) -> Reply:
        query = parse_qs(urlsplit(seen.path).query)
        limit, before = min(int(query["limit"][0]), self.page), int(query.get("cursor", ["1000"])[0])
        self.asked.append(limit)
        newest_first = [entry for entry in reversed(self.entries) if entry["number"] < before]
        shown, more = newest_first[:limit], newest_first[limit:]
        head = self.head or DiaryHead(len(self.entries), self.entries[-1]["hash"] if self.entries else "")
        page: dict[str, Any] = {"items": shown, "head": head.hash, "count": head.count}
        return told(page | ({"next": str(shown[-1]["number"])} if more else {}))


@contextmanager
def reading(book: Book, heads: Heads | None = None) -> Iterator[RemoteBank]:
    with client_of(book.answer) as (_, server):
        bank = RemoteBank(server.url, enrolled_vault(server.url), limits=QUICK, heads=heads)
        try:
            yield bank
        finally:
            bank.close()


def test_the_newest_are_told_with_what_can_stand_in_a_sentence() -> None:
    facts = {"amount": money("200.00"), "powers": ["coach", 7], "creditorName": "李明", "times": 2, "of": {"night": 3}, "none": None}
    book = Book([hashed(written(1)[0] | {"facts": facts})])
    with reading(book) as bank:
        page = bank.diary(10)
    (entry,) = page.entries
    assert page.sound
    assert (entry.number, entry.code, entry.name) == (1, "activity_seen", "李娜")
    assert dict(entry.facts) == {"amount": Money("CNY", 20_000), "powers": ("coach",), "creditorName": "李明", "times": 2}


def test_an_empty_diary_is_sound_and_so_is_one_that_has_grown() -> None:
    book = Book([])
    with reading(book) as bank:
        assert bank.diary(5) == bank.diary(5)
        assert bank.diary(5).sound
        for count in (3, 3, 8, 40):
            book.entries = written(count)
            page = bank.diary(5)
            assert page.sound
            assert [entry.number for entry in page.entries] == list(range(count, max(0, count - 5), -1))


def test_it_is_read_back_to_what_was_seen_last_and_no_further() -> None:
    book = Book(written(10), page=4)
    with reading(book) as bank:
        bank.diary(2)
        book.entries, book.asked = written(30), []
        assert bank.diary(2).sound
        assert sum(book.asked) in range(20, 23)


Tamper = Callable[[list[Entry]], list[Entry]]


def _other(entries: list[Entry], at: int, **said: Any) -> list[Entry]:
    return [entry | said if number == at else entry for number, entry in enumerate(entries)]


CHANGES: dict[str, Tamper] = {
    "another name": lambda entries: _other(entries, 6, name="骗子"),
    "another fact, hashed anew": lambda entries: [*entries[:6], hashed(entries[6] | {"facts": {"x": 1}}), *entries[7:]],
    "one left out": lambda entries: entries[:6] + entries[7:],
    "the newest left out": lambda entries: entries[:3],
    "all written anew": lambda entries: written(len(entries), "骗子"),
    "written anew from there": lambda entries: written(4)[:3] + written(len(entries), "骗子")[3:],
    "two changed places": lambda entries: [*entries[:5], entries[6], entries[5], *entries[7:]],
    "emptied": lambda _: [],
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
@pytest.mark.parametrize("page", [2, 100])
def test_a_diary_that_was_changed_is_not_sound_and_what_was_seen_stays_kept(change: Tamper, page: int, tmp_path: Path) -> None:
    heads = HeadsFile(tmp_path / "heads.json")
    book = Book(written(5), page)
    with reading(book, heads) as bank:
        assert bank.diary(3).sound
        seen = (tmp_path / "heads.json").read_bytes()
        book.entries = change(written(9))
        for _ in range(2):
            assert not bank.diary(3).sound
        assert (tmp_path / "heads.json").read_bytes() == seen
        book.entries = written(9)
        assert bank.diary(3).sound
        assert (tmp_path / "heads.json").read_bytes() != seen


def test_no_single_change_within_what_is_read_passes(tmp_path: Path) -> None:
    book, heads = Book([]), HeadsFile(tmp_path / "heads.json")

    @settings(max_examples=max(10, settings().max_examples // 3))
    @given(st.integers(0, 9), st.integers(1, 9), st.integers(2, 7), st.data())
    def change(seen: int, more: int, most: int, data: st.DataObject) -> None:
        count = seen + more
        at = data.draw(st.integers(max(0, min(seen, count - most)), count - 1), label="which")
        name, value = data.draw(st.sampled_from([("name", "x"), ("code", "x"), ("pairingId", "x"), ("number", 99), ("facts", {"x": 1})]))
        (tmp_path / "heads.json").unlink(missing_ok=True)
        book.entries, book.head = written(seen), None
        assert bank.diary(most).sound
        book.entries, book.head = _other(written(count), at, **{name: value}), DiaryHead(count, written(count)[-1]["hash"])
        assert not bank.diary(most).sound

    with reading(book, heads) as bank:
        change()


def test_a_beginning_that_is_none_is_found() -> None:
    whole = written(3)
    for cut in ([*whole[1:]], [hashed(whole[0] | {"previous": "0" * 64})]):
        book = Book(cut, head=DiaryHead(cut[-1]["number"], cut[-1]["hash"]))
        with reading(book) as bank:
            assert not bank.diary(10).sound
    with reading(book) as bank:
        assert not bank.diary(1).sound


def test_what_was_seen_outlives_the_program_and_belongs_to_one_bank(tmp_path: Path) -> None:
    path, book = tmp_path / "profile" / "heads.json", Book(written(4))
    with client_of(book.answer) as (_, server):
        vault = enrolled_vault(server.url)
        for entries, sound in ((written(4), True), (written(6, "骗子"), False)):
            book.entries = entries
            bank = RemoteBank(server.url, vault, limits=QUICK, heads=HeadsFile(path))
            assert bank.diary(3).sound is sound
            bank.close()
    with reading(book, HeadsFile(path)) as elsewhere:
        assert elsewhere.diary(3).sound


def test_a_practice_bank_may_begin_its_books_anew_with_an_enrolment(running: RunningBank, tmp_path: Path) -> None:
    heads = HeadsFile(tmp_path / "heads.json")
    bank = RemoteBank(running.url, MemoryVault(), heads=heads)
    for sound in (False, True):
        person = bank.sample_people()[0]
        bank.enrol(person.customer_number, person.activation_code)
        bank.sign_in(person.pin)
        if not sound:
            heads.keep(f"{person.customer_number}@{running.url}", DiaryHead(4, written(4)[-1]["hash"]))
        assert bank.diary(3).sound is sound
    bank.close()


def test_a_page_that_is_not_one_is_refused() -> None:
    pages = [Reply(200, b"[]"), told({"items": [{"number": 1}], "head": "", "count": 1})]
    with client_of(lambda _: pages.pop()) as (bank, _):
        for _ in range(2):
            with pytest.raises(Refused, match="not_understood"):
                bank.diary(3)
