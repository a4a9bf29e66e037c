"""Whatever is wrong with a link or a diary is found: each check is shown books that only tampering can make."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.bank.services import diary
from app.bank.services.context import Bank, Context
from app.bank.store.columns import text
from app.bank.store.linked import LINKS
from app.bank.store.people import PersonRow, add_person
from app.bank.store.port import Tx
from app.bank.store.sqlite_tx import SqliteConnection
from app.bank.verify import verify
from app.domain.family import LINK_WAITS
from tests.attacks.proving import Key
from tests.bank.core.books import Books, in_memory
from tests.bank.core.household import StandingClock
from tests.bank.family.pairing import commitment_of, fresh_nonce

DAY = 86_400_000_000
"""Microseconds."""
HER_NONCE, HIS_NONCE = fresh_nonce(), fresh_nonce()
KEY = Key()

TAMPERED = {
    "link_with_herself": "UPDATE pairings SET helper_id = customer_id",
    "link_doubled": "INSERT INTO pairings (pairing_id, customer_id, helper_id, state, powers, until, paused, invited_at, lapses_at,"
    " reminded) SELECT 'again', customer_id, helper_id, 'claimed', powers, until, 0, 1, 1, 0 FROM pairings",
    "link_of_no_agreement": "UPDATE pairing_ends SET said_match = NULL WHERE side = 'helper'",
    "link_in_force_too_soon": "UPDATE pairings SET in_force_at = in_force_at - 1",
    "link_witnessed_by_nobody": "UPDATE pairings SET witnessed_by = 'p-li'",
    "link_on_anothers_device": "UPDATE devices SET person_id = 'p-li' WHERE device_id = 'hers'",
    "link_claimed_unseen": "DELETE FROM diary WHERE number = 1",
    "diary_of_anothers_link": "UPDATE pairings SET customer_id = 'p-zhou'",
    "code_of_no_invitation": "INSERT INTO pairing_codes (pairing_id, prefix, code_hash) VALUES ('pai', '1234', 'hash')",
    "link_compared_otherwise_than_committed": "UPDATE pairing_ends SET nonce = 'another' WHERE side = 'customer'",
    "diary_entry_differs_from_its_hash": "UPDATE diary SET name = 'Somebody' WHERE number = 2",
    "diary_has_a_gap": "DELETE FROM diary WHERE number = 2",
}


class Tampered(Books):
    """Books that can be got at past everything that guards them."""

    def __init__(self) -> None:
        self.raw = in_memory()
        super().__init__(SqliteConnection(self.raw))

    def tamper(self, statement: str) -> None:
        """Changes the books behind the back of everything that guards them."""
        for trigger in self.do(lambda tx: tx.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")):
            self.raw.execute(f"DROP TRIGGER {text(trigger, 'name')}")
        self.raw.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; DROP INDEX pairings_one_lasts")
        self.raw.execute(statement)


@pytest.fixture
def books() -> Iterator[Tampered]:
    """Books with one link in force and three entries in her diary."""
    books = Tampered()
    books.do(_linked)
    clock = StandingClock()
    for code in ("link_claimed", "link_matched", "link_in_force"):
        ctx = Context(Bank(books.ledger, clock))
        clock.at += LINK_WAITS
        books.do(lambda tx, ctx=ctx, code=code: diary.note(tx, ctx, "p-wang", "pai", "Li", code, {"amount": "1.00"}))  # type: ignore[misc]
    yield books
    books.close()


def _linked(tx: Tx) -> None:
    for person_id, number in (("p-wang", "80010001"), ("p-li", "80010002")):
        add_person(tx, PersonRow(person_id, number, person_id, "hash", "zh_CN"))
    thumbprint = str(KEY.private.thumbprint())
    for device_id, person_id in (("hers", "p-wang"), ("his", "p-li")):
        columns = "(device_id, person_id, name, thumbprint, at_branch, enrolled_at)"
        tx.run(f"INSERT INTO devices {columns} VALUES (?, ?, 'laptop', ?, 1, 1)", device_id, person_id, thumbprint)  # noqa: S608 - names above
    tx.run(
        "INSERT INTO pairings (pairing_id, customer_id, helper_id, state, powers, until, paused, invited_at, lapses_at, matched_at,"
        " in_force_at, reminded) VALUES ('pai', 'p-wang', 'p-li', 'active', 'coach', '2027-01-01', 0, 1, 2, 1, ?, 0)",
        1 + DAY,
    )
    ends = "(pairing_id, side, device_id, commitment, nonce, said_match)"
    tx.run(f"INSERT INTO pairing_ends {ends} VALUES ('pai', 'customer', 'hers', ?, ?, 1)", commitment_of(thumbprint, HER_NONCE), HER_NONCE)  # noqa: S608
    tx.run(f"INSERT INTO pairing_ends {ends} VALUES ('pai', 'helper', 'his', NULL, ?, 1)", HIS_NONCE)  # noqa: S608


def breaches(books: Tampered) -> set[str]:
    return {breach.code for breach in books.do(verify)}


def test_sound_books_are_sound(books: Tampered) -> None:
    assert books.do(verify) == []


@pytest.mark.parametrize(("code", "statement"), TAMPERED.items(), ids=TAMPERED.keys())
def test_tampering_is_found(books: Tampered, code: str, statement: str) -> None:
    books.tamper(statement)
    assert code in breaches(books)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE diary SET facts = '{}' WHERE number = 2",
        "UPDATE diary SET at = at + 1 WHERE number = 2",
        "UPDATE diary SET code = 'request_seen' WHERE number = 2",
        "UPDATE diary SET pairing_id = 'another' WHERE number = 2",
        "UPDATE diary SET previous = '' WHERE number = 2",
        "UPDATE diary SET hash = 'another' WHERE number = 3",
    ],
)
def test_no_part_of_an_entry_can_be_rewritten(books: Tampered, statement: str) -> None:
    books.tamper(statement)
    assert "diary_entry_differs_from_its_hash" in breaches(books)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM diary WHERE number = 1",
        "UPDATE diary SET number = 4 WHERE number = 3",
        "UPDATE diary SET customer_id = 'p-li' WHERE number = 3",
    ],
)
def test_no_entry_can_be_left_out_or_moved(books: Tampered, statement: str) -> None:
    books.tamper(statement)
    assert "diary_has_a_gap" in breaches(books)


@pytest.mark.parametrize("statement", ["UPDATE diary SET name = 'x'", "DELETE FROM diary"])
def test_the_books_themselves_keep_the_diary(books: Tampered, statement: str) -> None:
    with pytest.raises(Exception, match="diary"):
        books.do(lambda tx: tx.run(statement))


def test_no_check_goes_untried() -> None:
    by_row = {"link_compared_otherwise_than_committed", "diary_entry_differs_from_its_hash", "diary_has_a_gap"}
    assert {invariant.code for invariant in LINKS} | by_row == TAMPERED.keys()
